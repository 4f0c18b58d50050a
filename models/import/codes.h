// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/revision/worddiff.h"

#include <QHash>
#include <QString>

#include <optional>

namespace kravkort {

enum class CodeKind { Area, UseCase, Package, Integration, Criterion };

struct FoundCode
{
    CodeKind kind = CodeKind::Area;
    QString code;       // as the catalogue spells it, else in the same manner
    bool known = false; // in the catalogue
    qsizetype from = 0; // where in the text, and how long
    qsizetype length = 0;

    friend bool operator==(const FoundCode &, const FoundCode &) = default;
};

// Recognises codes in the many ways in which people spell them: SF 1470, SF1590-B-01, sf1320a, I1, I-01,
// "I-krav 3", Y26.3, Y26-U01, "UC 26.01". What the catalogue knows is recognised in any spelling that differs
// by separators, case and leading zeros only. A value; any thread.
class CodeBook
{
public:
    explicit CodeBook(const Catalogue &catalogue);

    // All of that kind that stand in the text, from left to right.
    QList<FoundCode> codesIn(const QString &text, CodeKind kind) const;
    // The one of that kind that the text begins with, words such as "Usecase" or "krav nr." aside.
    std::optional<FoundCode> leading(const QString &text, CodeKind kind) const;
    // The one that a cell of that kind names: by its leading code, by the only code in it, or by a known
    // thing's name.
    std::optional<FoundCode> find(CodeKind kind, const QString &text) const;
    // A use case's code from its area and its own number, such as Y26 and "3" or "U03".
    std::optional<FoundCode> useCaseIn(const QString &area, const QString &number) const;
    // The code of what is named nearly so, for a person to judge; empty if there is none.
    QString alike(CodeKind kind, const QString &name) const;

    // What follows the leading code, without the dash or colon between.
    static QString withoutLeading(const QString &text, const FoundCode &code);
    // How names are compared: case, white space and punctuation do not count.
    static QString nameKey(const QString &name);

private:
    struct Token;
    static QList<Token> tokensOf(const QString &text);
    std::optional<FoundCode> at(const QList<Token> &tokens, qsizetype first, CodeKind kind) const;
    std::optional<FoundCode> unknownAt(const QList<Token> &tokens, qsizetype first, CodeKind kind) const;
    void know(CodeKind kind, const QString &code, const Text &name);

    QHash<QString, QString> m_codes; // by kind and the letters and digits in a row, leading zeros dropped
    QHash<QString, QString> m_names; // by kind and nameKey(); empty where two share it
    QHash<QString, QList<std::pair<QString, WordBag>>> m_words; // by kind
};

} // namespace kravkort
