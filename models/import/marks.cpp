// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/marks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr int legendRows = 2'000;
constexpr qsizetype legendLength = 400;

bool isAnyOf(const QString &key, const QStringList &words)
{
    return words.contains(key);
}

bool beginsWithAny(const QString &key, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return key.startsWith(word); });
}

// The mark's own word: "Rolle: Obligatorisk krav." is "obligatorisk". What else stands beside a word stays,
// and makes it another one.
QString ownWord(const QString &mark)
{
    static const QRegularExpression before(
        u"^(rolle|type|styrke|krav|kravtype|status|art|role|strength|kind)\\s*[:=]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(
        u"( ved aftalens ikrafttræden|[ -](integrations)?krav(et)?|[ -]integration(er)?|[ -]requirement)$"_s);
    QString word = markKey(mark).remove(before);
    while (word.size() > 2 && word.endsWith(u'.') && word.count(u'.') == 1)
        word.chop(1);
    const QString bare = QString(word).remove(after).trimmed();
    return bare.isEmpty() || bare == u"ikke"_s || bare == u"intet"_s ? word : bare;
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
                                  u"ikke påkrævet"_s,
                                  u"ikke relevant"_s,
                                  u"ikke relevante"_s,
                                  u"ikke aktuel"_s,
                                  u"ikke aktuelt"_s,
                                  u"ikke krav"_s,
                                  u"ikke et krav"_s,
                                  u"intet krav"_s,
                                  u"ej relevant"_s};
    return no.contains(key);
}

// What the words of a whole cell say; letters are for the caller.
MarkMeaning meaningOfWord(TableKind kind, const QString &mark)
{
    const QString key = ownWord(mark);
    if (isNo(key))
        return MarkMeaning::No;
    static const QStringList must{u"obl"_s,       u"obligatorisk"_s, u"obligatoriske"_s, u"obligatorik"_s,
                                  u"mand"_s,      u"mandatory"_s,    u"skal"_s,          u"must"_s,
                                  u"must have"_s, u"fast"_s,         u"faste"_s,         u"altid"_s};
    switch (kind) {
    case TableKind::RequirementMatrix:
    case TableKind::RequirementList:
        if (isAnyOf(key, must))
            return MarkMeaning::Mandatory;
        if (isAnyOf(key,
                    {u"sup"_s, u"suppl"_s, u"supplerende"_s, u"supplement"_s, u"supplementary"_s, u"opt"_s,
                     u"option"_s, u"optional"_s, u"kan"_s, u"valgfri"_s, u"valgfrit"_s, u"valgfrie"_s,
                     u"may"_s, u"tilvalg"_s, u"frivillig"_s, u"frivilligt"_s, u"frivillige"_s}))
            return MarkMeaning::Supplementary;
        return isYes(key) ? MarkMeaning::Mandatory : MarkMeaning::Unsure;
    case TableKind::MemberMatrix:
    case TableKind::MemberList:
        if (isAnyOf(key, {u"forretning"_s, u"forretningsbærende"_s, u"forretningsmæssig"_s, u"business"_s,
                          u"business-carrying"_s, u"business carrying"_s}))
            return MarkMeaning::Business;
        if (isAnyOf(key, {u"forud"_s, u"forudsætning"_s, u"forudsætninger"_s, u"forudsat"_s,
                          u"forudsættende"_s, u"forudsætningsintegration"_s, u"prereq"_s, u"prerequisite"_s}))
            return MarkMeaning::Prerequisite;
        return isYes(key) || isAnyOf(key, must) ? MarkMeaning::Required : MarkMeaning::Unsure;
    case TableKind::Dependencies:
        if (isAnyOf(key, must) ||
            isAnyOf(key, {u"skal have"_s, u"nødvendig"_s, u"nødvendigt"_s, u"forud"_s, u"forudsætning"_s,
                          u"forudsætter"_s, u"kræver"_s, u"kræves"_s, u"krævet"_s}))
            return MarkMeaning::Must;
        if (isAnyOf(key, {u"betinget"_s, u"betingelse"_s, u"conditional"_s, u"condition"_s, u"hvis"_s,
                          u"afhænger"_s, u"afhængig"_s, u"kun under en betingelse"_s,
                          u"only under a condition"_s}))
            return MarkMeaning::Conditional;
        if (isAnyOf(key, {u"anbefalet"_s, u"anbefales"_s, u"anbefaling"_s, u"companion"_s, u"kan"_s, u"bør"_s,
                          u"recommended"_s, u"valgfri"_s, u"valgfrit"_s, u"optional"_s, u"ledsager"_s,
                          u"ledsagende"_s, u"følgesvend"_s, u"følger"_s}))
            return MarkMeaning::Companion;
        return isYes(key) ? MarkMeaning::Must : MarkMeaning::Unsure;
    default:
        return MarkMeaning::Unsure;
    }
}

