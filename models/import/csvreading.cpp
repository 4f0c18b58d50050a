// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/csvreading.h"

#include <QHash>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

struct CodePage
{
    QString name;
    QString upper; // what the bytes from 0x80 on stand for
};

const std::array<CodePage, 3> &codePages()
{
    static const std::array<CodePage, 3> pages = [] {
        QString windows = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"_s;
        for (char16_t c = 0xa0; c <= 0xff; ++c)
            windows.append(QChar(c));
        return std::array{
            CodePage{u"Windows-1252"_s, windows},
            CodePage{u"DOS 850"_s,
                     u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                     "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0"_s},
            CodePage{u"Mac Roman"_s,
                     u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                     "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"_s}};
    }();
    return pages;
}

QString decoded(const QByteArray &bytes, const CodePage &page)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.cbegin(), bytes.cend(), text.begin(), [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 ? QChar(char16_t{byte}) : page.upper.at(byte - 0x80);
    });
    return text;
}

// How many bytes would be Danish letters, less those that would be letters of nobody's.
qsizetype danishLetters(const QByteArray &bytes, const CodePage &page)
{
    static const QString danish = u"æøåÆØÅéÉüÜöÖäÄ"_s;
    std::array<int, 256> worth{};
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const QChar c = page.upper.at(byte - 0x80);
        worth[static_cast<size_t>(byte)] = danish.contains(c) ? 2 : c.isLetter() || c.isSymbol() ? -1 : 0;
    }
    qsizetype sum = 0;
    for (const char c : bytes)
        sum += worth[static_cast<unsigned char>(c)];
    return sum;
}

// The rows of separated values, one by one; `visit` is false to end it.
template<class Visit>
void forEachRow(const QString &text, QChar separator, bool heedQuotes, Visit visit)
{
    QStringList row;
    QString cell;
    bool quoted = false;
    bool fresh = true; // nothing of the cell was read yet
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && fresh && heedQuotes) {
            quoted = true;
            fresh = false;
        } else if (c == separator) {
            fresh = true;
            if (row.size() <= readinglimits::columns) // what follows is too much anyway
                row.append(std::exchange(cell, {}));
            else
                cell.clear();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            row.append(std::exchange(cell, {}));
            fresh = true;
            if (!visit(std::exchange(row, {}), i, false))
                return;
        } else {
            cell += c;
            fresh = fresh && c == u' ';
        }
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
        row.append(cell);
        visit(row, text.size(), quoted);
    }
}

// A quote that never ends is no quote.
bool quotesEnd(const QString &text, QChar separator)
{
    if (!text.contains(u'"'))
        return true;
    bool end = true;
    forEachRow(text, separator, true, [&](const QStringList &, qsizetype, bool open) {
        end = !open;
        return true;
    });
    return end;
}

} // namespace

DecodedText decodedText(const QByteArray &bytes)
{
    const auto wide = [&](QStringConverter::Encoding encoding, const QString &name) {
        QStringDecoder decoder(encoding);
        return DecodedText{decoder(bytes), name};
    };
    if (bytes.startsWith("\xff\xfe"))
        return wide(QStringConverter::Utf16LE, u"UTF-16"_s);
    if (bytes.startsWith("\xfe\xff"))
        return wide(QStringConverter::Utf16BE, u"UTF-16"_s);
    const QByteArray plain = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += bytes.at(i) == 0 ? 1 : 0;
    for (const size_t side : {size_t{0}, size_t{1}})
        if (zeros.at(side) * 3 > bytes.size() && zeros.at(1 - side) * 20 < bytes.size())
            return wide(side == 1 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, u"UTF-16"_s);
    if (QUtf8StringView(plain).isValidUtf8())
        return {QString::fromUtf8(plain), u"UTF-8"_s};
    const CodePage *best = &codePages().front();
    for (const CodePage &page : codePages())
        if (danishLetters(plain, page) > danishLetters(plain, *best))
            best = &page;
    return {decoded(plain, *best), best->name};
}

QChar separatorOf(const QString &text)
{
    constexpr int rowsSeen = 300;
    const QString start = text.left(200'000);
    // What Excel writes for itself.
    if (start.startsWith("sep="_L1, Qt::CaseInsensitive) && start.size() > 4 && !start.at(4).isSpace())
        return start.at(4);
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar separator : {QChar(u';'), QChar(u'\t'), QChar(u','), QChar(u'|')}) {
        QHash<qsizetype, qsizetype> widths;
        int rows = 0;
        const bool quotes = quotesEnd(start, separator);
        forEachRow(start, separator, quotes, [&](const QStringList &row, qsizetype, bool) {
            if (row.size() > 1)
                ++widths[row.size()];
            return ++rows < rowsSeen;
        });
        qsizetype worth = 0;
        for (auto it = widths.cbegin(); it != widths.cend(); ++it)
            worth = std::max(worth, it.value() * (it.key() - 1));
        if (worth > most) {
            most = worth;
            best = separator;
        }
    }
    return best;
}

bool readCsv(const QString &text, QChar separator, const QString &sheet, WorkbookBuilder &builder)
{
    if (!builder.beginSheet(sheet, false))
        return false;
    int number = 0;
    forEachRow(text, separator, quotesEnd(text, separator),
               [&](const QStringList &row, qsizetype done, bool) {
                   if (row.size() > readinglimits::columns)
                       return builder.put(number, readinglimits::columns, u"too many"_s);
                   for (int column = 0; column < row.size(); ++column) {
                       QString cell = row.at(column).trimmed();
                       // As csv.h writes what a spreadsheet would take for a formula.
                       if (cell.size() > 1 && cell.front() == u'\'' && u"=+-@"_s.contains(cell.at(1)))
                           cell.remove(0, 1);
                       if (!builder.put(number, column, cell))
                           return false;
                   }
                   ++number;
                   return number % 256 != 0 || builder.goOn(done, text.size());
               });
    return !builder.stopped();
}

} // namespace kravkort
