// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/codes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

struct CodeBook::Token
{
    QString text;   // in upper case; a number without leading zeros
    QString before; // what stands between it and the token before
    qsizetype from = 0;
    qsizetype end = 0;
    bool isNumber = false;
    bool isLower = false;
};

namespace {

constexpr qsizetype textRead = 400;   // characters of a cell in which codes are looked for
constexpr qsizetype tokensJoined = 6; // "SF1590-B-01" are four

QString keyOf(CodeKind kind, const QString &rest)
{
    return QString::number(static_cast<int>(kind)) + u'|' + rest;
}

// Between the parts of one code.
bool joins(const QString &between)
{
    return between.size() <= 3 && std::all_of(between.cbegin(), between.cend(), [](QChar c) {
               return c.isSpace() || u"-_.‐‑–—/"_s.contains(c);
           });
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{u"USECASE"_s,
                                       u"USECASES"_s,
                                       u"USE"_s,
                                       u"CASE"_s,
                                       u"UC"_s,
                                       u"NR"_s,
                                       u"OMRÅDE"_s,
                                       u"YDELSESOMRÅDE"_s,
                                       u"INTEGRATION"_s,
                                       u"PAKKE"_s,
                                       u"INTEGRATIONSPAKKE"_s,
                                       u"KRAV"_s,
                                       u"KODE"_s,
                                       u"ID"_s,
                                       u"SERVICE"_s,
                                       u"INTEGRATIONSKRAV"_s,
                                       u"PACKAGE"_s};
    return fillers.contains(word);
}

QString twoDigits(const QString &number)
{
    return number.rightJustified(2, u'0');
}

} // namespace

QList<CodeBook::Token> CodeBook::tokensOf(const QString &text)
{
    QList<Token> tokens;
    const qsizetype size = std::min(text.size(), textRead);
    qsizetype gap = 0;
    for (qsizetype i = 0; i < size;) {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const bool number = isDigit(text.at(i));
        if (!number && !text.at(i).isLetter()) {
            ++i;
            continue;
        }
        Token token;
        token.before = text.mid(gap, i - gap);
        token.from = i;
        token.isNumber = number;
        while (i < size && (number ? isDigit(text.at(i)) : text.at(i).isLetter()))
            ++i;
        token.end = gap = i;
        token.text = text.mid(token.from, i - token.from);
        token.isLower = token.text.front().isLower();
        token.text = token.text.toUpper();
        while (number && token.text.size() > 1 && token.text.front() == u'0')
            token.text.remove(0, 1);
        tokens.append(token);
    }
    return tokens;
}

void CodeBook::know(CodeKind kind, const QString &code, const Text &name)
{
    const QList<Token> tokens = tokensOf(code);
    QStringList words;
    for (const Token &token : tokens)
        words.append(token.text);
    m_codes.insert(keyOf(kind, words.join(u'.')), code);
    // Y26-U01 is also Y26.1, Y26 UC 1, UC 26.1 and 26.1.
    const bool isPlain = kind == CodeKind::UseCase && tokens.size() == 4 && tokens.at(1).isNumber &&
                         tokens.at(3).isNumber && !tokens.at(2).isNumber;
    if (isPlain) {
        const QString area = words.at(0) + u'.' + words.at(1), number = words.at(3);
        for (const QString &also :
             {QString(area + u'.' + number), QString(area + u".UC."_s + number),
              QString(area + u".USECASE."_s + number), QString(u'#' + words.at(1) + u'.' + number),
              QString(u'#' + words.at(1) + u".U."_s + number)})
            if (!m_codes.contains(keyOf(kind, also)))
                m_codes.insert(keyOf(kind, also), code);
    }
    // I-6-K1 is also I-6-1.
    if (kind == CodeKind::Criterion && words.size() >= 4 && tokens.last().isNumber &&
        !tokens.at(tokens.size() - 2).isNumber) {
        words.removeAt(words.size() - 2);
        if (!m_codes.contains(keyOf(kind, words.join(u'.'))))
            m_codes.insert(keyOf(kind, words.join(u'.')), code);
    }
    for (const QString &spoken : {name.da, name.en}) {
        const QString key = keyOf(kind, nameKey(spoken));
        if (spoken.isEmpty())
            continue;
        const auto there = m_names.constFind(key);
        m_names.insert(key, there == m_names.cend() || *there == code ? code : QString());
    }
    m_words[keyOf(kind, {})].append({code, WordBag(name.da)});
}

