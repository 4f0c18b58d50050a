// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/changes.h"
#include "models/domain/text/names.h"
#include "models/domain/workspace/words.h"

#include <QLocale>

namespace kravkort {

// The words for what rows hold. A kind or a column that has none here is called by its name in fields.h.
QString nounOf(const char *table, const Phrases &phrases);
QString columnName(const char *column, const Phrases &phrases);

// Values as people read them; nothing is empty.
namespace changewords {

struct Speech
{
    const ThingNames &names;
    const Phrases &phrases;

    QLocale locale() const
    {
        return phrases.language() == Language::Danish ? QLocale(QLocale::Danish) : QLocale(QLocale::English);
    }
};

inline QString inWords(const QString &text, const Speech &)
{
    return text;
}

template<class Kind>
QString inWords(const Id<Kind> &id, const Speech &speech)
{
    return speech.names.value(id.code, id.code);
}

template<class E>
requires std::is_enum_v<E> QString inWords(E value, const Speech &speech)
{
    if constexpr (requires { nameOf(value, speech.phrases); })
        return nameOf(value, speech.phrases);
    else
        return wordOf(value);
}

inline QString inWords(bool value, const Speech &speech)
{
    return value ? speech.phrases("Changes", QT_TRANSLATE_NOOP("Changes", "yes"))
                 : speech.phrases("Changes", QT_TRANSLATE_NOOP("Changes", "no"));
}

inline QString inWords(int number, const Speech &speech)
{
    return speech.locale().toString(number);
}

inline QString inWords(qint64 bytes, const Speech &speech)
{
    return speech.locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

inline QString inWords(const std::optional<double> &number, const Speech &speech)
{
    return number ? speech.locale().toString(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

inline QString inWords(const std::optional<QDate> &date, const Speech &speech)
{
    return date ? dateText(*date, speech.phrases.language()) : QString();
}

inline QString inWords(const QDateTime &time, const Speech &speech)
{
    return speech.locale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

inline QString inWords(const std::optional<QDateTime> &time, const Speech &speech)
{
    return time ? inWords(*time, speech) : QString();
}

inline QString inWords(const QStringList &texts, const Speech &)
{
    return texts.join(QStringLiteral(", "));
}

// Of the wordings that an answer was kept for: their hashes tell nobody anything.
inline QString inWords(const std::optional<QStringList> &hashes, const Speech &speech)
{
    return hashes ? speech.phrases("Changes", QT_TRANSLATE_N_NOOP("Changes", "%n other wording(s)"),
                                   static_cast<int>(hashes->size()))
                  : QString();
}

inline QString inWords(const QByteArray &bytes, const Speech &speech) // a catalogue, as JSON
{
    return inWords(qint64{bytes.size()}, speech);
}

} // namespace changewords

} // namespace kravkort
