// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/changenote.h"

#include "models/domain/catalogue/statementwords.h"
#include "models/domain/report/reportsections.h"
#include "models/domain/revision/changeaspect.h"
#include "models/domain/revision/rewordingcell.h"
#include "models/domain/text/names.h"

#include <QLocale>

namespace kravkort {

namespace {

class Note
{
public:
    Note(const Catalogue &before, const Catalogue &after, const QList<StatementChange> &changes,
         const QList<BidImpact> &impacts, const Phrases &phrases)
        : m_before(before)
        , m_after(after)
        , m_changes(changes)
        , m_impacts(impacts)
        , m_phrases(phrases)
        , m_locale(phrases.language() == Language::Danish ? QLocale::Danish : QLocale::English)
    {
    }

    QString say(const char *text, int n = -1) const { return m_phrases("ChangeNote", text, n); }

    QList<ReportBlock> first(const Report &report) const
    {
        QList<ReportBlock> blocks{
            ReportTitle{report.title, report.catalogueTitle,
                        QString(m_before.revision + QStringLiteral(" → ") + m_after.revision)}};
        ReportFacts facts;
        const auto add = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                facts.facts.append({name, value});
        };
        add(say(QT_TRANSLATE_NOOP("ChangeNote", "Vendor")), report.vendor);
        add(say(QT_TRANSLATE_NOOP("ChangeNote", "Date")), dateText(report.made.date(), report.language));
        add(say(QT_TRANSLATE_NOOP("ChangeNote", "Older catalogue")),
            QString(m_before.id + u' ' + m_before.revision));
        add(say(QT_TRANSLATE_NOOP("ChangeNote", "Newer catalogue")),
            QString(m_after.id + u' ' + m_after.revision));
        blocks.append(facts);
        ReportFigures figures;
        for (const ChangeAspect aspect :
             {ChangeAspect::AsksAgain, ChangeAspect::Added, ChangeAspect::Removed, ChangeAspect::Moved}) {
            const auto count =
                std::count_if(m_changes.begin(), m_changes.end(), [&](const StatementChange &change) {
                    return aspectsOf(change).contains(aspect);
                });
            figures.figures.append(
                {m_locale.toString(qlonglong(count)), nameOf(aspect, m_phrases), {}, std::nullopt});
        }
        blocks.append(figures);
        blocks.append(ReportParagraph{
            m_changes.isEmpty()
                ? say(QT_TRANSLATE_NOOP("ChangeNote", "The two catalogues say the same."))
                : say(QT_TRANSLATE_NOOP("ChangeNote",
                                        "Words that are gone are struck out, new ones are bold and "
                                        "underlined. A criterion whose Danish text is another asks again: "
                                        "answers to the older words do not count until they are kept or "
                                        "given anew.")),
            ReportParagraph::Tone::Quiet,
            {}});
        return blocks;
    }

    QList<ReportBlock> bids() const
    {
        QList<ReportBlock> blocks;
        if (m_impacts.isEmpty())
            return blocks;
        blocks.append(ReportHeading{1, say(QT_TRANSLATE_NOOP("ChangeNote", "What it means for the bids"))});
        for (const BidImpact &one : m_impacts)
            blocks += bid(one);
        return blocks;
    }

    QList<ReportBlock> changes(ChangeAspect aspect) const
    {
        ReportTable table;
        const bool sides = aspect != ChangeAspect::Added && aspect != ChangeAspect::Removed;
        table.columns = {{say(QT_TRANSLATE_NOOP("ChangeNote", "What")), 1.1, ReportColumn::Align::Left}};
        if (sides)
            table.columns += {{say(QT_TRANSLATE_NOOP("ChangeNote", "Before")), 2, ReportColumn::Align::Left},
                              {say(QT_TRANSLATE_NOOP("ChangeNote", "Now")), 2, ReportColumn::Align::Left}};
        else
            table.columns +=
                {{say(QT_TRANSLATE_NOOP("ChangeNote", "In words")), 4, ReportColumn::Align::Left}};
        for (const StatementChange &change : m_changes)
            if (aspectsOf(change).value(0) == aspect)
                table.rows += sides ? valueRows(change) : wholeRow(change);
        if (table.rows.isEmpty())
            return {};
        QString title = nameOf(aspect, m_phrases);
        title[0] = title.at(0).toUpper();
        return {ReportHeading{1, title}, table};
    }

private:
    QString change(const QString &before, const QString &after) const
    {
        return before == after ? after : QString(before + QStringLiteral(" → ") + after);
    }

    QString met(const Tally &tally) const
    {
        return say(QT_TRANSLATE_NOOP("ChangeNote", "%1 of %2")).arg(tally.met()).arg(tally.applicable());
    }

