// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/changes.h"
#include "models/domain/report/reportsections.h"
#include "models/domain/workspace/evidencelist.h"

#include <QLocale>

namespace kravkort {

namespace {

constexpr ReportParagraph::Tone quiet = ReportParagraph::Tone::Quiet;
constexpr qsizetype mostLines = 400; // of history; whoever wants all of it exports the history
constexpr qsizetype mostChanges = 8; // of one line

QLocale localeOf(const ReportMatter &m)
{
    return QLocale(m.phrases.language() == Language::Danish ? QLocale::Danish : QLocale::English);
}

// What it proves in this bid; nothing where all of that is out of scope.
QList<ReportLine> provenBy(const ReportMatter &m, const EvidenceItem &item)
{
    QList<ReportLine> lines;
    for (const int index : m.catalogue.criterionOrder.sorted) {
        const Criterion &criterion = m.catalogue.criteria.at(index);
        if (!m.picture.scope.holds(criterion))
            continue;
        for (const EvidenceUse &use : item.uses)
            if (use.solution == m.picture.solution && use.criterion == criterion.id)
                lines.append({criterion.id.code, {}, anchorOf(criterionNode(m.catalogue, index))});
    }
    return lines;
}

ReportCell pieceCell(const ReportMatter &m, const EvidenceItem &item)
{
    const Evidence &evidence = item.evidence;
    ReportCell cell = textCell(evidence.title.isEmpty() ? evidence.link : evidence.title);
    if (!evidence.link.isEmpty())
        cell.details.append({evidence.link, isWebAddress(evidence.link) ? evidence.link : QString()});
    if (evidence.added)
        cell.details.append(
            {m.say(QT_TRANSLATE_NOOP("Report", "attached %1")).arg(m.date(evidence.added)), {}});
    if (evidence.expires)
        cell.details.append({(ageOf(evidence, m.picture.today) == EvidenceAge::Expired
                                  ? m.say(QT_TRANSLATE_NOOP("Report", "expired %1"))
                                  : m.say(QT_TRANSLATE_NOOP("Report", "counts until %1")))
                                 .arg(m.date(evidence.expires)),
                             {}});
    return cell;
}

ReportRow versionRow(const ReportMatter &m, const EvidenceFile &file, const ReportCell &piece,
                     const ReportCell &proven)
{
    ReportCell hash = textCell(file.sha256);
    hash.fixed = true;
    hash.details.append(
        {m.say(QT_TRANSLATE_NOOP("Report", "version %1: %2, %3"))
             .arg(QString::number(file.version), file.name,
                  localeOf(m).formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat)),
         {}});
    return {{piece, hash, proven}};
}

} // namespace

QList<ReportBlock> evidenceSection(const ReportMatter &m)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Report", "Evidence")), 0.34},
                       {m.say(QT_TRANSLATE_NOOP("Report", "File and SHA-256")), 0.46},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Proves")), 0.2}},
                      {}};
    for (const EvidenceItem &item : evidenceItems(m.workspace)) {
        const QList<ReportLine> proven = provenBy(m, item);
        if (proven.isEmpty())
            continue;
        ReportCell criteria;
        criteria.details = proven;
        const ReportCell piece = pieceCell(m, item);
        if (!item.isFile()) {
            ReportCell none = textCell(m.say(QT_TRANSLATE_NOOP("Report", "a link; nothing is kept of it")));
            none.quiet = true;
            table.rows.append({{piece, none, criteria}});
        }
        for (qsizetype v = 0; v < item.versions.size(); ++v)
            table.rows.append(versionRow(m, item.versions.at(v), v == 0 ? piece : ReportCell{},
                                         v == 0 ? criteria : ReportCell{}));
    }
    if (table.rows.isEmpty())
        return {};
    table.caption = m.say(QT_TRANSLATE_NOOP("Report", "Evidence and what it proves"));
    return {ReportParagraph{
                m.say(QT_TRANSLATE_NOOP("Report",
                                        "The SHA-256 of a file is the same as long as not one byte of it has "
                                        "changed; whoever has the file can count it again.")),
                quiet,
                {}},
            table};
}

QList<ReportBlock> historySection(const ReportMatter &m)
{
    if (m.plan.ceiling == ReportProfile::Municipality || m.picture.progress.chosenUseCases == 0)
        return {};
    if (!m.request.since)
        return {
            ReportParagraph{m.say(QT_TRANSLATE_NOOP("Report", "No day has been chosen from which on changes "
                                                              "are told.")),
                            {},
                            {}}};
    const QString since = dateText(*m.request.since, m.phrases.language());
    const QList<HistoryEntry> &lines = m.request.history;
    if (lines.isEmpty())
        return {ReportParagraph{
            m.say(QT_TRANSLATE_NOOP("Report", "Nothing has been changed since %1.")).arg(since), {}, {}}};
    ThingNames names;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line)
        learnNames(names, line->edit);
    learnNames(names, m.workspace);
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Report", "When and who")), 0.22},
                       {m.say(QT_TRANSLATE_NOOP("Report", "What")), 0.78}},
                      {}};
    for (const HistoryEntry &line : lines.first(std::min(mostLines, lines.size()))) {
        ReportCell when = textCell(timeText(line.at, m.phrases.language()));
        if (m.shows(ReportField::Owner) && !line.author.isEmpty())
            when.details.append({line.author, {}});
        ReportCell what = textCell(line.edit.text);
        const QList<FieldChange> changes = changesOf(line.edit, names, m.phrases);
        for (const FieldChange &change : changes.first(std::min(mostChanges, changes.size())))
            what.details.append({sentenceOf(change, m.phrases), {}});
        if (changes.size() > mostChanges)
            what.details.append({m.say(QT_TRANSLATE_N_NOOP("Report", "… and %n further change(s)"),
                                       static_cast<int>(changes.size() - mostChanges)),
                                 {}});
        table.rows.append({{when, what}});
    }
    table.caption = m.say(QT_TRANSLATE_NOOP("Report", "Changes since %1")).arg(since);
    QList<ReportBlock> blocks{
        ReportParagraph{
            m.say(QT_TRANSLATE_N_NOOP("Report", "%n change(s) to the bid since %1, the newest first."),
                  static_cast<int>(lines.size()))
                .arg(since),
            {},
            {}},
        table};
    if (lines.size() > mostLines)
        blocks.append(ReportParagraph{
            m.say(QT_TRANSLATE_N_NOOP("Report", "%n older change(s) stand in the program's history."),
                  static_cast<int>(lines.size() - mostLines)),
            quiet,
            {}});
    return blocks;
}

} // namespace kravkort
