// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report.h"

namespace kravkort {

namespace {

struct Gather
{
    QStringList &texts;

    void operator()(const ReportTitle &title) { texts << title.kicker << title.text << title.subtitle; }
    void operator()(const ReportHeading &heading) { texts << heading.text; }
    void operator()(const ReportParagraph &paragraph) { texts << paragraph.text << paragraph.link; }
    void operator()(const ReportFacts &facts)
    {
        for (const ReportFacts::Fact &fact : facts.facts)
            texts << fact.name << fact.value;
    }
    void operator()(const ReportFigures &figures)
    {
        for (const ReportFigures::Figure &figure : figures.figures)
            texts << figure.value << figure.label << figure.detail;
    }
    void operator()(const ReportTable &table)
    {
        for (const ReportColumn &column : table.columns)
            texts << column.head;
        for (const ReportRow &row : table.rows)
            for (const ReportCell &cell : row.cells) {
                texts << cell.text << cell.link << cell.basisName;
                for (const ReportLine &line : cell.details)
                    texts << line.text << line.link;
            }
    }
    void operator()(const ReportBasis &basis)
    {
        for (const ReportBasis::Part &part : basis.parts)
            texts << part.name;
    }
    void operator()(const ReportChart &) {}
    void operator()(const ReportGraph &graph) { texts << graph.heading << graph.caption; }
    void operator()(const ReportPageBreak &) {}
};

} // namespace

QStringList textsOf(const Report &report)
{
    QStringList texts{report.title,
                      report.bid,
                      report.solution,
                      report.vendor,
                      report.catalogueId,
                      report.catalogueTitle,
                      report.catalogueRevision};
    texts += report.municipalities;
    Gather gather{texts};
    for (const ReportSection &section : report.sections)
        for (const ReportBlock &block : section.blocks)
            std::visit(gather, block);
    texts.removeAll(QString());
    return texts;
}

} // namespace kravkort
