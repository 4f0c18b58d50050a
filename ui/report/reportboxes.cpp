// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportboxes.h"

#include "ui/report/basisbox.h"
#include "ui/report/chartboxes.h"
#include "ui/report/contentsboxes.h"
#include "ui/report/factboxes.h"
#include "ui/report/frontbox.h"
#include "ui/report/graphbox.h"
#include "ui/report/matrixboxes.h"
#include "ui/report/stackbox.h"
#include "ui/report/tableboxes.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

class Boxes
{
public:
    Boxes(const Report &report, const Picture &picture, const Phrases &phrases, const ReportStyle &style,
          const std::shared_ptr<const AnchorPages> &pages)
        : m_report(report)
        , m_anchors(anchorsOf(report))
        , m_picture(picture)
        , m_phrases(phrases)
        , m_style(style)
        , m_pages(pages)
    {
    }

    QList<ReportBox> take() { return std::move(m_boxes); }
    // Where in its section the next block stands.
    void at(const QList<ReportBlock> &blocks, qsizetype index)
    {
        m_blocks = &blocks;
        m_index = index;
    }
    void keepLastWithNext()
    {
        if (!m_boxes.isEmpty())
            m_boxes.last().slab.keepWithNext = true;
    }

    void operator()(const ReportTitle &title)
    {
        TextBox::Look kicker = look(Face::Kicker);
        kicker.colour = theme().accent;
        TextBox::Look subtitle = look(Face::Subtitle);
        subtitle.colour = theme().quiet;
        QList<PlacedText> texts;
        double y = mm(4);
        const auto add = [&](const QString &text, const TextBox::Look &as) {
            texts.append({QPointF(0, y), TextBox(m_style, text, width(), as)});
            y += texts.last().text.height() + mm(1);
        };
        add(title.kicker, kicker);
        add(title.text, look(Face::Title));
        add(title.subtitle, subtitle);
        ReportBox box = stackOf(texts, y + mm(2));
        box.draw = [inner = box.draw, &style = m_style](QPainter &painter, QPointF origin, double from,
                                                        double to) {
            if (from <= 0)
                painter.fillRect(QRectF(origin.x(), origin.y(), style.mm(24), style.mm(1.2)),
                                 style.theme().accent);
            inner(painter, origin, from, to);
        };
        append(box, 0);
    }

    void operator()(const ReportHeading &heading)
    {
        const bool first = heading.level == 1;
        TextBox::Look style = look(first                ? Face::Heading1
                                   : heading.level == 2 ? Face::Heading2
                                                        : Face::Heading3);
        style.colour = heading.level == 3 ? theme().text : theme().accent;
        const TextBox text(m_style, heading.text, width(), style);
        ReportBox box = stackOf({{QPointF(), text}}, text.height() + mm(first ? 1.5 : 0));
        box.slab.keepWithNext = true;
        box.outlineLevel = heading.level;
        box.outlineTitle = heading.text;
        box.anchor = heading.anchor;
        append(box, mm(first ? 11 : heading.level == 2 ? 7 : 6));
    }

    void operator()(const ReportParagraph &paragraph)
    {
        const bool notice = paragraph.tone == ReportParagraph::Tone::Notice;
        const bool quiet = paragraph.tone == ReportParagraph::Tone::Quiet;
        TextBox::Look style = look(quiet ? Face::Small : Face::Body);
        style.link = linkOf(paragraph.link, paragraph.target, m_anchors);
        style.colour = notice                  ? theme().warning
                       : !style.link.isEmpty() ? theme().accent
                       : quiet                 ? theme().quiet
                                               : theme().text;
        const double inset = notice ? mm(3) : 0;
        const double padding = notice ? mm(2) : 0;
        const TextBox text(m_style, paragraph.text, width() - 2 * inset, style);
        ReportBox box;
        box.slab.height = text.height() + 2 * padding;
        box.slab.cuts = bottomsOf(text, padding);
        box.draw = [text, inset, padding, notice, wide = width(),
                    &style_ = m_style](QPainter &painter, QPointF origin, double from, double to) {
            if (notice) {
                painter.fillRect(QRectF(origin.x(), origin.y() + from, wide, to - from),
                                 style_.theme().warningSoft);
                painter.fillRect(QRectF(origin.x(), origin.y() + from, style_.mm(0.8), to - from),
                                 style_.theme().warning);
            }
            text.draw(painter, origin + QPointF(inset, padding), from - padding, to - padding);
        };
        append(box, mm(notice ? 4 : quiet ? 1.2 : 2));
    }

    void operator()(const ReportFacts &facts)
    {
        const qsizetype first = m_boxes.size();
        appendFacts(facts, m_style, mm(4), m_boxes);
        breakAt(first);
    }

