// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/edit.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace kravkort {

// Rows and steps as history keeps them. A row names its table and holds its fields (fields.h) by name; bytes
// are compressed and in base64. Reading gives nothing where the object is not what writing makes.

QJsonObject toJson(const Row &row);
std::optional<Row> rowFromJson(const QJsonObject &object);

QJsonArray toJson(const QList<Step> &steps);
std::optional<QList<Step>> stepsFromJson(const QJsonArray &array);

} // namespace kravkort
