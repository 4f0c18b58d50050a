// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rememberedmappings.h"

#include "models/import/mappingjson.h"
#include "models/store/workspacestore.h"

#include <QSettings>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int mostKept = 8;

QString settingsKey()
{
    return QStringLiteral("import/mappings");
}

bool isComplete(const TableMapping &table)
{
    const QList<Meaning> needed = neededMeanings(table.kind);
    return std::all_of(needed.begin(), needed.end(),
                       [&](Meaning meaning) { return table.column(meaning) >= 0; });
}

QList<RememberedMapping> mappingsHere()
{
    QList<RememberedMapping> mappings;
    QSettings settings;
    const int size = settings.beginReadArray(settingsKey());
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        if (const Result<Mapping> mapping =
                readMapping(settings.value(QStringLiteral("mapping")).toString().toUtf8()))
            mappings.append({settings.value(QStringLiteral("name")).toString(), *mapping});
    }
    settings.endArray();
    return mappings;
}

} // namespace

QString mappingsPage()
{
    return QStringLiteral("import");
}

QList<RememberedMapping> rememberedMappings(const WorkspaceStore &store)
{
    QList<RememberedMapping> mappings;
    for (const SavedView &view : store.viewsOf(mappingsPage()))
        if (const Result<Mapping> mapping = readMapping(view.settings.toUtf8()))
            mappings.append({view.name, *mapping});
    for (const RememberedMapping &here : mappingsHere())
        if (std::none_of(mappings.cbegin(), mappings.cend(),
                         [&](const RememberedMapping &known) { return known.name == here.name; }))
            mappings.append(here);
    return mappings;
}

void rememberHere(const RememberedMapping &mapping)
{
    QList<RememberedMapping> mappings = mappingsHere();
    mappings.removeIf([&](const RememberedMapping &known) { return known.name == mapping.name; });
    mappings.prepend(mapping);
    const int size = static_cast<int>(std::min<qsizetype>(mostKept, mappings.size()));
    QSettings settings;
    settings.remove(settingsKey());
    settings.beginWriteArray(settingsKey(), size);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("name"), mappings.at(i).name);
        settings.setValue(QStringLiteral("mapping"), QString::fromUtf8(writeMapping(mappings.at(i).mapping)));
    }
    settings.endArray();
}

std::optional<RememberedMapping> bestFitting(const QList<RememberedMapping> &mappings,
                                             const Workbook &workbook)
{
    std::optional<RememberedMapping> best;
    qsizetype bestWeight = 0;
    for (const RememberedMapping &remembered : mappings) {
        Mapping mapping = fitted(remembered.mapping, workbook);
        mapping.tables.removeIf([](const TableMapping &table) { return !isComplete(table); });
        qsizetype weight = 0;
        for (const TableMapping &table : std::as_const(mapping.tables))
            weight += 1 + std::count_if(
                              table.columns.cbegin(), table.columns.cend(),
                              [](const ColumnMapping &column) { return column.meaning != Meaning::Nothing; });
        if (mapping.tables.size() == remembered.mapping.tables.size() && weight > bestWeight) {
            bestWeight = weight;
            best = {remembered.name, mapping};
        }
    }
    return best;
}

} // namespace kravkort
