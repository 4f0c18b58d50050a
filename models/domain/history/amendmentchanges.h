// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/changewords.h"

#include <QJsonValue>

namespace kravkort {

// How history says what a vendor's own catalogue says (models/exchange/amending.h): the words of the format
// in people's words, texts in Danish, as the agreement's are.

QJsonValue amendmentJson(const Amendment &row);
// Of one member of a statement; empty for nothing.
QString amendedValue(const QString &member, const QJsonValue &value, const Phrases &phrases);
QString contentOf(const Amendment &row, const changewords::Speech &speech);

} // namespace kravkort
