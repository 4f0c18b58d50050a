// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/codes.h"

#include <QCoreApplication>

namespace kravkort {

// Why a row is skipped or doubtful, in the user's language.
class ImportWhys
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ImportWhys)

public:
    static QString byHand();
    static QString blank();
    static QString headsAgain();
    static QString heads(const QStringList &unknown);
    static QString aboveTable();
    static QString belowTable();
    static QString hiddenSheet();
    static QString noTable();
    static QString announces(const QString &code);
    static QString legend();
    static QString note();
    static QString sum();
    static QString moreHeads();
    static QString continues();
    static QString namesNone(CodeKind kind);
    static QString noText();
    static QString saysNothing();

    static QString marksWithoutName(CodeKind kind);
    static QString noMarks(const QString &code);
    static QString unknownName(CodeKind kind, const QString &name, const QString &alike);
    static QString unknownCode(CodeKind kind, const QString &code);
    static QString noName(const QString &code);
    static QString noArea(const QString &code);
    static QString otherArea(const QString &here, const QString &there);
    static QString otherOwner(const QString &id, const QString &owner);
    static QString unclearMark(const QString &mark);
    // Of a whole cell in which a mark is not alone.
    static QString notUnderstood(const QString &cell);
    static QString range(const QString &text);
    static QString noOwner();
    static QString unknownResponsible(const QString &text);
    static QString saidAlready(const QString &sheet, int row);
    static QString saidToo(const QString &sheet, int row);
    static QString contradiction(const QString &sheet, int row);
    static QString otherName(const QString &sheet, int row);
    static QString notMember(const QString &integration, const QString &package);
    static QString onItself();
    static QString loop(const QStringList &codes);
    static QString noCondition();
    static QString alikeCriterion(const QString &id);
    static QString tooManyUnnumbered(const QString &owner);
    static QString idTaken(const QString &id);
    static QString tooLong();
    static QString noCode(const QString &code);
    static QString notSound(const QString &fault);
    static QString quiteAnother();
    static QString englishGone();
    static QString prunedOnly(int count);
    static QString onlyOne(const QString &useCase);
    static QString givenId(const QString &id);
    // What the document leaves open, so that the statement is not confirmed as a whole.
    static QString strengthUnsaid();
    static QString membersUnsaid();
    static QString roleUnsaid();
    static QString kindUnsaid();
    static QString conditionUnsaid();
    static QString remarked(const QString &remark);
    static QString remarkOnChange(const QString &remark);
    static QString rowNotUsed();
    static QString blanksUnheeded();
    static QString responsibleUnsaid();
    static QString restUnsaid();

    // "I alt", "Sum": a row that counts the others.
    static bool isSum(const QString &title);
    // Does the catalogue relate these two, whichever way?
    static bool isRelated(const Catalogue &catalogue, CodeKind kind, const QString &row, const QString &head);
    // The id of a criterion that the sheet numbers itself: "SF1470" and "3" are SF1470-3.
    static QString criterionId(const QString &owner, const QString &number);
};

} // namespace kravkort
