// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/filterpopup.h"

#include "models/domain/text/names.h"
#include "models/domain/workspace/words.h"
#include "ui/graph/graphcolours.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::FilterPopup)
};

constexpr int anyOwner = 0, noOwner = 1, firstOwner = 2; // rows

QString shown(Outcome outcome, const Phrases &phrases)
{
    return QString(symbolOf(outcome) + u"  " + nameOf(outcome, phrases));
}
QString shown(Basis basis, const Phrases &phrases)
{
    return QString(symbolOf(basis) + u"  " + nameOf(basis, phrases));
}
template<class E>
QString shown(E value, const Phrases &phrases)
{
    return nameOf(value, phrases);
}

template<class E>
QString joined(const QList<E> &values, const Phrases &phrases)
{
    QStringList names;
    for (const E value : values)
        names.append(nameOf(value, phrases));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString filterTitle(int kind)
{
    switch (kind) {
    case 0:
        return Say::tr("Status");
    case 1:
        return Say::tr("Strength");
    case 2:
        return Say::tr("Basis");
    case 3:
        return Say::tr("Responsible");
    default:
        return Say::tr("Owner");
    }
}

QString filterText(const GraphFilter &filter, int kind, const Phrases &phrases)
{
    switch (kind) {
    case 0: {
        QStringList names;
        if (!filter.status.isEmpty())
            names.append(joined(filter.status, phrases));
        if (filter.undecided)
            names.append(nameOf(Decision::Undecided, phrases));
        return names.join(QStringLiteral(", "));
    }
    case 1:
        return joined(filter.strength, phrases);
    case 2:
        return joined(filter.basis, phrases);
    case 3:
        return joined(filter.responsible, phrases);
    default:
        return !filter.owner ? QString() : filter.owner->isEmpty() ? Say::tr("nobody") : *filter.owner;
    }
}

GraphFilter without(GraphFilter filter, int kind)
{
    switch (kind) {
    case 0:
        filter.status.clear();
        filter.undecided = false;
        break;
    case 1:
        filter.strength.clear();
        break;
    case 2:
        filter.basis.clear();
        break;
    case 3:
        filter.responsible.clear();
        break;
    default:
        filter.owner.reset();
    }
    return filter;
}

FilterPopup::FilterPopup(const Phrases &phrases, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_phrases(phrases)
    , m_owner(new QComboBox(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("graphFilterPopup"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(12);
    addGroup(&GraphFilter::status,
             QList<Outcome>{Outcome::NotMet, Outcome::PartlyMet, Outcome::Unknown, Outcome::Met}, "status");
    addGroup(&GraphFilter::strength, QList<Strength>{Strength::Mandatory, Strength::Supplementary},
             "strength");
    addGroup(&GraphFilter::basis,
             QList<Basis>{Basis::Assumed, Basis::Inferred, Basis::Published, Basis::Confirmed}, "basis");
    addGroup(&GraphFilter::responsible,
             QList<Responsible>{Responsible::Vendor, Responsible::Both, Responsible::Municipality,
                                Responsible::Other},
             "responsible");
    auto *column = new QVBoxLayout;
    m_titles.append(new QLabel(this));
    column->addWidget(m_titles.last());
    column->addWidget(m_owner);
    m_owner->setObjectName(QStringLiteral("graphFilterOwner"));
    m_owner->setMinimumWidth(160);
    grid->addLayout(column, 2, 0);
    m_clear->setObjectName(QStringLiteral("graphFilterClear"));
    grid->addWidget(m_clear, 2, 1, Qt::AlignRight | Qt::AlignBottom);
    for (QLabel *title : std::as_const(m_titles)) {
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
    }
    connect(m_owner, &QComboBox::activated, this, &FilterPopup::chooseOwner);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_filter = {};
        showFilter();
        emit filterChanged(m_filter);
    });
    setTexts();
}

template<class E>
void FilterPopup::addGroup(QList<E> GraphFilter::*values, const QList<E> &choices, const char *name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    m_titles.append(new QLabel(this));
    column->addWidget(m_titles.last());
    for (const E value : choices) {
        Choice choice{new QCheckBox(this),
                      [this, values, value] { return (m_filter.*values).contains(value); },
                      [this, value] { return shown(value, m_phrases); },
                      [this, values, value](bool on) {
                          (m_filter.*values).removeAll(value);
                          if (on)
                              (m_filter.*values).append(value);
                      }};
        choice.box->setObjectName(
            QStringLiteral("graphFilter-%1-%2").arg(QLatin1StringView(name), wordOf(value)));
        addChoice(choice, *column);
    }
    if constexpr (std::is_same_v<E, Outcome>) {
        Choice undecided{new QCheckBox(this), [this] { return m_filter.undecided; },
                         [this] { return nameOf(Decision::Undecided, m_phrases); },
                         [this](bool on) { m_filter.undecided = on; }};
        undecided.box->setObjectName(QStringLiteral("graphFilter-undecided"));
        addChoice(undecided, *column);
    }
    column->addStretch();
    const int place = int(m_titles.size()) - 1;
    static_cast<QGridLayout *>(layout())->addLayout(column, place / 2, place % 2);
}

void FilterPopup::addChoice(const Choice &choice, QVBoxLayout &column)
{
    column.addWidget(choice.box);
    m_choices.append(choice);
    connect(choice.box, &QCheckBox::clicked, this, [this, set = choice.set](bool on) {
        set(on);
        showFilter();
        emit filterChanged(m_filter);
    });
}

void FilterPopup::setTexts()
{
    for (int kind = 0; kind < filterKinds; ++kind)
        m_titles.at(kind)->setText(filterTitle(kind));
    for (const Choice &choice : std::as_const(m_choices))
        choice.box->setText(choice.text());
    m_owner->setAccessibleName(filterTitle(filterKinds - 1));
    m_clear->setText(Say::tr("Clear"));
    m_clear->setToolTip(Say::tr("Look for nothing in particular"));
    setAccessibleName(Say::tr("Filter the graph"));
    showFilter();
}

// The style draws boxes in a shade of the window's colour, which a dark ground swallows.
void FilterPopup::showEvent(QShowEvent *event)
{
    QPalette boxes = palette();
    if (const Theme theme = themeFor(palette()); theme.dark)
        boxes.setColor(QPalette::Window, theme.quiet);
    for (const Choice &choice : std::as_const(m_choices))
        choice.box->setPalette(boxes);
    QFrame::showEvent(event);
}

void FilterPopup::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setPen(mixed(theme.quiet, theme.ground, 0.6));
    painter.setBrush(theme.ground);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FilterPopup::setPhrases(const Phrases &phrases)
{
    m_phrases = phrases;
    setTexts();
}

void FilterPopup::setFilter(const GraphFilter &filter, const QStringList &owners)
{
    m_filter = filter;
    m_owners = owners;
    if (filter.owner && !filter.owner->isEmpty() && !m_owners.contains(*filter.owner))
        m_owners.append(*filter.owner);
    showFilter();
}

void FilterPopup::showFilter()
{
    for (const Choice &choice : std::as_const(m_choices))
        choice.box->setChecked(choice.on());
    const QSignalBlocker quiet(m_owner);
    m_owner->clear();
    m_owner->addItems({Say::tr("Anybody"), Say::tr("Nobody")});
    m_owner->addItems(m_owners);
    m_owner->setCurrentIndex(!m_filter.owner ? anyOwner
                             : m_filter.owner->isEmpty()
                                 ? noOwner
                                 : firstOwner + int(m_owners.indexOf(*m_filter.owner)));
    m_clear->setEnabled(!m_filter.isEmpty());
}

void FilterPopup::chooseOwner(int row)
{
    m_filter.owner.reset();
    if (row == noOwner)
        m_filter.owner = QString();
    else if (row >= firstOwner)
        m_filter.owner = m_owners.at(row - firstOwner);
    showFilter();
    emit filterChanged(m_filter);
}

} // namespace kravkort
