// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/criteriasheet.h"

#include "models/domain/entry/answercells.h"
#include "models/domain/entry/attention.h"
#include "models/domain/entry/pasting.h"
#include "models/domain/text/names.h"
#include "models/domain/workspace/evidencelist.h"

#include <algorithm>

namespace kravkort {

namespace {

constexpr std::array allColumns{
    CriteriaColumn::Code,      CriteriaColumn::Text,     CriteriaColumn::Under,
    CriteriaColumn::UnderName, CriteriaColumn::Strength, CriteriaColumn::Responsible,
    CriteriaColumn::Attention, CriteriaColumn::Work,     CriteriaColumn::Outcome,
    CriteriaColumn::Reason,    CriteriaColumn::Owner,    CriteriaColumn::Due,
    CriteriaColumn::Estimate,  CriteriaColumn::Note,     CriteriaColumn::Evidence,
    CriteriaColumn::Basis,     CriteriaColumn::Source,   CriteriaColumn::Place,
    CriteriaColumn::Why};

bool letsOut(const BidMatter &m, CriteriaColumn column)
{
    switch (column) {
    case CriteriaColumn::Work:
    case CriteriaColumn::Due:
    case CriteriaColumn::Attention:
        return m.showsWork();
    case CriteriaColumn::Reason:
        return m.shows(ReportField::Reason);
    case CriteriaColumn::Owner:
        return m.shows(ReportField::Owner);
    case CriteriaColumn::Estimate:
        return m.shows(ReportField::Estimate);
    case CriteriaColumn::Note:
        return m.shows(ReportField::Note);
    case CriteriaColumn::Evidence:
        return m.shows(ReportField::Evidence);
    case CriteriaColumn::Why:
        return m.shows(ReportField::Doubt);
    default:
        return true;
    }
}

BookColumn columnOf(CriteriaColumn column, const Phrases &phrases)
{
    BookColumn made;
    made.heading = headingOf(column, phrases);
    made.filledIn = column >= CriteriaColumn::Work && column <= CriteriaColumn::Note;
    switch (column) {
    case CriteriaColumn::Text:
        made.width = 60;
        break;
    case CriteriaColumn::UnderName:
    case CriteriaColumn::Evidence:
    case CriteriaColumn::Source:
        made.width = 32;
        break;
    case CriteriaColumn::Note:
    case CriteriaColumn::Reason:
    case CriteriaColumn::Why:
        made.width = 40;
        break;
    case CriteriaColumn::Attention:
    case CriteriaColumn::Owner:
    case CriteriaColumn::Place:
        made.width = 20;
        break;
    case CriteriaColumn::Work:
        made.width = 15;
        for (const Work work : allWorks)
            made.choices.append(nameOf(work, phrases));
        break;
    case CriteriaColumn::Outcome:
        made.width = 15;
        for (const Outcome outcome : allOutcomes)
            made.choices.append(nameOf(outcome, phrases));
        break;
    case CriteriaColumn::Due:
        made.kind = BookColumn::Kind::Date;
        break;
    case CriteriaColumn::Estimate:
        made.kind = BookColumn::Kind::Number;
        made.width = 10;
        break;
    case CriteriaColumn::Strength:
    case CriteriaColumn::Responsible:
        made.width = 15;
        break;
    default:
        break;
    }
    return made;
}

QString evidenceText(const BidMatter &m, const CriterionId &criterion)
{
    QStringList titles;
    for (const EvidenceItem &item : evidenceItems(m.workspace, m.picture.solution, criterion))
        titles.append(item.evidence.title);
    return titles.join(QStringLiteral("; "));
}

QVariant cellOf(const BidMatter &m, int index, const Answer &answer, CriteriaColumn column)
{
    const Catalogue &catalogue = m.catalogue();
    const Criterion &criterion = catalogue.criteria.at(index);
    switch (column) {
    case CriteriaColumn::Code:
        return criterion.id.code;
    case CriteriaColumn::Text:
        return m.in(criterion.text);
    case CriteriaColumn::Under:
        return ownerOf(catalogue, criterion).code;
    case CriteriaColumn::UnderName:
        return titleOf(catalogue, ownerOf(catalogue, criterion), m.phrases);
    case CriteriaColumn::Strength:
        return nameOf(m.picture.scope.strengthOf(criterion), m.phrases);
    case CriteriaColumn::Responsible:
        return nameOf(criterion.responsible, m.phrases);
    case CriteriaColumn::Attention:
        return attentionText(attentionTo(m.picture, answer, index), m.phrases);
    case CriteriaColumn::Work:
        return nameOf(answer.work, m.phrases);
    case CriteriaColumn::Outcome:
        return nameOf(answer.outcome, m.phrases);
    case CriteriaColumn::Reason:
        return answer.reason;
    case CriteriaColumn::Owner:
        return answer.owner;
    case CriteriaColumn::Due:
        return answer.due ? QVariant(*answer.due) : QVariant();
    case CriteriaColumn::Estimate:
        return answer.estimate ? QVariant(*answer.estimate) : QVariant();
    case CriteriaColumn::Note:
        return answer.note;
    case CriteriaColumn::Evidence:
        return evidenceText(m, criterion.id);
    case CriteriaColumn::Basis:
        return groundCells(m, criterion.ground).at(0);
    case CriteriaColumn::Source:
        return groundCells(m, criterion.ground).at(1);
    case CriteriaColumn::Place:
        return groundCells(m, criterion.ground).at(2);
    case CriteriaColumn::Why:
        return groundCells(m, criterion.ground).at(3);
    }
    return {};
}

} // namespace

QString headingOf(CriteriaColumn column, const Phrases &phrases)
{
    const auto say = [&](const char *words) { return phrases("Exchange", words); };
    const auto field = [&](AnswerField of) { return AnswerCells(phrases.language(), {}).heading(of); };
    switch (column) {
    case CriteriaColumn::Code:
        return codeHeading(phrases.language());
    case CriteriaColumn::Text:
        return say(QT_TRANSLATE_NOOP("Exchange", "Criterion"));
    case CriteriaColumn::Under:
        return say(QT_TRANSLATE_NOOP("Exchange", "Belongs to"));
    case CriteriaColumn::UnderName:
        return say(QT_TRANSLATE_NOOP("Exchange", "Package or integration"));
    case CriteriaColumn::Strength:
        return say(QT_TRANSLATE_NOOP("Exchange", "Strength"));
    case CriteriaColumn::Responsible:
        return say(QT_TRANSLATE_NOOP("Exchange", "Responsible"));
    case CriteriaColumn::Attention:
        return say(QT_TRANSLATE_NOOP("Exchange", "Attention"));
    case CriteriaColumn::Work:
        return field(AnswerField::Work);
    case CriteriaColumn::Outcome:
        return field(AnswerField::Outcome);
    case CriteriaColumn::Reason:
        return say(QT_TRANSLATE_NOOP("Exchange", "Reason for not applicable"));
    case CriteriaColumn::Owner:
        return field(AnswerField::Owner);
    case CriteriaColumn::Due:
        return field(AnswerField::Due);
    case CriteriaColumn::Estimate:
        return field(AnswerField::Estimate);
    case CriteriaColumn::Note:
        return field(AnswerField::Note);
    case CriteriaColumn::Evidence:
        return say(QT_TRANSLATE_NOOP("Exchange", "Evidence"));
    case CriteriaColumn::Basis:
        return say(QT_TRANSLATE_NOOP("Exchange", "Basis"));
    case CriteriaColumn::Source:
        return say(QT_TRANSLATE_NOOP("Exchange", "Source"));
    case CriteriaColumn::Place:
        return say(QT_TRANSLATE_NOOP("Exchange", "Place in the source"));
    case CriteriaColumn::Why:
        return say(QT_TRANSLATE_NOOP("Exchange", "Why no surer"));
    }
    return {};
}

QHash<QString, CriteriaColumn> criteriaHeadings()
{
    QHash<QString, CriteriaColumn> headings;
    for (const Phrases &phrases : {Phrases::in(Language::Danish), Phrases::in(Language::English)})
        for (const CriteriaColumn column : allColumns)
            headings.insert(headingOf(column, phrases).toLower(), column);
    return headings;
}

QList<CriteriaColumn> criteriaColumns(const BidMatter &matter)
{
    QList<CriteriaColumn> columns;
    std::copy_if(allColumns.begin(), allColumns.end(), std::back_inserter(columns),
                 [&](CriteriaColumn column) { return letsOut(matter, column); });
    return columns;
}

BookSheet criteriaSheet(const BidMatter &m, const QList<int> &criteria, const QList<CriteriaColumn> &columns)
{
    const auto always = [](CriteriaColumn column) {
        return column == CriteriaColumn::Code || column == CriteriaColumn::Basis ||
               column == CriteriaColumn::Source;
    };
    QList<CriteriaColumn> shown;
    for (const CriteriaColumn column : criteriaColumns(m))
        if (always(column) || columns.contains(column))
            shown.append(column);
    BookSheet sheet;
    sheet.name = m.say(QT_TRANSLATE_NOOP("Exchange", "Requirements"));
    sheet.fixed = shown.value(1, CriteriaColumn::Why) == CriteriaColumn::Text ? 2 : 1;
    for (const CriteriaColumn column : std::as_const(shown)) {
        sheet.columns.append(columnOf(column, m.phrases));
        // What goes back is the team's; others read.
        if (m.profile != ReportProfile::Internal)
            sheet.columns.last().filledIn = false;
    }
    for (const int k : criteria) {
        const Answer answer = m.answer(k);
        QVariantList row;
        for (const CriteriaColumn column : std::as_const(shown))
            row.append(cellOf(m, k, answer, column));
        sheet.rows.append(row);
    }
    return sheet;
}

QList<BookColumn> groundColumns(const BidMatter &m)
{
    QList<BookColumn> columns;
    for (const CriteriaColumn column :
         {CriteriaColumn::Basis, CriteriaColumn::Source, CriteriaColumn::Place, CriteriaColumn::Why})
        if (letsOut(m, column))
            columns.append(columnOf(column, m.phrases));
    return columns;
}

QVariantList groundCells(const BidMatter &m, const Ground &ground)
{
    const QString sources = sourcesOf(ground, m.catalogue());
    QVariantList cells{nameOf(ground.basis, m.phrases),
                       sources.isEmpty() ? m.say(QT_TRANSLATE_NOOP("Exchange", "no source")) : sources,
                       ground.place};
    if (letsOut(m, CriteriaColumn::Why)) {
        QString why = m.in(ground.reason);
        if (!ground.confirmedBy.isEmpty())
            why = m.say(QT_TRANSLATE_NOOP("Exchange", "Confirmed by %1 on %2"))
                      .arg(ground.confirmedBy, dateText(ground.confirmedOn, m.phrases.language()));
        cells.append(why);
    }
    return cells;
}

} // namespace kravkort
