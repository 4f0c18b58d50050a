// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmltables.h"

#include "models/domain/text/names.h"
#include "ui/report/htmltext.h"
#include "ui/report/places.h"

#include <algorithm>

namespace kravkort {

namespace {

// A table that may be wider than the window, and can be scrolled to by keyboard then.
QString scrolled(const QString &label, const QString &html)
{
    return QStringLiteral("<div class=\"scroll\" role=\"region\" tabindex=\"0\"") +
           htmlAttribute("aria-label", label) + u'>' + html + QStringLiteral("</div>\n");
}

QString captionOf(const QString &text, bool shown)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<caption>") +
           (shown ? htmlText(text)
                  : QStringLiteral("<span class=\"hidden\">") + htmlText(text) + QStringLiteral("</span>")) +
           QStringLiteral("</caption>");
}

QString signOf(const QString &sign)
{
    return QStringLiteral("<span aria-hidden=\"true\">") + htmlText(sign) + QStringLiteral("</span>\u00a0");
}

QString contentOf(const ReportCell &cell, const QSet<QString> &anchors)
{
    QString html = cell.marks.isEmpty() ? htmlText(cell.text) : htmlMarked(cell.text, cell.marks);
    html = htmlLink(html, linkOf(cell.link, cell.target, anchors));
    if (cell.fixed)
        html = QStringLiteral("<span class=\"fixed\">") + html + QStringLiteral("</span>");
    if (cell.outcome)
        html.prepend(signOf(symbolOf(*cell.outcome)));
    if (cell.progress)
        html += QStringLiteral("<span class=\"bar\" aria-hidden=\"true\"><i style=\"width:%1%\"></i></span>")
                    .arg(qRound(100 * std::clamp(*cell.progress, 0.0, 1.0)));
    if (cell.basis)
        html += QStringLiteral("<br/><span class=\"chip\" style=\"color:var(--b%1)\">")
                    .arg(static_cast<int>(*cell.basis)) +
                signOf(symbolOf(*cell.basis)) + htmlText(cell.basisName) + QStringLiteral("</span>");
    for (const ReportLine &line : cell.details)
        if (!line.text.isEmpty())
            html += QStringLiteral("<small>") +
                    htmlLink(htmlText(line.text), linkOf(line.link, line.target, anchors)) +
                    QStringLiteral("</small>");
    return html;
}

QString rowOf(const ReportRow &row, const QList<ReportColumn> &columns, const QSet<QString> &anchors)
{
    QString html = QStringLiteral("<tr") + htmlAttribute("id", row.anchor) +
                   (row.group ? QStringLiteral(" class=\"group\">") : QStringLiteral(">"));
    for (qsizetype c = 0; c < std::min(row.cells.size(), columns.size()); ++c) {
        QStringList classes;
        if (columns.at(c).align == ReportColumn::Align::Right)
            classes.append(QStringLiteral("n"));
        if (row.cells.at(c).quiet)
            classes.append(QStringLiteral("quiet"));
        const QString attributes = htmlAttribute("class", classes.join(u' '));
        const QString content = contentOf(row.cells.at(c), anchors);
        if (c == 0)
            html += QStringLiteral("<th scope=\"%1\"")
                        .arg(row.group ? QStringLiteral("rowgroup") : QStringLiteral("row")) +
                    attributes + u'>' + content + QStringLiteral("</th>");
        else
            html += QStringLiteral("<td") + attributes + u'>' + content + QStringLiteral("</td>");
    }
    return html + QStringLiteral("</tr>\n");
}

QString headOf(const QString &text, bool right = false)
{
    // A head without words is none.
    if (text.isEmpty())
        return QStringLiteral("<td></td>");
    return QStringLiteral("<th scope=\"col\"") +
           (right ? QStringLiteral(" class=\"n\">") : QStringLiteral(">")) + htmlText(text) +
           QStringLiteral("</th>");
}

} // namespace

QString htmlTable(const ReportTable &table, const QString &context, const QSet<QString> &anchors)
{
    const QString caption = table.caption.isEmpty() ? context : table.caption;
    QString html = QStringLiteral("<table>") + captionOf(caption, false) + QStringLiteral("<thead><tr>");
    for (const ReportColumn &column : table.columns)
        html += headOf(column.head, column.align == ReportColumn::Align::Right);
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    bool empty = true;
    for (const ReportRow &row : table.rows) {
        if (row.group && !empty)
            html += QStringLiteral("</tbody>\n<tbody>\n");
        html += rowOf(row, table.columns, anchors);
        empty = false;
    }
    return scrolled(caption, html + QStringLiteral("</tbody></table>"));
}

