// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/meetings.h"
#include "models/domain/text/names.h"

namespace kravkort {

QString nameOf(PointKind kind, const Phrases &phrases)
{
    switch (kind) {
    case PointKind::Note:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Note"));
    case PointKind::Decision:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Decision"));
    case PointKind::Question:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Question"));
    case PointKind::Action:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Action"));
    }
    return {};
}

QString nameOf(Stance stance, const Phrases &phrases)
{
    switch (stance) {
    case Stance::Agrees:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Agrees"));
    case Stance::Disagrees:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Disagrees"));
    case Stance::Unsettled:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Unsettled"));
    }
    return {};
}

QString symbolOf(Stance stance)
{
    switch (stance) {
    case Stance::Agrees:
        return QStringLiteral("✓");
    case Stance::Disagrees:
        return QStringLiteral("✗");
    case Stance::Unsettled:
        return QStringLiteral("?");
    }
    return {};
}

QString nameOf(AgendaPart part, const Phrases &phrases)
{
    switch (part) {
    case AgendaPart::Changed:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Changed since the last meeting"));
    case AgendaPart::Actions:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Open actions"));
    case AgendaPart::Questions:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "What the municipality asked"));
    case AgendaPart::Disputed:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Where we did not agree"));
    case AgendaPart::UseCases:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Criteria by use case"));
    case AgendaPart::Own:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Other topics"));
    }
    return {};
}

QString sinceText(const AgendaItem &item, const Phrases &phrases)
{
    const auto then = [&](const char *text) {
        return phrases("Meeting", text).arg(nameOf(item.before, phrases));
    };
    switch (item.since) {
    case SinceLast::Nothing:
        return {};
    case SinceLast::Added:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "New since the last meeting"));
    case SinceLast::Removed:
        return phrases("Meeting",
                       QT_TRANSLATE_NOOP("Meeting", "No longer asked of the bid since the last meeting"));
    case SinceLast::Progressed:
        return then(QT_TRANSLATE_NOOP("Meeting", "Progressed since the last meeting; it was: %1"));
    case SinceLast::Regressed:
        return then(QT_TRANSLATE_NOOP("Meeting", "Fallen back since the last meeting; it was: %1"));
    case SinceLast::Changed:
        return then(QT_TRANSLATE_NOOP("Meeting", "Changed since the last meeting; it was: %1"));
    case SinceLast::Reworded:
        return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Reworded since the last meeting"));
    }
    return {};
}

} // namespace kravkort
