// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/basisbox.h"

#include "models/domain/progress/shares.h"
#include "models/domain/text/names.h"
#include "ui/report/textbox.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace kravkort {

QStringList basisTexts(const ReportBasis &basis, const Phrases &phrases)
{
    std::array<int, allBases.size()> counts{};
    const qsizetype known = std::min(basis.parts.size(), qsizetype(counts.size()));
    for (qsizetype i = 0; i < known; ++i)
        counts[static_cast<size_t>(i)] = basis.parts.at(i).count;
    const auto shares = sharesOf(counts);
    QStringList texts;
    for (qsizetype i = 0; i < known; ++i)
        texts.append(phrases("Report", QT_TRANSLATE_NOOP("Report", "%1: %2 (%3)"))
                         .arg(basis.parts.at(i).name)
                         .arg(basis.parts.at(i).count)
                         .arg(QStringLiteral("%1\u00a0%").arg(shares[static_cast<size_t>(i)])));
    return texts;
}

ReportBox basisBox(const ReportBasis &basis, const Phrases &phrases, const ReportStyle &style)
{
    constexpr double bar = 4; // mm
    const double slot = style.width(false) / 4;
    int total = 0;
    double tallest = 0;
    const auto legends = std::make_shared<QList<TextBox>>();
    const QStringList texts = basisTexts(basis, phrases);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const ReportBasis::Part &part = basis.parts.at(i);
        total += part.count;
        TextBox::Look look;
        look.face = ReportStyle::Face::Small;
        look.sign = symbolOf(part.basis);
        look.signColour = style.theme().basis(part.basis);
        legends->append(TextBox(style, texts.at(i), slot - style.mm(2), look));
        tallest = std::max(tallest, legends->last().height());
    }
    ReportBox box;
    box.slab.height = style.mm(bar + 1.5) + tallest;
    box.draw = [legends, basis, total, slot, &style](QPainter &painter, QPointF origin, double, double) {
        const double wide = style.width(false);
        double x = origin.x(), left = origin.x();
        painter.fillRect(QRectF(x, origin.y(), wide, style.mm(bar)), style.theme().card);
        for (qsizetype i = 0; i < legends->size(); ++i) {
            const ReportBasis::Part &part = basis.parts.at(i);
            const double span = total == 0 ? 0 : wide * part.count / total;
            if (span > 0) {
                painter.fillRect(QRectF(x, origin.y(), span, style.mm(bar)), style.theme().basis(part.basis));
                painter.fillRect(QRectF(x + span - style.mm(0.2), origin.y(), style.mm(0.4), style.mm(bar)),
                                 style.theme().ground);
            }
            x += span;
            legends->at(i).draw(painter, {left, origin.y() + style.mm(bar + 1.5)});
            left += slot;
        }
    };
    return box;
}

} // namespace kravkort