QString htmlMatrix(const ReportMatrix &matrix, const QSet<QString> &anchors)
{
    const auto label = [&](const ReportMatrix::Head &head) -> QString {
        return htmlLink(htmlText(head.code), linkOf({}, head.target, anchors)) + QStringLiteral(" <small>") +
               htmlText(head.text) + QStringLiteral("</small>");
    };
    QString html = QStringLiteral("<table class=\"matrix\">") + captionOf(matrix.caption, true) +
                   QStringLiteral("<thead><tr><td></td>");
    for (const ReportMatrix::Head &head : matrix.columns)
        html += QStringLiteral("<th scope=\"col\">") + label(head) + QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (qsizetype r = 0; r < matrix.rows.size(); ++r) {
        html += QStringLiteral("<tr><th scope=\"row\">") + label(matrix.rows.at(r)) + QStringLiteral("</th>");
        for (qsizetype c = 0; c < matrix.columns.size(); ++c) {
            const ReportMatrix::Cell cell = matrix.cells.value(r * matrix.columns.size() + c);
            QStringList classes;
            if (cell.strong)
                classes.append(QStringLiteral("strong"));
            if (cell.quiet)
                classes.append(QStringLiteral("out"));
            html += QStringLiteral("<td") + htmlAttribute("class", classes.join(u' ')) + u'>';
            if (!cell.mark.isEmpty())
                html += QStringLiteral("<span aria-hidden=\"true\">") + htmlText(cell.mark) +
                        (cell.progress ? QStringLiteral("<small>") + htmlText(percent(*cell.progress)) +
                                             QStringLiteral("</small>")
                                       : QString()) +
                        QStringLiteral("</span><span class=\"hidden\">") + htmlText(cell.text) +
                        QStringLiteral("</span>");
            html += QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>\n");
    }
    html = scrolled(matrix.heading, html + QStringLiteral("</tbody></table>"));
    if (matrix.legend.isEmpty())
        return html;
    html += QStringLiteral("<ul class=\"quiet\">");
    for (const auto &[mark, meaning] : matrix.legend)
        html += QStringLiteral("<li><b>") + htmlText(mark) + QStringLiteral("</b> ") + htmlText(meaning) +
                QStringLiteral("</li>");
    return html + QStringLiteral("</ul>\n");
}

QString htmlChartTable(const ReportChart &chart, const Phrases &phrases, const QSet<QString> &anchors)
{
    ReportTable table;
    table.caption = chart.question;
    const auto number = [](double value) {
        ReportCell cell;
        cell.text = QString::number(qRound(value));
        return cell;
    };
    const auto words = [](const QString &text, const QString &target = {}) {
        ReportCell cell;
        cell.text = text;
        cell.target = target;
        return cell;
    };
    constexpr auto right = ReportColumn::Align::Right;
    table.columns.append({{}, 1, ReportColumn::Align::Left});
    if (chart.kind == ReportChartKind::ProgressOverTime) {
        for (qsizetype i = 0; i < 2; ++i)
            table.columns.append({chart.pointNames.value(i), 1, right});
        for (const ReportChart::Point &point : chart.points) {
            ReportRow row;
            row.cells = {words(dateText(point.day, phrases.language())), number(point.met),
                         number(point.scope)};
            table.rows.append(row);
        }
    } else {
        const bool counts = chart.kind == ReportChartKind::StatusMix;
        for (qsizetype p = 0; p < chart.parts.size(); ++p)
            table.columns.append({chart.parts.at(p).name, 1, right});
        if (counts)
            table.columns.append(
                {phrases("Report", QT_TRANSLATE_NOOP("Report", "In all")), 1, ReportColumn::Align::Left});
        for (const ReportChart::Bar &bar : chart.bars) {
            ReportRow row;
            row.cells = {words(bar.name, bar.target)};
            double share = 0; // each part goes on where the one before it ends
            for (qsizetype p = 0; p < chart.parts.size(); ++p)
                row.cells.append(counts ? number(bar.values.value(p))
                                        : words(percent(share += bar.values.value(p))));
            if (counts)
                row.cells.append(words(bar.text));
            table.rows.append(row);
        }
    }
    return QStringLiteral("<details><summary>") +
           htmlText(phrases("Report", QT_TRANSLATE_NOOP("Report", "The numbers as a table"))) +
           QStringLiteral("</summary>") + htmlTable(table, {}, anchors) + QStringLiteral("</details>\n");
}

} // namespace kravkort
