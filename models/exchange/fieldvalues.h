// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <cmath>
#include <limits>
#include <type_traits>

namespace kravkort {

// How each kind of member of a row (fields.h) looks as one plain value: text, number, bytes or null. The same
// for columns and for history. Reading is strict: what writing never makes is refused.

inline QVariant valueOf(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text; // a null text would become NULL
}

inline QVariant valueOf(bool value)
{
    return value ? 1 : 0;
}

inline QVariant valueOf(qint64 number)
{
    return number;
}

inline QVariant valueOf(int number)
{
    return valueOf(qint64{number});
}

inline QVariant valueOf(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

inline QVariant valueOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

inline QVariant valueOf(const std::optional<QDateTime> &time)
{
    return time ? valueOf(*time) : QVariant(QMetaType::fromType<QString>());
}

inline QVariant valueOf(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<double>());
}

inline QVariant valueOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

inline QVariant valueOf(const std::optional<QStringList> &texts)
{
    return texts ? valueOf(*texts) : QVariant(QMetaType::fromType<QString>());
}

// Large texts such as a catalogue; kept small.
inline QVariant valueOf(const QByteArray &bytes)
{
    return qCompress(bytes);
}

template<class Kind>
QVariant valueOf(const Id<Kind> &id)
{
    return valueOf(id.code);
}

template<class E>
requires std::is_enum_v<E> QVariant valueOf(E value)
{
    return wordOf(value);
}

// Each gives false, and leaves `into` as it may be, where the value is not what writing makes.
inline bool readValue(const QVariant &value, QString &into)
{
    into = value.toString();
    return value.typeId() == QMetaType::QString && !value.isNull();
}

inline bool readValue(const QVariant &value, bool &into)
{
    bool number = false;
    const int found = value.toInt(&number);
    into = found != 0;
    return number && value.typeId() != QMetaType::QString && (found == 0 || found == 1);
}

inline bool readValue(const QVariant &value, qint64 &into)
{
    into = value.toLongLong();
    return value.typeId() == QMetaType::LongLong && into >= 0;
}

inline bool readValue(const QVariant &value, int &into)
{
    qint64 number = 0;
    const bool good = readValue(value, number) && number <= std::numeric_limits<int>::max();
    into = good ? static_cast<int>(number) : 0;
    return good;
}

inline bool readValue(const QVariant &value, std::optional<QDate> &into)
{
    into.reset();
    if (value.isNull())
        return true;
    QString text;
    if (!readValue(value, text))
        return false;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    into = date;
    return date.isValid() && date.toString(Qt::ISODate) == text;
}

inline bool readValue(const QVariant &value, QDateTime &into)
{
    QString text;
    if (!readValue(value, text))
        return false;
    into = QDateTime::fromString(text, Qt::ISODateWithMs);
    return into.isValid() && valueOf(into) == text;
}

inline bool readValue(const QVariant &value, std::optional<QDateTime> &into)
{
    into.reset();
    if (value.isNull())
        return true;
    QDateTime time;
    if (!readValue(value, time))
        return false;
    into = time;
    return true;
}

inline bool readValue(const QVariant &value, std::optional<double> &into)
{
    into.reset();
    if (value.isNull())
        return true;
    bool number = false;
    into = value.toDouble(&number);
    return number && value.typeId() != QMetaType::QString && std::isfinite(*into);
}

inline bool readValue(const QVariant &value, QStringList &into)
{
    QString text;
    if (!readValue(value, text))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    into.clear();
    const QJsonArray entries = document.array();
    for (const auto &entry : entries) {
        if (!entry.isString())
            return false;
        into.append(entry.toString());
    }
    return document.isArray();
}

inline bool readValue(const QVariant &value, std::optional<QStringList> &into)
{
    into.reset();
    if (value.isNull())
        return true;
    return readValue(value, into.emplace());
}

inline bool readValue(const QVariant &value, QByteArray &into)
{
    if (value.typeId() != QMetaType::QByteArray)
        return false;
    const QByteArray compressed = value.toByteArray();
    // The first four bytes promise a size: a file must not make us ask for gigabytes.
    constexpr quint32 largest = 256U * 1024 * 1024;
    if (compressed.size() < 4)
        return false;
    quint32 promised = 0;
    for (int i = 0; i < 4; ++i)
        promised = (promised << 8) | static_cast<quint8>(compressed.at(i));
    if (promised > largest)
        return false;
    into = qUncompress(compressed);
    return static_cast<quint32>(into.size()) == promised;
}

template<class Kind>
bool readValue(const QVariant &value, Id<Kind> &into)
{
    return readValue(value, into.code) && !into.isEmpty();
}

template<class E>
requires std::is_enum_v<E>
bool readValue(const QVariant &value, E &into)
{
    QString word;
    if (!readValue(value, word))
        return false;
    const std::optional<E> found = fromWord<E>(word);
    into = found.value_or(E{});
    return found.has_value();
}

} // namespace kravkort
