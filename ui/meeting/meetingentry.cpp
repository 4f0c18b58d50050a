// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingentry.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kravkort {

QString draftName(const MeetingId &meeting)
{
    return QStringLiteral("meeting/") + meeting.code;
}

QString draftOf(const MeetingEntry &entry)
{
    if (entry.isEmpty() || (entry.text.isEmpty() && entry.owner.isEmpty() && entry.due.isEmpty()))
        return {};
    const QJsonObject object{{QStringLiteral("kind"), static_cast<int>(entry.kind)},
                             {QStringLiteral("item"), entry.item.code},
                             {QStringLiteral("point"), entry.point.code},
                             {QStringLiteral("text"), entry.text},
                             {QStringLiteral("owner"), entry.owner},
                             {QStringLiteral("due"), entry.due}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MeetingEntry entryIn(const QString &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(draft.toUtf8()).object();
    const auto text = [&](const char *name) { return object.value(QLatin1StringView(name)).toString(); };
    const int kind = object.value(QLatin1StringView("kind")).toInt();
    if (kind < 0 || kind > static_cast<int>(MeetingEntry::Kind::GoTo))
        return {};
    return {static_cast<MeetingEntry::Kind>(kind),
            {text("item")},
            {text("point")},
            text("text"),
            text("owner"),
            text("due")};
}

std::optional<PointKind> pointKindOf(MeetingEntry::Kind kind)
{
    switch (kind) {
    case MeetingEntry::Kind::Note:
        return PointKind::Note;
    case MeetingEntry::Kind::Decision:
        return PointKind::Decision;
    case MeetingEntry::Kind::Question:
        return PointKind::Question;
    case MeetingEntry::Kind::Action:
        return PointKind::Action;
    default:
        return std::nullopt;
    }
}

MeetingEntry::Kind entryKindOf(PointKind kind)
{
    switch (kind) {
    case PointKind::Note:
        return MeetingEntry::Kind::Note;
    case PointKind::Decision:
        return MeetingEntry::Kind::Decision;
    case PointKind::Question:
        return MeetingEntry::Kind::Question;
    case PointKind::Action:
        return MeetingEntry::Kind::Action;
    }
    return MeetingEntry::Kind::Note;
}

} // namespace kravkort
