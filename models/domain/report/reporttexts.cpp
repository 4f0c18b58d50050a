// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/report.h"

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
        texts << table.caption;
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
    void operator()(const ReportChart &chart)
    {
        texts << chart.question << chart.summary << chart.pointNames;
        for (const ReportChart::Part &part : chart.parts)
            texts << part.name;
        for (const ReportChart::Bar &bar : chart.bars)
            texts << bar.name << bar.text;
    }
    void operator()(const ReportGraph &graph) { texts << graph.heading << graph.caption << graph.summary; }
    void operator()(const ReportMatrix &matrix)
    {
        texts << matrix.heading << matrix.caption;
        for (const QList<ReportMatrix::Head> *heads : {&matrix.columns, &matrix.rows})
            for (const ReportMatrix::Head &head : *heads)
                texts << head.code << head.text;
        for (const ReportMatrix::Cell &cell : matrix.cells)
            texts << cell.mark << cell.text;
        for (const auto &[mark, meaning] : matrix.legend)
            texts << mark << meaning;
    }
    void operator()(const ReportFront &front)
    {
        texts << front.kicker << front.title << front.subtitle << front.logoText << front.state
              << front.basisTitle;
        (*this)(ReportFacts{front.facts});
        (*this)(front.basis);
        for (const ReportLine &notice : front.notices)
            texts << notice.text << notice.link;
    }
    void operator()(const ReportContents &contents) { texts << contents.heading; }
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
                      report.catalogueRevision,
                      report.version,
                      report.state,
                      report.profileName};
    texts += report.municipalities;
    Gather gather{texts};
    for (const ReportSection &section : report.sections)
        for (const ReportBlock &block : section.blocks)
            std::visit(gather, block);
    texts.removeAll(QString());
    return texts;
}

} // namespace kravkort
