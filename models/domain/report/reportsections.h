// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/readingorder.h"
#include "models/domain/progress/picture.h"
#include "models/domain/report/report.h"
#include "models/domain/text/names.h"

namespace kravkort {

// What every section of one report draws on.
struct ReportMatter
{
    const Picture &picture;
    const Workspace &workspace;
    const Catalogue &catalogue;
    const Phrases &phrases;
    const ReportRequest &request;
    const ReportPlan &plan;
    QDateTime now;
    ReportDetails details{};
    bool draft = true;

    bool shows(ReportField field) const { return plan.shows(field); }
    // What the house calls a profile of its own is nobody else's.
    QString profileName() const
    {
        const bool own = !plan.name.isEmpty() && plan.ceiling != ReportProfile::Municipality;
        return own ? plan.name : nameOf(plan.ceiling, phrases);
    }
    QString state() const
    {
        return draft ? say(QT_TRANSLATE_NOOP("Report", "DRAFT")) : say(QT_TRANSLATE_NOOP("Report", "FINAL"));
    }
    // May the owner's name be shown?
    bool names(const QString &owner) const
    {
        return shows(ReportField::Owner) && (plan.ceiling != ReportProfile::Municipality ||
                                             workspace.find<PublicPerson>({owner.simplified()}));
    }
    // `text` is marked with QT_TRANSLATE_NOOP("Report", …).
    QString say(const char *text, int n = -1) const { return phrases("Report", text, n); }
    QString in(const Text &text) const { return text.in(phrases.language()); }
    QString title(const NodeRef &node) const { return titleOf(catalogue, node, phrases); }
    // "SF1470 Case and document index"
    QString label(const NodeRef &node) const { return node.code + u' ' + title(node); }
    // Short enough for a table's column; empty for none.
    QString date(const std::optional<QDate> &date) const;
    // "40 %", or a dash where there is nothing to count.
    QString share(const Tally &tally) const;
};

// Each gives the blocks beneath the section's heading; none where there is nothing to say.
QList<ReportBlock> frontSection(const ReportMatter &matter);
QList<ReportBlock> summarySection(const ReportMatter &matter);
QList<ReportBlock> decisionsSection(const ReportMatter &matter);
QList<ReportBlock> readinessSection(const ReportMatter &matter);
QList<ReportBlock> costsSection(const ReportMatter &matter);
// Beneath the costs: what meetings have left open.
void addOpenFromMeetings(const ReportMatter &matter, QList<ReportBlock> &blocks);
QList<ReportBlock> useCasesSection(const ReportMatter &matter);
QList<ReportBlock> weakGroundSection(const ReportMatter &matter);
QList<ReportBlock> packagesSection(const ReportMatter &matter);
QList<ReportBlock> integrationsSection(const ReportMatter &matter);
QList<ReportBlock> generalSection(const ReportMatter &matter);
QList<ReportBlock> matrixSection(const ReportMatter &matter);
QList<ReportBlock> evidenceSection(const ReportMatter &matter);
QList<ReportBlock> findingsSection(const ReportMatter &matter);
QList<ReportBlock> historySection(const ReportMatter &matter);
QList<ReportBlock> sourcesSection(const ReportMatter &matter);
QList<ReportBlock> methodSection(const ReportMatter &matter);

// What stands on the first page, whichever it is.
QString frontTitle(const ReportMatter &matter);
QString frontSubtitle(const ReportMatter &matter);
QList<ReportFacts::Fact> frontFacts(const ReportMatter &matter);
QList<ReportLine> frontNotices(const ReportMatter &matter);
QString basisTitle(const ReportMatter &matter);
ReportBasis basisOf(const ReportMatter &matter);

// Without bars and points where there is nothing to draw.
ReportChart packageChart(const ReportMatter &matter);
ReportChart statusMixChart(const ReportMatter &matter);
ReportChart readinessChart(const ReportMatter &matter, const QList<int> &useCases);
ReportChart overTimeChart(const ReportMatter &matter);

// Of a section's heading; of where the report describes a node, empty where it never does.
QString anchorOf(ReportSectionKind section);
QString anchorOf(const NodeRef &node);
// A target that no anchor answers leads nowhere.
void dropDanglingTargets(Report &report);

// The pieces that several sections share.
ReportCell textCell(const QString &text);
ReportCell basisCell(const ReportMatter &matter, const QString &text, Basis basis);
// A number with its bar.
ReportCell progressCell(double ratio);
ReportCell tallyCell(const ReportMatter &matter, const Tally &tally);
// Says how many lines the short edition has left out; nothing for none.
void tellRest(const ReportMatter &matter, qsizetype rest, QList<ReportBlock> &blocks);
// The criteria with what their answers say, as far as the profile allows.
ReportTable criteriaTable(const ReportMatter &matter, const QList<int> &criteria, const QString &of);
// "Confirmed by Mette on 12 Nov 2026: Bilag 3, p. 14"; nothing where nobody has or the profile does not say.
QString confirmedBy(const ReportMatter &matter, const Ground &ground);
// What holds the node back, or nothing where nothing does or the profile does not say.
QString heldBackBy(const ReportMatter &matter, const NodeRef &node);

} // namespace kravkort
