// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/packagebars.h"

#include "models/domain/names.h"
#include "models/domain/readingorder.h"
#include "ui/report/textbox.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

struct Bar
{
    TextBox name;
    TextBox number;
    Tally tally;
};

struct Legend
{
    TextBox text;
    Outcome outcome;
};

// In the order of a bar, from what is won to what is left.
constexpr std::array legendOrder{Outcome::Met, Outcome::PartlyMet, Outcome::NotMet, Outcome::Unknown};

constexpr double rowsHeight = 84; // mm that the rows fill where they can
constexpr double leastRow = 5.6;
constexpr double mostRow = 8;
constexpr double barPart = 0.57; // of a row
constexpr double nameWidth = 62;
constexpr double numberWidth = 30;
constexpr double legendHeight = 6;

} // namespace

ReportBox packageBars(const Picture &picture, const Phrases &phrases, const ReportStyle &style)
{
    const auto bars = std::make_shared<QList<Bar>>();
    const auto legends = std::make_shared<QList<Legend>>();
    const Catalogue &catalogue = *picture.catalogue;
    const QFontMetricsF metrics(style.font(Face::Cell), style.device());
    for (const int package : inReadingOrder(catalogue.packages, catalogue.packageOrder.sorted)) {
        if (!picture.scope.packages.at(package).inScope)
            continue;
        const Tally &tally = picture.progress.packages.at(package).pooled;
        const NodeRef node = packageNode(catalogue, package);
        const QString name = metrics.elidedText(node.code + u' ' + titleOf(catalogue, node, phrases),
                                                Qt::ElideRight, style.mm(nameWidth - 3));
        const QString number = phrases("Report", QT_TRANSLATE_NOOP("Report", "%1 · %2 of %3"))
                                   .arg(percent(tally.ratio()))
                                   .arg(tally.met())
                                   .arg(tally.applicable());
        TextBox::Look quiet;
        quiet.face = Face::Small;
        quiet.colour = style.theme().quiet;
        TextBox::Look plain;
        plain.face = Face::Cell;
        bars->append({TextBox(style, name, style.mm(nameWidth), plain),
                      TextBox(style, number, style.mm(numberWidth), quiet), tally});
    }
    for (const Outcome outcome : legendOrder) {
        TextBox::Look look;
        look.face = Face::Small;
        look.colour = style.theme().quiet;
        legends->append({TextBox(style, nameOf(outcome, phrases), style.mm(40), look), outcome});
    }

    const double row =
        style.mm(std::clamp(rowsHeight / std::max<double>(1, double(bars->size())), leastRow, mostRow));
    ReportBox box;
    box.slab.height = style.mm(legendHeight) + row * double(bars->size());
    box.draw = [bars, legends, row, &style](QPainter &painter, QPointF origin, double, double) {
        const double width = style.width(false) - style.mm(nameWidth + numberWidth + 3);
        const double left = origin.x() + style.mm(nameWidth);
        double x = left;
        for (const Legend &legend : *legends) {
            painter.fillRect(QRectF(x, origin.y() + style.mm(0.6), style.mm(2.4), style.mm(2.4)),
                             style.theme().outcome(legend.outcome));
            legend.text.draw(painter, {x + style.mm(3.4), origin.y()});
            x += style.mm(3.4 + 5) + legend.text.naturalWidth();
        }
        double y = origin.y() + style.mm(legendHeight);
        for (const Bar &bar : *bars) {
            const double middle = y + row / 2;
            bar.name.draw(painter, {origin.x(), middle - bar.name.height() / 2});
            x = left;
            const double top = middle - row * barPart / 2;
            painter.fillRect(QRectF(left, top, width, row * barPart), style.theme().card);
            for (const Outcome outcome : legendOrder) {
                const double part = width * bar.tally.of(outcome) / std::max(1, bar.tally.applicable());
                if (part <= 0)
                    continue;
                painter.fillRect(QRectF(x, top, part, row * barPart), style.theme().outcome(outcome));
                x += part;
                // A white hairline keeps neighbours apart where colours are not seen.
                painter.fillRect(QRectF(x - style.mm(0.15), top, style.mm(0.3), row * barPart),
                                 style.theme().ground);
            }
            bar.number.draw(painter, {left + width + style.mm(3), middle - bar.number.height() / 2});
            y += row;
        }
    };
    return box;
}

} // namespace kravkort
