// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/statementkind.h"
#include "models/domain/workspace/workspace.h"

#include <QJsonObject>

#include <optional>

namespace kravkort {

// An own catalogue is a copy of another one and amendments to it, one for each statement that is added,
// changed or retired, each source that is added, and each list whose order is another. Statements look as in
// the catalogue file (semantics.md, section 1), without the lists inside them; a criterion names its owner as
// "owner", a relation the thing it starts from as "from".

QString subjectOf(const StatementKey &statement); // "requirement Y26-U01:I-6"
QString sourceSubject(const QString &id);
// Of the list that the statement stands in: "order requires Y26-U01".
QString orderSubject(const StatementKey &statement, const QString &parent);
// Says that a copy is the vendor's own.
QString ownSubject();

// The thing that holds the list in which the statement stands: its use case, package, integration, "GV";
// empty for those that stand for themselves.
QString parentOf(const StatementKey &statement, const QJsonObject &said);
StatementKey keyOf(StatementKind kind, const QJsonObject &said);

// The catalogue file with its amendments. What they name and it lacks is added; order names ids, and what it
// does not name comes last. Nothing is checked: readCatalogue() does.
QJsonObject amended(const QJsonObject &catalogue, const QList<Amendment> &amendments);
// The bytes of a copy with what is amended in it; those of the copy where nothing is.
QByteArray amendedJson(const CatalogueCopy &copy, const Table<Amendment> &all);
// Those of one revision.
QList<Amendment> amendmentsOf(const Table<Amendment> &all, const QString &id, const QString &revision);

// The statement as an amendment of it would say it; nothing where the catalogue file has none such.
std::optional<QJsonObject> saidOf(const QJsonObject &catalogue, const StatementKey &statement);
// The ids of the list in which the statement stands, in its order.
QStringList listOf(const QJsonObject &catalogue, const StatementKey &statement);

} // namespace kravkort
