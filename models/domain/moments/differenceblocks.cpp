// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/moments/differenceblocks.h"

#include "models/domain/report/reportsections.h"
#include "models/domain/revision/rewordingcell.h"
#include "models/domain/text/names.h"

#include <algorithm>

namespace kravkort {

namespace {

QString arrow(const QString &before, const QString &after)
{
    return before == after ? after : QString(before + QStringLiteral(" → ") + after);
}

class Blocks
{
public:
    Blocks(const BidDifference &difference, const Phrases &phrases, int level)
        : m_difference(difference)
        , m_phrases(phrases)
        , m_level(level)
    {
    }

    QList<ReportBlock> all(const QString &from, const QString &to) const
    {
        QList<ReportBlock> blocks{ReportFacts{{{say(QT_TRANSLATE_NOOP("Difference", "From")), from},
                                               {say(QT_TRANSLATE_NOOP("Difference", "To")), to}},
                                              true},
                                  figures()};
        if (m_difference.isEmpty())
            blocks.append(ReportParagraph{say(QT_TRANSLATE_NOOP("Difference", "Nothing has changed.")),
                                          ReportParagraph::Tone::Body,
                                          {}});
        for (const Turn turn : {Turn::Added, Turn::Removed, Turn::Progressed, Turn::Regressed, Turn::Changed})
            blocks += turned(turn);
        return blocks + reworded();
    }

private:
    QString say(const char *text, int n = -1) const { return m_phrases("Difference", text, n); }

    QString share(const Tally &tally) const
    {
        return say(QT_TRANSLATE_NOOP("Difference", "%1 of %2")).arg(tally.met()).arg(tally.applicable());
    }

    ReportFigures figures() const
    {
        const BidFigures &before = m_difference.before;
        const BidFigures &after = m_difference.after;
        ReportFigures figures;
        const auto add = [&](const QString &value, const char *label, const QString &detail) {
            figures.figures.append({value, say(label), detail, std::nullopt});
        };
        const auto count = [&](int ready, int chosen) {
            return say(QT_TRANSLATE_NOOP("Difference", "%1 of %2")).arg(ready).arg(chosen);
        };
        const auto tallies = [&](const Tally &was, const Tally &is, const char *label) {
            if (was.applicable() > 0 || is.applicable() > 0)
                add(arrow(percent(was.ratio()), percent(is.ratio())), label, arrow(share(was), share(is)));
        };
        tallies(before.mandatory, after.mandatory, QT_TRANSLATE_NOOP("Difference", "Mandatory criteria met"));
        tallies(before.supplementary, after.supplementary,
                QT_TRANSLATE_NOOP("Difference", "Supplementary criteria met"));
        add(arrow(count(before.ready, before.chosen), count(after.ready, after.chosen)),
            QT_TRANSLATE_NOOP("Difference", "Ready use cases"), {});
        return figures;
    }

    void addRows(ReportTable &table, const QString &kind, const QList<BidChange> &changes, Turn turn) const
    {
        bool first = true;
        for (const BidChange &change : changes) {
            if (change.turn != turn)
                continue;
            if (first) {
                ReportRow group;
                group.cells = {{}, textCell(kind), {}};
                group.group = true;
                table.rows.append(group);
                first = false;
            }
            const QString text = change.shown().text.in(m_phrases.language());
            table.rows.append(
                {{textCell(change.code), textCell(text), textCell(wordsOf(change, m_phrases))}, false});
        }
    }

    QList<ReportBlock> turned(Turn turn) const
    {
        ReportTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Difference", "Code")), 1, ReportColumn::Align::Left},
                         {say(QT_TRANSLATE_NOOP("Difference", "What")), 4, ReportColumn::Align::Left},
                         {say(QT_TRANSLATE_NOOP("Difference", "How")), 2, ReportColumn::Align::Left}};
        addRows(table, say(QT_TRANSLATE_NOOP("Difference", "Use cases")), m_difference.useCases, turn);
        addRows(table, say(QT_TRANSLATE_NOOP("Difference", "Packages")), m_difference.packages, turn);
        addRows(table, say(QT_TRANSLATE_NOOP("Difference", "Criteria")), m_difference.criteria, turn);
        if (table.rows.isEmpty())
            return {};
        return {ReportHeading{m_level, nameOf(turn, m_phrases)}, table};
    }

    QList<ReportBlock> reworded() const
    {
        ReportTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Difference", "Code")), 1, ReportColumn::Align::Left},
                         {say(QT_TRANSLATE_NOOP("Difference", "Before")), 3, ReportColumn::Align::Left},
                         {say(QT_TRANSLATE_NOOP("Difference", "Now")), 3, ReportColumn::Align::Left}};
        for (const QList<BidChange> *changes :
             {&m_difference.useCases, &m_difference.packages, &m_difference.criteria})
            for (const BidChange &change : *changes) {
                if (!change.reworded)
                    continue;
                const Language language = m_phrases.language();
                const auto runs = wordDiff(change.before->text.in(language), change.after->text.in(language));
                table.rows.append({{textCell(change.code), rewordingCell(runs, WordRun::Kind::Added),
                                    rewordingCell(runs, WordRun::Kind::Removed)},
                                   false});
            }
        if (table.rows.isEmpty())
            return {};
        return {ReportHeading{m_level, say(QT_TRANSLATE_NOOP("Difference", "In other words"))}, table};
    }

    const BidDifference &m_difference;
    const Phrases &m_phrases;
    int m_level;
};

} // namespace

QList<ReportBlock> differenceBlocks(const BidDifference &difference, const QString &from, const QString &to,
                                    const Phrases &phrases, int level)
{
    return Blocks(difference, phrases, level).all(from, to);
}

QString nameOf(Turn turn, const Phrases &phrases)
{
    switch (turn) {
    case Turn::Added:
        return phrases("Difference", QT_TRANSLATE_NOOP("Difference", "Added"));
    case Turn::Removed:
        return phrases("Difference", QT_TRANSLATE_NOOP("Difference", "Removed"));
    case Turn::Progressed:
        return phrases("Difference", QT_TRANSLATE_NOOP("Difference", "Further"));
    case Turn::Regressed:
        return phrases("Difference", QT_TRANSLATE_NOOP("Difference", "Less far"));
    case Turn::Changed:
        return phrases("Difference", QT_TRANSLATE_NOOP("Difference", "Changed otherwise"));
    }
    return {};
}

QString wordsOf(const BidChange &change, const Phrases &phrases)
{
    const Stand before = change.before.value_or(change.shown());
    const Stand &after = change.shown();
    QStringList parts;
    if (before.pooled.total() > 0 || after.pooled.total() > 0) {
        const auto share = [&](const Tally &tally) {
            return phrases("Difference", QT_TRANSLATE_NOOP("Difference", "%1 of %2"))
                .arg(tally.met())
                .arg(tally.applicable());
        };
        parts.append(arrow(share(before.pooled), share(after.pooled)));
    } else if (before.outcome != after.outcome || after.outcome != Outcome::Unknown) {
        parts.append(arrow(nameOf(before.outcome, phrases), nameOf(after.outcome, phrases)));
    }
    if (before.strength != after.strength)
        parts.append(arrow(nameOf(before.strength, phrases), nameOf(after.strength, phrases)));
    if (before.decision != after.decision)
        parts.append(arrow(nameOf(before.decision, phrases), nameOf(after.decision, phrases)));
    return parts.join(QStringLiteral("; "));
}

} // namespace kravkort
