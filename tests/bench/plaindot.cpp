// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plaindot.h"

#include <QProcess>
#include <QTextStream>

namespace kravkort {

namespace {

constexpr double pointsPerInch = 72;

QString described(const GraphShape &shape)
{
    QString dot;
    QTextStream out(&dot);
    out << "digraph { rankdir=LR; nodesep=0.139; ranksep=1.44; node [shape=box, fixedsize=true, "
           "label=\"\"];\n";
    for (int column = 0; column < shape.columns.size(); ++column) {
        out << "{ rank=same;";
        for (int n = 0; n < shape.nodes.size(); ++n)
            if (shape.nodes.at(n).column == column)
                out << ' ' << n << " [width=" << shape.nodes.at(n).size.width() / pointsPerInch
                    << ", height=" << shape.nodes.at(n).size.height() / pointsPerInch << "];";
        out << " }\n";
    }
    // One line between neighbouring columns each, so that none of them closes up.
    for (int n = 1; n < shape.nodes.size(); ++n)
        if (shape.nodes.at(n).column != shape.nodes.at(n - 1).column)
            out << n - 1 << " -> " << n << " [style=invis, weight=0];\n";
    for (const GraphEdge &edge : shape.edges)
        if (edge.kind != EdgeKind::General)
            out << edge.from << " -> " << edge.to
                << (shape.nodes.at(edge.to).column <= shape.nodes.at(edge.from).column
                        ? " [constraint=false];\n"
                        : ";\n");
    out << "}\n";
    return dot;
}

} // namespace

std::optional<GraphLayout> plainDot(const GraphShape &shape)
{
    QProcess dot;
    dot.start(QStringLiteral("dot"), {QStringLiteral("-Tplain")});
    dot.write(described(shape).toUtf8());
    dot.closeWriteChannel();
    if (!dot.waitForFinished(120000) || dot.exitCode() != 0)
        return std::nullopt;
    GraphLayout layout;
    layout.nodes.resize(shape.nodes.size());
    for (const QByteArray &line : dot.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.value(0) != "node" || words.size() < 6)
            continue;
        QRectF rect(QPointF(), QSizeF(words.at(4).toDouble(), words.at(5).toDouble()) * pointsPerInch);
        rect.moveCenter(QPointF(words.at(2).toDouble(), -words.at(3).toDouble()) * pointsPerInch);
        layout.nodes[words.at(1).toInt()] = rect;
    }
    return layout;
}

} // namespace kravkort
