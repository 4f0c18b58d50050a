// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historybar.h"

#include "ui/datetyping.h"
#include "ui/inspector/flowlayout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace kravkort {

HistoryBar::HistoryBar(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_text(new QLineEdit(this))
    , m_author(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(today.addMonths(-1), this))
    , m_until(new QLabel(QStringLiteral("–"), this))
    , m_to(new QDateEdit(today, this))
    , m_export(new QPushButton(this))
    , m_typed(new QTimer(this))
{
    m_text->setObjectName(QStringLiteral("historyText"));
    m_author->setObjectName(QStringLiteral("historyAuthor"));
    m_kind->setObjectName(QStringLiteral("historyKind"));
    m_period->setObjectName(QStringLiteral("historyPeriod"));
    m_from->setObjectName(QStringLiteral("historyFrom"));
    m_to->setObjectName(QStringLiteral("historyTo"));
    m_export->setObjectName(QStringLiteral("historyExport"));
    m_text->setClearButtonEnabled(true);
    for (QDateEdit *date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        new DateTyping(date);
        connect(date, &QDateEdit::dateChanged, this, &HistoryBar::tell);
    }
    for (QComboBox *box : {m_author, m_kind})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_author->setMinimumContentsLength(12);
    m_kind->setMinimumContentsLength(16);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto *fields = new QWidget(this);
    auto *layout = new FlowLayout(8, fields); // two lines in a narrow window
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(12, 8, 12, 8);
    around->addWidget(fields);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    fields->setSizePolicy(policy);
    setSizePolicy(policy);
    layout->addWidget(m_text);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_author), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_period),
          static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_to),
          static_cast<QWidget *>(m_export)})
        layout->addWidget(widget);
    // A search may read the whole history: not for each letter.
    constexpr int pause = 200; // ms
    m_typed->setSingleShot(true);
    m_typed->setInterval(pause);
    connect(m_text, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, &HistoryBar::tell);
    for (QComboBox *box : {m_author, m_kind, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryBar::tell);
    connect(m_export, &QPushButton::clicked, this, &HistoryBar::exportWanted);
    retranslate();
    tell();
}

void HistoryBar::setItems(QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &items)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    box->clear();
    box->addItem(all, QVariant());
    for (const auto &[value, words] : items)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, before.isValid() ? box->findData(before) : 0));
}

void HistoryBar::setAuthors(const QStringList &authors)
{
    m_authors = authors;
    QList<std::pair<QString, QString>> items;
    for (const QString &author : authors)
        items.append({author, author.isEmpty() ? tr("nobody named") : author});
    setItems(m_author, tr("Everybody"), items);
}

void HistoryBar::setKinds(const QList<std::pair<QString, QString>> &kinds)
{
    m_kinds = kinds;
    setItems(m_kind, tr("All kinds"), kinds);
}

void HistoryBar::focusText()
{
    m_text->setFocus();
}

void HistoryBar::tell()
{
    const auto period = static_cast<Period>(m_period->currentData().toInt());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_to)})
        widget->setVisible(period == Period::Between);
    m_typed->stop();
    HistoryFilter filter;
    filter.text = m_text->text().trimmed();
    if (m_author->currentData().isValid())
        filter.author = m_author->currentData().toString();
    filter.table = m_kind->currentData().toString();
    switch (period) {
    case Period::All:
        break;
    case Period::Today:
        filter.from = m_today;
        break;
    case Period::Week:
        filter.from = m_today.addDays(-6);
        break;
    case Period::Month:
        filter.from = m_today.addDays(-29);
        break;
    case Period::Year:
        filter.from = m_today.addYears(-1);
        break;
    case Period::Between:
        filter.from = m_from->date();
        filter.to = m_to->date();
        break;
    }
    emit filterChanged(filter);
}

void HistoryBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in the history"));
    m_text->setAccessibleName(tr("Find in the history"));
    m_author->setAccessibleName(tr("Author"));
    m_kind->setAccessibleName(tr("Kind of change"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From this day"));
    m_to->setAccessibleName(tr("To and with this day"));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Save the lines that are shown as CSV or JSON"));
    const QSignalBlocker quiet(m_period);
    const int before = std::max(0, m_period->currentIndex());
    m_period->clear();
    const auto add = [this](const QString &words, Period period) {
        m_period->addItem(words, static_cast<int>(period));
    };
    add(tr("All time"), Period::All);
    add(tr("Today"), Period::Today);
    add(tr("Last 7 days"), Period::Week);
    add(tr("Last 30 days"), Period::Month);
    add(tr("Last 12 months"), Period::Year);
    add(tr("Between two days"), Period::Between);
    m_period->setCurrentIndex(before);
    setAuthors(m_authors);
    setKinds(m_kinds);
}

void HistoryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kravkort
