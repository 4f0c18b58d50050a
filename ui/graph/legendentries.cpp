// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/legendentries.h"

#include "models/domain/text/names.h"
#include "ui/graph/graphbar.h"
#include "ui/graph/graphcolours.h"
#include "ui/graph/graphmarks.h"
#include "ui/graph/linemarks.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace kravkort {

namespace {

using Entry = LegendEntry;

class Legend
{
public:
    Legend(const Phrases &phrases, const Theme &theme)
        : m_phrases(phrases)
        , m_colours(theme)
    {
    }

    QList<LegendGroup> groups(bool screen) const
    {
        return {{say(QT_TRANSLATE_NOOP("Graph", "Lines")), lineEntries()},
                {say(QT_TRANSLATE_NOOP("Graph", "Frames")), frameEntries(screen)},
                {say(QT_TRANSLATE_NOOP("Graph", "Status")), statusEntries()},
                {say(QT_TRANSLATE_NOOP("Graph", "Progress")),
                 {bar(say(QT_TRANSLATE_NOOP("Graph", "number: with all that it needs")), 0, 0.5),
                  bar(say(QT_TRANSLATE_NOOP("Graph", "own criteria met")), 0.8, 0),
                  written(QStringLiteral("1/3"),
                          say(QT_TRANSLATE_NOOP("Graph", "use cases of the area that are ready")))}},
                {say(QT_TRANSLATE_NOOP("Graph", "Basis")),
                 {basis(Basis::Confirmed), basis(Basis::Published), basis(Basis::Inferred),
                  basis(Basis::Assumed)}}};
    }

private:
    QString say(const char *text) const { return m_phrases("Graph", text); }

    QList<Entry> lineEntries() const
    {
        return {
            line(nameOf(Strength::Mandatory, m_phrases), {}),
            line(nameOf(Strength::Supplementary, m_phrases), {.strength = Strength::Supplementary}),
            line(say(QT_TRANSLATE_NOOP("Graph", "if a condition holds")), {.kind = EdgeKind::Conditional}),
            line(say(QT_TRANSLATE_NOOP("Graph", "recommended only")), {.kind = EdgeKind::Companion}),
            line(say(QT_TRANSLATE_NOOP("Graph", "undecided")),
                 {.strength = Strength::Supplementary, .open = true})};
    }

    QList<Entry> frameEntries(bool screen) const
    {
        const Theme &theme = m_colours.theme;
        QList<Entry> entries{
            frame(nameOf(Strength::Mandatory, m_phrases), {}),
            frame(nameOf(Strength::Supplementary, m_phrases), {.dashed = true}),
            frame(say(QT_TRANSLATE_NOOP("Graph", "undecided, not in scope")),
                  {.dashed = true, .fill = m_colours.ground}),
            frame(nameOf(NodeKind::Area, m_phrases), {.fill = theme.accentSoft}),
            frame(say(QT_TRANSLATE_NOOP("Graph", "selected")),
                  {.line = theme.accent, .width = 2.5, .fill = theme.accentSoft}),
            frame(say(QT_TRANSLATE_NOOP("Graph", "matches the filter")), {.second = Qt::SolidLine})};
        if (screen)
            entries += {frame(say(QT_TRANSLATE_NOOP("Graph", "where the keyboard is")),
                              {.second = Qt::DotLine, .secondLine = theme.accent}),
                        frame(say(QT_TRANSLATE_NOOP("Graph", "under the pointer")), {.line = theme.accent})};
        entries.append(folded(say(QT_TRANSLATE_NOOP("Graph", "folded away behind it"))));
        return entries;
    }

    QList<Entry> statusEntries() const
    {
        QList<Entry> entries;
        for (const Outcome outcome : {Outcome::Met, Outcome::PartlyMet, Outcome::NotMet, Outcome::Unknown})
            entries.append(status(nameOf(outcome, m_phrases), outcome));
        return entries;
    }

    struct Line
    {
        EdgeKind kind = EdgeKind::Must;
        Strength strength = Strength::Mandatory;
        bool open = false;
    };

    Entry line(const QString &text, const Line &of) const
    {
        const GraphEdge edge{-1, -1, of.kind, of.strength, Basis::Published, of.open, {}};
        const QPen pen = m_colours.edgePen(edge, GraphTone::Rest);
        const LineInk ink(pen, m_colours.ground);
        return {text, 2.6, [=](const QRectF &sample, QPainter &painter) {
                    painter.setPen(pen);
                    painter.drawLine(QPointF(sample.left(), sample.center().y()),
                                     QPointF(sample.right(), sample.center().y()));
                    if (hasBeginMark(edge))
                        paintBeginMark(edge, ink, sample.center(), {1, 0}, painter);
                }};
    }