CodeBook::CodeBook(const Catalogue &catalogue)
{
    for (const Area &area : catalogue.areas)
        know(CodeKind::Area, area.id.code, area.name);
    for (const UseCase &useCase : catalogue.useCases)
        know(CodeKind::UseCase, useCase.id.code, useCase.name);
    for (const Package &package : catalogue.packages)
        know(CodeKind::Package, package.id.code, package.name);
    for (const Integration &integration : catalogue.integrations)
        know(CodeKind::Integration, integration.id.code, integration.name);
    for (const Criterion &criterion : catalogue.criteria)
        know(CodeKind::Criterion, criterion.id.code, {});
}

std::optional<FoundCode> CodeBook::at(const QList<Token> &tokens, qsizetype first, CodeKind kind) const
{
    // "I-krav 3" and "i 3 kommuner": the letter alone is a word too.
    QList<qsizetype> used{first};
    for (qsizetype i = first + 1; i < tokens.size() && used.size() < tokensJoined; ++i) {
        if (!joins(tokens.at(i).before))
            break;
        const bool filler = kind == CodeKind::Package && i == first + 1 &&
                            (tokens.at(i).text == u"KRAV"_s || tokens.at(i).text == u"PAKKE"_s);
        if (!filler)
            used.append(i);
    }
    if (kind == CodeKind::Package && used.size() > 1 && tokens.at(first).text == u"I"_s) {
        const QString between = tokens.at(used.at(1)).before;
        const bool spoken = !between.isEmpty() && between.trimmed().isEmpty() && used.at(1) == first + 1;
        if (spoken && (tokens.at(first).isLower || first > 0))
            return std::nullopt;
    }
    for (qsizetype length = used.size(); length > 0; --length) {
        QStringList words;
        for (qsizetype i = 0; i < length; ++i)
            words.append(tokens.at(used.at(i)).text);
        QString rest = words.join(u'.');
        if (kind == CodeKind::UseCase && tokens.at(first).isNumber)
            rest.prepend(u'#');
        const auto known = m_codes.constFind(keyOf(kind, rest));
        if (known == m_codes.cend())
            continue;
        const Token &last = tokens.at(used.at(length - 1));
        if (used.at(length - 1) + 1 < tokens.size()) {
            const Token &next = tokens.at(used.at(length - 1) + 1);
            const bool tight = joins(next.before) && !next.before.contains(u' ');
            const bool letter = !next.isNumber && next.text.size() == 1 && tight;
            const bool deeper = next.isNumber && next.before == u"."_s && kind != CodeKind::Integration;
            if (next.before.isEmpty() || letter || deeper) {
                if (kind != CodeKind::Area || !letter)
                    break; // part of a longer code that is not known
            }
        }
        return FoundCode{kind, *known, true, tokens.at(first).from, last.end - tokens.at(first).from};
    }
    return unknownAt(tokens, first, kind);
}

std::optional<FoundCode> CodeBook::unknownAt(const QList<Token> &tokens, qsizetype first, CodeKind kind) const
{
    const auto token = [&](qsizetype i) { return tokens.value(first + i); };
    const auto isTight = [&](qsizetype i) {
        return first + i < tokens.size() && joins(token(i).before) && !token(i).before.contains(u' ');
    };
    const auto number = [&](qsizetype i, qsizetype least, qsizetype most) {
        const qsizetype width = token(i).end - token(i).from;
        return first + i < tokens.size() && token(i).isNumber && joins(token(i).before) && width >= least &&
               width <= most;
    };
    const auto found = [&](const QString &code, qsizetype length) -> std::optional<FoundCode> {
        const qsizetype from = token(0).from;
        const bool more = first + length < tokens.size();
        if (more &&
            (token(length).before.isEmpty() || (token(length).before == u"."_s && token(length).isNumber)))
            return std::nullopt; // part of something longer
        return FoundCode{kind, code, false, from, token(length - 1).end - from};
    };
    if (kind == CodeKind::Integration && token(0).text == u"SF"_s && number(1, 3, 4)) {
        QString code = u"SF"_s + token(1).text.rightJustified(4, u'0');
        if (!isTight(2) || token(2).isNumber || token(2).text.size() != 1)
            return found(code, 2);
        code += u'_' + token(2).text;
        return number(3, 1, 2) && isTight(3) ? found(code + u'_' + twoDigits(token(3).text), 4)
                                             : found(code, 3);
    }
    if (kind == CodeKind::Package && token(0).text == u"I"_s && number(1, 1, 2) && !token(0).isLower)
        return found(u"I-"_s + token(1).text, 2);
    if (token(0).text == u"Y"_s && number(1, 2, 2)) {
        if (kind == CodeKind::Area)
            return found(u'Y' + twoDigits(token(1).text), 2);
        const bool letter = token(2).text == u"U"_s || token(2).text == u"UC"_s;
        const qsizetype at = letter && isTight(2) ? 3 : 2;
        if (kind == CodeKind::UseCase && number(at, 1, 3) && (at == 3 || isTight(2)))
            return found(u'Y' + twoDigits(token(1).text) + u"-U"_s + twoDigits(token(at).text), at + 1);
    }
    return std::nullopt;
}

