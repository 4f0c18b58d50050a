// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphpicture.h"

#include "models/domain/text/names.h"
#include "models/graph/graphtraits.h"
#include "ui/graph/graphmeasures.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr double widest = 172;
constexpr int longColumn = 26; // nodes; more than that take one line each

QString say(const Phrases &phrases, const char *text, int n = -1)
{
    return phrases("Graph", text, n);
}

// The lines of a text in a width; a word that is wider than that keeps a line of its own.
QStringList wrapped(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    // A hyphen is no place to break: "single sign-on", "FK-ØKO".
    QTextLayout layout(QString(text).replace(u'-', u'_'), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

class Labels
{
public:
    Labels(const Picture &picture, const Phrases &phrases)
        : m_picture(picture)
        , m_phrases(phrases)
    {
    }

    GraphLabel of(const GraphNode &node) const
    {
        GraphLabel label;
        label.code = node.node.code;
        progressOf(node, label);
        label.status = statusOf(m_picture, node).value_or(Outcome::Unknown);
        const QString title = titleOf(*m_picture.catalogue, node.node, m_phrases);
        label.name = QStringList{title};
        label.description = described(node, label);
        return label;
    }

private:
    void progressOf(const GraphNode &node, GraphLabel &label) const
    {
        const Progress &progress = m_picture.progress;
        const int index = indexOf(*m_picture.catalogue, node.node);
        switch (node.node.kind) {
        case NodeKind::Area:
            return areaProgress(index, label);
        case NodeKind::UseCase:
            return measure(node.node.kind, progress.useCases.at(index), label);
        case NodeKind::Package:
            if (!node.open)
                return measure(node.node.kind, progress.packages.at(index), label);
            label.measured = false;
            label.number = nameOf(Decision::Undecided, m_phrases);
            return;
        case NodeKind::Integration:
            return measure(node.node.kind, progress.integrations.at(index), label);
        case NodeKind::General:
            return measure(node.node.kind, progress.general, label);
        case NodeKind::None:
        case NodeKind::Criterion:
            break;
        }
    }

    // The two numbers of the requirement table. A use case has no criteria of its own that could be ahead.
    void measure(NodeKind kind, const NodeProgress &progress, GraphLabel &label) const
    {
        const bool useCase = kind == NodeKind::UseCase;
        label.effective = progress.effective;
        label.own = useCase ? progress.effective : progress.own.ratio();
        label.number = percent(label.effective);
        QStringList words{
            say(m_phrases, QT_TRANSLATE_NOOP("Graph", "%1 with all that it needs")).arg(label.number)};
        if (!useCase)
            words.append(progress.own.applicable() == 0
                             ? say(m_phrases, QT_TRANSLATE_NOOP("Graph", "no criteria of its own"))
                             : say(m_phrases, QT_TRANSLATE_NOOP("Graph", "own criteria %1 (%2 of %3 met)"))
                                   .arg(percent(label.own), QString::number(progress.own.met()),
                                        QString::number(progress.own.applicable())));
        label.description = words.join(QStringLiteral(", "));
    }

    void areaProgress(int area, GraphLabel &label) const
    {
        int chosen = 0;
        int ready = 0;
        for (const int u : m_picture.catalogue->areas.at(area).useCases) {
            if (!m_picture.selection.chosen.at(u))
                continue;
            ++chosen;
            ready += m_picture.progress.ready(u) ? 1 : 0;
        }
        label.own = label.effective = chosen == 0 ? 0 : double(ready) / chosen;
        label.number = QStringLiteral("%1/%2").arg(ready).arg(chosen);
    }

    QString described(const GraphNode &node, const GraphLabel &label) const
    {
        QStringList parts;
        if (node.node.kind == NodeKind::Area)
            parts.append(say(m_phrases, QT_TRANSLATE_NOOP("Graph", "%1 use cases ready")).arg(label.number));
        else if (node.open)
            parts.append(
                say(m_phrases, QT_TRANSLATE_NOOP("Graph", "Supplementary and undecided: not in scope yet")));
        else
            parts.append(
                {nameOf(node.strength, m_phrases), label.description, nameOf(label.status, m_phrases)});
        parts.append(nameOf(node.basis, m_phrases));
        if (node.folded > 0)
            parts.append(say(m_phrases, QT_TRANSLATE_N_NOOP("Graph", "%n node(s) folded away"), node.folded));
        return parts.join(QStringLiteral(" · "));
    }

    const Picture &m_picture;
    const Phrases &m_phrases;
};

QString headingOf(const GraphColumn &column, const Phrases &phrases)
{
    switch (column.kind) {
    case ColumnKind::Areas:
        return say(phrases, QT_TRANSLATE_NOOP("Graph", "Service areas"));
    case ColumnKind::UseCases:
        return say(phrases, QT_TRANSLATE_NOOP("Graph", "Use cases"));
    case ColumnKind::Packages:
        return say(phrases, QT_TRANSLATE_NOOP("Graph", "Integration packages"));
    case ColumnKind::Business:
        return say(phrases, QT_TRANSLATE_NOOP("Graph", "Integrations"));
    case ColumnKind::Prerequisites:
        return column.depth < 2
                   ? say(phrases, QT_TRANSLATE_NOOP("Graph", "Prerequisites"))
                   : say(phrases, QT_TRANSLATE_NOOP("Graph", "Prerequisites, step %1")).arg(column.depth);
    case ColumnKind::General:
        return say(phrases, QT_TRANSLATE_NOOP("Graph", "General terms"));
    }
    return {};
}

// All nodes of a column are as wide as its widest text asks for, each as high as its own.
void sizeNodes(GraphPicture &graph)
{
    const GraphMeasures measures(graph.font);
    QList<double> widths(graph.shape.columns.size(), 0);
    QList<int> counts(graph.shape.columns.size(), 0);
    for (const GraphNode &node : std::as_const(graph.shape.nodes))
        ++counts[node.column];
    for (int n = 0; n < graph.shape.nodes.size(); ++n) {
        GraphLabel &label = graph.labels[n];
        const int column = graph.shape.nodes.at(n).column;
        label.slim = counts.at(column) > longColumn;
        if (!label.slim)
            label.name = wrapped(label.name.value(0), measures.nameFont, widest);
        double &width = widths[column];
        width = std::max(width, measures.headWidth(label));
        if (label.slim)
            continue;
        for (const QString &line : std::as_const(label.name))
            width = std::max(width, measures.nameMetrics.horizontalAdvance(line));
    }
    for (int c = 0; c < graph.headings.size(); ++c)
        widths[c] = std::max(widths.at(c), measures.codeMetrics.horizontalAdvance(graph.headings.at(c)) -
                                               2 * measures.padding);
    for (int n = 0; n < graph.shape.nodes.size(); ++n) {
        GraphNode &node = graph.shape.nodes[n];
        node.size = QSizeF(std::ceil(widths.at(node.column) + 2 * measures.padding + 2),
                           measures.heightFor(graph.labels.at(n)));
    }
}

} // namespace

QRectF GraphPicture::bounds() const
{
    return QRectF(0, -headingHeight(), layout.size.width(), layout.size.height() + headingHeight())
        .adjusted(-2, 0, 2, 2);
}

int GraphPicture::nodeAt(QPointF place) const
{
    const auto found = std::find_if(layout.nodes.cbegin(), layout.nodes.cend(),
                                    [&](const QRectF &rect) { return rect.contains(place); });
    return found == layout.nodes.cend() ? -1 : int(found - layout.nodes.cbegin());
}

GraphPicture labelledGraph(const Picture &picture, const Phrases &phrases, const QFont &font)
{
    return labelledGraph(picture, graphShapeOf(picture), phrases, font);
}

GraphPicture labelledGraph(const Picture &picture, GraphShape shape, const Phrases &phrases,
                           const QFont &font)
{
    GraphPicture graph;
    graph.font = font;
    graph.font.setPixelSize(QFontInfo(font).pixelSize());
    graph.font.setHintingPreference(QFont::PreferNoHinting);
    graph.shape = std::move(shape);
    const Labels labels(picture, phrases);
    QList<int> counts(graph.shape.columns.size(), 0);
    for (const GraphNode &node : std::as_const(graph.shape.nodes)) {
        graph.labels.append(labels.of(node));
        ++counts[node.column];
    }
    for (int c = 0; c < graph.shape.columns.size(); ++c) {
        const GraphColumn &column = graph.shape.columns.at(c);
        const QString heading = headingOf(column, phrases);
        graph.headings.append(column.kind == ColumnKind::General
                                  ? heading
                                  : QStringLiteral("%1 · %2").arg(heading).arg(counts.at(c)));
    }
    sizeNodes(graph);
    return graph;
}

Result<GraphPicture> graphPictureOf(const Picture &picture, const Phrases &phrases, const QFont &font)
{
    GraphPicture graph = labelledGraph(picture, phrases, font);
    Result<GraphLayout> layout = layOut(graph.shape);
    if (!layout)
        return layout.error();
    graph.layout = std::move(layout).value();
    return graph;
}

} // namespace kravkort
