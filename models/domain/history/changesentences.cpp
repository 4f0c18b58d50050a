// SPDX-License-Identifier: GPL-3.0-or-later
// A change in one sentence.
#include "models/domain/history/changes.h"

namespace kravkort {

namespace {

using Kind = FieldChange::Kind;

// A note of ten lines is told in one.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 160;
    const QString line = text.simplified();
    return line.size() <= longest ? line : QString(line.first(longest) + QStringLiteral("…"));
}

} // namespace

QString sentenceOf(const FieldChange &change, const Phrases &phrases)
{
    const auto say = [&](const char *sentence) { return phrases("Changes", sentence); };
    const QString before = shortened(change.before);
    const QString after = shortened(change.after);
    if (change.kind == Kind::Set) {
        if (before.isEmpty())
            //: %1 is what was changed, %2 what of it, %3 its value
            return say(QT_TRANSLATE_NOOP("Changes", "%1: %2 set to %3"))
                .arg(change.subject, change.field, after);
        if (after.isEmpty())
            return say(QT_TRANSLATE_NOOP("Changes", "%1: %2 removed (it was %3)"))
                .arg(change.subject, change.field, before);
        return say(QT_TRANSLATE_NOOP("Changes", "%1: %2 from %3 to %4"))
            .arg(change.subject, change.field, before, after);
    }
    const bool added = change.kind == Kind::Added;
    const QString &what = added ? after : before;
    if (change.table == QLatin1StringView("choice"))
        return (added ? say(QT_TRANSLATE_NOOP("Changes", "%1: %2 chosen"))
                      : say(QT_TRANSLATE_NOOP("Changes", "%1: %2 dropped")))
            .arg(change.subject, what);
    if (change.table == QLatin1StringView("evidence_use"))
        return (added ? say(QT_TRANSLATE_NOOP("Changes", "%1: evidence “%2” attached"))
                      : say(QT_TRANSLATE_NOOP("Changes", "%1: evidence “%2” detached")))
            .arg(change.subject, what);
    if (change.table == QLatin1StringView("amendment"))
        return (added ? say(QT_TRANSLATE_NOOP("Changes", "%1: says now: %2"))
                      : say(QT_TRANSLATE_NOOP("Changes", "%1: says again what was delivered (it was: %2)")))
            .arg(change.subject, what);
    if (change.table == QLatin1StringView("confirmation"))
        return (added ? say(QT_TRANSLATE_NOOP("Changes", "%1: confirmed (%2)"))
                      : say(QT_TRANSLATE_NOOP("Changes", "%1: confirmation withdrawn (%2)")))
            .arg(change.subject, what);
    if (change.table == QLatin1StringView("evidence_file"))
        return (added ? say(QT_TRANSLATE_NOOP("Changes", "%1: version %2 kept"))
                      : say(QT_TRANSLATE_NOOP("Changes", "%1: version %2 taken away")))
            .arg(change.subject, what);
    if (what.isEmpty())
        return (added ? say(QT_TRANSLATE_NOOP("Changes", "%1: added"))
                      : say(QT_TRANSLATE_NOOP("Changes", "%1: removed")))
            .arg(change.subject);
    return (added ? say(QT_TRANSLATE_NOOP("Changes", "%1: added (%2)"))
                  : say(QT_TRANSLATE_NOOP("Changes", "%1: removed (%2)")))
        .arg(change.subject, what);
}

} // namespace kravkort
