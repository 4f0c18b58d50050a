// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revision/changelist.h"

#include "models/domain/catalogue/statementwords.h"
#include "ui/revision/revisiontext.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

namespace kravkort {

namespace {

constexpr int any = -1;

} // namespace

class ChangeList::Filter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(const QString &text, int aspect, int kind)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        m_aspect = aspect;
        m_kind = kind;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_aspect != any && !index.data(RevisionModel::AspectsRole).value<QList<int>>().contains(m_aspect))
            return false;
        if (m_kind != any && index.data(RevisionModel::StatementKindRole).toInt() != m_kind)
            return false;
        const QString searched = index.data(RevisionModel::SearchRole).toString();
        return std::all_of(m_words.cbegin(), m_words.cend(),
                           [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
    int m_aspect = any;
    int m_kind = any;
};

ChangeList::ChangeList(const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_phrases(phrases)
    , m_filter(new Filter(this))
    , m_text(new QLineEdit(this))
    , m_aspect(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_table(new QTreeView(this))
    , m_detail(new QTextBrowser(this))
{
    m_text->setObjectName(QStringLiteral("changeSearch"));
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("Filter by id or words"));
    m_text->setAccessibleName(tr("Filter by id or words"));
    m_aspect->setObjectName(QStringLiteral("changeAspect"));
    m_aspect->setAccessibleName(tr("Filter by change"));
    m_kind->setObjectName(QStringLiteral("changeKind"));
    m_kind->setAccessibleName(tr("Filter by what has changed"));
    m_count->setObjectName(QStringLiteral("changeCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(QStringLiteral("changeTable"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_detail->setObjectName(QStringLiteral("changeDetail"));
    m_detail->setAccessibleName(tr("The selected change"));
    m_detail->setOpenLinks(false);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_text, 1);
    bar->addWidget(m_aspect);
    bar->addWidget(m_kind);
    bar->addWidget(m_count);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(bar);
    rows->addWidget(split, 1);

    m_kind->addItem(tr("Everything"), any);
    for (int kind = 0; kind <= static_cast<int>(StatementKind::Criterion); ++kind)
        m_kind->addItem(nameOf(static_cast<StatementKind>(kind), m_phrases), kind);
    connect(m_text, &QLineEdit::textChanged, this, &ChangeList::applyFilter);
    connect(m_aspect, &QComboBox::currentIndexChanged, this, &ChangeList::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChangeList::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangeList::showCurrent);
    setFocusProxy(m_table);
}

void ChangeList::setModel(RevisionModel *model)
{
    m_model = model;
    m_filter->setSourceModel(model);
    fillAspects();
    applyFilter();
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(true);
    for (const auto column :
         {RevisionModel::AspectColumn, RevisionModel::KindColumn, RevisionModel::CodeColumn})
        m_table->resizeColumnToContents(column);
    const int widest = fontMetrics().averageCharWidth() * 30;
    for (const auto column : {RevisionModel::AspectColumn, RevisionModel::CodeColumn})
        header->resizeSection(column, std::min(header->sectionSize(column), widest));
}

// Only what there is, with how many.
void ChangeList::fillAspects()
{
    const QSignalBlocker quiet(m_aspect);
    m_aspect->clear();
    m_aspect->addItem(tr("All changes"), any);
    for (const ChangeAspect aspect : allChangeAspects)
        if (const int count = m_model->count(aspect); count > 0)
            m_aspect->addItem(
                QStringLiteral("%1  %2 (%3)").arg(symbolOf(aspect), nameOf(aspect, m_phrases)).arg(count),
                static_cast<int>(aspect));
}

void ChangeList::applyFilter()
{
    m_filter->set(m_text->text(), m_aspect->currentData().toInt(), m_kind->currentData().toInt());
    const int all = m_model ? m_model->rowCount() : 0;
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n change(s)", "", all)
                                  : tr("%1 of %n change(s)", "", all).arg(shown));
    if (!m_table->currentIndex().isValid() && shown > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

void ChangeList::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    m_detail->setHtml(index.isValid() && m_model
                          ? changeText(m_model->changes().at(index.row()), m_phrases, themeFor(palette()))
                          : QString());
}

void ChangeList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
    QWidget::changeEvent(event);
}

} // namespace kravkort
