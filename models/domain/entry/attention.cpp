// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/attention.h"

#include "models/domain/text/names.h"

#include <algorithm>

namespace kravkort {

bool isOpen(Outcome outcome)
{
    return outcome != Outcome::Met && outcome != Outcome::NotApplicable;
}

Deadline deadlineOf(const Answer &answer, QDate today)
{
    if (!answer.due || !isOpen(answer.outcome))
        return Deadline::None;
    const qint64 days = today.daysTo(*answer.due);
    return days < 0 ? Deadline::Overdue : days <= soonDays ? Deadline::Soon : Deadline::Ahead;
}

QList<int> blockersOf(const Picture &picture, int criterion)
{
    const Catalogue &c = *picture.catalogue;
    const Criterion &one = c.criteria.at(criterion);
    QList<int> blockers;
    if (one.owner != Criterion::Owner::Integration || !isOpen(picture.outcomes.at(criterion)))
        return blockers;
    for (const int d : c.integrations.at(one.ownerIndex).needs) {
        const int to = c.dependencies.at(d).to;
        if (picture.scope.edgeInForce.at(d) && picture.progress.integrations.at(to).own.open() > 0)
            blockers.append(to);
    }
    std::sort(blockers.begin(), blockers.end());
    blockers.erase(std::unique(blockers.begin(), blockers.end()), blockers.end());
    return blockers;
}

Attention &Attention::operator+=(const Attention &other)
{
    overdue += other.overdue;
    soon += other.soon;
    blocked += other.blocked;
    expired += other.expired;
    broken += other.broken;
    asking += other.asking;
    return *this;
}

Attention attentionTo(const Picture &picture, const Answer &answer, int criterion)
{
    const Deadline deadline = deadlineOf(answer, picture.today);
    return {deadline == Deadline::Overdue ? 1 : 0,
            deadline == Deadline::Soon ? 1 : 0,
            blockersOf(picture, criterion).isEmpty() ? 0 : 1,
            0,
            0,
            picture.asksAgain.value(criterion) ? 1 : 0};
}

QString attentionText(const Attention &attention, const Phrases &phrases)
{
    QStringList parts;
    const auto add = [&](int count, QChar sign, const char *word) {
        if (count > 0)
            parts.append(QString(sign + u' ' + phrases("Attention", word)));
    };
    add(attention.overdue, overdueSign, QT_TRANSLATE_NOOP("Attention", "overdue"));
    add(attention.soon, soonSign, QT_TRANSLATE_NOOP("Attention", "due soon"));
    add(attention.asking, askingSign, QT_TRANSLATE_NOOP("Attention", "asks again"));
    add(attention.blocked, blockedSign, QT_TRANSLATE_NOOP("Attention", "blocked"));
    add(attention.expired, expiredSign, QT_TRANSLATE_NOOP("Attention", "evidence expired"));
    add(attention.broken, brokenSign, QT_TRANSLATE_NOOP("Attention", "evidence broken"));
    return parts.join(QStringLiteral(" · "));
}

QString attentionCounts(const Attention &attention)
{
    QStringList parts;
    const auto add = [&](int count, QChar sign) {
        if (count > 0)
            parts.append(QString(sign + u' ' + QString::number(count)));
    };
    add(attention.overdue, overdueSign);
    add(attention.soon, soonSign);
    add(attention.asking, askingSign);
    add(attention.blocked, blockedSign);
    add(attention.expired, expiredSign);
    add(attention.broken, brokenSign);
    return parts.join(QStringLiteral("  "));
}

QString attentionSentences(const Picture &picture, const Answer &answer, int criterion,
                           const Phrases &phrases)
{
    QStringList sentences;
    const int days = answer.due ? static_cast<int>(picture.today.daysTo(*answer.due)) : 0;
    switch (deadlineOf(answer, picture.today)) {
    case Deadline::Overdue:
        sentences.append(
            phrases("Attention", QT_TRANSLATE_N_NOOP("Attention", "Overdue by %n day(s)."), -days));
        break;
    case Deadline::Soon:
        sentences.append(
            days == 0 ? phrases("Attention", QT_TRANSLATE_NOOP("Attention", "Due today."))
                      : phrases("Attention", QT_TRANSLATE_N_NOOP("Attention", "Due in %n day(s)."), days));
        break;
    case Deadline::Ahead:
    case Deadline::None:
        break;
    }
    if (picture.asksAgain.value(criterion))
        sentences.append(phrases(
            "Attention", QT_TRANSLATE_NOOP("Attention", "Asks again: it was answered in other words.")));
    QStringList names;
    for (const int integration : blockersOf(picture, criterion)) {
        const Tally &own = picture.progress.integrations.at(integration).own;
        names.append(phrases("Attention", QT_TRANSLATE_NOOP("Attention", "%1 (%2 of %3 met)"))
                         .arg(picture.catalogue->integrations.at(integration).id.code)
                         .arg(own.met())
                         .arg(own.applicable()));
    }
    if (!names.isEmpty())
        sentences.append(phrases("Attention", QT_TRANSLATE_NOOP("Attention", "Blocked: needs %1 first."))
                             .arg(names.join(QStringLiteral(", "))));
    return sentences.join(u'\n');
}

} // namespace kravkort
