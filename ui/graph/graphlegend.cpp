// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphlegend.h"

#include "models/domain/names.h"
#include "ui/graph/graphcolours.h"
#include "ui/graph/graphmarks.h"
#include "ui/graph/linemarks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace kravkort {

namespace {

struct Entry
{
    QString text;
    double sampleWidth = 0; // in ems
    std::function<void(const QRectF &sample, QPainter &painter)> paint;
};

struct Group
{
    QString title;
    QList<Entry> entries;
};

class Legend
{
public:
    Legend(const Phrases &phrases, const Theme &theme)
        : m_phrases(phrases)
        , m_colours(theme)
    {
    }

    QList<Group> groups() const
    {
        return {
            {say(QT_TRANSLATE_NOOP("Graph", "Lines")),
             {line(nameOf(Strength::Mandatory, m_phrases), {}),
              line(nameOf(Strength::Supplementary, m_phrases), {.strength = Strength::Supplementary}),
              line(say(QT_TRANSLATE_NOOP("Graph", "if a condition holds")), {.kind = EdgeKind::Conditional}),
              line(say(QT_TRANSLATE_NOOP("Graph", "recommended only")), {.kind = EdgeKind::Companion}),
              line(say(QT_TRANSLATE_NOOP("Graph", "undecided")),
                   {.strength = Strength::Supplementary, .open = true})}},
            {say(QT_TRANSLATE_NOOP("Graph", "Frames")),
             {frame(nameOf(Strength::Mandatory, m_phrases), Strength::Mandatory, false),
              frame(nameOf(Strength::Supplementary, m_phrases), Strength::Supplementary, false),
              frame(say(QT_TRANSLATE_NOOP("Graph", "undecided, not in scope")), Strength::Supplementary,
                    true)}},
            {say(QT_TRANSLATE_NOOP("Graph", "Progress")),
             {bar(say(
                  QT_TRANSLATE_NOOP("Graph", "light: own criteria met; solid: counted with all it needs"))),
              status(say(QT_TRANSLATE_NOOP("Graph", "ready")), Outcome::Met),
              status(say(QT_TRANSLATE_NOOP("Graph", "begun")), Outcome::PartlyMet),
              status(say(QT_TRANSLATE_NOOP("Graph", "something is not met")), Outcome::NotMet),
              status(say(QT_TRANSLATE_NOOP("Graph", "nothing met yet")), Outcome::Unknown)}},
            {say(QT_TRANSLATE_NOOP("Graph", "Basis")),
             {basis(Basis::Confirmed), basis(Basis::Published), basis(Basis::Inferred),
              basis(Basis::Assumed)}}};
    }

    QList<Group> compactGroups() const
    {
        return {
            {QString(),
             {line(nameOf(Strength::Mandatory, m_phrases), {}),
              line(nameOf(Strength::Supplementary, m_phrases), {.strength = Strength::Supplementary}),
              line(say(QT_TRANSLATE_NOOP("Graph", "conditional")), {.kind = EdgeKind::Conditional}),
              line(say(QT_TRANSLATE_NOOP("Graph", "recommended")), {.kind = EdgeKind::Companion}),
              line(say(QT_TRANSLATE_NOOP("Graph", "undecided")),
                   {.strength = Strength::Supplementary, .open = true}),
              status(say(QT_TRANSLATE_NOOP("Graph", "ready")), Outcome::Met),
              status(say(QT_TRANSLATE_NOOP("Graph", "begun")), Outcome::PartlyMet),
              status(say(QT_TRANSLATE_NOOP("Graph", "not met")), Outcome::NotMet),
              status(say(QT_TRANSLATE_NOOP("Graph", "not begun")), Outcome::Unknown), basis(Basis::Confirmed),
              basis(Basis::Published), basis(Basis::Inferred), basis(Basis::Assumed)}}};
    }

    QString note() const
    {
        return say(QT_TRANSLATE_NOOP(
            "Graph", "What stands to the left needs what stands to the right. Every integration needs the "
                     "general terms (GV); those lines are drawn only for what is lit."));
    }

    const GraphColours &colours() const { return m_colours; }

private:
    QString say(const char *text) const { return m_phrases("Graph", text); }

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

