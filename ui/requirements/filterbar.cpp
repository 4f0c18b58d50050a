// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/filterbar.h"

#include "models/domain/entry/attention.h"
#include "models/domain/text/names.h"
#include "ui/requirements/savedfilters.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace kravkort {

namespace {

// Entries of the result filter that are no Outcome.
constexpr int anyOutcome = -1, stillOpen = -2, overdue = -3, dueSoon = -4, blocked = -5, expired = -6,
              broken = -7, asking = -8, notAgreed = -9;
constexpr int any = -1;

QComboBox *newCombo(QWidget *parent, const char *name)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QString::fromLatin1(name));
    // They give way where the page is narrow.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(9);
    combo->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return combo;
}

template<class Fill>
void refill(QComboBox *combo, Fill fill)
{
    const QSignalBlocker quiet(combo);
    const int row = std::max(0, combo->currentIndex());
    combo->clear();
    fill();
    combo->setCurrentIndex(row);
}

} // namespace

FilterBar::FilterBar(WorkspaceStore &store, const Prompts &prompts, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_phrases(phrases)
    , m_text(new QLineEdit(this))
    , m_outcome(newCombo(this, "outcomeFilter"))
    , m_responsible(newCombo(this, "responsibleFilter"))
    , m_strength(newCombo(this, "strengthFilter"))
    , m_furtherChip(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_saved(new SavedFilters(store, prompts, this))
    , m_quick(new QToolButton(this))
    , m_count(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("requirementSearch"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(96);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setAutoRaise(true);
    m_furtherChip->setObjectName(QStringLiteral("furtherFilter"));
    m_furtherChip->setVisible(false);
    m_quick->setObjectName(QStringLiteral("quickEntryButton"));
    m_count->setObjectName(QStringLiteral("criteriaCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_responsible);
    layout->addWidget(m_strength);
    layout->addWidget(m_furtherChip);
    layout->addWidget(m_clear);
    layout->addWidget(m_saved);
    layout->addWidget(m_quick);
    layout->addWidget(m_count);

    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::tell);
    for (QComboBox *combo : {m_outcome, m_responsible, m_strength})
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_furtherChip, &QToolButton::clicked, this, [this] {
        m_further = {};
        tell();
    });
    connect(m_saved, &SavedFilters::chosen, this, &FilterBar::setFilter);
    connect(m_quick, &QToolButton::clicked, this, &FilterBar::quickEntryWanted);
    retranslate();
}

void FilterBar::setPhrases(const Phrases &phrases)
{
    m_phrases = phrases;
    retranslate();
}

void FilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter by text, owner or note"));
    m_text->setAccessibleName(tr("Filter by text, owner or note"));
    m_outcome->setAccessibleName(tr("Filter by result"));
    m_responsible->setAccessibleName(tr("Filter by responsible"));
    m_strength->setAccessibleName(tr("Filter by strength"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Remove the filters"));
    refill(m_outcome, [&] {
        m_outcome->addItem(tr("All results"), anyOutcome);
        m_outcome->addItem(tr("Still open"), stillOpen);
        m_outcome->addItem(QString(QString(overdueSign) + u"  " + tr("Overdue")), overdue);
        m_outcome->addItem(QString(QString(soonSign) + u"  " + tr("Due soon")), dueSoon);
        m_outcome->addItem(QString(QString(askingSign) + u"  " + tr("Asks again")), asking);
        m_outcome->addItem(QString(QStringLiteral("⇄  ") + tr("Not agreed on")), notAgreed);
        m_outcome->setItemData(m_outcome->count() - 1, tr("A municipality disagrees, or it is unsettled"),
                               Qt::ToolTipRole);
        m_outcome->addItem(QString(QString(blockedSign) + u"  " + tr("Blocked")), blocked);
        m_outcome->addItem(QString(QString(expiredSign) + u"  " + tr("Evidence expired")), expired);
        m_outcome->addItem(QString(QString(brokenSign) + u"  " + tr("Evidence broken")), broken);
        m_outcome->insertSeparator(m_outcome->count());
        for (const Outcome outcome : allOutcomes)
            m_outcome->addItem(QString(symbolOf(outcome) + u"  " + nameOf(outcome, m_phrases)),
                               static_cast<int>(outcome));
    });
    refill(m_responsible, [&] {
        m_responsible->addItem(tr("All responsible"), any);
        for (const Responsible one :
             {Responsible::Vendor, Responsible::Both, Responsible::Municipality, Responsible::Other})
            m_responsible->addItem(nameOf(one, m_phrases), static_cast<int>(one));
    });
    refill(m_strength, [&] {
        m_strength->addItem(tr("All strengths"), any);
        for (const Strength one : {Strength::Mandatory, Strength::Supplementary})
            m_strength->addItem(nameOf(one, m_phrases), static_cast<int>(one));
    });
    m_quick->setAccessibleName(tr("Quick entry"));
    fitTexts();
    m_quick->setToolTip(tr("One criterion at a time, with keys only (F8)"));
    showFurther();
    m_clear->setVisible(!m_filter.isEmpty());
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

// Where there is little room the words give way; tooltips have them.
void FilterBar::fitTexts()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    m_count->setVisible(letters > 125);
    m_quick->setText(letters > 95 ? tr("Quick entry") : QStringLiteral("F8"));
    for (QComboBox *combo : {m_outcome, m_responsible})
        combo->setMinimumContentsLength(letters > 95 ? 14 : 10);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

RequirementFilter FilterBar::read() const
{
    RequirementFilter filter;
    filter.text = m_text->text().simplified();
    const int outcome = m_outcome->currentData().toInt();
    filter.onlyOpen = outcome == stillOpen;
    filter.onlyOverdue = outcome == overdue;
    filter.onlySoon = outcome == dueSoon;
    filter.onlyBlocked = outcome == blocked;
    filter.onlyExpired = outcome == expired;
    filter.onlyBroken = outcome == broken;
    filter.onlyAsking = outcome == asking;
    filter.onlyNotAgreed = outcome == notAgreed;
    if (outcome >= 0)
        filter.outcome = static_cast<Outcome>(outcome);
    if (const int responsible = m_responsible->currentData().toInt(); responsible != any)
        filter.responsible = static_cast<Responsible>(responsible);
    if (const int strength = m_strength->currentData().toInt(); strength != any)
        filter.strength = static_cast<Strength>(strength);
    filter.owner = m_further.owner;
    filter.dueFrom = m_further.dueFrom;
    filter.dueTo = m_further.dueTo;
    filter.onlyUndated = m_further.onlyUndated;
    filter.onlyOurs = m_further.onlyOurs;
    return filter;
}

QString FilterBar::furtherWords() const
{
    const auto day = [](QDate date) {
        return QLocale().toString(date, tr("d MMM yy", "date format of a narrow column"));
    };
    QStringList words;
    if (m_further.owner)
        words.append(m_further.owner->isEmpty() ? tr("Without an owner") : *m_further.owner);
    if (m_further.dueFrom && m_further.dueTo)
        words.append(tr("Due %1 to %2").arg(day(*m_further.dueFrom), day(*m_further.dueTo)));
    else if (m_further.dueFrom)
        words.append(tr("Due from %1").arg(day(*m_further.dueFrom)));
    else if (m_further.dueTo)
        words.append(tr("Due until %1").arg(day(*m_further.dueTo)));
    if (m_further.onlyUndated)
        words.append(tr("Without a date"));
    if (m_further.onlyOurs && words.isEmpty())
        words.append(tr("What we answer for"));
    return words.join(QStringLiteral(" · "));
}

void FilterBar::showFurther()
{
    const QString words = furtherWords();
    m_furtherChip->setVisible(!words.isEmpty());
    m_furtherChip->setText(
        QString(fontMetrics().elidedText(words, Qt::ElideRight, width() / 4) + QStringLiteral("  ✕")));
    m_furtherChip->setAccessibleName(tr("Remove the filter: %1").arg(words));
    m_furtherChip->setToolTip(m_further.onlyOurs
                                  ? QString(words + u'\n' + tr("Only criteria that we answer for.") + u'\n' +
                                            tr("Click to remove this filter."))
                                  : QString(words + u'\n' + tr("Click to remove this filter.")));
}

void FilterBar::tell()
{
    m_filter = read();
    showFurther();
    m_clear->setVisible(!m_filter.isEmpty());
    m_saved->setPresent(m_filter);
    emit filterChanged(m_filter);
}

void FilterBar::setFilter(const RequirementFilter &filter)
{
    const auto show = [](QComboBox *combo, int value) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    };
    {
        const QSignalBlocker quiet(m_text);
        m_text->setText(filter.text);
    }
    m_further = filter;
    show(m_outcome, filter.onlyOpen        ? stillOpen
                    : filter.onlyOverdue   ? overdue
                    : filter.onlySoon      ? dueSoon
                    : filter.onlyBlocked   ? blocked
                    : filter.onlyExpired   ? expired
                    : filter.onlyBroken    ? broken
                    : filter.onlyAsking    ? asking
                    : filter.onlyNotAgreed ? notAgreed
                    : filter.outcome       ? static_cast<int>(*filter.outcome)
                                           : anyOutcome);
    show(m_responsible, filter.responsible ? static_cast<int>(*filter.responsible) : any);
    show(m_strength, filter.strength ? static_cast<int>(*filter.strength) : any);
    tell();
}

void FilterBar::clear()
{
    setFilter({});
}

void FilterBar::showCount(int shown, int all)
{
    m_count->setText(shown == all ? tr("%n criterion(s)", "", all)
                                  : tr("%1 of %n criterion(s)", "", all).arg(shown));
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace kravkort
