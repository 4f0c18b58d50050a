// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spreadsheets.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was not written", qPrintable(path));
    return file.readAll();
}

} // namespace

QByteArray xlsxFile(const std::function<void(lxw_workbook *)> &fill)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    fill(book);
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("no workbook was made");
    return contentOf(path);
}

QByteArray xlsxFile(const QList<QStringList> &rows)
{
    return xlsxFile([&](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Ark1");
        for (int row = 0; row < rows.size(); ++row)
            for (int column = 0; column < rows.at(row).size(); ++column)
                if (const QString text = rows.at(row).at(column); !text.isEmpty())
                    worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                           text.toUtf8().constData(), nullptr);
    });
}

QByteArray zipFile(const QMap<QString, QByteArray> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.zip"_s);
    int problem = 0;
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE, &problem);
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        zip_source_t *source =
            zip_source_buffer(zip, it.value().constData(), static_cast<zip_uint64_t>(it.value().size()), 0);
        if (zip_file_add(zip, it.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("no zip was made");
    }
    if (zip_close(zip) != 0)
        qFatal("no zip was written");
    return contentOf(path);
}

QByteArray odsFile(const QString &tables)
{
    const QString content =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\">"
        "<office:automatic-styles><style:style style:name=\"hidden\" style:family=\"table\">"
        "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
        "<office:body><office:spreadsheet>%1</office:spreadsheet></office:body>"
        "</office:document-content>"_s.arg(tables);
    return zipFile({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                    {u"content.xml"_s, content.toUtf8()}});
}

QString odsTable(const QString &name, const QList<QStringList> &rows, const QString &style)
{
    QString table = u"<table:table table:name=\"%1\" table:style-name=\"%2\">"_s.arg(name, style);
    for (const QStringList &row : rows) {
        table += u"<table:table-row>"_s;
        for (const QString &cell : row)
            table += cell.isEmpty() ? u"<table:table-cell/>"_s
                                    : u"<table:table-cell office:value-type=\"string\"><text:p>%1</text:p>"
                                      "</table:table-cell>"_s.arg(cell.toHtmlEscaped());
        table += u"</table:table-row>"_s;
    }
    return table + u"</table:table>"_s;
}

QList<QStringList> rowsOf(const QString &lines)
{
    QList<QStringList> rows;
    for (const QString &line : lines.split(u'\n'))
        rows.append(line.split(u';'));
    return rows;
}

} // namespace kravkort
