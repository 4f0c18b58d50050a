// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportboxes.h"

#include "models/domain/names.h"
#include "models/domain/shares.h"
#include "ui/report/graphbox.h"
#include "ui/report/packagebars.h"
#include "ui/report/tableboxes.h"
#include "ui/report/textbox.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

QList<double> bottomsOf(const TextBox &text, double top)
{
    QList<double> cuts;
    for (const auto &line : text.lines())
        cuts.append(top + line.second);
    return cuts;
}

// Texts one beneath the other, each at its own height.
ReportBox stack(QList<std::pair<double, TextBox>> texts, double height)
{
    ReportBox box;
    box.slab.height = height;
    for (const auto &[top, text] : texts)
        box.slab.cuts += bottomsOf(text, top);
    box.draw = [texts = std::move(texts)](QPainter &painter, QPointF origin, double from, double to) {
        for (const auto &[top, text] : texts)
            text.draw(painter, origin + QPointF(0, top), from - top, to - top);
    };
    return box;
}

class Boxes
{
public:
    Boxes(const Picture &picture, const Phrases &phrases, const ReportStyle &style)
        : m_picture(picture)
        , m_phrases(phrases)
        , m_style(style)
    {
    }

    QList<ReportBox> take() { return std::move(m_boxes); }
    void keepLastWithNext() { m_boxes.last().slab.keepWithNext = true; }

    void operator()(const ReportTitle &title)
    {
        TextBox::Look kicker = look(Face::Kicker);
        kicker.colour = theme().accent;
        TextBox::Look subtitle = look(Face::Subtitle);
        subtitle.colour = theme().quiet;
        QList<std::pair<double, TextBox>> texts;
        double y = mm(4);
        const auto add = [&](const QString &text, const TextBox::Look &as) {
            texts.append({y, TextBox(m_style, text, width(), as)});
            y += texts.last().second.height() + mm(1);
        };
        add(title.kicker, kicker);
        add(title.text, look(Face::Title));
        add(title.subtitle, subtitle);
        ReportBox box = stack(texts, y + mm(2));
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
        ReportBox box = stack({{0, text}}, text.height() + mm(first ? 1.5 : 0));
        box.slab.keepWithNext = true;
        box.outlineLevel = heading.level;
        box.outlineTitle = heading.text;
        append(box, mm(first ? 11 : heading.level == 2 ? 7 : 6));
    }

    void operator()(const ReportParagraph &paragraph)
    {
        const bool notice = paragraph.tone == ReportParagraph::Tone::Notice;
        const bool quiet = paragraph.tone == ReportParagraph::Tone::Quiet;
        TextBox::Look style = look(quiet ? Face::Small : Face::Body);
        style.colour = notice                      ? theme().warning
                       : !paragraph.link.isEmpty() ? theme().accent
                       : quiet                     ? theme().quiet
                                                   : theme().text;
        style.link = paragraph.link;
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
        const int columns = facts.wide ? 1 : 2;
        const double gutter = mm(6);
        const double column = (width() - gutter * (columns - 1)) / columns;
        const double names = facts.wide ? mm(38) : mm(30);
        TextBox::Look name = look(facts.wide ? Face::CellStrong : Face::Small);
        name.colour = facts.wide ? theme().text : theme().quiet;
        for (qsizetype i = 0; i < facts.facts.size(); i += columns) {
            const auto texts = std::make_shared<QList<std::pair<QPointF, TextBox>>>();
            double height = 0;
            const qsizetype last = std::min(i + columns, facts.facts.size());
            for (qsizetype f = i; f < last; ++f) {
                const double left = double(f - i) * (column + gutter);
                const TextBox term(m_style, facts.facts.at(f).name, names - mm(2), name);
                const TextBox value(m_style, facts.facts.at(f).value, column - names,
                                    look(facts.wide ? Face::Cell : Face::Body));
                // Name and value share a baseline, roughly: both begin at the row's top, the smaller one
                // lower.
                const double lower = facts.wide ? 0 : mm(0.5);
                texts->append({QPointF(left, mm(1.2) + lower), term});
                texts->append({QPointF(left + names, mm(1.2)), value});
                height = std::max({height, term.height() + lower, value.height()});
            }
            ReportBox box;
            box.slab.height = height + mm(2.4);
            for (const auto &[at, text] : *texts)
                if (text.height() > height - mm(1))
                    box.slab.cuts = bottomsOf(text, at.y());
            box.draw = [texts, column, gutter, columns, &style = m_style](QPainter &painter, QPointF origin,
                                                                          double from, double to) {
                for (const auto &[at, text] : *texts)
                    text.draw(painter, origin + at, from - at.y(), to - at.y());
                painter.setPen(QPen(style.theme().line, style.mm(0.15)));
                for (int c = 0; c < columns; ++c) {
                    const double left = origin.x() + c * (column + gutter);
                    painter.drawLine(QPointF(left, origin.y() + to), QPointF(left + column, origin.y() + to));
                }
            };
            append(box, i == 0 ? mm(4) : 0);
        }
    }

