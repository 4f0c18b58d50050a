// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/momentchoice.h"

#include "models/domain/text/names.h"
#include "models/store/freezeverbs.h"
#include "ui/datetyping.h"
#include "ui/display.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>

namespace kravkort {

namespace {

constexpr int usualDays = 7; // back, until somebody says which day

// What an entry stands for; those of frozen bids hold an id.
QString nowWord()
{
    return QStringLiteral("now");
}

QString nothingWord()
{
    return QStringLiteral("-");
}

QString dayWord()
{
    return QStringLiteral("day");
}

} // namespace

MomentChoice::MomentChoice(const QString &name, First first, const WorkspaceStore &store,
                           const Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_display(display)
    , m_kind(new QComboBox(this))
    , m_day(new QDateEdit(store.today().addDays(-usualDays), this))
{
    m_kind->setObjectName(name);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(14);
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_day->setObjectName(QString(name + QStringLiteral("Day")));
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(store.today());
    new DateTyping(m_day);
    if (first == First::Now)
        m_kind->addItem(QString(), nowWord());
    if (first == First::Nothing)
        m_kind->addItem(QString(), nothingWord());
    m_kind->addItem(QString(), dayWord());
    const QList<FrozenBid> frozen = frozenBids(store.workspace(), store.currentBid());
    for (auto row = frozen.crbegin(); row != frozen.crend(); ++row) // the newest first
        m_kind->addItem(QString(), row->id.code);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_kind, 1);
    layout->addWidget(m_day);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MomentChoice::follow);
    connect(m_day, &QDateEdit::dateChanged, this, &MomentChoice::changed);
    retranslate();
    follow();
}

void MomentChoice::setAccessibleName(const QString &name)
{
    m_kind->setAccessibleName(name);
    m_day->setAccessibleName(tr("%1: the day").arg(name));
}

bool MomentChoice::isNothing() const
{
    return m_kind->currentData() == nothingWord();
}

QString MomentChoice::words() const
{
    const QString chosen = m_kind->currentData().toString();
    return chosen == nothingWord() ? QString()
           : chosen == dayWord()   ? m_day->date().toString(Qt::ISODate)
                                   : chosen;
}

Result<BidMoment> MomentChoice::moment() const
{
    return momentNamed(m_store, m_store.currentBid(), words());
}

void MomentChoice::chooseNow()
{
    m_kind->setCurrentIndex(m_kind->findData(nowWord()));
}

void MomentChoice::chooseDay(QDate date)
{
    m_day->setDate(date);
    m_kind->setCurrentIndex(m_kind->findData(dayWord()));
}

void MomentChoice::chooseFrozen(const FrozenId &frozen)
{
    m_kind->setCurrentIndex(m_kind->findData(frozen.code));
}

void MomentChoice::follow()
{
    m_day->setVisible(m_kind->currentData() == dayWord());
    emit changed();
}

void MomentChoice::retranslate()
{
    m_day->setDisplayFormat(DateTyping::format());
    for (int at = 0; at < m_kind->count(); ++at) {
        const QString what = m_kind->itemData(at).toString();
        QString text;
        if (what == nowWord())
            text = tr("Now");
        else if (what == nothingWord())
            text = tr("Nothing");
        else if (what == dayWord())
            text = tr("The end of a day");
        else if (const auto *row = m_store.workspace().find<FrozenBid>({what}))
            //: a frozen bid: name, when
            text = tr("%1 (frozen %2)").arg(row->name, timeText(row->at, m_display.language()));
        m_kind->setItemText(at, text);
    }
}

void MomentChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kravkort
