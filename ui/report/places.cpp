// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/places.h"

namespace kravkort {

namespace {

template<class Visit>
void forEachBlock(const Report &report, Visit visit)
{
    for (const ReportSection &section : report.sections)
        for (const ReportBlock &block : section.blocks)
            std::visit(visit, block);
}

struct Anchors
{
    QSet<QString> &found;

    void operator()(const ReportHeading &heading) { found.insert(heading.anchor); }
    void operator()(const ReportGraph &graph) { found.insert(graph.anchor); }
    void operator()(const ReportMatrix &matrix) { found.insert(matrix.anchor); }
    void operator()(const ReportTable &table)
    {
        for (const ReportRow &row : table.rows)
            found.insert(row.anchor);
    }
    template<class Other>
    void operator()(const Other &)
    {
    }
};

struct Contents
{
    int depth;
    QList<ContentsEntry> &found;

    void add(int level, const QString &text, const QString &anchor)
    {
        if (level <= depth && !anchor.isEmpty() && !text.isEmpty())
            found.append({level, text, anchor});
    }
    void operator()(const ReportHeading &heading) { add(heading.level, heading.text, heading.anchor); }
    void operator()(const ReportGraph &graph) { add(1, graph.heading, graph.anchor); }
    void operator()(const ReportMatrix &matrix) { add(1, matrix.heading, matrix.anchor); }
    template<class Other>
    void operator()(const Other &)
    {
    }
};

} // namespace

QSet<QString> anchorsOf(const Report &report)
{
    QSet<QString> found;
    forEachBlock(report, Anchors{found});
    found.remove(QString());
    return found;
}

QString linkOf(const QString &link, const QString &target, const QSet<QString> &anchors)
{
    if (!link.isEmpty())
        return link;
    return anchors.contains(target) ? QString(placeSign + target) : QString();
}

bool asksItself(const QList<ReportBlock> &blocks, qsizetype index)
{
    const auto *chart = std::get_if<ReportChart>(&blocks.at(index));
    const auto *heading = index > 0 ? std::get_if<ReportHeading>(&blocks.at(index - 1)) : nullptr;
    return chart && !chart->question.isEmpty() && !(heading && heading->text == chart->question);
}

QList<ContentsEntry> contentsOf(const Report &report, int depth)
{
    QList<ContentsEntry> found;
    forEachBlock(report, Contents{depth, found});
    return found;
}

} // namespace kravkort
