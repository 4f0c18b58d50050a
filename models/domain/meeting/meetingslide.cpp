// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/meeting/meetingslide.h"

#include "models/domain/basis/sourcetext.h"
#include "models/domain/meeting/agenda.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/scope/reasons.h"
#include "models/domain/text/names.h"
#include "models/domain/text/wordsforothers.h"

namespace kravkort {

namespace {

QString joinedTitle(const Catalogue &catalogue, const NodeRef &node, const Phrases &phrases)
{
    const QString title = titleOf(catalogue, node, phrases);
    return node.kind == NodeKind::General ? title : node.code + u' ' + title;
}

// "In the bid because: Y26 → Y26-U01 → I-6 → SF1470"; the criterion itself is above it.
QString wayTo(const Picture &picture, const NodeRef &node, const Phrases &phrases)
{
    const QList<Chain> chains = reasonsFor(picture, node, 1);
    if (chains.isEmpty())
        return {};
    QStringList codes;
    for (const NodeRef &step : chains.first())
        if (step != node)
            codes.append(step.code);
    return phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "In the bid because: %1"))
        .arg(codes.join(QStringLiteral(" → ")));
}

// Of what has no source, what its basis means.
QString groundText(const Catalogue &catalogue, const Ground &ground, const Phrases &phrases)
{
    const QString source = sourceText(catalogue, ground);
    return source.isEmpty() ? meaningForOthers(ground.basis, phrases)
                            : phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "Source: %1")).arg(source);
}

void describeCriterion(MeetingSlide &slide, const Picture &picture, int index, const Phrases &phrases)
{
    const Catalogue &catalogue = *picture.catalogue;
    const Criterion &criterion = catalogue.criteria.at(index);
    slide.code = criterion.id.code;
    slide.of = joinedTitle(catalogue, ownerOf(catalogue, criterion), phrases);
    slide.responsible = nameOf(criterion.responsible, phrases);
    slide.basis = criterion.ground.basis;
    slide.basisName = nameOf(criterion.ground.basis, phrases);
    slide.source = groundText(catalogue, criterion.ground, phrases);
    if (!picture.scope.holds(criterion))
        return; // nothing is claimed of what the bid does not hold
    slide.why = wayTo(picture, criterionNode(catalogue, index), phrases);
    slide.outcome = picture.outcomes.at(index);
    slide.outcomeName = nameOf(*slide.outcome, phrases);
}

QString partTitle(const Catalogue &catalogue, const AgendaItem &item, const Phrases &phrases)
{
    if (item.part != AgendaPart::UseCases)
        return nameOf(item.part, phrases);
    const NodeRef node = item.useCase.isEmpty() ? generalNode() : NodeRef{NodeKind::UseCase, item.useCase};
    return joinedTitle(catalogue, node, phrases);
}

} // namespace

MeetingSlide slideOf(const Workspace &workspace, const Picture &picture, const MeetingId &meeting,
                     const AgendaItemId &itemId, const Phrases &phrases)
{
    MeetingSlide slide;
    const auto *item = workspace.find<AgendaItem>({meeting.code, itemId.code});
    if (!item)
        return slide;
    const Catalogue &catalogue = *picture.catalogue;
    const QList<AgendaItem> agenda = agendaOf(workspace, meeting);
    slide.part = partTitle(catalogue, *item, phrases);
    slide.position = phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "%1 of %2"))
                         .arg(agenda.indexOf(*item) + 1)
                         .arg(agenda.size());
    slide.words = lineOf(workspace, catalogue, *item, phrases);
    slide.since = sinceText(*item, phrases);
    const int criterion = criterionOf(workspace, catalogue, *item);
    if (criterion >= 0) {
        describeCriterion(slide, picture, criterion, phrases);
        const QString text = catalogue.criteria.at(criterion).text.in(phrases.language());
        if (text != slide.words)
            slide.about = text;
    } else {
        slide.code = codeOf(workspace, *item); // of a criterion that has left the catalogue
    }
    if (const MeetingPoint *point = pointOf(workspace, *item))
        slide.words = saidText(*point, phrases);
    if (!slide.code.isEmpty())
        if (const auto *view = workspace.find<MunicipalityView>({meeting.code, slide.code})) {
            slide.stance = view->stance;
            slide.stanceText = stanceText(*view, phrases);
        }
    for (const MeetingPoint &point : pointsOf(workspace, meeting))
        if (point.item == itemId.code)
            slide.said.append({nameOf(point.kind, phrases), saidText(point, phrases)});
    return slide;
}

QString saidText(const MeetingPoint &point, const Phrases &phrases)
{
    QStringList parts{point.text};
    QStringList who{point.owner};
    if (point.due)
        who.append(phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "by %1"))
                       .arg(dateText(*point.due, phrases.language())));
    who.removeAll(QString());
    if (!who.isEmpty())
        parts.append(who.join(QStringLiteral(", ")));
    if (point.closed && point.kind == PointKind::Action)
        parts.append(phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "done %1"))
                         .arg(dateText(*point.closed, phrases.language())));
    if (point.closed && point.kind == PointKind::Question)
        parts.append(phrases("Meeting", QT_TRANSLATE_NOOP("Meeting", "answered %1"))
                         .arg(dateText(*point.closed, phrases.language())));
    if (!point.answer.isEmpty())
        parts.append(point.answer);
    return parts.join(QStringLiteral(" — "));
}

QString stanceText(const MunicipalityView &view, const Phrases &phrases)
{
    QStringList parts{nameOf(view.stance, phrases), view.by,
                      view.on ? dateText(*view.on, phrases.language()) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QStringList textsOf(const MeetingSlide &slide)
{
    QStringList texts{slide.part,      slide.position, slide.code,      slide.of,          slide.words,
                      slide.about,     slide.since,    slide.why,       slide.responsible, slide.outcomeName,
                      slide.basisName, slide.source,   slide.stanceText};
    for (const MeetingSlide::Said &said : slide.said)
        texts.append(said.text);
    texts.removeAll(QString());
    return texts;
}

} // namespace kravkort
