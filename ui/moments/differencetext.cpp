// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/differencetext.h"

#include "models/domain/moments/differenceblocks.h"
#include "models/domain/revision/worddiff.h"
#include "ui/revision/wordmarks.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::DifferenceText)
};

QString paragraph(const QString &label, const QString &html)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(label.toHtmlEscaped(), html);
}

} // namespace

QString differenceText(const BidChange &change, const Phrases &phrases, const Theme &theme)
{
    const Language language = phrases.language();
    QString title = change.code.toHtmlEscaped();
    if (change.turn)
        title += QStringLiteral(" · ") + nameOf(*change.turn, phrases).toHtmlEscaped();
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(title);
    if (const QString how = wordsOf(change, phrases); !how.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(how.toHtmlEscaped());
    if (change.reworded && change.before && change.after) {
        const auto runs = wordDiff(change.before->text.in(language), change.after->text.in(language));
        const bool same = change.before->text.in(language) == change.after->text.in(language);
        html += paragraph(Say::tr("Before"), wordMarks(runs, WordSide::Before, theme)) +
                paragraph(Say::tr("After"), wordMarks(runs, WordSide::After, theme));
        if (same)
            html +=
                QStringLiteral("<p>%1</p>")
                    .arg(Say::tr("The name is the same; the description or the other language is another.")
                             .toHtmlEscaped());
        return html;
    }
    return html + QStringLiteral("<p>%1</p>").arg(change.shown().text.in(language).toHtmlEscaped());
}

QString figuresText(const BidDifference &difference, const Phrases &phrases)
{
    // The same figures as in a report.
    const QList<ReportBlock> blocks = differenceBlocks(difference, {}, {}, phrases);
    QString cells;
    for (const ReportBlock &block : blocks)
        if (const auto *figures = std::get_if<ReportFigures>(&block))
            for (const auto &figure : figures->figures)
                cells += QStringLiteral("<td style=\"padding-right: 32px\">%1<br><b>%2</b>%3</td>")
                             .arg(figure.label.toHtmlEscaped(), figure.value.toHtmlEscaped(),
                                  figure.detail.isEmpty()
                                      ? QString()
                                      : QString(QStringLiteral(" &nbsp;") + figure.detail.toHtmlEscaped()));
    return QStringLiteral("<table><tr>%1</tr></table>").arg(cells);
}

} // namespace kravkort
