// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportsections.h"

namespace kravkort {

namespace {

ReportFacts factsOf(const ReportMatter &m)
{
    ReportFacts facts;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            facts.facts.append({m.say(name), value});
    };
    const Language language = m.phrases.language();
    const Bid *bid = m.workspace.bid(m.picture.bid);
    const Solution *solution = m.workspace.solution(m.picture.solution);
    add(QT_TRANSLATE_NOOP("Report", "Solution"), solution ? solution->name : QString());
    add(QT_TRANSLATE_NOOP("Report", "Date of the report"), dateText(m.now.date(), language));
    add(QT_TRANSLATE_NOOP("Report", "Vendor"), m.workspace.vendorName());
    add(QT_TRANSLATE_NOOP("Report", "Go-live"),
        bid && bid->goLive ? dateText(*bid->goLive, language) : QString());
    add(QT_TRANSLATE_NOOP("Report", "Municipalities"),
        bid ? bid->municipalities.join(QStringLiteral(", ")) : QString());
    add(QT_TRANSLATE_NOOP("Report", "Edition"), m.profileName());
    add(QT_TRANSLATE_NOOP("Report", "Catalogue"), m.in(m.catalogue.title));
    add(QT_TRANSLATE_NOOP("Report", "Catalogue revision"), m.catalogue.revision);
    return facts;
}

QString countsOf(const ReportMatter &m, const Tally &tally)
{
    if (tally.applicable() == 0)
        return m.say(QT_TRANSLATE_NOOP("Report", "none to count"));
    return m.say(QT_TRANSLATE_NOOP("Report", "%1 of %2 criteria")).arg(tally.met()).arg(tally.applicable());
}

ReportFigures figuresOf(const ReportMatter &m)
{
    const Progress &progress = m.picture.progress;
    const auto ratio = [](const Tally &tally) {
        return tally.applicable() == 0 ? std::nullopt : std::optional(tally.ratio());
    };
    ReportFigures figures;
    figures.figures.append({m.share(progress.mandatory), m.say(QT_TRANSLATE_NOOP("Report", "mandatory met")),
                            countsOf(m, progress.mandatory), ratio(progress.mandatory)});
    figures.figures.append({m.share(progress.supplementary),
                            m.say(QT_TRANSLATE_NOOP("Report", "supplementary met")),
                            countsOf(m, progress.supplementary), ratio(progress.supplementary)});
    figures.figures.append({m.say(QT_TRANSLATE_NOOP("Report", "%1 of %2"))
                                .arg(progress.readyUseCases)
                                .arg(progress.chosenUseCases),
                            m.say(QT_TRANSLATE_NOOP("Report", "use cases ready")),
                            m.say(QT_TRANSLATE_NOOP("Report", "of those chosen")),
                            progress.chosenUseCases == 0
                                ? std::nullopt
                                : std::optional(double(progress.readyUseCases) / progress.chosenUseCases)});
    figures.figures.append({QString::number(progress.mandatory.open()),
                            m.say(QT_TRANSLATE_NOOP("Report", "mandatory open")),
                            m.say(QT_TRANSLATE_NOOP("Report", "criteria not yet met")), std::nullopt});
    figures.figures.append({m.share(progress.municipal),
                            m.say(QT_TRANSLATE_NOOP("Report", "municipality's part")),
                            countsOf(m, progress.municipal), ratio(progress.municipal)});
    return figures;
}

bool restsOnAssumption(const ReportMatter &m)
{
    const auto weak = [](const Ground &ground) { return ground.basis != Basis::Confirmed; };
    for (qsizetype u = 0; u < m.catalogue.useCases.size(); ++u) {
        if (!m.picture.selection.chosen.at(u))
            continue;
        const UseCase &useCase = m.catalogue.useCases.at(u);
        if (weak(useCase.ground))
            return true;
        for (const Requirement &requirement : useCase.requirements) {
            if (weak(requirement.ground))
                return true;
            for (const Membership &membership : m.catalogue.packages.at(requirement.package).members)
                if (weak(membership.ground))
                    return true;
        }
    }
    return false;
}

} // namespace

QList<ReportBlock> summarySection(const ReportMatter &m)
{
    const Bid *bid = m.workspace.bid(m.picture.bid);
    QList<ReportBlock> blocks;
    blocks.append(ReportTitle{
        m.say(QT_TRANSLATE_NOOP("Report", "Status report")),
        bid && !bid->name.isEmpty() ? bid->name : m.say(QT_TRANSLATE_NOOP("Report", "Bid without a name")),
        m.say(QT_TRANSLATE_NOOP("Report",
                                "Requirements of the use cases in SKI 02.19, and how far they are met"))});
    blocks.append(factsOf(m));
    if (m.picture.progress.chosenUseCases == 0) {
        blocks.append(ReportParagraph{
            m.say(QT_TRANSLATE_NOOP("Report", "No use case has been chosen for this bid yet, so there are no "
                                              "requirements to report on.")),
            ReportParagraph::Tone::Notice,
            {}});
        return blocks;
    }
    blocks.append(figuresOf(m));
    blocks.append(ReportParagraph{
        m.say(QT_TRANSLATE_NOOP("Report",
                                "The percentages count the vendor's own criteria, each one once. The "
                                "municipality's part is counted apart.")),
        ReportParagraph::Tone::Quiet,
        {}});
    int criteria = 0;
    ReportBasis basis;
    for (auto strongest = allBases.rbegin(); strongest != allBases.rend(); ++strongest) {
        const int count = m.picture.basis[static_cast<size_t>(*strongest)];
        basis.parts.append({*strongest, nameOf(*strongest, m.phrases), count});
        criteria += count;
    }
    blocks.append(ReportHeading{
        3, m.say(QT_TRANSLATE_N_NOOP("Report", "What the %n criterion(s) in scope rest on"), criteria)});
    blocks.append(basis);
    if (restsOnAssumption(m))
        blocks.append(ReportParagraph{
            m.say(QT_TRANSLATE_NOOP("Report",
                                    "Use cases, the contents of the packages and what is mandatory or "
                                    "supplementary are indicative until the agreement's appendix has been "
                                    "imported or confirmed.")),
            ReportParagraph::Tone::Notice,
            {}});
    if (m.picture.scope.general) {
        blocks.append(ReportHeading{3, m.say(QT_TRANSLATE_NOOP("Report", "How far is each package?"))});
        blocks.append(ReportChart{ReportChartKind::PackageProgress});
    }
    blocks.append(ReportPageBreak{});
    return blocks;
}

} // namespace kravkort