QList<FoundCode> CodeBook::codesIn(const QString &text, CodeKind kind) const
{
    QList<FoundCode> all;
    const QList<Token> tokens = tokensOf(text);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).isNumber || (i > 0 && tokens.at(i).before.isEmpty()))
            continue;
        const auto found = at(tokens, i, kind);
        if (!found)
            continue;
        all.append(*found);
        while (i + 1 < tokens.size() && tokens.at(i + 1).from < found->from + found->length)
            ++i;
    }
    return all;
}

std::optional<FoundCode> CodeBook::leading(const QString &text, CodeKind kind) const
{
    const QList<Token> tokens = tokensOf(text);
    for (qsizetype i = 0; i < std::min<qsizetype>(tokens.size(), 4); ++i) {
        if (const auto found = at(tokens, i, kind))
            return found;
        // "Pakke 3", "Krav nr. 3"
        if (kind == CodeKind::Package && i > 0 && tokens.at(i).isNumber)
            if (const QString code = m_codes.value(keyOf(kind, u"I."_s + tokens.at(i).text)); !code.isEmpty())
                return FoundCode{kind, code, true, tokens.at(i).from, tokens.at(i).end - tokens.at(i).from};
        if (!isFiller(tokens.at(i).text))
            break;
    }
    return std::nullopt;
}

std::optional<FoundCode> CodeBook::find(CodeKind kind, const QString &text) const
{
    if (text.isEmpty())
        return std::nullopt;
    const auto first = leading(text, kind);
    if (first && first->known)
        return first;
    if (const QString code = m_names.value(keyOf(kind, nameKey(text.left(textRead)))); !code.isEmpty())
        return FoundCode{kind, code, true, 0, text.size()};
    if (first)
        return first;
    const QList<FoundCode> inside = codesIn(text, kind);
    const bool isAtEnd = inside.size() == 1 && text.size() - inside.first().from - inside.first().length <= 2;
    return isAtEnd ? std::optional(inside.first()) : std::nullopt;
}

std::optional<FoundCode> CodeBook::useCaseIn(const QString &area, const QString &number) const
{
    const QList<Token> tokens = tokensOf(number);
    qsizetype i = 0;
    while (i < tokens.size() && (isFiller(tokens.at(i).text) || tokens.at(i).text == u"U"_s))
        ++i;
    if (area.isEmpty() || i >= tokens.size() || !tokens.at(i).isNumber || tokens.at(i).text.size() > 3 ||
        (i == 0 && tokens.at(i).from > 0))
        return std::nullopt;
    const Token &last = tokens.at(i);
    const auto found = leading(area + u'.' + last.text, CodeKind::UseCase);
    if (!found)
        return std::nullopt;
    return FoundCode{CodeKind::UseCase, found->code, found->known, tokens.first().from,
                     last.end - tokens.first().from};
}

QString CodeBook::alike(CodeKind kind, const QString &name) const
{
    constexpr double enough = 0.6;
    const WordBag words(name.left(textRead));
    QString best;
    double most = enough;
    for (const auto &[code, known] : m_words.value(keyOf(kind, {})))
        if (const double same = known.count > 0 ? likeness(words, known) : 0; same > most) {
            most = same;
            best = code;
        }
    return best;
}

QString CodeBook::withoutLeading(const QString &text, const FoundCode &code)
{
    QString rest = text.mid(code.from + code.length);
    qsizetype start = 0;
    while (start < rest.size() && (rest.at(start).isSpace() || u"-–—:.,;|/)"_s.contains(rest.at(start))))
        ++start;
    return rest.mid(start).trimmed();
}

QString CodeBook::nameKey(const QString &name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber())
            key += c;
    return key;
}

} // namespace kravkort
