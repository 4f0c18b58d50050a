// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/basis/leaning.h"
#include "models/domain/claims/claims.h"
#include "models/domain/decisions/indicative.h"
#include "models/domain/report/reportsections.h"

namespace kravkort {

namespace {

QString approval(const ReportMatter &m)
{
    const ReportDetails &details = m.details;
    const QString on = details.approved ? dateText(*details.approved, m.phrases.language()) : QString();
    if (details.approver.isEmpty() || on.isEmpty())
        return details.approver + on;
    //: %1 is a person, %2 a date
    return m.say(QT_TRANSLATE_NOOP("Report", "%1, %2")).arg(details.approver, on);
}

QString findingsSentence(const ReportMatter &m)
{
    std::array<int, allSeverities.size()> open{};
    for (const Finding &finding : claimsOf(m.workspace, m.picture, m.phrases))
        if (finding.isOpen())
            ++open[static_cast<size_t>(finding.severity)];
    QStringList parts;
    const auto add = [&](Severity severity, const char *text) {
        if (const int count = open[static_cast<size_t>(severity)])
            parts.append(m.say(text, count));
    };
    add(Severity::Serious, QT_TRANSLATE_N_NOOP("Report", "%n serious"));
    add(Severity::Warning, QT_TRANSLATE_N_NOOP("Report", "%n warning(s)"));
    add(Severity::Note, QT_TRANSLATE_N_NOOP("Report", "%n note(s)"));
    if (parts.isEmpty())
        return m.say(QT_TRANSLATE_NOOP("Report", "The claims check has no open findings."));
    return m.say(QT_TRANSLATE_NOOP("Report", "Open findings of the claims check: %1."))
        .arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QList<ReportFacts::Fact> frontFacts(const ReportMatter &m)
{
    QList<ReportFacts::Fact> facts;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            facts.append({m.say(name), value});
    };
    const Language language = m.phrases.language();
    const Bid *bid = m.workspace.bid(m.picture.bid);
    const Solution *solution = m.workspace.solution(m.picture.solution);
    add(QT_TRANSLATE_NOOP("Report", "Vendor"), m.workspace.vendorName());
    add(QT_TRANSLATE_NOOP("Report", "Solution"), solution ? solution->name : QString());
    add(QT_TRANSLATE_NOOP("Report", "Municipalities"),
        bid ? bid->municipalities.join(QStringLiteral(", ")) : QString());
    add(QT_TRANSLATE_NOOP("Report", "Go-live"),
        bid && bid->goLive ? dateText(*bid->goLive, language) : QString());
    add(QT_TRANSLATE_NOOP("Report", "Version"), m.details.version);
    add(QT_TRANSLATE_NOOP("Report", "Date of the report"), dateText(m.now.date(), language));
    add(QT_TRANSLATE_NOOP("Report", "Approved by"), approval(m));
    add(QT_TRANSLATE_NOOP("Report", "Edition"), m.profileName());
    add(QT_TRANSLATE_NOOP("Report", "Catalogue"), m.in(m.catalogue.title));
    add(QT_TRANSLATE_NOOP("Report", "Catalogue revision"), m.catalogue.revision);
    return facts;
}

QList<ReportLine> frontNotices(const ReportMatter &m)
{
    if (m.picture.progress.chosenUseCases == 0)
        return {{m.say(QT_TRANSLATE_NOOP("Report", "No use case has been chosen for this bid yet, so there "
                                                   "are no requirements to report on.")),
                 {}}};
    QList<ReportLine> notices;
    const GroundCount ground = groundCount(m.picture);
    notices.append(
        {m.say(QT_TRANSLATE_N_NOOP("Report", "%1 of the basis is confirmed: %2 of %n statement(s)."),
               ground.total())
             .arg(percent(ground.ratio()), QString::number(ground.confirmed())),
         {},
         anchorOf(m.plan.shows(ReportSectionKind::WeakGround) ? ReportSectionKind::WeakGround
                                                              : ReportSectionKind::Sources)});
    // What the vendor finds of its own claims is nobody else's.
    if (m.plan.ceiling != ReportProfile::Municipality)
        notices.append({findingsSentence(m), {}, anchorOf(ReportSectionKind::Findings)});
    if (isIndicative(m.picture))
        notices.append({indicativeSentence(m.phrases), {}});
    return notices;
}

QString frontTitle(const ReportMatter &m)
{
    const Bid *bid = m.workspace.bid(m.picture.bid);
    return bid && !bid->name.isEmpty() ? bid->name : m.say(QT_TRANSLATE_NOOP("Report", "Bid without a name"));
}

QString frontSubtitle(const ReportMatter &m)
{
    return m.say(
        QT_TRANSLATE_NOOP("Report", "Requirements of the use cases in SKI 02.19, and how far they are met"));
}

QString basisTitle(const ReportMatter &m)
{
    int criteria = 0;
    for (const int count : m.picture.basis)
        criteria += count;
    return m.say(QT_TRANSLATE_N_NOOP("Report", "What the %n criterion(s) in scope rest on"), criteria);
}

ReportBasis basisOf(const ReportMatter &m)
{
    ReportBasis basis;
    for (auto strongest = allBases.rbegin(); strongest != allBases.rend(); ++strongest)
        basis.parts.append(
            {*strongest, nameOf(*strongest, m.phrases), m.picture.basis[static_cast<size_t>(*strongest)]});
    return basis;
}

QList<ReportBlock> frontSection(const ReportMatter &m)
{
    ReportFront front;
    front.kicker = m.say(QT_TRANSLATE_NOOP("Report", "Status report"));
    front.title = frontTitle(m);
    front.subtitle = frontSubtitle(m);
    if (!m.workspace.table<Logo>().isEmpty()) {
        front.logo = m.workspace.table<Logo>().first().image;
        const QString vendor = m.workspace.vendorName();
        front.logoText = vendor.isEmpty() ? m.say(QT_TRANSLATE_NOOP("Report", "The vendor's logo"))
                                          : m.say(QT_TRANSLATE_NOOP("Report", "Logo of %1")).arg(vendor);
    }
    front.draft = m.draft;
    front.state = m.state();
    front.facts = frontFacts(m);
    if (m.picture.progress.chosenUseCases > 0) {
        front.basisTitle = basisTitle(m);
        front.basis = basisOf(m);
    }
    front.notices = frontNotices(m);
    return {front};
}

} // namespace kravkort
