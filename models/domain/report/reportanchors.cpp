// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reportsections.h"

#include <QSet>

namespace kravkort {

QString anchorOf(ReportSectionKind section)
{
    return wordOf(section);
}

QString anchorOf(const NodeRef &node)
{
    switch (node.kind) {
    case NodeKind::None:
    case NodeKind::Area:
        return {};
    case NodeKind::UseCase:
        return QString(QStringLiteral("usecase-") + node.code);
    case NodeKind::Package:
        return QString(QStringLiteral("package-") + node.code);
    case NodeKind::Integration:
        return QString(QStringLiteral("integration-") + node.code);
    case NodeKind::General:
        return anchorOf(ReportSectionKind::General);
    case NodeKind::Criterion:
        return QString(QStringLiteral("criterion-") + node.code);
    }
    return {};
}

namespace {

template<class Visit>
void forEachAnchor(const Report &report, Visit visit)
{
    for (const ReportSection &section : report.sections)
        for (const ReportBlock &block : section.blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block))
                visit(heading->anchor);
            else if (const auto *graph = std::get_if<ReportGraph>(&block))
                visit(graph->anchor);
            else if (const auto *matrix = std::get_if<ReportMatrix>(&block))
                visit(matrix->anchor);
            else if (const auto *table = std::get_if<ReportTable>(&block))
                for (const ReportRow &row : table->rows)
                    visit(row.anchor);
        }
}

// Visits every target of a block, to be changed.
template<class Change>
struct Targets
{
    Change change;

    void lines(QList<ReportLine> &all)
    {
        for (ReportLine &line : all)
            change(line.target);
    }
    void heads(QList<ReportMatrix::Head> &all)
    {
        for (ReportMatrix::Head &head : all)
            change(head.target);
    }
    template<class Block>
    void operator()(Block &)
    {
    }
    void operator()(ReportParagraph &paragraph) { change(paragraph.target); }
    void operator()(ReportFront &front) { lines(front.notices); }
    void operator()(ReportTable &table)
    {
        for (ReportRow &row : table.rows)
            for (ReportCell &cell : row.cells) {
                change(cell.target);
                lines(cell.details);
            }
    }
    void operator()(ReportChart &chart)
    {
        for (ReportChart::Bar &bar : chart.bars)
            change(bar.target);
    }
    void operator()(ReportMatrix &matrix)
    {
        heads(matrix.columns);
        heads(matrix.rows);
    }
};

} // namespace

void dropDanglingTargets(Report &report)
{
    QSet<QString> anchors;
    forEachAnchor(report, [&](const QString &anchor) { anchors.insert(anchor); });
    Targets targets{[&](QString &target) {
        if (!target.isEmpty() && !anchors.contains(target))
            target.clear();
    }};
    for (ReportSection &section : report.sections)
        for (ReportBlock &block : section.blocks)
            std::visit(targets, block);
}

} // namespace kravkort
