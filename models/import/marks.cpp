// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/marks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr int legendRows = 2'000;
constexpr qsizetype legendLength = 400;

bool beginsWithAny(const QString &key, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return key.startsWith(word); });
}

bool isYes(const QString &key)
{
    static const QSet<QString> yes{u"x"_s,      u"xx"_s,       u"✓"_s, u"✔"_s,    u"√"_s,    u"☑"_s,
                                   u"☒"_s,      u"●"_s,        u"•"_s, u"■"_s,    u"1"_s,    u"ja"_s,
                                   u"j"_s,      u"yes"_s,      u"y"_s, u"true"_s, u"sand"_s, u"krav"_s,
                                   u"kræves"_s, u"required"_s, u"×"_s, u"✗"_s,    u"✘"_s,    u"påkrævet"_s};
    return yes.contains(key);
}

bool isNo(const QString &key)
{
    static const QSet<QString> no{u"-"_s,
                                  u"–"_s,
                                  u"—"_s,
                                  u"−"_s,
                                  u"0"_s,
                                  u"nej"_s,
                                  u"n"_s,
                                  u"no"_s,
                                  u"false"_s,
                                  u"falsk"_s,
                                  u"n/a"_s,
                                  u"na"_s,
                                  u"n.a."_s,
                                  u"n.a"_s,
                                  u"i/r"_s,
                                  u"ir"_s,
                                  u"i.r."_s,
                                  u"☐"_s,
                                  u"ikke"_s,
                                  u"ingen"_s,
                                  u"none"_s,
                                  u"not required"_s,
                                  u"not relevant"_s,
                                  u"--"_s,
                                  u"ej"_s,
                                  u"not applicable"_s,
                                  u"ikke krævet"_s,
                                  u"ikke påkrævet"_s};
    return no.contains(key) || beginsWithAny(key, {u"ikke relevant"_s, u"ikke aktuel"_s, u"ikke krav"_s,
                                                   u"intet krav"_s, u"ej relevant"_s});
}

// What words say; letters are for the caller.
MarkMeaning meaningOfWord(TableKind kind, const QString &key)
{
    if (isNo(key))
        return MarkMeaning::No;
    switch (kind) {
    case TableKind::RequirementMatrix:
    case TableKind::RequirementList:
        if (beginsWithAny(key, {u"obl"_s, u"mand"_s, u"skal"_s, u"must"_s}))
            return MarkMeaning::Mandatory;
        if (beginsWithAny(key, {u"sup"_s, u"opt"_s, u"kan"_s, u"valgfri"_s, u"may"_s, u"tilvalg"_s}))
            return MarkMeaning::Supplementary;
        return isYes(key) ? MarkMeaning::Mandatory : MarkMeaning::Unsure;
    case TableKind::MemberMatrix:
    case TableKind::MemberList:
        if (beginsWithAny(key, {u"forretning"_s, u"business"_s}))
            return MarkMeaning::Business;
        if (beginsWithAny(key, {u"forud"_s, u"prereq"_s}))
            return MarkMeaning::Prerequisite;
        return isYes(key) ? MarkMeaning::Required : MarkMeaning::Unsure;
    case TableKind::Dependencies:
        if (beginsWithAny(key, {u"skal"_s, u"must"_s, u"obl"_s, u"altid"_s, u"nødvendig"_s, u"forud"_s,
                                u"kræve"_s, u"mand"_s}))
            return MarkMeaning::Must;
        if (beginsWithAny(key, {u"beting"_s, u"condition"_s, u"hvis"_s, u"afhæng"_s}))
            return MarkMeaning::Conditional;
        if (beginsWithAny(key, {u"anbefal"_s, u"companion"_s, u"kan"_s, u"bør"_s, u"recommend"_s,
                                u"valgfri"_s, u"optional"_s, u"ledsage"_s, u"følge"_s}))
            return MarkMeaning::Companion;
        return isYes(key) ? MarkMeaning::Must : MarkMeaning::Unsure;
    default:
        return MarkMeaning::Unsure;
    }
}

