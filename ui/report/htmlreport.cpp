// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmlreport.h"

#include "models/domain/text/names.h"
#include "ui/report/basisbox.h"
#include "ui/report/htmlstyle.h"
#include "ui/report/htmltables.h"
#include "ui/report/htmltext.h"
#include "ui/report/places.h"

#include <algorithm>

namespace kravkort {

namespace {

QString element(const char *name, const QString &html, const char *kind = nullptr)
{
    if (html.isEmpty())
        return {};
    const QString tag = QString::fromLatin1(name);
    return u'<' + tag + htmlAttribute("class", QString::fromLatin1(kind)) + u'>' + html + u"</" + tag +
           QStringLiteral(">\n");
}

class Body
{
public:
    Body(const Report &report, const Phrases &phrases, const HtmlFigures &figures)
        : m_report(report)
        , m_phrases(phrases)
        , m_figures(figures)
        , m_anchors(anchorsOf(report))
    {
    }

    QString take()
    {
        for (qsizetype s = 0; s < m_report.sections.size(); ++s) {
            const QList<ReportBlock> &blocks = m_report.sections.at(s).blocks;
            m_html += QStringLiteral("<section>\n");
            for (qsizetype b = 0; b < blocks.size(); ++b) {
                m_place = {s, b};
                std::visit(*this, blocks.at(b));
            }
            m_html += QStringLiteral("</section>\n");
        }
        return m_html;
    }

    void operator()(const ReportTitle &title)
    {
        m_html += QStringLiteral("<div class=\"front\">");
        titles(title.kicker, title.text, title.subtitle);
        m_html += QStringLiteral("</div>\n");
    }
    void operator()(const ReportHeading &heading)
    {
        addHeading(heading.level + 1, heading.text, heading.anchor);
    }
    void operator()(const ReportParagraph &paragraph)
    {
        const QString text =
            htmlLink(htmlText(paragraph.text), linkOf(paragraph.link, paragraph.target, m_anchors));
        m_html += element("p", text,
                          paragraph.tone == ReportParagraph::Tone::Notice  ? "notice"
                          : paragraph.tone == ReportParagraph::Tone::Quiet ? "quiet"
                                                                           : nullptr);
    }
    void operator()(const ReportFacts &facts) { addFacts(facts.facts, facts.wide); }
    void operator()(const ReportFigures &figures)
    {
        QString items;
        for (const ReportFigures::Figure &figure : figures.figures) {
            items += QStringLiteral("<li><strong>") + htmlText(figure.value) +
                     QStringLiteral("</strong> <b>") + htmlText(figure.label) +
                     QStringLiteral("</b> <small>") + htmlText(figure.detail) + QStringLiteral("</small>");
            if (figure.ratio)
                items += QStringLiteral(
                             "<span class=\"bar\" aria-hidden=\"true\"><i style=\"width:%1%\"></i></span>")
                             .arg(qRound(100 * std::clamp(*figure.ratio, 0.0, 1.0)));
            items += QStringLiteral("</li>");
        }
        m_html += element("ul", items, "figures");
    }
    void operator()(const ReportTable &table) { m_html += htmlTable(table, m_context, m_anchors); }
    void operator()(const ReportBasis &basis) { addBasis(basis); }
    void operator()(const ReportChart &chart)
    {
        if (asksItself(m_report.sections.at(m_place.first).blocks, m_place.second))
            addHeading(4, chart.question, {});
        m_html += element("p", htmlText(chart.summary), "summary");
        addFigure(chart.summary.isEmpty() ? chart.question : chart.summary, {}, false);
        if (!chart.bars.isEmpty() || !chart.points.isEmpty())
            m_html += htmlChartTable(chart, m_phrases, m_anchors);
    }
    void operator()(const ReportGraph &graph)
    {
        addHeading(2, graph.heading, graph.anchor);
        m_html += element("p", htmlText(graph.caption), "quiet");
        m_html += element("p", htmlText(graph.summary), "summary");
        addFigure(graph.summary.isEmpty() ? graph.caption : graph.summary, {}, true);
    }
    void operator()(const ReportMatrix &matrix)
    {
        if (matrix.rows.isEmpty() || matrix.columns.isEmpty())
            return;
        addHeading(2, matrix.heading, matrix.anchor);
        m_html += htmlMatrix(matrix, m_anchors);
    }
    void operator()(const ReportFront &front)
    {
        m_html += QStringLiteral("<div class=\"front\">");
        if (!front.state.isEmpty())
            m_html += element("p", htmlText(front.state), front.draft ? "state draft" : "state");
        m_html += logo(front);
        titles(front.kicker, front.title, front.subtitle);
        addFacts(front.facts, false);
        if (!front.basis.parts.isEmpty()) {
            addHeading(2, front.basisTitle, {});
            addBasis(front.basis);
        }
        for (const ReportLine &notice : front.notices)
            m_html +=
                element("p", htmlLink(htmlText(notice.text), linkOf(notice.link, notice.target, m_anchors)),
                        "notice");
        m_html += QStringLiteral("</div>\n");
    }
    void operator()(const ReportContents &contents)
    {
        const QList<ContentsEntry> entries = contentsOf(m_report, contents.depth);
        if (entries.isEmpty())
            return;
        m_html += QStringLiteral("<nav") + htmlAttribute("aria-label", contents.heading) + u'>';
        addHeading(2, contents.heading, {});
        qsizetype next = 0;
        addEntries(entries, next, 0);
        m_html += QStringLiteral("</nav>\n");
    }
    void operator()(const ReportPageBreak &) {}

private:
    void titles(const QString &kicker, const QString &title, const QString &subtitle)
    {
        m_html += element("p", htmlText(kicker), "kicker");
        addHeading(1, title, {});
        m_html += element("p", htmlText(subtitle), "subtitle");
    }

