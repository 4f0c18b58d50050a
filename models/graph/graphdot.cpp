// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphdot.h"

#include <QTextStream>

namespace kravkort {

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("\"%1\"").arg(text);
}

// Code and name in two lines.
QString labelOf(const QString &code, const QString &name)
{
    if (name.isEmpty())
        return quoted(code);
    return quoted(code).chopped(1) + QStringLiteral("\\n") + quoted(name).sliced(1);
}

QString styleOf(const GraphEdge &edge)
{
    if (edge.kind == EdgeKind::Companion)
        return QStringLiteral("dotted");
    const bool solid =
        edge.strength == Strength::Mandatory && edge.kind != EdgeKind::Conditional && !edge.open;
    return solid ? QStringLiteral("solid") : QStringLiteral("dashed");
}

} // namespace

QString dotOf(const GraphShape &shape, const QStringList &names, const QString &title)
{
    QString dot;
    QTextStream out(&dot);
    out << "digraph " << quoted(title) << " {\n"
        << "  rankdir=LR;\n  label=" << quoted(title) << ";\n  node [shape=box, style=rounded];\n";
    for (int column = 0; column < shape.columns.size(); ++column) {
        out << "  { rank=same;";
        for (int n = 0; n < shape.nodes.size(); ++n) {
            const GraphNode &node = shape.nodes.at(n);
            if (node.column == column)
                out << ' ' << quoted(node.node.code) << " [label=" << labelOf(node.node.code, names.value(n))
                    << (node.strength == Strength::Supplementary ? ", style=\"rounded,dashed\"];" : "];");
        }
        out << " }\n";
    }
    for (const GraphEdge &edge : shape.edges) {
        const bool free = shape.nodes.at(edge.to).column <= shape.nodes.at(edge.from).column;
        out << "  " << quoted(shape.nodes.at(edge.from).node.code) << " -> "
            << quoted(shape.nodes.at(edge.to).node.code) << " [style=" << styleOf(edge)
            << (free ? ", constraint=false" : "") << "];\n";
    }
    out << "}\n";
    return dot;
}

} // namespace kravkort
