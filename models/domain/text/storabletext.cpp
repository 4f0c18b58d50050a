// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/storabletext.h"

#include "models/domain/workspace/fields.h"

namespace kravkort {

namespace {

template<class T>
void makeStorable(T &row)
{
    forEachField<T>([&](const auto &field) {
        auto &value = row.*field.member;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, QString>)
            value = storable(value);
        else if constexpr (std::is_same_v<Value, QStringList>)
            for (QString &text : value)
                text = storable(text);
    });
}

void makeStorable(std::optional<Row> &row)
{
    if (row)
        std::visit([](auto &value) { makeStorable(value); }, *row);
}

} // namespace

QString storable(const QString &text)
{
    QString kept = text;
    for (qsizetype at = 0; at < kept.size(); ++at) {
        const QChar character = kept.at(at);
        const bool pair =
            character.isHighSurrogate() && at + 1 < kept.size() && kept.at(at + 1).isLowSurrogate();
        if (pair)
            ++at;
        else if (character.isSurrogate() || character.unicode() >= 0xfffe)
            kept[at] = QChar::ReplacementCharacter;
    }
    return kept;
}

QList<Step> storable(QList<Step> steps)
{
    for (Step &step : steps) {
        makeStorable(step.before);
        makeStorable(step.after);
    }
    return steps;
}

} // namespace kravkort
