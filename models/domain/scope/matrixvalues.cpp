// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/matrixvalues.h"

#include "models/domain/text/names.h"

namespace kravkort {

namespace {

// A cell of a table in text holds no tab and no line break.
QString plain(const QString &text)
{
    return text.simplified();
}

QString headText(const MatrixHead &head)
{
    return plain(head.code + u' ' + head.text);
}

} // namespace

MatrixHead matrixHead(const Picture &picture, const NodeRef &node, const Phrases &phrases)
{
    return {node, node.code, titleOf(*picture.catalogue, node, phrases), openWorkOf(picture, node)};
}

MatrixValues matrixValues(const Picture &picture, MatrixKind kind, const MatrixLines &lines,
                          const Phrases &phrases)
{
    const Catalogue &c = *picture.catalogue;
    MatrixValues values;
    values.kind = kind;
    for (const int column : lines.columns)
        values.columns.append(matrixHead(picture, matrixColumn(c, kind, column), phrases));
    for (const int row : lines.rows) {
        values.rows.append(matrixHead(picture, matrixRow(c, kind, row), phrases));
        for (const int column : lines.columns)
            values.cells.append(cellOf(picture, kind, row, column));
    }
    return values;
}

QString nameOf(MatrixKind kind, const Phrases &phrases)
{
    return kind == MatrixKind::UseCasesByPackages
               ? phrases("Matrix", QT_TRANSLATE_NOOP("Matrix", "Use cases × packages"))
               : phrases("Matrix", QT_TRANSLATE_NOOP("Matrix", "Packages × integrations"));
}

QString markOf(MatrixKind kind, const MatrixCell &cell, const Phrases &phrases)
{
    if (!cell.related)
        return {};
    return kind == MatrixKind::UseCasesByPackages ? nameOf(cell.strength, phrases)
                                                  : nameOf(cell.role, phrases);
}

QString shortText(MatrixKind kind, const MatrixCell &cell, const Phrases &phrases)
{
    if (!cell.related)
        return {};
    return QStringList{markOf(kind, cell, phrases), percent(cell.tally.ratio()), nameOf(cell.basis, phrases)}
        .join(QStringLiteral(", "));
}

QString sentenceOf(MatrixKind kind, const MatrixHead &row, const MatrixHead &column, const MatrixCell &cell,
                   const Phrases &phrases)
{
    const bool useCases = kind == MatrixKind::UseCasesByPackages;
    if (!cell.related)
        return (useCases ? phrases("Matrix", QT_TRANSLATE_NOOP("Matrix", "%1 does not require %2."))
                         : phrases("Matrix", QT_TRANSLATE_NOOP("Matrix", "%1 does not bring %2.")))
            .arg(headText(row), headText(column));
    const QString what = (useCases ? phrases("Matrix", QT_TRANSLATE_NOOP("Matrix", "%1 requires %2: %3."))
                                   : phrases("Matrix", QT_TRANSLATE_NOOP("Matrix", "%1 brings %2: %3.")))
                             .arg(headText(row), headText(column), markOf(kind, cell, phrases));
    const QString met = phrases("Matrix", QT_TRANSLATE_NOOP("Matrix", "%1 met (%2 of %3 criteria)."))
                            .arg(percent(cell.tally.ratio()))
                            .arg(cell.tally.met())
                            .arg(cell.tally.applicable());
    const QString basis =
        phrases("Matrix", QT_TRANSLATE_NOOP("Matrix", "Basis: %1.")).arg(nameOf(cell.basis, phrases));
    const QString counts = cell.inBid ? phrases("Matrix", QT_TRANSLATE_NOOP("Matrix", "Counts in the bid."))
                                      : phrases("Matrix", QT_TRANSLATE_NOOP("Matrix", "Not in the bid."));
    return QStringList{what, met, basis, counts}.join(u' ');
}

QString sentenceOf(const MatrixHead &head, const Phrases &phrases)
{
    return QString(headText(head) + QStringLiteral(", ") +
                   phrases("Matrix", QT_TRANSLATE_N_NOOP("Matrix", "%n criterion(s) open"), head.open));
}

QString asTabbedText(const MatrixValues &values, const Phrases &phrases)
{
    QString text = plain(nameOf(values.kind, phrases));
    for (const MatrixHead &column : values.columns)
        text += u'\t' + headText(column);
    text += u'\n';
    for (int row = 0; row < values.rows.size(); ++row) {
        text += headText(values.rows.at(row));
        for (int column = 0; column < values.columns.size(); ++column)
            text += u'\t' + plain(shortText(values.kind, values.at(row, column), phrases));
        text += u'\n';
    }
    return text;
}

QString asHtml(const MatrixValues &values, const Phrases &phrases)
{
    const auto head = [](const QString &scope, const QString &text) {
        return QStringLiteral("<th scope=\"%1\" align=\"left\">%2</th>").arg(scope, text.toHtmlEscaped());
    };
    QString html = QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
                                  "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n<tr>") +
                   head(QStringLiteral("col"), nameOf(values.kind, phrases));
    for (const MatrixHead &column : values.columns)
        html += head(QStringLiteral("col"), headText(column));
    html += QStringLiteral("</tr>\n");
    for (int row = 0; row < values.rows.size(); ++row) {
        html += QStringLiteral("<tr>") + head(QStringLiteral("row"), headText(values.rows.at(row)));
        for (int column = 0; column < values.columns.size(); ++column)
            html += QStringLiteral("<td>%1</td>")
                        .arg(shortText(values.kind, values.at(row, column), phrases).toHtmlEscaped());
        html += QStringLiteral("</tr>\n");
    }
    return QString(html + QStringLiteral("</table></body></html>\n"));
}

} // namespace kravkort
