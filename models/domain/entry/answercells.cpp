// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/answercells.h"

#include "models/domain/entry/celldate.h"
#include "models/domain/text/names.h"
#include "models/domain/workspace/words.h"

#include <QLocale>

namespace kravkort {

namespace {

QString said(const char *source, const Phrases &phrases = Phrases(Language::English))
{
    return phrases("AnswerCells", source);
}

QString headingIn(AnswerField field, const Phrases &phrases)
{
    switch (field) {
    case AnswerField::Work:
        return said(QT_TRANSLATE_NOOP("AnswerCells", "Work"), phrases);
    case AnswerField::Outcome:
        return said(QT_TRANSLATE_NOOP("AnswerCells", "Result"), phrases);
    case AnswerField::Owner:
        return said(QT_TRANSLATE_NOOP("AnswerCells", "Owner"), phrases);
    case AnswerField::Due:
        return said(QT_TRANSLATE_NOOP("AnswerCells", "Due"), phrases);
    case AnswerField::Estimate:
        return said(QT_TRANSLATE_NOOP("AnswerCells", "Estimate, hours"), phrases);
    case AnswerField::Note:
        return said(QT_TRANSLATE_NOOP("AnswerCells", "Note"), phrases);
    }
    return {};
}

// Without the sign that stands before the word on the screen.
QString bare(const QString &cell)
{
    QString word = cell.simplified().toLower();
    for (const Outcome outcome : allOutcomes)
        if (const QString sign = symbolOf(outcome) + u' '; word.startsWith(sign))
            return word.mid(sign.size()).trimmed();
    return word;
}

Error notUnderstood(const QString &sentence, const QString &cell)
{
    QString shown = cell.simplified();
    if (shown.size() > 40)
        shown = shown.left(39) + u'…';
    return {Error::Kind::NotAccepted, sentence.arg(shown), {}};
}

// Enough digits to be the same number again, and never three of them: those could be thousands.
QString hoursText(double hours, Language language)
{
    const QLocale c = QLocale::c();
    QString text = c.toString(hours, 'f', QLocale::FloatingPointShortest);
    if (const qsizetype point = text.indexOf(u'.'); point >= 0 && text.size() - point == 4)
        text += u'0';
    return language == Language::Danish ? text.replace(u'.', u',') : text;
}

} // namespace

AnswerCells::AnswerCells(Language shown, QDate today)
    : m_shown(shown)
    , m_today(today)
{
    for (const Phrases &phrases : {Phrases::in(Language::Danish), Phrases::in(Language::English)}) {
        for (const Work work : allWorks)
            m_works.insert(nameOf(work, phrases), work);
        for (const Outcome outcome : allOutcomes)
            m_outcomes.insert(nameOf(outcome, phrases), outcome);
        for (const AnswerField field : allAnswerFields)
            m_fields.insert(headingIn(field, phrases).toLower(), field);
    }
    for (const Work work : allWorks)
        m_works.insert(wordOf(work), work);
    for (const Outcome outcome : allOutcomes) {
        m_outcomes.insert(wordOf(outcome), outcome);
        m_outcomes.insert(symbolOf(outcome), outcome);
    }
}

QString AnswerCells::heading(AnswerField field) const
{
    return headingIn(field, Phrases::in(m_shown));
}

std::optional<AnswerField> AnswerCells::fieldNamed(const QString &heading) const
{
    const auto found = m_fields.constFind(heading.simplified().toLower());
    return found == m_fields.cend() ? std::nullopt : std::optional(*found);
}

QString AnswerCells::text(const Answer &answer, AnswerField field) const
{
    const Phrases phrases = Phrases::in(m_shown);
    switch (field) {
    case AnswerField::Work:
        return nameOf(answer.work, phrases);
    case AnswerField::Outcome: {
        const QString name = nameOf(answer.outcome, phrases);
        return answer.reason.isEmpty() ? name : QString(name + u": " + answer.reason);
    }
    case AnswerField::Owner:
        return answer.owner;
    case AnswerField::Due:
        // The one form that every spreadsheet takes for the same day.
        return answer.due ? answer.due->toString(Qt::ISODate) : QString();
    case AnswerField::Estimate:
        return answer.estimate ? hoursText(*answer.estimate, m_shown) : QString();
    case AnswerField::Note:
        return answer.note;
    }
    return {};
}

Result<AnswerChange> AnswerCells::readOutcome(const QString &cell) const
{
    AnswerChange change;
    const QString whole = bare(cell);
    if (whole.isEmpty()) {
        change.outcome = Outcome::Unknown;
        return change;
    }
    if (const auto found = m_outcomes.constFind(whole); found != m_outcomes.cend()) {
        change.outcome = *found;
        return change;
    }
    if (const qsizetype colon = cell.indexOf(u':'); colon > 0)
        if (m_outcomes.value(bare(cell.left(colon)), Outcome::Unknown) == Outcome::NotApplicable) {
            change.outcome = Outcome::NotApplicable;
            change.reason = cell.mid(colon + 1).trimmed();
            return change;
        }
    return notUnderstood(
        said(QT_TRANSLATE_NOOP("AnswerCells", "“%1” is no result: write met, partly met, not met, not "
                                              "applicable or not assessed")),
        cell);
}

Result<AnswerChange> AnswerCells::read(const QString &cell, AnswerField field) const
{
    AnswerChange change;
    const QString text = cell.trimmed();
    switch (field) {
    case AnswerField::Work: {
        const auto found = m_works.constFind(text.simplified().toLower());
        if (!text.isEmpty() && found == m_works.cend())
            return notUnderstood(
                said(QT_TRANSLATE_NOOP(
                    "AnswerCells",
                    "“%1” is no state of work: write not started, in progress, in review or done")),
                cell);
        change.work = text.isEmpty() ? Work::NotStarted : *found;
        return change;
    }
    case AnswerField::Outcome:
        return readOutcome(cell);
    case AnswerField::Owner:
        change.owner = text.simplified();
        return change;
    case AnswerField::Due: {
        const std::optional<QDate> date = dateIn(text, m_today);
        if (!text.isEmpty() && !date)
            return notUnderstood(
                said(QT_TRANSLATE_NOOP("AnswerCells", "“%1” is no sure date: write it as 2026-12-24")), cell);
        change.due = date;
        return change;
    }
    case AnswerField::Estimate: {
        const std::optional<double> hours = hoursIn(text);
        if (!text.isEmpty() && !hours)
            return notUnderstood(
                said(QT_TRANSLATE_NOOP("AnswerCells", "“%1” is no sure number of hours: write it as 7.5, "
                                                      "without a separator between thousands")),
                cell);
        change.estimate = hours;
        return change;
    }
    case AnswerField::Note:
        change.note = cell;
        return change;
    }
    return change;
}

} // namespace kravkort
