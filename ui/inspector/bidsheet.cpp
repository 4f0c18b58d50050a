// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/bidsheet.h"

#include "models/domain/basis/leaning.h"
#include "models/domain/meeting/meetingslide.h"
#include "models/domain/progress/nextsteps.h"
#include "models/domain/progress/shares.h"
#include "ui/inspector/nodelink.h"
#include "ui/inspector/sheetink.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(BidSheet)
};

QString aboutPart(const SheetInk &ink, const Bid &bid, const Solution *solution)
{
    QStringList lines;
    if (solution)
        lines.append(ink.plain(solution->name));
    if (bid.goLive)
        lines.append(ink.quiet(Say::tr("Go-live %1").arg(dateText(*bid.goLive, ink.phrases.language()))));
    if (!bid.municipalities.isEmpty())
        lines.append(ink.quiet(ink.plain(bid.municipalities.join(QStringLiteral(", ")))));
    //: %1 is a revision of the catalogue
    lines.append(ink.quiet(ink.plain(Say::tr("Catalogue %1").arg(bid.catalogueRevision))));
    return lines.join(QStringLiteral("<br>"));
}

// A number is a link to how it comes about.
QString door(const SheetInk &ink, NumberKind kind, const QString &text)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\"><b>%3</b></a>")
        .arg(numberAddress({kind, {}}), ink.theme.accent.name(), text);
}

QString figure(const SheetInk &ink, const QString &name, NumberKind kind, const Tally &tally)
{
    const QString counts = Say::tr("%1 of %n criteria met", "", tally.applicable()).arg(tally.met());
    return ink.paragraph(
        QStringLiteral("%1 %2<br>%3")
            .arg(name, door(ink, kind, percent(tally.ratio())), ink.quiet(ink.plain(counts))));
}

QString progressPart(const SheetInk &ink)
{
    const Progress &progress = ink.picture.progress;
    if (progress.chosenUseCases == 0)
        return {};
    QString html = ink.bar(progress.mandatory.ratio());
    html += figure(ink, Say::tr("Mandatory"), NumberKind::Mandatory, progress.mandatory);
    if (progress.supplementary.applicable() > 0)
        html += figure(ink, Say::tr("Supplementary"), NumberKind::Supplementary, progress.supplementary);
    return html + ink.paragraph(door(ink, NumberKind::Ready,
                                     Say::tr("%1 of %n use case(s) ready", "", progress.chosenUseCases)
                                         .arg(progress.readyUseCases)));
}

QString basisPart(const SheetInk &ink)
{
    const auto &counts = ink.picture.basis;
    const auto shares = sharesOf(counts);
    QStringList lines;
    for (auto basis = allBases.rbegin(); basis != allBases.rend(); ++basis)
        if (const auto at = static_cast<size_t>(*basis); counts[at] > 0)
            lines.append(QStringLiteral("%1 <b>%2&nbsp;%</b> %3")
                             .arg(ink.basis(*basis), QString::number(shares[at]),
                                  ink.quiet(Say::tr("%n criterion(s)", "", counts[at]))));
    if (lines.isEmpty())
        return {};
    const GroundCount ground = groundCount(ink.picture);
    return ink.paragraph(lines.join(QStringLiteral("<br>"))) +
           ink.paragraph(
               //: %1 is a percentage
               Say::tr("%1 of the basis is confirmed")
                   .arg(door(ink, NumberKind::Confirmed, percent(ground.ratio()))) +
               QStringLiteral("<br>") +
               ink.quiet(Say::tr("%1 of %n statement(s)", "", ground.total()).arg(ground.confirmed())));
}

// A door to the meetings, whose first step it says.
QString pointDoor(const SheetInk &ink, const MeetingPoint &point)
{
    return QStringLiteral("<br><a href=\"meetings:\" style=\"color:%1\">%2</a>")
        .arg(ink.theme.accent.name(), ink.plain(saidText(point, ink.phrases)));
}

QStringList pointLines(const SheetInk &ink, const NextSteps &steps)
{
    QStringList lines;
    if (steps.firstAction) {
        QString line = Say::tr("%n action(s) from meetings is (are) open.", "", steps.actions);
        if (steps.overdueActions > 0)
            line += u' ' + ink.coloured(Say::tr("%n of them is (are) overdue.", "", steps.overdueActions),
                                        ink.theme.warning);
        lines.append(line + pointDoor(ink, *steps.firstAction));
    }
    if (steps.firstQuestion)
        lines.append(Say::tr("%n question(s) from meetings is (are) not answered.", "", steps.questions) +
                     pointDoor(ink, *steps.firstQuestion));
    return lines;
}

QString nextPart(const SheetInk &ink, const NextSteps &steps)
{
    if (ink.picture.progress.chosenUseCases == 0)
        return ink.paragraph(
            Say::tr("Tick the use cases of the bid on the left. What they require then stands in the middle, "
                    "and what is selected there is explained here."));
    QStringList lines;
    if (steps.decisions > 0)
        lines.append(Say::tr("%n decision(s) to take.", "", steps.decisions));
    if (steps.overdue > 0)
        lines.append(
            ink.coloured(Say::tr("%n criterion(s) is (are) overdue.", "", steps.overdue), ink.theme.warning));
    lines += pointLines(ink, steps);
    if (steps.asking > 0)
        lines.append(
            ink.coloured(Say::tr("↻ %n criterion(s) ask(s) again, since worded otherwise. Begin with:", "",
                                 steps.asking),
                         ink.theme.warning) +
            QStringLiteral("<br>") +
            ink.named({NodeKind::Criterion, ink.catalogue().criteria.at(steps.firstAsking).id.code}));
    if (steps.notAssessed > 0)
        lines.append(
            Say::tr("%n mandatory criterion(s) has (have) not been assessed.", "", steps.notAssessed));
    if (steps.nearest >= 0)
        lines.append(Say::tr("Nearest to ready, %n criterion(s) open:", "", steps.nearestLacks) +
                     QStringLiteral("<br>") + ink.named(useCaseNode(ink.catalogue(), steps.nearest)));
    if (steps.weakest >= 0)
        lines.append(Say::tr("Furthest behind, at %1:")
                         .arg(percent(ink.picture.progress.packages.at(steps.weakest).effective)) +
                     QStringLiteral("<br>") + ink.named(packageNode(ink.catalogue(), steps.weakest)));
    if (lines.isEmpty())
        lines.append(Say::tr("Everything mandatory is met and decided."));
    QString html;
    for (const QString &line : std::as_const(lines))
        html += ink.paragraph(line);
    return html;
}

} // namespace

BidSheet bidSheetOf(const Picture &picture, const Workspace &workspace, const Phrases &phrases,
                    const Theme &theme)
{
    const Bid *bid = workspace.bid(picture.bid);
    if (!bid)
        return {};
    const SheetInk ink{picture, phrases, theme};
    return {bid->name, aboutPart(ink, *bid, workspace.solution(bid->solution)), progressPart(ink),
            basisPart(ink), nextPart(ink, nextStepsOf(picture, workspace))};
}

QString leftByMeetings(const Picture &picture, const Workspace &workspace, const Phrases &phrases,
                       const Theme &theme)
{
    const SheetInk ink{picture, phrases, theme};
    QString html;
    for (const QString &line : pointLines(ink, nextStepsOf(picture, workspace)))
        html += ink.paragraph(line);
    return html;
}

} // namespace kravkort
