// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/agenda.h"

#include "models/domain/catalogue/readingorder.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/scope/footprint.h"

#include <QSet>

namespace kravkort {

namespace {

class Drafting
{
public:
    Drafting(const Workspace &workspace, const Picture &picture, const QString &municipality)
        : m_workspace(workspace)
        , m_picture(picture)
        , m_municipality(municipality)
    {
    }

    QList<AgendaItem> items;

    void addChanges(const BidDifference &sinceLast)
    {
        for (const BidChange &change : sinceLast.criteria) {
            AgendaItem item = criterionItem(AgendaPart::Changed, change.code);
            item.since = sinceOf(change);
            item.before = change.before ? change.before->outcome : Outcome::Unknown;
            addCriterion(item);
        }
    }

    void addPoints(AgendaPart part, PointKind kind)
    {
        for (const MeetingPoint &point : openPoints(m_workspace, m_picture.bid, kind, m_municipality))
            add({.part = part, .subject = point.id.code});
    }

    void addDisputed()
    {
        const QMap<CriterionId, MunicipalityView> views = viewsOf(m_workspace, m_picture.bid, m_municipality);
        for (const MunicipalityView &view : views)
            if (view.stance != Stance::Agrees)
                addCriterion(criterionItem(AgendaPart::Disputed, view.criterion.code));
    }

    void addUseCases()
    {
        const Catalogue &catalogue = *m_picture.catalogue;
        for (const int useCase : inReadingOrder(catalogue.useCases, catalogue.useCaseOrder.sorted))
            if (m_picture.selection.chosen.at(useCase))
                addAll(criteriaUnder(m_picture, useCase), catalogue.useCases.at(useCase).id);
        if (m_picture.scope.general)
            addAll(catalogue.general, {});
    }

private:
    static AgendaItem criterionItem(AgendaPart part, const QString &code)
    {
        return {.part = part, .subject = code};
    }

    static SinceLast sinceOf(const BidChange &change)
    {
        if (!change.turn)
            return SinceLast::Reworded;
        switch (*change.turn) {
        case Turn::Added:
            return SinceLast::Added;
        case Turn::Removed:
            return SinceLast::Removed;
        case Turn::Progressed:
            return SinceLast::Progressed;
        case Turn::Regressed:
            return SinceLast::Regressed;
        case Turn::Changed:
            return SinceLast::Changed;
        }
        return SinceLast::Nothing;
    }

    void addAll(const QList<int> &criteria, const UseCaseId &useCase)
    {
        for (const int index : criteria) {
            AgendaItem item =
                criterionItem(AgendaPart::UseCases, m_picture.catalogue->criteria.at(index).id.code);
            item.useCase = useCase.code;
            addCriterion(item);
        }
    }

    void addCriterion(const AgendaItem &item)
    {
        if (m_criteria.contains(item.subject))
            return;
        m_criteria.insert(item.subject);
        add(item);
    }

    void add(AgendaItem item)
    {
        item.place = static_cast<int>(items.size());
        items.append(item);
    }

    const Workspace &m_workspace;
    const Picture &m_picture;
    QString m_municipality;
    QSet<QString> m_criteria; // that stand on it
};

} // namespace

const MeetingPoint *pointOf(const Workspace &workspace, const AgendaItem &item)
{
    if (item.part != AgendaPart::Actions && item.part != AgendaPart::Questions)
        return nullptr;
    const auto *point = workspace.find<MeetingPoint>({item.subject});
    const auto *now = workspace.find<Meeting>({item.meeting.code});
    const auto *then = point ? workspace.find<Meeting>({point->meeting.code}) : nullptr;
    if (!then || (now && (now->municipality != then->municipality || now->bid != then->bid)))
        return nullptr;
    return point;
}

QList<AgendaItem> freshAgenda(const Workspace &workspace, const Picture &picture, const QString &municipality,
                              const BidDifference &sinceLast)
{
    Drafting draft(workspace, picture, municipality);
    draft.addChanges(sinceLast);
    draft.addPoints(AgendaPart::Actions, PointKind::Action);
    draft.addPoints(AgendaPart::Questions, PointKind::Question);
    draft.addDisputed();
    draft.addUseCases();
    return draft.items;
}

QList<int> criteriaUnder(const Picture &picture, int useCase)
{
    const Catalogue &catalogue = *picture.catalogue;
    const Footprint footprint = footprintOf(catalogue, picture.selection, useCase);
    QList<int> criteria;
    for (const int package : inReadingOrder(catalogue.packages, footprint.packages))
        if (picture.scope.packages.at(package).inScope)
            criteria += catalogue.packages.at(package).criteria;
    for (const int integration : inReadingOrder(catalogue.integrations, footprint.integrations))
        if (picture.scope.integrations.at(integration).inScope)
            criteria += catalogue.integrations.at(integration).criteria;
    return criteria;
}

int criterionOf(const Workspace &workspace, const Catalogue &catalogue, const AgendaItem &item)
{
    const MeetingPoint *point = pointOf(workspace, item);
    const QString code = point ? point->criterion : item.subject;
    return code.isEmpty() ? -1 : indexOf(catalogue, {NodeKind::Criterion, code});
}

QString codeOf(const Workspace &workspace, const AgendaItem &item)
{
    if (item.part == AgendaPart::Actions || item.part == AgendaPart::Questions) {
        const MeetingPoint *point = pointOf(workspace, item);
        return point ? point->criterion : QString();
    }
    return item.subject;
}

QString lineOf(const Workspace &workspace, const Catalogue &catalogue, const AgendaItem &item,
               const Phrases &phrases)
{
    if (const MeetingPoint *point = pointOf(workspace, item))
        return point->text;
    if (const int index = criterionOf(workspace, catalogue, item); index >= 0)
        return catalogue.criteria.at(index).text.in(phrases.language());
    return item.text;
}

} // namespace kravkort