// "O = obligatorisk", "(S): Supplerende"; several in a cell.
const QRegularExpression &legendPattern()
{
    static const QRegularExpression pattern(
        u"(?:^|[\\s,;.(/])\"?([^\\s=:,;\"]{1,4})\"?\\s*(?:=|:|betyder|er)\\s*"
        "(obl\\w*|sup\\w*|mand\\w*|opt\\w*|valgfri\\w*|forretning\\w*|forud\\w*|ikke \\w+|intet krav|skal|kan"
        "|kræve\\w*|krav)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &dashedPattern()
{
    static const QRegularExpression pattern(
        u"^([^\\s=:]{1,3})\\s*[-–—]\\s*(obl\\w*|sup\\w*|mand\\w*|opt\\w*|forretning\\w*|forud\\w*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

Legend legendOf(const Worksheet &sheet, int row)
{
    Legend legend;
    QStringList filled;
    for (const QString &cell : sheet.rows.at(row)) {
        if (cell.isEmpty())
            continue;
        filled.append(cell);
        if (cell.size() > legendLength)
            continue;
        for (auto it = legendPattern().globalMatch(cell); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            legend.insert(match.captured(1), markKey(match.captured(2)));
        }
        if (const auto match = dashedPattern().match(cell); match.hasMatch())
            legend.insert(match.captured(1), markKey(match.captured(2)));
    }
    if (filled.size() == 2 && filled.first().size() <= 3 &&
        beginsWithAny(markKey(filled.last()), {u"obligatorisk"_s, u"supplerende"_s, u"forretningsbærende"_s,
                                               u"forudsætning"_s, u"mandatory"_s, u"supplementary"_s}))
        legend.insert(filled.first(), markKey(filled.last()));
    return legend;
}

// What the legend says of a mark in that spelling, else in another one.
QString told(const Legend &legend, const QString &mark, bool caseMatters)
{
    if (const auto same = legend.constFind(mark); same != legend.cend() || caseMatters)
        return same == legend.cend() ? QString() : *same;
    QSet<QString> words;
    for (auto told = legend.cbegin(); told != legend.cend(); ++told)
        if (markKey(told.key()) == markKey(mark))
            words.insert(*told);
    return words.size() == 1 ? *words.cbegin() : QString();
}

} // namespace

bool caseMatters(const QString &mark, const QSet<QString> &marks)
{
    return std::any_of(marks.cbegin(), marks.cend(), [&](const QString &other) {
        return other != mark && other.compare(mark, Qt::CaseInsensitive) == 0;
    });
}

MarkMeaning meaningOfMark(TableKind kind, const QString &mark, const QSet<QString> &others,
                          const Legend &legend)
{
    const bool two = caseMatters(mark, others);
    const MarkMeaning byLegend = meaningOfWord(kind, told(legend, mark, two));
    if (byLegend != MarkMeaning::Unsure)
        return byLegend;
    const QString key = markKey(mark);
    const auto has = [&](const QString &other) {
        return others.contains(other) || others.contains(other.toUpper());
    };
    const bool hasCross = has(u"x"_s);
    if (two && key.size() == 1 && !isYes(key) && !isNo(key))
        return MarkMeaning::Unsure;
    switch (kind) {
    case TableKind::RequirementMatrix:
    case TableKind::RequirementList:
        if (key == u"o"_s)
            return has(u"m"_s) ? MarkMeaning::Supplementary
                   : hasCross  ? MarkMeaning::Unsure
                               : MarkMeaning::Mandatory;
        if (key == u"m"_s)
            return MarkMeaning::Mandatory;
        if (key == u"s"_s || key == u"(x)"_s || (key == u"○"_s && others.contains(u"●"_s)))
            return MarkMeaning::Supplementary;
        break;
    case TableKind::MemberMatrix:
    case TableKind::MemberList:
        if (key == u"b"_s || key == u"fb"_s || (key == u"f"_s && has(u"p"_s)))
            return MarkMeaning::Business;
        if (key == u"p"_s || key == u"fo"_s || key == u"fs"_s)
            return MarkMeaning::Prerequisite;
        break;
    default:
        break;
    }
    if (key == u"1"_s && others.contains(u"2"_s))
        return MarkMeaning::Unsure;
    return meaningOfWord(kind, key);
}

Legend legendIn(const Worksheet &sheet)
{
    Legend legend;
    for (int row = 0; row < std::min<qsizetype>(sheet.rows.size(), legendRows); ++row)
        legend.insert(legendOf(sheet, row));
    return legend;
}

bool isLegendRow(const Worksheet &sheet, int row)
{
    return row < sheet.rows.size() && !legendOf(sheet, row).isEmpty();
}

} // namespace kravkort
