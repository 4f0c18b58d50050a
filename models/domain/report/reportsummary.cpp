// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/openwork.h"
#include "models/domain/report/reportsections.h"

#include <cmath>

namespace kravkort {

namespace {

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
                            double(progress.readyUseCases) / progress.chosenUseCases});
    figures.figures.append({QString::number(progress.mandatory.open()),
                            m.say(QT_TRANSLATE_NOOP("Report", "mandatory open")),
                            m.say(QT_TRANSLATE_NOOP("Report", "criteria not yet met")), std::nullopt});
    figures.figures.append({m.share(progress.municipal),
                            m.say(QT_TRANSLATE_NOOP("Report", "municipality's part")),
                            countsOf(m, progress.municipal), ratio(progress.municipal)});
    return figures;
}

// The longest that something unfinished of the bid has to wait for others.
QString waitingSentence(const ReportMatter &m)
{
    const Wait *longest = nullptr;
    int waiting = -1;
    for (const int i : m.catalogue.integrationOrder.sorted) {
        if (!m.picture.scope.integrations.at(i).inScope ||
            m.picture.progress.integrations.at(i).own.ratio() >= 1)
            continue;
        for (const Wait &wait : m.catalogue.integrations.at(i).waits)
            if (!longest || wait.likely > longest->likely) {
                longest = &wait;
                waiting = i;
            }
    }
    if (!longest || longest->likely < 1)
        return {};
    return m
        .say(QT_TRANSLATE_N_NOOP("Report", "The longest wait for others is likely %n working day(s), of %1."),
             static_cast<int>(std::lround(longest->likely)))
        .arg(m.label(integrationNode(m.catalogue, waiting)));
}

// The answer to "can we promise?", before any number.
QString verdictOf(const ReportMatter &m)
{
    const Progress &progress = m.picture.progress;
    const int open = progress.mandatory.open();
    QStringList sentences;
    if (open == 0 && progress.readyUseCases == progress.chosenUseCases)
        sentences.append(m.say(QT_TRANSLATE_NOOP("Report", "Everything mandatory is met.")));
    else
        sentences.append(m.say(QT_TRANSLATE_N_NOOP(
                                   "Report", "Not everything can be promised yet: %n mandatory criterion(s) "
                                             "are open, and %1 of %2 use cases are ready."),
                               open)
                             .arg(progress.readyUseCases)
                             .arg(progress.chosenUseCases));
    const Bid *bid = m.workspace.bid(m.picture.bid);
    if (bid && bid->goLive && *bid->goLive >= m.picture.today)
        sentences.append(m.say(QT_TRANSLATE_N_NOOP("Report", "Go-live is in %n day(s)."),
                               static_cast<int>(m.picture.today.daysTo(*bid->goLive))));
    else if (bid && bid->goLive)
        sentences.append(m.say(QT_TRANSLATE_NOOP("Report", "Go-live has passed.")));
    for (const DueWork &due : openWorkOf(m.picture, m.workspace).byDue)
        if (due.when == DueWork::When::Overdue && due.open.total() > 0)
            sentences.append(
                m.say(QT_TRANSLATE_N_NOOP("Report", "%n open criterion(s) is/are past its/their due date."),
                      due.open.total()));
    if (const QString waiting = waitingSentence(m); !waiting.isEmpty())
        sentences.append(waiting);
    if (const qsizetype decisions = m.picture.scope.openDecisions.size())
        sentences.append(m.say(QT_TRANSLATE_N_NOOP("Report", "%n decision(s) are still open."),
                               static_cast<int>(decisions)));
    return sentences.join(u' ');
}

} // namespace

QList<ReportBlock> summarySection(const ReportMatter &m)
{
    // Without a front page the summary is the first that is read.
    const bool first = !m.plan.shows(ReportSectionKind::Front);
    QList<ReportBlock> blocks;
    if (first) {
        blocks.append(ReportTitle{m.say(QT_TRANSLATE_NOOP("Report", "Status report")) +
                                      QStringLiteral(" · ") + m.state(),
                                  frontTitle(m), frontSubtitle(m)});
        blocks.append(ReportFacts{frontFacts(m)});
    }
    if (m.picture.progress.chosenUseCases > 0) {
        if (m.plan.ceiling == ReportProfile::Management)
            blocks.append(ReportHeading{
                3, m.say(QT_TRANSLATE_NOOP("Report", "Can everything mandatory be promised?"))});
        if (m.plan.ceiling != ReportProfile::Municipality)
            blocks.append(ReportParagraph{verdictOf(m), {}, {}});
        blocks.append(figuresOf(m));
        blocks.append(ReportParagraph{
            m.say(QT_TRANSLATE_NOOP("Report",
                                    "The percentages count the vendor's own criteria, each one once. The "
                                    "municipality's part is counted apart.")),
            ReportParagraph::Tone::Quiet,
            {}});
    }
    if (first) {
        if (m.picture.progress.chosenUseCases > 0) {
            blocks.append(ReportHeading{3, basisTitle(m)});
            blocks.append(basisOf(m));
        }
        for (const ReportLine &notice : frontNotices(m))
            blocks.append(
                ReportParagraph{notice.text, ReportParagraph::Tone::Notice, notice.link, notice.target});
    }
    const auto chart = [&](const ReportChart &shown) {
        if (shown.bars.isEmpty() && shown.points.isEmpty())
            return;
        blocks.append(ReportHeading{3, shown.question});
        blocks.append(shown);
    };
    if (!first)
        chart(statusMixChart(m));
    chart(packageChart(m));
    if (m.plan.ceiling != ReportProfile::Municipality)
        chart(overTimeChart(m));
    return blocks;
}

} // namespace kravkort