    QList<ReportBlock> bid(const BidImpact &one) const
    {
        const UpgradeImpact &impact = one.impact;
        ReportFacts facts;
        facts.wide = true;
        const auto add = [&](const char *name, const QString &value) {
            if (!value.isEmpty())
                facts.facts.append({say(name), value});
        };
        const auto list = [&](const char *name, const QStringList &ids) {
            add(name, ids.join(QStringLiteral(", ")));
        };
        add(QT_TRANSLATE_NOOP("ChangeNote", "Uses now"), one.bid.catalogueRevision);
        add(QT_TRANSLATE_NOOP("ChangeNote", "Mandatory criteria met"),
            change(met(impact.before.mandatory), met(impact.after.mandatory)));
        if (impact.before.supplementary.applicable() + impact.after.supplementary.applicable() > 0)
            add(QT_TRANSLATE_NOOP("ChangeNote", "Supplementary criteria met"),
                change(met(impact.before.supplementary), met(impact.after.supplementary)));
        add(QT_TRANSLATE_NOOP("ChangeNote", "Hours left"),
            change(m_locale.toString(impact.before.hours, 'f', 0),
                   m_locale.toString(impact.after.hours, 'f', 0)));
        add(QT_TRANSLATE_NOOP("ChangeNote", "Use cases ready"),
            change(m_locale.toString(impact.before.ready), m_locale.toString(impact.after.ready)));
        list(QT_TRANSLATE_NOOP("ChangeNote", "Asks again"), impact.asksAgain);
        list(QT_TRANSLATE_NOOP("ChangeNote", "No longer ready"), impact.noLongerReady);
        list(QT_TRANSLATE_NOOP("ChangeNote", "Becomes ready"), impact.nowReady);
        list(QT_TRANSLATE_NOOP("ChangeNote", "Use cases that are gone"), impact.useCasesLeaving);
        list(QT_TRANSLATE_NOOP("ChangeNote", "Comes into scope"),
             impact.packagesEntering + impact.integrationsEntering);
        list(QT_TRANSLATE_NOOP("ChangeNote", "Leaves the scope"),
             impact.packagesLeaving + impact.integrationsLeaving);
        list(QT_TRANSLATE_NOOP("ChangeNote", "New criteria"), impact.criteriaAdded);
        list(QT_TRANSLATE_NOOP("ChangeNote", "Criteria that go"), impact.criteriaRemoved);
        return {ReportHeading{2, one.bid.name}, facts};
    }

    ReportCell nameCell(const StatementChange &change) const
    {
        ReportCell cell = textCell(change.kind == StatementChange::Kind::Moved
                                       ? QString(change.before->id + QStringLiteral(" → ") + change.after->id)
                                       : codeOf(change.shown()));
        cell.details.append({nameOf(change.shown().kind, m_phrases), {}});
        return cell;
    }

    QList<ReportRow> wholeRow(const StatementChange &change) const
    {
        return {{{nameCell(change),
                  textCell(wordsOf(change.shown(), change.after ? m_after : m_before, m_phrases))},
                 false}};
    }

    QList<ReportRow> valueRows(const StatementChange &change) const
    {
        QList<ReportRow> rows;
        for (const ValueChange &value : change.values) {
            const Language language = toldIn(value.before, value.after, m_phrases.language());
            const bool words = isProse(value.field) || value.field == StatementField::Reason;
            const QList<WordRun> runs =
                words ? wordDiff(value.before.in(language), value.after.in(language)) : QList<WordRun>();
            ReportCell before = words ? rewordingCell(runs, WordRun::Kind::Added)
                                      : textCell(valueText(value.field, value.before, m_phrases));
            ReportCell after = words ? rewordingCell(runs, WordRun::Kind::Removed)
                                     : textCell(valueText(value.field, value.after, m_phrases));
            for (ReportCell *cell : {&before, &after})
                if (cell->text.isEmpty())
                    cell->text = QStringLiteral("–");
            ReportCell what = rows.isEmpty() ? nameCell(change) : ReportCell{};
            what.details.append({nameOf(value.field, m_phrases), {}});
            if (isProse(value.field) && onlyEnglishDiffers(change))
                what.details.append({onlyEnglishWords(m_phrases), {}});
            rows.append({{what, before, after}, false});
        }
        if (rows.isEmpty()) { // moved, and nothing else
            const QString text = change.after->prose().in(m_phrases.language());
            rows.append({{nameCell(change), textCell(text), textCell(text)}, false});
        }
        if (change.kind == StatementChange::Kind::Moved)
            rows.first().cells.first().details.append(
                {say(QT_TRANSLATE_NOOP("ChangeNote", "%1 % of the words alike"))
                     .arg(static_cast<int>(change.alike * 100)),
                 {}});
        return rows;
    }

    const Catalogue &m_before;
    const Catalogue &m_after;
    const QList<StatementChange> &m_changes;
    const QList<BidImpact> &m_impacts;
    const Phrases &m_phrases;
    QLocale m_locale;
};

} // namespace

Report changeNoteOf(const Catalogue &before, const Catalogue &after, const QList<StatementChange> &changes,
                    const QList<BidImpact> &impacts, const QString &vendor, const Phrases &phrases,
                    const QDateTime &now)
{
    const Note note(before, after, changes, impacts, phrases);
    Report report;
    report.title = note.say(QT_TRANSLATE_NOOP("ChangeNote", "Change note"));
    report.bid = after.revision;
    report.vendor = vendor;
    report.catalogueId = after.id;
    report.catalogueTitle = after.title.in(phrases.language());
    report.catalogueRevision = after.revision;
    report.made = now;
    report.language = phrases.language();
    report.sections.append({ReportSectionKind::Summary, note.first(report)});
    const auto add = [&](const QList<ReportBlock> &blocks) {
        if (!blocks.isEmpty())
            report.sections.append({ReportSectionKind::Summary, blocks});
    };
    add(note.bids());
    for (const ChangeAspect aspect : allChangeAspects)
        add(note.changes(aspect));
    return report;
}

} // namespace kravkort
