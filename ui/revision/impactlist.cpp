// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revision/impactlist.h"

#include "ui/revision/owntext.h"
#include "ui/revision/revisiontext.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

namespace kravkort {

ImpactList::ImpactList(std::shared_ptr<const Catalogue> newer, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_newer(std::move(newer))
    , m_phrases(phrases)
    , m_model(new ImpactModel(phrases.language(), this))
    , m_all(new QCheckBox(tr("&All bids"), this))
    , m_table(new QTreeView(this))
    , m_detail(new QTextBrowser(this))
{
    m_all->setObjectName(QStringLiteral("impactAll"));
    m_table->setObjectName(QStringLiteral("impactTable"));
    m_table->setAccessibleName(tr("Bids"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_detail->setObjectName(QStringLiteral("impactDetail"));
    m_detail->setAccessibleName(tr("What it means for the selected bid"));
    m_detail->setOpenLinks(false);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setStretchFactor(1, 1);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_all);
    rows->addWidget(split, 1);

    connect(m_all, &QCheckBox::clicked, this, &ImpactList::chooseAll);
    connect(m_model, &ImpactModel::chosenChanged, this, &ImpactList::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->header()->setStretchLastSection(false);
        m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_table->header()->setSectionResizeMode(ImpactModel::BidColumn, QHeaderView::Stretch);
        m_table->setCurrentIndex(m_model->index(0, 0));
        showChosen();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImpactList::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImpactList::showCurrent);
    setFocusProxy(m_table);
}

void ImpactList::setCarried(bool carried)
{
    m_carried = carried;
    m_model->setCarried(carried);
    showCurrent();
}

void ImpactList::chooseAll(bool all)
{
    QList<BidId> bids;
    for (const BidImpact &one : m_model->impacts())
        bids.append(one.bid.id);
    m_model->setChosen(all ? bids : QList<BidId>());
}

void ImpactList::showChosen()
{
    const qsizetype chosen = m_model->chosen().size();
    m_all->setTristate(chosen > 0 && chosen < m_model->rowCount());
    m_all->setCheckState(chosen == 0                     ? Qt::Unchecked
                         : chosen == m_model->rowCount() ? Qt::Checked
                                                         : Qt::PartiallyChecked);
    m_all->setVisible(m_model->rowCount() > 1);
}

void ImpactList::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return m_detail->clear();
    const BidImpact &one = m_model->impacts().at(row);
    const Theme theme = themeFor(palette());
    m_detail->setHtml(ownText(one.own, m_carried, m_phrases, theme) +
                      impactText(one.impact, *m_newer, m_phrases, theme));
}

void ImpactList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
    QWidget::changeEvent(event);
}

} // namespace kravkort
