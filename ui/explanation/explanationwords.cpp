// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/explanationwords.h"

#include "models/domain/text/names.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

} // namespace

QString titleOf(const Number &number, const Phrases &)
{
    switch (number.kind) {
    case NumberKind::Mandatory:
        return Say::tr("Mandatory criteria of the bid");
    case NumberKind::Supplementary:
        return Say::tr("Supplementary criteria of the bid");
    case NumberKind::Municipal:
        return Say::tr("The municipality's part");
    case NumberKind::Ready:
        return Say::tr("Ready use cases");
    case NumberKind::Own:
        return Say::tr("%1: its own criteria").arg(number.node.code);
    case NumberKind::Pooled:
        return Say::tr("%1: all that it rests on").arg(number.node.code);
    case NumberKind::Effective:
        return Say::tr("%1: its weakest link").arg(number.node.code);
    case NumberKind::Confirmed:
        return number.node.isValid() ? Say::tr("%1: its basis, confirmed").arg(number.node.code)
                                     : Say::tr("The bid's basis, confirmed");
    case NumberKind::Alone:
        return Say::tr("%1: what it needs by itself").arg(number.node.code);
    case NumberKind::Share:
        return number.within.isValid() ? Say::tr("%1: what it takes of %2", "use case, package")
                                             .arg(number.within.code, number.node.code)
                                       : Say::tr("%1: all that it rests on").arg(number.node.code);
    }
    return {};
}

QString valueOf(const Explanation &explanation)
{
    const NumberKind kind = explanation.number.kind;
    if (kind == NumberKind::Ready || kind == NumberKind::Municipal)
        return Say::tr("%1 of %2", "numerator, denominator")
            .arg(explanation.numerator())
            .arg(explanation.denominator());
    const bool isShareOfNothing =
        explanation.denominator() == 0 &&
        (kind == NumberKind::Confirmed || kind == NumberKind::Supplementary || kind == NumberKind::Mandatory);
    if (isShareOfNothing)
        return QStringLiteral("–");
    if (kind == NumberKind::Alone)
        return Say::tr("%n open", "criteria", static_cast<int>(explanation.open.size()));
    return percent(explanation.ratio());
}

QString sentenceOf(const Explanation &explanation)
{
    if (explanation.number.kind == NumberKind::Confirmed)
        return explanation.denominator() == 0
                   ? Say::tr("Nothing is leaned on here.")
                   : Say::tr("%1 of %n statement(s) is/are confirmed.", "", explanation.denominator())
                         .arg(explanation.numerator());
    if (!explanation.known)
        return Say::tr("The catalogue names no package of it, so nobody knows what it asks for.");
    if (explanation.denominator() == 0)
        return explanation.number.kind == NumberKind::Ready ? Say::tr("No use case is chosen.")
                                                            : Say::tr("No criterion counts here.");
    if (explanation.number.kind == NumberKind::Ready)
        return Say::tr("%1 of %n chosen use case(s) is/are ready.", "", explanation.denominator())
            .arg(explanation.numerator());
    QString sentence = Say::tr("%1 of %n criterion(s) is/are met.", "", explanation.denominator())
                           .arg(explanation.numerator());
    if (!explanation.leftOut.isEmpty())
        sentence += u' ' + Say::tr("%n more is/are left out.", "criteria",
                                   static_cast<int>(explanation.leftOut.size()));
    return sentence;
}

QString meaningOf(NumberKind kind)
{
    switch (kind) {
    case NumberKind::Mandatory:
        return Say::tr("Met ÷ applicable over the distinct mandatory criteria that the vendor answers for. "
                       "Partly met counts as not met.");
    case NumberKind::Supplementary:
        return Say::tr("Met ÷ applicable over the distinct criteria of what the bid offers beyond what it "
                       "must.");
    case NumberKind::Municipal:
        return Say::tr("What the municipality or others answer for. It is shown apart and counts in no "
                       "percentage.");
    case NumberKind::Ready:
        return Say::tr("A use case is ready when everything it must have is met: its packages, their "
                       "integrations and all that these rest on.");
    case NumberKind::Own:
        return Say::tr("Met ÷ applicable over its own criteria alone, without what it needs.");
    case NumberKind::Pooled:
        return Say::tr("Met ÷ applicable over the distinct criteria of all that it rests on; what two things "
                       "share counts once.");
    case NumberKind::Effective:
        return Say::tr("The smallest share among all that it rests on: it is never further than its weakest "
                       "link.");
    case NumberKind::Confirmed:
        return Say::tr(
            "Confirmed ÷ all of the distinct statements that the scope leans on: areas, use cases, "
            "requirements, packages, memberships, integrations, dependencies and criteria.");
    case NumberKind::Alone:
        return Say::tr(
            "The mandatory criteria that a bid with this use case alone would bring. With none open it "
            "can be bid on today.");
    case NumberKind::Share:
        return Say::tr(
            "Met ÷ applicable over the distinct criteria of the package, the integrations that the use "
            "case takes of it and all that these need.");
    }
    return {};
}

QString nameOf(LeftOutWhy why)
{
    switch (why) {
    case LeftOutWhy::NotApplicable:
        return Say::tr("Not applicable");
    case LeftOutWhy::OthersAnswer:
        return Say::tr("The municipality or others answer for it");
    case LeftOutWhy::VendorAnswers:
        return Say::tr("The vendor answers for it");
    case LeftOutWhy::OtherStrength:
        return Say::tr("Counted in the bid's other number");
    case LeftOutWhy::NotInScope:
        return Say::tr("Not offered, so out of scope");
    }
    return {};
}

QString weakestSentence(const Explanation &explanation, const std::function<QString(const NodeRef &)> &codes)
{
    if (explanation.weakest.isEmpty())
        return {};
    const NodeRef &last = explanation.weakest.last();
    if (explanation.weakest.size() == 1)
        return Say::tr("Nothing beneath is weaker than the criteria of %1 itself.").arg(codes(last));
    QStringList chain;
    for (const NodeRef &node : explanation.weakest)
        chain.append(codes(node));
    return Say::tr("The weakest link is %1: %2.").arg(codes(last), chain.join(QStringLiteral(" › ")));
}

} // namespace kravkort