    void operator()(const ReportFigures &figures)
    {
        if (!figures.figures.isEmpty())
            append(figuresBox(figures, m_style), mm(6));
    }

    void operator()(const ReportTable &table)
    {
        const qsizetype first = m_boxes.size();
        appendTable(table, m_style, m_anchors, mm(2), m_boxes);
        breakAt(first);
    }

    void operator()(const ReportBasis &basis)
    {
        if (!basis.parts.isEmpty())
            append(basisBox(basis, m_phrases, m_style), mm(2));
    }

    void operator()(const ReportChart &chart)
    {
        const qsizetype first = m_boxes.size();
        const bool alone = asksItself(*m_blocks, m_index);
        appendChart(chart, alone, m_style, m_anchors, mm(alone ? 7 : 2), m_boxes);
        breakAt(first);
    }

    void operator()(const ReportGraph &graph) { append(graphBox(graph, m_picture, m_phrases, m_style), 0); }

    void operator()(const ReportMatrix &matrix) { appendMatrix(matrix, m_style, m_anchors, m_boxes); }

    void operator()(const ReportFront &front) { append(frontBox(front, m_phrases, m_style, m_anchors), 0); }

    void operator()(const ReportContents &contents)
    {
        const qsizetype first = m_boxes.size();
        appendContents(contents.heading, contentsOf(m_report, contents.depth), m_pages, m_style, m_boxes);
        breakAt(first);
    }

    void operator()(const ReportPageBreak &) { m_break = true; }

private:
    double mm(double millimetres) const { return m_style.mm(millimetres); }
    double width() const { return m_style.width(false); }
    const Theme &theme() const { return m_style.theme(); }
    TextBox::Look look(Face face) const
    {
        TextBox::Look look;
        look.face = face;
        return look;
    }

    void append(ReportBox box, double gap)
    {
        box.slab.gap = gap;
        box.slab.breakBefore = std::exchange(m_break, false);
        m_boxes.append(std::move(box));
    }

    // A break that was asked for before these boxes.
    void breakAt(qsizetype first)
    {
        if (first < m_boxes.size())
            m_boxes[first].slab.breakBefore = std::exchange(m_break, false);
    }

    const Report &m_report;
    const QSet<QString> m_anchors;
    const Picture &m_picture;
    const Phrases &m_phrases;
    const ReportStyle &m_style;
    std::shared_ptr<const AnchorPages> m_pages;
    const QList<ReportBlock> *m_blocks = nullptr;
    qsizetype m_index = 0;
    QList<ReportBox> m_boxes;
    bool m_break = false;
};

// Is what stands before `index` one of the few lines beneath a heading, and not the last of them?
bool isWithinNote(const QList<ReportBlock> &blocks, qsizetype index)
{
    constexpr qsizetype few = 4;
    const auto isParagraph = [&](qsizetype at) {
        return at < blocks.size() && std::holds_alternative<ReportParagraph>(blocks.at(at));
    };
    qsizetype first = index - 1;
    while (first > 0 && isParagraph(first - 1))
        --first;
    qsizetype end = index;
    while (isParagraph(end))
        ++end;
    return end > index && end - first <= few && first > 0 &&
           std::holds_alternative<ReportHeading>(blocks.at(first - 1));
}

// Is the paragraph before `index` an introduction to what follows it?
bool leadsOn(const QList<ReportBlock> &blocks, qsizetype index)
{
    if (isWithinNote(blocks, index))
        return true;
    // Right after the section's heading, whatever comes next.
    if (index == 2 && blocks.size() > 2 && std::holds_alternative<ReportHeading>(blocks.first()))
        return true;
    for (; index < blocks.size(); ++index) {
        if (std::holds_alternative<ReportTable>(blocks.at(index)) ||
            std::holds_alternative<ReportChart>(blocks.at(index)))
            return true;
        if (!std::holds_alternative<ReportParagraph>(blocks.at(index)))
            return false;
    }
    return false;
}

} // namespace

QList<ReportBox> boxesOf(const Report &report, const Picture &picture, const Phrases &phrases,
                         const ReportStyle &style, const std::shared_ptr<const AnchorPages> &pages,
                         const GoOn &goOn)
{
    qsizetype total = 0, done = 0;
    for (const ReportSection &section : report.sections)
        total += section.blocks.size();
    Boxes boxes(report, picture, phrases, style, pages);
    for (const ReportSection &section : report.sections)
        for (qsizetype b = 0; b < section.blocks.size(); ++b) {
            if (goOn && !goOn(double(done++) / double(total)))
                return {};
            boxes.at(section.blocks, b);
            std::visit(boxes, section.blocks.at(b));
            if (std::holds_alternative<ReportParagraph>(section.blocks.at(b)) &&
                leadsOn(section.blocks, b + 1))
                boxes.keepLastWithNext();
        }
    return boxes.take();
}

} // namespace kravkort
