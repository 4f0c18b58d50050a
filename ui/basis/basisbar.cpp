// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/basisbar.h"

#include "models/domain/catalogue/statementwords.h"
#include "models/domain/text/names.h"
#include "models/item/basisfilter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int lapsedRow = static_cast<int>(allBases.size()) + 1; // of the filter by basis

} // namespace

BasisBar::BasisBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_basis(new QComboBox(this))
    , m_bidOnly(new QCheckBox(this))
    , m_under(new QHBoxLayout)
{
    m_text->setObjectName(QStringLiteral("basisSearch"));
    m_text->setClearButtonEnabled(true);
    m_kind->setObjectName(QStringLiteral("statementKindFilter"));
    m_basis->setObjectName(QStringLiteral("basisFilter"));
    m_bidOnly->setObjectName(QStringLiteral("bidOnlyFilter"));
    m_bidOnly->setChecked(true);
    for (QComboBox *box : {m_kind, m_basis})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_kind);
    bar->addWidget(m_basis);
    m_under->setSpacing(12);
    m_under->addWidget(m_bidOnly);
    m_under->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addLayout(m_under);
    connect(m_text, &QLineEdit::textChanged, this, &BasisBar::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BasisBar::changed);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &BasisBar::changed);
    connect(m_bidOnly, &QCheckBox::toggled, this, &BasisBar::changed);
}

void BasisBar::applyTo(BasisFilter &filter) const
{
    filter.setText(m_text->text());
    const int kind = m_kind->currentIndex() - 1;
    filter.setKind(kind < 0 ? std::nullopt : std::optional(static_cast<StatementKind>(kind)));
    const int basis = m_basis->currentIndex();
    filter.setLapsedOnly(basis == lapsedRow);
    filter.setBasis(basis <= 0 || basis == lapsedRow ? std::nullopt
                                                     : std::optional(static_cast<Basis>(basis - 1)));
    filter.setBidOnly(isBidOnly());
}

bool BasisBar::isBidOnly() const
{
    return m_bidOnly->isChecked();
}

void BasisBar::clear(bool bidOnly)
{
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_basis->setCurrentIndex(0);
    m_bidOnly->setChecked(bidOnly);
}

void BasisBar::showOnly(Basis basis)
{
    clear(true);
    m_basis->setCurrentIndex(static_cast<int>(basis) + 1);
}

void BasisBar::retranslate(const Phrases &phrases)
{
    m_text->setPlaceholderText(tr("Filter by code or text"));
    m_text->setAccessibleName(tr("Filter by code or text"));
    m_kind->setAccessibleName(tr("Filter by kind"));
    m_basis->setAccessibleName(tr("Filter by basis"));
    m_bidOnly->setText(tr("Only what this bid &leans on"));
    const QSignalBlocker quiet(m_kind);
    const QSignalBlocker quietToo(m_basis);
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (int each = 0; each <= static_cast<int>(StatementKind::Criterion); ++each)
        m_kind->addItem(nameOf(static_cast<StatementKind>(each), phrases));
    m_kind->setCurrentIndex(kind);
    const int basis = std::max(0, m_basis->currentIndex());
    m_basis->clear();
    m_basis->addItem(tr("Every basis"));
    for (const Basis each : allBases)
        m_basis->addItem(QString(symbolOf(each) + u"  " + nameOf(each, phrases)));
    m_basis->addItem(tr("⚠  lapsed"));
    m_basis->setCurrentIndex(basis);
}

} // namespace kravkort
