// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace kravkort {

struct Pick
{
    QSet<QString> useCases;
    QSet<QString> offered;
    QSet<QString> conditions; // "FROM:TO"
};

// What `scope --json` must print for a pick, straight from a catalogue file's JSON and the words of
// semantics.md: slow, obvious, and without a line of the program's own code.
QJsonObject slowScope(const QJsonObject &catalogue, const Pick &pick);

} // namespace kravkort
