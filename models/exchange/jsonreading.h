// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "models/domain/workspace/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace kravkort {

// The longest text that a file may hold, in characters (semantics.md, section 1).
inline constexpr qsizetype longestText = 10'000;

// Gathers what is wrong with a file, each finding as "place: words".
class Faults
{
public:
    void add(const QString &place, const QString &words)
    {
        m_found.append(place + QStringLiteral(": ") + words);
    }
    bool isEmpty() const { return m_found.isEmpty(); }
    const QStringList &found() const { return m_found; }

private:
    QStringList m_found;
};

// One JSON object of a file that is being read, and the place where it stands. Its readers note a fault and
// give an empty value where the member is not as expected, so that reading goes on and finds the next fault.
// A place knows the one around it, which has to outlive it.
class JsonPlace
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::JsonPlace)

public:
    JsonPlace(const QJsonObject &root, Faults &faults)
        : m_object(root)
        , m_faults(faults)
    {
    }

    enum class Need { Required, Optional };

    QString string(QLatin1StringView name, Need need) const;
    double number(QLatin1StringView name) const;
    Text text(QLatin1StringView name, Need need) const;
    // Calls visit(JsonPlace) for each object of an array; a missing array is an empty one unless it is
    // required.
    template<class Visit>
    void forEach(QLatin1StringView name, Need need, Visit visit) const
    {
        const QJsonArray array = this->array(name, need);
        for (int i = 0; i < array.size(); ++i) {
            const QJsonValue value = array.at(i);
            const JsonPlace inside(value.toObject(), *this, name, i);
            if (value.isObject())
                visit(inside);
            else
                m_faults.add(inside.place(), tr("an object is expected"));
        }
    }
    // The strings of an array and their places; nothing where the member is missing or null.
    std::optional<QStringList> strings(QLatin1StringView name) const;
    std::optional<JsonPlace> object(QLatin1StringView name) const;

    template<class E>
    E word(QLatin1StringView name, std::optional<E> otherwise = std::nullopt) const
    {
        const QJsonValue value = m_object.value(name);
        if (otherwise && (value.isUndefined() || value.isNull()))
            return *otherwise;
        if (const auto found = fromWord<E>(value.toString()))
            return *found;
        QStringList known;
        for (const char *known_ : Words<E>::all)
            known.append(QString::fromLatin1(known_));
        fault(name, value.isUndefined()
                        ? tr("is missing; one of %1 is expected").arg(known.join(QStringLiteral(", ")))
                        : tr("“%1” is not one of %2").arg(shown(value), known.join(QStringLiteral(", "))));
        return static_cast<E>(0);
    }

    void fault(const QString &name, const QString &words) const { m_faults.add(at(name), words); }
    QString at(const QString &name) const;
    // Spelt out only when asked for: a sound file needs none.
    QString place() const;

private:
    QJsonArray array(QLatin1StringView name, Need need) const;
    void checkLength(QLatin1StringView name, const QString &text) const;
    static QString shown(const QJsonValue &value);

    // `outer` outlives this.
    JsonPlace(const QJsonObject &object, const JsonPlace &outer, QLatin1StringView name, int index = -1)
        : m_object(object)
        , m_outer(&outer)
        , m_name(name)
        , m_index(index)
        , m_faults(outer.m_faults)
    {
    }

    QJsonObject m_object;
    const JsonPlace *m_outer = nullptr;
    QLatin1StringView m_name;
    int m_index = -1; // in a list
    Faults &m_faults;
};

} // namespace kravkort
