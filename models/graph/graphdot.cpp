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

// As the picture draws it, see linemarks.h: dashes for the strength, dots for a recommendation, a diamond or
// a bar where the line begins, the basis where it ends.
QString styleOf(const GraphEdge &edge)
{
    return edge.kind == EdgeKind::Companion           ? QStringLiteral("dotted")
           : edge.strength == Strength::Supplementary ? QStringLiteral("dashed")
                                                      : QStringLiteral("solid");
}

QString beginOf(const GraphEdge &edge)
{
    return edge.open                            ? QStringLiteral("tee")
           : edge.kind == EdgeKind::Conditional ? QStringLiteral("odiamond")
                                                : QStringLiteral("none");
}

QString endOf(Basis basis)
{
    switch (basis) {
    case Basis::Assumed:
        return QStringLiteral("vee");
    case Basis::Inferred:
        return QStringLiteral("onormal");
    case Basis::Published:
        return QStringLiteral("normal");
    case Basis::Confirmed:
        return QStringLiteral("normalnormal");
    }
    return {};
}

// Under one another, from the left.
QString linesOf(const QStringList &lines)
{
    QString all;
    for (const QString &line : lines)
        all += quoted(line).sliced(1).chopped(1) + QStringLiteral("\\l");
    return QStringLiteral("\"%1\"").arg(all);
}

} // namespace

QString dotOf(const GraphShape &shape, const DotTexts &texts)
{
    QString dot;
    QTextStream out(&dot);
    out << "digraph " << quoted(texts.title) << " {\n";
    for (const QString &line : QStringList{texts.title} + texts.lines + texts.legend)
        out << "  // " << QString(line).replace(u'\n', u' ') << '\n';
    out << "  rankdir=LR;\n  charset=\"UTF-8\";\n  fontname=\"Helvetica,Arial,sans-serif\";\n"
        << "  label=" << linesOf(QStringList{texts.title} + texts.lines) << ";\n  labelloc=t;\n"
        << "  labeljust=l;\n  node [shape=box, style=rounded, fontname=\"Helvetica,Arial,sans-serif\"];\n";
    for (int column = 0; column < shape.columns.size(); ++column) {
        out << "  { rank=same;";
        for (int n = 0; n < shape.nodes.size(); ++n) {
            const GraphNode &node = shape.nodes.at(n);
            if (node.column == column)
                out << ' ' << quoted(node.node.code)
                    << " [label=" << labelOf(node.node.code, texts.names.value(n))
                    << ", tooltip=" << quoted(texts.descriptions.value(n))
                    << (node.strength == Strength::Supplementary ? ", style=\"rounded,dashed\"];" : "];");
        }
        out << " }\n";
    }
    for (const GraphEdge &edge : shape.edges) {
        const bool free = shape.nodes.at(edge.to).column <= shape.nodes.at(edge.from).column;
        out << "  " << quoted(shape.nodes.at(edge.from).node.code) << " -> "
            << quoted(shape.nodes.at(edge.to).node.code) << " [style=" << styleOf(edge)
            << ", dir=both, arrowtail=" << beginOf(edge) << ", arrowhead=" << endOf(edge.basis)
            << (free ? ", constraint=false" : "") << "];\n";
    }
    out << "}\n";
    return dot;
}

} // namespace kravkort