    struct Frame
    {
        bool dashed = false;
        QColor line = {}; // the usual one
        double width = 1.5;
        QColor fill = {};                // likewise
        Qt::PenStyle second = Qt::NoPen; // around the first
        QColor secondLine = {};          // the text's
    };

    Entry frame(const QString &text, const Frame &of) const
    {
        const QColor usual = mixed(m_colours.theme.quiet, m_colours.ground, 0.75);
        QPen pen(of.line.isValid() ? of.line : usual, of.width);
        if (of.dashed)
            pen.setDashPattern({3, 2});
        const QColor fill = of.fill.isValid() ? of.fill : m_colours.node;
        const QPen second(of.secondLine.isValid() ? of.secondLine : m_colours.theme.text, 1.2, of.second);
        return {text, 1.8, [pen, fill, second](const QRectF &sample, QPainter &painter) {
                    const double inset = second.style() == Qt::NoPen ? 0 : 2.5;
                    painter.setPen(pen);
                    painter.setBrush(fill);
                    painter.drawRoundedRect(sample.adjusted(1 + inset, inset, -1 - inset, -inset), 3, 3);
                    if (second.style() == Qt::NoPen)
                        return;
                    painter.setPen(second);
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRoundedRect(sample.adjusted(1, 0, -1, 0), 4, 4);
                }};
    }

    Entry folded(const QString &text) const
    {
        const QColor ground = m_colours.theme.accent;
        const QColor ink = m_colours.ground;
        return {text, 1.8, [=](const QRectF &sample, QPainter &painter) {
                    painter.setPen(Qt::NoPen);
                    painter.setBrush(ground);
                    painter.drawRoundedRect(sample, sample.height() / 2, sample.height() / 2);
                    QFont font = painter.font();
                    font.setPixelSize(std::max(1, qRound(sample.height() * 0.8)));
                    painter.setFont(font);
                    painter.setPen(ink);
                    painter.drawText(sample, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("+3"));
                }};
    }

    Entry bar(const QString &text, double own, double effective) const
    {
        return {text, 3.2, [colours = m_colours, own, effective](const QRectF &sample, QPainter &painter) {
                    constexpr double height = 5;
                    paintProgress(
                        own, effective, colours, GraphTone::Rest,
                        QRectF(sample.left(), sample.center().y() - height / 2, sample.width(), height),
                        painter);
                }};
    }

    Entry written(const QString &sample, const QString &text) const
    {
        return {text, 1.8, [sample, ink = m_colours.theme.quiet](const QRectF &place, QPainter &painter) {
                    painter.setPen(ink);
                    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, sample);
                }};
    }

    Entry status(const QString &text, Outcome outcome) const
    {
        const QColor colour = m_colours.theme.outcome(outcome);
        const QColor ground = m_colours.node;
        return {text, 1, [=](const QRectF &sample, QPainter &painter) {
                    paintStatus(outcome, colour, ground, sample, painter);
                }};
    }

    // As a node says it, and as a line does where it ends.
    Entry basis(Basis basis) const
    {
        const QColor colour = m_colours.theme.basis(basis);
        const GraphEdge edge{-1, -1, EdgeKind::Must, Strength::Mandatory, basis, false, {}};
        const QPen pen = m_colours.edgePen(edge, GraphTone::Rest);
        const LineInk ink(pen, m_colours.ground);
        return {nameOf(basis, m_phrases), 3.2, [=](const QRectF &sample, QPainter &painter) {
                    const QRectF square(sample.topLeft(), QSizeF(sample.height(), sample.height()));
                    paintBasis(basis, colour, square, painter);
                    const QPointF end(sample.right(), sample.center().y());
                    painter.setPen(pen);
                    painter.drawLine(QPointF(square.right() + 0.3 * square.width(), end.y()), end);
                    paintEndMark(basis, ink, end, {1, 0}, painter);
                }};
    }

    const Phrases &m_phrases;
    const GraphColours m_colours;
};

} // namespace

QList<LegendGroup> legendGroups(const Phrases &phrases, const Theme &theme, bool screen)
{
    return Legend(phrases, theme).groups(screen);
}

QString legendNote(const Phrases &phrases)
{
    return phrases(
        "Graph",
        QT_TRANSLATE_NOOP("Graph",
                          "What stands to the left needs what stands to the right. Every integration needs "
                          "the general terms (GV); those lines are drawn only for what is lit. Paler lines "
                          "are assumed. What is dimmed has nothing to do with what is highlighted."));
}

} // namespace kravkort