    void operator()(const ReportFigures &figures)
    {
        struct Card
        {
            TextBox value, label, detail;
            std::optional<double> ratio;
        };
        const auto cards = std::make_shared<QList<Card>>();
        const double gutter = mm(3);
        const double inset = mm(2.5);
        const double card =
            (width() - gutter * double(figures.figures.size() - 1)) / double(figures.figures.size());
        double labels = 0, details = 0, values = 0;
        for (const ReportFigures::Figure &figure : figures.figures) {
            TextBox::Look value = look(Face::Figure), detail = look(Face::Detail);
            value.colour = theme().accent;
            detail.colour = theme().quiet;
            const double inner = card - 2 * inset;
            cards->append({TextBox(m_style, figure.value, inner, value),
                           TextBox(m_style, figure.label, inner, look(Face::FigureLabel)),
                           TextBox(m_style, figure.detail, inner, detail), figure.ratio});
            values = std::max(values, cards->last().value.height());
            labels = std::max(labels, cards->last().label.height());
            details = std::max(details, cards->last().detail.height());
        }
        ReportBox box;
        box.slab.height = mm(1.5) + values + labels + details + mm(4.5);
        box.draw = [cards, gutter, inset, card, values, labels, height = box.slab.height,
                    &style = m_style](QPainter &painter, QPointF origin, double, double) {
            double x = origin.x();
            for (const Card &c : *cards) {
                painter.fillRect(QRectF(x, origin.y(), card, height), style.theme().card);
                double y = origin.y() + style.mm(1.5);
                c.value.draw(painter, {x + inset, y});
                y += values;
                c.label.draw(painter, {x + inset, y});
                y += labels;
                c.detail.draw(painter, {x + inset, y});
                if (c.ratio) {
                    const QRectF bar(x, origin.y() + height - style.mm(1.2), card, style.mm(1.2));
                    painter.fillRect(bar, style.theme().line);
                    painter.fillRect(
                        QRectF(bar.topLeft(), QSizeF(card * std::clamp(*c.ratio, 0.0, 1.0), bar.height())),
                        style.theme().outcome(Outcome::Met));
                }
                x += card + gutter;
            }
        };
        append(box, mm(6));
    }

    void operator()(const ReportTable &table) { appendTable(table, m_style, mm(2), m_boxes); }

    void operator()(const ReportBasis &basis)
    {
        int total = 0;
        std::array<int, allBases.size()> counts{};
        for (qsizetype i = 0; i < basis.parts.size(); ++i) {
            counts[static_cast<size_t>(i)] = basis.parts.at(i).count;
            total += counts[static_cast<size_t>(i)];
        }
        const auto shares = sharesOf(counts);
        const auto legends = std::make_shared<QList<TextBox>>();
        for (const ReportBasis::Part &part : basis.parts) {
            TextBox::Look legend = look(Face::Small);
            legend.sign = symbolOf(part.basis);
            legend.signColour = theme().basis(part.basis);
            const QString text =
                m_phrases("Report", QT_TRANSLATE_NOOP("Report", "%1: %2 (%3)"))
                    .arg(part.name)
                    .arg(part.count)
                    .arg(QStringLiteral("%1\u00a0%").arg(shares[static_cast<size_t>(legends->size())]));
            legends->append(TextBox(m_style, text, width() / 4, legend));
        }
        ReportBox box;
        box.slab.height = mm(6) + legends->first().height();
        box.draw = [legends, basis, total, wide = width(), &style = m_style](QPainter &painter,
                                                                             QPointF origin, double, double) {
            double x = origin.x(), slot = origin.x();
            painter.fillRect(QRectF(x, origin.y(), wide, style.mm(4)), style.theme().card);
            for (qsizetype i = 0; i < legends->size(); ++i) {
                const ReportBasis::Part &part = basis.parts.at(i);
                const double span = total == 0 ? 0 : wide * part.count / total;
                if (span > 0) {
                    painter.fillRect(QRectF(x, origin.y(), span, style.mm(4)),
                                     style.theme().basis(part.basis));
                    painter.fillRect(QRectF(x + span - style.mm(0.2), origin.y(), style.mm(0.4), style.mm(4)),
                                     style.theme().ground);
                }
                x += span;
                legends->at(i).draw(painter, {slot, origin.y() + style.mm(5.5)});
                slot += wide / 4;
            }
        };
        append(box, mm(2));
    }

    void operator()(const ReportChart &chart)
    {
        if (chart.kind == ReportChartKind::PackageProgress)
            append(packageBars(m_picture, m_phrases, m_style), mm(2));
    }

    void operator()(const ReportFront &front)
    {
        (*this)(ReportTitle{front.kicker, front.title, front.subtitle});
        (*this)(ReportFacts{front.facts});
    }

    void operator()(const ReportContents &) {}

    void operator()(const ReportMatrix &) {}

    void operator()(const ReportGraph &graph) { append(graphBox(graph, m_picture, m_phrases, m_style), 0); }

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

    const Picture &m_picture;
    const Phrases &m_phrases;
    const ReportStyle &m_style;
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
        if (std::holds_alternative<ReportTable>(blocks.at(index)))
            return true;
        if (!std::holds_alternative<ReportParagraph>(blocks.at(index)))
            return false;
    }
    return false;
}

} // namespace

QList<ReportBox> boxesOf(const Report &report, const Picture &picture, const Phrases &phrases,
                         const ReportStyle &style)
{
    Boxes boxes(picture, phrases, style);
    for (const ReportSection &section : report.sections)
        for (qsizetype b = 0; b < section.blocks.size(); ++b) {
            std::visit(boxes, section.blocks.at(b));
            if (std::holds_alternative<ReportParagraph>(section.blocks.at(b)) &&
                leadsOn(section.blocks, b + 1))
                boxes.keepLastWithNext();
        }
    return boxes.take();
}

} // namespace kravkort
