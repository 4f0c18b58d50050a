// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxwriting.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace kravkort {

namespace {

struct XlsxTexts
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::XlsxWriting)
};

constexpr double lineHeight = 15; // points
constexpr qsizetype mostLines = 8;
constexpr qsizetype longestString = 32'767; // more is refused
constexpr lxw_color_t headFill = 0xE3E9F0;
constexpr lxw_color_t headText = 0x1B2733;
constexpr lxw_color_t entryFill = 0xFFF9E5; // what may be filled in
constexpr lxw_color_t rule = 0xC4CDD6;

class BookWriter
{
public:
    explicit BookWriter(lxw_workbook *book)
        : m_book(book)
        , m_head(format([](lxw_format *f) {
            format_set_bold(f);
            format_set_bg_color(f, headFill);
            format_set_font_color(f, headText);
            format_set_bottom(f, LXW_BORDER_THIN);
            format_set_text_wrap(f);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
        }))
        , m_label(format([](lxw_format *f) {
            format_set_bold(f);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
        }))
    {
        for (const bool entry : {false, true})
            for (const char *number : {"@", "General", "0%", "yyyy-mm-dd"})
                m_cells.append(format([&](lxw_format *f) {
                    format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
                    format_set_num_format(f, number);
                    if (number[0] == '@')
                        format_set_text_wrap(f);
                    if (entry) {
                        format_set_bg_color(f, entryFill);
                        format_set_border(f, LXW_BORDER_HAIR);
                        format_set_border_color(f, rule);
                    }
                }));
    }

    void write(const BookSheet &sheet)
    {
        lxw_worksheet *to = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
        const auto columns = static_cast<lxw_col_t>(sheet.columns.size());
        for (lxw_col_t c = 0; c < columns; ++c)
            worksheet_set_column(to, c, c, sheet.columns.at(c).width, nullptr);
        const lxw_row_t first = sheet.headed ? 1 : 0;
        if (sheet.headed) {
            worksheet_set_row(to, 0, 2 * lineHeight, nullptr);
            for (lxw_col_t c = 0; c < columns; ++c)
                text(to, 0, c, sheet.columns.at(c).heading, m_head);
        }
        for (qsizetype r = 0; r < sheet.rows.size(); ++r) {
            const QVariantList &row = sheet.rows.at(r);
            if (const int lines = linesOf(row, sheet); lines > 1)
                worksheet_set_row(to, first + static_cast<lxw_row_t>(r), lines * lineHeight, nullptr);
            for (qsizetype c = 0; c < row.size(); ++c)
                cell(to, first + static_cast<lxw_row_t>(r), static_cast<lxw_col_t>(c), row.at(c), sheet);
        }
        const auto last = static_cast<lxw_row_t>(first + std::max<qsizetype>(sheet.rows.size(), 1) - 1);
        if (sheet.headed && columns > 0) {
            worksheet_freeze_panes(to, 1, static_cast<lxw_col_t>(sheet.fixed));
            worksheet_autofilter(to, 0, 0, last, static_cast<lxw_col_t>(columns - 1));
            worksheet_repeat_rows(to, 0, 0);
            for (lxw_col_t c = 0; c < columns; ++c)
                offerChoices(to, sheet.columns.at(c), first, last, c);
        }
        worksheet_set_landscape(to);
        worksheet_set_paper(to, 9); // A4
        worksheet_fit_to_pages(to, 1, 0);
        if (sheet.hidden)
            worksheet_hide(to);
    }

private:
    template<class Set>
    lxw_format *format(Set set)
    {
        lxw_format *made = workbook_add_format(m_book);
        set(made);
        return made;
    }

    // How many lines the longest text of a row takes; very long ones are cut by the row's height alone.
    static int linesOf(const QVariantList &row, const BookSheet &sheet)
    {
        qsizetype most = 1;
        for (qsizetype c = sheet.headed ? 0 : 1; c < row.size() && c < sheet.columns.size(); ++c)
            if (row.at(c).typeId() == QMetaType::QString) {
                const QString text = row.at(c).toString();
                const int width = std::max(1, sheet.columns.at(c).width);
                most = std::max(most, text.size() / width + 1 + text.count(u'\n'));
            }
        return static_cast<int>(std::min<qsizetype>(most, mostLines));
    }

    lxw_format *formatOf(const BookColumn &column) const
    {
        return m_cells.at((column.filledIn ? 4 : 0) + static_cast<int>(column.kind));
    }

    // "_x0041_" would be read as the character of that number.
    static QString escaped(const QString &text)
    {
        static const QRegularExpression looksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
        QString safe = text;
        return safe.contains(QStringLiteral("_x"))
                   ? safe.replace(looksEscaped, QStringLiteral("_x005F_")).left(longestString)
                   : safe;
    }

    static void text(lxw_worksheet *to, lxw_row_t row, lxw_col_t column, const QString &words, lxw_format *as)
    {
        worksheet_write_string(to, row, column, escaped(cellText(words)).toUtf8().constData(), as);
    }

    void cell(lxw_worksheet *to, lxw_row_t row, lxw_col_t column, const QVariant &value,
              const BookSheet &sheet)
    {
        lxw_format *as = !sheet.headed && column == 0    ? m_label
                         : column < sheet.columns.size() ? formatOf(sheet.columns.at(column))
                                                         : m_cells.first();
        const bool empty =
            value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
        if (empty) {
            if (column < sheet.columns.size() && sheet.columns.at(column).filledIn)
                worksheet_write_blank(to, row, column, as);
        } else if (value.typeId() == QMetaType::QDate) {
            const QDate date = value.toDate();
            lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
            if (date.year() >= 1900 && date.year() <= 9999)
                worksheet_write_datetime(to, row, column, &day, as);
            else
                text(to, row, column, date.toString(Qt::ISODate), as);
        } else if (value.typeId() == QMetaType::QString) {
            text(to, row, column, value.toString(), as);
        } else {
            worksheet_write_number(to, row, column, value.toDouble(), as);
        }
    }

    // What else is typed is refused by the spreadsheet program.
    static void offerChoices(lxw_worksheet *to, const BookColumn &column, lxw_row_t first, lxw_row_t last,
                             lxw_col_t at)
    {
        if (column.choices.isEmpty())
            return;
        QList<QByteArray> words;
        QList<char *> list;
        for (const QString &choice : column.choices)
            words.append(choice.toUtf8());
        for (QByteArray &word : words)
            list.append(word.data());
        list.append(nullptr);
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = list.data();
        validation.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
        worksheet_data_validation_range(to, first, at, last, at, &validation);
    }

    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_label;
    QList<lxw_format *> m_cells; // by kind; those to fill in after the others
};

Error notWritten(const QString &why)
{
    return {Error::Kind::Unwritable, XlsxTexts::tr("The workbook was not written: %1").arg(why), {}};
}

} // namespace

Result<QByteArray> xlsxOf(const SheetBook &book, const BookDetails &details)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const QByteArray name = QFile::encodeName(path);
    QByteArray here = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = here.data();
    lxw_workbook *workbook = workbook_new_opt(name.constData(), &options);
    if (!workbook)
        return notWritten(XlsxTexts::tr("there is no room for it"));
    QByteArray title = cellText(details.title).left(255).toUtf8();
    QByteArray author = cellText(details.author).left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(details.made.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
    BookWriter writer(workbook);
    for (const BookSheet &sheet : book)
        writer.write(sheet);
    if (const lxw_error failed = workbook_close(workbook); failed != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(failed)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    return file.readAll();
}

} // namespace kravkort