// "O = obligatorisk", "(S): Supplerende"; several in a cell.
// Up to where the words begin of which a legend's are; what follows them belongs to it.
const QRegularExpression &legendPattern()
{
    static const QRegularExpression pattern(
        u"(?:^|[\\s,;.(/])\"?([^\\s=:,;\"]{1,4})\"?\\s*(?:=|:|betyder|er)\\s*"
        "(?=obl|sup|mand|opt|valgfri|frivillig|fast|tilvalg|forretning|forud|business|prereq|ikke |intet krav"
        "|skal|kan|kræve|krav|påkræv|must|required|may)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &dashedPattern()
{
    static const QRegularExpression pattern(
        u"^([^\\s=:]{1,3})\\s*[-–—]\\s*((?:obl|sup|mand|opt|forretning|forud|frivillig|fast krav|valgfri).*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// Of what stands after a legend's sign the part that is about that mark.
QString definition(QString text, bool another)
{
    static const QRegularExpression sentence(u"[;\\n]|\\.(?=\\s)"_s);
    static const QRegularExpression around(u"^[\\s(/,.\"]+|[\\s)/,.\"]+$"_s);
    text = text.section(sentence, 0, 0);
    if (const qsizetype comma = text.lastIndexOf(u',');
        another && comma > 0 && !hasCondition(text.mid(comma)))
        text.truncate(comma);
    if (another && (text.endsWith(u" og"_s) || text.endsWith(u" and"_s)))
        text.truncate(text.lastIndexOf(u' '));
    return markKey(text.remove(around));
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
        QString mark;
        qsizetype from = 0;
        for (auto it = legendPattern().globalMatch(cell); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!mark.isEmpty())
                legend.insert(mark, definition(cell.mid(from, match.capturedStart() - from), true));
            mark = match.captured(1);
            from = match.capturedEnd();
        }
        if (!mark.isEmpty())
            legend.insert(mark, definition(cell.mid(from), false));
        if (const auto match = dashedPattern().match(cell); match.hasMatch())
            legend.insert(match.captured(1), definition(match.captured(2), false));
    }
    // "F" and "fast krav" in two cells, one pair or several
    Legend pairs;
    for (qsizetype i = 0; i + 1 < filled.size(); i += 2)
        if (filled.at(i).size() <= 3 &&
            beginsWithAny(markKey(filled.at(i + 1)),
                          {u"obligatorisk"_s, u"supplerende"_s, u"forretningsbærende"_s, u"forudsætning"_s,
                           u"mandatory"_s, u"supplementary"_s, u"fast krav"_s, u"frivillig"_s, u"valgfri"_s}))
            pairs.insert(filled.at(i), definition(filled.at(i + 1), false));
    if (filled.size() % 2 == 0 && pairs.size() * 2 == filled.size())
        legend.insert(pairs);
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
    if (const QString said = told(legend, mark, two); !said.isEmpty())
        return meaningOfWord(kind, said); // a legend with a condition leaves the mark unclear
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

bool hasCondition(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(ikke|ej|ingen|intet|undtagen|undtaget|undtagelse|eller|hvis|såfremt|medmindre|dog|kun|når|ved|"
        u"fra|"
        "senest|udgår|bortfalder|afventer|forudsat|not|no|except|unless|if|or|only|when|from|until)\\b|\\?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
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
