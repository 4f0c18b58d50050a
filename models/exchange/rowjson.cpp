// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowjson.h"

#include "models/domain/workspace/fields.h"
#include "models/exchange/fieldvalues.h"

namespace kravkort {

namespace {

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toBase64());
    return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
}

template<class Member>
constexpr bool isOptional = false;
template<class T>
constexpr bool isOptional<std::optional<T>> = true;

template<class Member>
bool readMember(const QJsonValue &value, Member &into)
{
    if (value.isUndefined())
        return isOptional<Member>; // a line from before the kind had this member
    if constexpr (std::is_same_v<Member, QByteArray>) {
        const auto bytes = QByteArray::fromBase64Encoding(value.toString().toLatin1());
        return bytes && readValue(QVariant(*bytes), into);
    } else {
        return readValue(value.isNull() ? QVariant() : value.toVariant(), into);
    }
}

template<class T>
std::optional<Row> readRow(const QJsonObject &object)
{
    T row;
    bool good = true;
    forEachField<T>([&](const auto &field) {
        good = readMember(object.value(name(field.name)), row.*field.member) && good;
    });
    return good ? std::optional<Row>(std::move(row)) : std::nullopt;
}

template<size_t... I>
std::optional<Row> readAny(const QString &table, const QJsonObject &object, std::index_sequence<I...>)
{
    std::optional<Row> row;
    const auto tryKind = [&]<class T>(const T *) {
        if (table == QLatin1StringView(Fields<T>::table))
            row = readRow<T>(object);
    };
    (tryKind(static_cast<const std::variant_alternative_t<I, Row> *>(nullptr)), ...);
    return row;
}

// An absent side of a step is null; an unreadable one makes `good` false.
std::optional<Row> sideFromJson(const QJsonValue &value, bool &good)
{
    if (value.isNull())
        return std::nullopt;
    std::optional<Row> row = rowFromJson(value.toObject());
    good = good && row.has_value();
    return row;
}

} // namespace

QJsonObject toJson(const Row &row)
{
    return std::visit(
        []<class T>(const T &value) {
            QJsonObject object{{name("table"), name(Fields<T>::table)}};
            forEachField<T>([&](const auto &field) {
                object.insert(name(field.name), jsonOf(valueOf(value.*field.member)));
            });
            return object;
        },
        row);
}

std::optional<Row> rowFromJson(const QJsonObject &object)
{
    return readAny(object.value(name("table")).toString(), object,
                   std::make_index_sequence<std::variant_size_v<Row>>());
}

QJsonArray toJson(const QList<Step> &steps)
{
    QJsonArray array;
    for (const Step &step : steps)
        array.append(
            QJsonObject{{name("before"), step.before ? QJsonValue(toJson(*step.before)) : QJsonValue()},
                        {name("after"), step.after ? QJsonValue(toJson(*step.after)) : QJsonValue()}});
    return array;
}

std::optional<QList<Step>> stepsFromJson(const QJsonArray &array)
{
    QList<Step> steps;
    bool good = true;
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        Step step{sideFromJson(object.value(name("before")), good),
                  sideFromJson(object.value(name("after")), good)};
        good = good && (step.before || step.after);
        steps.append(std::move(step));
    }
    return good ? std::optional(steps) : std::nullopt;
}

} // namespace kravkort
