// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/edit.h"

#include "models/domain/workspace/fields.h"
#include "models/domain/workspace/words.h"

#include <algorithm>
#include <concepts>

namespace kravkort {

namespace {

QString keyText(const QString &text)
{
    return text;
}

QString keyText(std::same_as<int> auto number) // rows sort by it
{
    return QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

template<class Kind>
QString keyText(const Id<Kind> &id)
{
    return id.code;
}

template<class E>
requires std::is_enum_v<E> QString keyText(E value)
{
    return wordOf(value);
}

template<class T>
RowKey keyOfRow(const T &row)
{
    QStringList parts;
    forEachField<T>([&](const auto &field) {
        if constexpr (requires { keyText(row.*field.member); }) {
            if (field.isKey)
                parts.append(keyText(row.*field.member));
        }
    });
    return parts.join(keySeparator);
}

} // namespace

RowKey keyOf(const Row &row)
{
    return std::visit([](const auto &value) { return keyOfRow(value); }, row);
}

Workspace applied(Workspace workspace, const Edit &edit)
{
    for (const Step &step : edit.steps) {
        const Row &row = step.after ? *step.after : *step.before;
        std::visit(
            [&]<class T>(const T &value) {
                if (step.after)
                    workspace.table<T>().insert(keyOfRow(value), value);
                else
                    workspace.table<T>().remove(keyOfRow(value));
            },
            row);
    }
    return workspace;
}

Edit reversed(Edit edit)
{
    std::reverse(edit.steps.begin(), edit.steps.end());
    for (Step &step : edit.steps)
        std::swap(step.before, step.after);
    return edit;
}

std::optional<Step> stepTo(const Workspace &workspace, const Row &after)
{
    return std::visit(
        [&]<class T>(const T &value) -> std::optional<Step> {
            const Table<T> &rows = workspace.table<T>();
            const auto found = rows.constFind(keyOfRow(value));
            if (found == rows.cend())
                return Step{std::nullopt, after};
            if (*found == value)
                return std::nullopt;
            return Step{Row(*found), after};
        },
        after);
}

std::optional<Step> stepWithout(const Workspace &workspace, const Row &row)
{
    return std::visit(
        [&]<class T>(const T &value) -> std::optional<Step> {
            const Table<T> &rows = workspace.table<T>();
            const auto found = rows.constFind(keyOfRow(value));
            if (found == rows.cend())
                return std::nullopt;
            return Step{Row(*found), std::nullopt};
        },
        row);
}

} // namespace kravkort
