// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reportsections.h"
#include "models/domain/scope/matrix.h"

namespace kravkort {

namespace {

// "M" and "S" in English, of the words that people use.
QString markOf(const ReportMatter &m, Strength strength)
{
    return nameOf(strength, m.phrases).left(1).toUpper();
}

} // namespace

QList<ReportBlock> matrixSection(const ReportMatter &m)
{
    constexpr MatrixKind kind = MatrixKind::UseCasesByPackages;
    const MatrixLines lines = linesOf(m.picture, {kind, MatrixExtent::Chosen, MatrixOrder::Code});
    if (m.picture.progress.chosenUseCases == 0 || lines.rows.isEmpty() || lines.columns.isEmpty())
        return {};
    ReportMatrix matrix;
    matrix.caption = m.say(QT_TRANSLATE_NOOP(
        "Report", "The share met of what the package asks for stands in each field. What is faint is not in "
                  "the bid as it has been decided."));
    for (const int column : lines.columns) {
        const NodeRef node = matrixColumn(m.catalogue, kind, column);
        matrix.columns.append({node.code, m.title(node), anchorOf(node)});
    }
    for (const int row : lines.rows) {
        const NodeRef node = matrixRow(m.catalogue, kind, row);
        matrix.rows.append({node.code, m.title(node), anchorOf(node)});
        for (const int column : lines.columns) {
            const MatrixCell cell = cellOf(m.picture, kind, row, column);
            if (!cell.related) {
                matrix.cells.append(ReportMatrix::Cell{});
                continue;
            }
            const QString share = m.share(cell.tally);
            matrix.cells.append(
                {markOf(m, cell.strength),
                 QString(nameOf(cell.strength, m.phrases) + QStringLiteral(", ") + share),
                 cell.tally.applicable() == 0 ? std::nullopt : std::optional(cell.tally.ratio()),
                 cell.strength == Strength::Mandatory, !cell.inBid});
        }
    }
    for (const Strength strength : {Strength::Mandatory, Strength::Supplementary})
        matrix.legend.append({markOf(m, strength), nameOf(strength, m.phrases)});
    return {matrix};
}

} // namespace kravkort