    // Never a level that skips one, and one of the first level only.
    void addHeading(int level, const QString &text, const QString &anchor)
    {
        if (text.isEmpty())
            return;
        // What asked for the same level before stands beside it, whatever it was given.
        while (!m_open.isEmpty() && m_open.last().first >= level)
            m_open.removeLast();
        const int beneath = m_open.isEmpty() ? 1 : m_open.last().second + 1;
        const int given = std::min(4, m_anyHeading ? std::max(2, beneath) : 1);
        m_open.append({level, given});
        m_anyHeading = true;
        m_context = text;
        const QString tag = QStringLiteral("h%1").arg(given);
        m_html += u'<' + tag + htmlAttribute("id", anchor) + u'>' + htmlText(text) + u"</" + tag +
                  QStringLiteral(">\n");
    }

    void addFacts(const QList<ReportFacts::Fact> &facts, bool wide)
    {
        QString items;
        for (const ReportFacts::Fact &fact : facts)
            items += QStringLiteral("<dt>") + htmlText(fact.name) + QStringLiteral("</dt><dd>") +
                     htmlText(fact.value) + QStringLiteral("</dd>");
        m_html += element("dl", items, wide ? "facts wide" : "facts");
    }

    void addBasis(const ReportBasis &basis)
    {
        addFigure(basisTexts(basis, m_phrases).join(QStringLiteral(", ")), {}, false);
    }

    // What the figure says stands in its name; the drawing itself is silent.
    void addFigure(const QString &label, const QString &caption, bool wide)
    {
        const QByteArray drawing = m_figures.value(m_place);
        if (drawing.isEmpty())
            return;
        m_html += wide ? QStringLiteral("<figure class=\"wide\">") : QStringLiteral("<figure>");
        m_html += QStringLiteral("<svg role=\"img\"") + htmlAttribute("aria-label", label) +
                  QString::fromUtf8(drawing.mid(4)); // behind "<svg"
        m_html += element("figcaption", htmlText(caption)) + QStringLiteral("</figure>\n");
    }

    QString logo(const ReportFront &front) const
    {
        if (front.logo.isEmpty())
            return {};
        const char *kind = front.logo.startsWith("\x89PNG")        ? "image/png"
                           : front.logo.startsWith("\xff\xd8\xff") ? "image/jpeg"
                                                                   : "image/svg+xml";
        return QStringLiteral("<img src=\"data:%1;base64,%2\" alt=\"%3\"/>\n")
            .arg(QString::fromLatin1(kind), QString::fromLatin1(front.logo.toBase64()),
                 htmlText(front.logoText, QStringLiteral(" ")));
    }

    void addEntries(const QList<ContentsEntry> &entries, qsizetype &next, int level)
    {
        m_html += QStringLiteral("<ul>");
        while (next < entries.size() && entries.at(next).level > level) {
            const ContentsEntry &entry = entries.at(next++);
            m_html += QStringLiteral("<li>") + htmlLink(htmlText(entry.text), placeSign + entry.anchor);
            if (next < entries.size() && entries.at(next).level > entry.level)
                addEntries(entries, next, entry.level);
            m_html += QStringLiteral("</li>\n");
        }
        m_html += QStringLiteral("</ul>\n");
    }

    const Report &m_report;
    const Phrases &m_phrases;
    const HtmlFigures &m_figures;
    const QSet<QString> m_anchors;
    BlockPlace m_place;
    QString m_html;
    QString m_context;                 // the last heading
    QList<std::pair<int, int>> m_open; // headings that what comes next stands beneath: level asked for, given
    bool m_anyHeading = false;
};

} // namespace

QByteArray htmlReport(const Report &report, const Phrases &phrases, const HtmlFigures &figures)
{
    const QString language =
        report.language == Language::Danish ? QStringLiteral("da") : QStringLiteral("en");
    const QString title = report.bid.isEmpty() ? report.title : QString(report.title + u" · " + report.bid);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\" "
                                  "xml:lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n"
                                  "<meta name=\"generator\" content=\"Kravkort\"/>\n")
                       .arg(language);
    if (!report.vendor.isEmpty())
        html += QStringLiteral("<meta name=\"author\"") + htmlAttribute("content", report.vendor) +
                QStringLiteral("/>\n");
    html += element("title", htmlText(title, QStringLiteral(" ")));
    html += QStringLiteral("<style>") + htmlStyle(figures) + QStringLiteral("</style>\n</head>\n<body>\n");
    html += QStringLiteral("<a class=\"skip\" href=\"#content\">") +
            htmlText(phrases("Report", QT_TRANSLATE_NOOP("Report", "Skip to the content"))) +
            QStringLiteral("</a>\n<main id=\"content\">\n");
    html += Body(report, phrases, figures).take();
    html += QStringLiteral("</main>\n<footer class=\"quiet\">") +
            htmlText(dateText(report.made.date(), report.language)) +
            QStringLiteral(" · Kravkort</footer>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace kravkort
