// SPDX-License-Identifier: GPL-3.0-or-later
// How municipalities see a criterion, and what was said about it at meetings.
#include "models/domain/meeting/dialogue.h"
#include "models/domain/meeting/meetings.h"
#include "models/domain/meeting/meetingslide.h"
#include "ui/inspector/sheetparts.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

QString viewText(const SheetInk &ink, const HeldView &held, const Criterion &criterion, Outcome now)
{
    const MunicipalityView &view = held.view;
    const QString said =
        symbolOf(view.stance) + QStringLiteral("&nbsp;") + ink.plain(stanceText(view, ink.phrases));
    QStringList lines{QStringLiteral("<b>%1</b>").arg(ink.plain(held.municipality)),
                      view.stance == Stance::Agrees ? said : ink.coloured(said, ink.theme.warning)};
    //: %1 is a result, such as "met"
    lines.append(
        ink.quiet(Say::tr("said of our result “%1”").arg(ink.plain(nameOf(view.outcome, ink.phrases)))));
    if (isOfAnotherResult(view, now))
        lines.append(ink.coloured(
            Say::tr("! Our result has changed since; now: %1").arg(ink.plain(nameOf(now, ink.phrases))),
            ink.theme.warning));
    if (isOfOtherWords(view, criterion))
        lines.append(
            ink.coloured(Say::tr("! The wording of the criterion has changed since"), ink.theme.warning));
    return ink.paragraph(lines.join(QStringLiteral("<br>")));
}

QString stateOf(const SheetInk &ink, const MeetingPoint &point)
{
    if (point.closed || point.kind == PointKind::Note || point.kind == PointKind::Decision)
        return {}; // the text says when it was done or answered
    if (isOverdue(point, ink.picture.today))
        return ink.coloured(Say::tr("! overdue"), ink.theme.warning);
    return point.kind == PointKind::Question ? Say::tr("not answered") : Say::tr("open");
}

QString pointText(const SheetInk &ink, const SaidThen &said)
{
    const MeetingPoint &point = said.point;
    const QString when = said.on ? dateText(*said.on, ink.phrases.language()) : QString();
    const bool isOpen =
        !point.closed && (point.kind == PointKind::Action || point.kind == PointKind::Question);
    const QString text = ink.plain(saidText(point, ink.phrases));
    const QString door =
        QStringLiteral("<a href=\"meetings:\" style=\"color:%1;text-decoration:none\">%2</a>")
            .arg(ink.theme.accent.name(), text);
    return ink.paragraph(QStringLiteral("%1: %2<br>%3")
                             .arg(ink.plain(nameOf(point.kind, ink.phrases)), isOpen ? door : text,
                                  ink.joined({stateOf(ink, point), ink.quiet(ink.plain(said.municipality)),
                                              ink.quiet(when)})));
}

} // namespace

QString dialoguePart(const SheetInk &ink, const Workspace &workspace, const NodeRef &node)
{
    const int index = node.kind == NodeKind::Criterion ? indexOf(ink.catalogue(), node) : -1;
    if (index < 0 || workspace.table<Meeting>().empty())
        return {};
    const Criterion &criterion = ink.catalogue().criteria.at(index);
    QString html;
    for (const HeldView &held : viewsOn(workspace, ink.picture.bid, criterion.id))
        html += viewText(ink, held, criterion, ink.picture.outcomes.at(index));
    for (const SaidThen &said : saidAbout(workspace, ink.picture.bid, criterion.id))
        html += pointText(ink, said);
    return html;
}

} // namespace kravkort