    Entry frame(const QString &text, Strength strength, bool open) const
    {
        QPen pen(mixed(m_colours.theme.quiet, m_colours.ground, 0.75), 1.5);
        if (strength == Strength::Supplementary)
            pen.setDashPattern({3, 2});
        const QColor fill = open ? m_colours.ground : m_colours.node;
        return {text, 1.8, [pen, fill](const QRectF &sample, QPainter &painter) {
                    painter.setPen(pen);
                    painter.setBrush(fill);
                    painter.drawRoundedRect(sample.adjusted(1, 0, -1, 0), 3, 3);
                }};
    }

    Entry bar(const QString &text) const
    {
        const QColor solid = m_colours.theme.outcome(Outcome::Met);
        const QColor light = mixed(solid, m_colours.node, 0.45);
        const QColor rest = mixed(m_colours.theme.line, m_colours.node, 0.8);
        return {text, 3.2, [=](const QRectF &sample, QPainter &painter) {
                    painter.setPen(Qt::NoPen);
                    const double height = 5;
                    const auto part = [&](double share, const QColor &colour) {
                        painter.setBrush(colour);
                        painter.drawRoundedRect(QRectF(sample.left(), sample.center().y() - height / 2,
                                                       sample.width() * share, height),
                                                height / 2, height / 2);
                    };
                    part(1, rest);
                    part(0.7, light);
                    part(0.4, solid);
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

double paintLegend(const Phrases &phrases, const QFont &from, const Theme &theme, double width,
                   QPainter *painter, LegendForm form)
{
    const bool compact = form == LegendForm::Compact;
    QFont font = from;
    font.setPixelSize(std::max(1, qRound(from.pixelSize() * (compact ? 0.85 : 0.92))));
    QFont boldFont = font;
    boldFont.setBold(true);
    const QFontMetricsF metrics(font);
    const QFontMetricsF boldMetrics(boldFont);
    const Legend legend(phrases, theme);
    const double em = font.pixelSize();
    const double row = std::ceil(metrics.height() * 1.45);
    const double apart = (compact ? 1.1 : 1.6) * em;
    const auto titleWidth = [&](const Group &group) {
        return group.title.isEmpty() ? 0 : boldMetrics.horizontalAdvance(group.title) + em;
    };
    const auto entryWidth = [&](const Entry &entry) {
        return (entry.sampleWidth + 0.5) * em + metrics.horizontalAdvance(entry.text);
    };

    if (painter) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    double x = 0;
    double y = 0;
    for (const Group &group : compact ? legend.compactGroups() : legend.groups()) {
        double whole = titleWidth(group);
        for (const Entry &entry : group.entries)
            whole += entryWidth(entry) + apart;
        if (x > 0 && x + whole - apart > width) {
            x = 0;
            y += row;
        }
        if (painter) {
            painter->setFont(boldFont);
            painter->setPen(theme.quiet);
            painter->drawText(QRectF(x, y, titleWidth(group), row), Qt::AlignLeft | Qt::AlignVCenter,
                              group.title);
        }
        x += titleWidth(group);
        const double indent = x;
        for (const Entry &entry : group.entries) {
            if (x > indent && x + entryWidth(entry) > width) {
                x = indent;
                y += row;
            }
            if (painter) {
                const double sample = entry.sampleWidth * em;
                painter->setFont(boldFont);
                entry.paint(QRectF(x, y + (row - em) / 2, sample, em), *painter);
                painter->setFont(font);
                painter->setPen(theme.text);
                painter->drawText(
                    QPointF(x + sample + 0.5 * em, y + (row + metrics.ascent() - metrics.descent()) / 2),
                    entry.text);
            }
            x += entryWidth(entry) + apart;
        }
        x += apart;
    }
    if (compact) {
        if (painter)
            painter->restore();
        return y + row;
    }
    y += row * 1.2;
    const QRectF box(0, y, width, 1e4);
    const QRectF note = metrics.boundingRect(box, Qt::TextWordWrap, legend.note());
    if (painter) {
        painter->setFont(font);
        painter->setPen(theme.quiet);
        painter->drawText(box, Qt::TextWordWrap, legend.note());
        painter->restore();
    }
    return y + std::ceil(note.height());
}

QString legendText(const Phrases &phrases)
{
    const Legend legend(phrases, lightTheme());
    QStringList lines;
    for (const Group &group : legend.groups()) {
        QStringList texts;
        for (const Entry &entry : group.entries)
            texts.append(entry.text);
        lines.append(QStringLiteral("%1: %2").arg(group.title, texts.join(QStringLiteral(", "))));
    }
    lines.append(legend.note());
    return lines.join(u'\n');
}

} // namespace kravkort
