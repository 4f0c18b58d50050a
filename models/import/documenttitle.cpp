// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/documenttitle.h"

#include "models/import/marks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr int rowsSeen = 30;
constexpr qsizetype longest = 160; // what is longer is no title

const QRegularExpression &versionPattern()
{
    static const QRegularExpression pattern(
        u"^(version|ver\\.?|v\\.?|udgave|revision|rev\\.?|dato|date|pr\\.|gældende|opdateret|status pr\\.)\\b"
        "|^\\d{1,2}[./-] ?\\w+[./ -] ?\\d{4}$|^\\d{4}-\\d\\d-\\d\\d$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// "Version: 1.2" and "Version | 1.2" alike. A label without a value is nothing.
QString versionOf(const QStringList &texts)
{
    const QString said = texts.join(u' ').simplified();
    const bool tells = texts.size() <= 2 && versionPattern().match(said).hasMatch() &&
                       std::any_of(said.cbegin(), said.cend(), [](QChar c) { return c.isDigit(); });
    static const QRegularExpression label(u"^(version|dato|date|udgave|revision)(?:\\s*:\\s*|\\s+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = label.match(said);
    if (!tells || !match.hasMatch())
        return tells ? said : QString();
    const QString value = said.mid(match.capturedEnd());
    return match.captured(1).startsWith(u'd', Qt::CaseInsensitive) ? value : match.captured(1) + u' ' + value;
}

bool isTitle(const QString &text)
{
    const auto letters = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    static const QRegularExpression remark(u"^(note|bemærk|obs|\\*|forklaring|signatur|vejledning)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return letters > 3 && text.size() <= longest && !text.endsWith(u':') && !remark.match(text).hasMatch();
}

} // namespace

DocumentTitle titleIn(const Workbook &workbook, const Mapping &mapping)
{
    DocumentTitle found;
    for (const TableMapping &table : mapping.tables) {
        const Worksheet *sheet = workbook.sheet(table.sheet);
        if (!sheet)
            continue;
        const qsizetype end = std::min<qsizetype>({sheet->rows.size(), table.headRow, rowsSeen});
        for (int row = 0; row < end; ++row) {
            QStringList texts = sheet->rows.at(row);
            texts.removeAll(QString());
            texts.removeDuplicates(); // merged cells are written out by some programs
            if (texts.isEmpty() || isLegendRow(*sheet, row))
                continue;
            if (const QString version = versionOf(texts); !version.isEmpty()) {
                if (found.version.isEmpty())
                    found.version = version.left(longest);
            } else if (found.title.isEmpty() && texts.size() == 1 && isTitle(texts.first())) {
                found.title = texts.first();
            }
        }
        if (!found.title.isEmpty())
            break;
    }
    return found;
}

} // namespace kravkort
