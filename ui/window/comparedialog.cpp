// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparedialog.h"

#include "models/domain/text/names.h"
#include "models/item/comparisonmodel.h"
#include "models/store/workspacestore.h"
#include "ui/scope/bidnames.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace kravkort {

namespace {

using Model = ComparisonModel;
constexpr int any = -1;

QComboBox *newCombo(const char *name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

} // namespace

// The rows of one kind, or that stand on one side.
class CompareDialog::Filter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(int kind, int presence)
    {
        m_kind = kind;
        m_presence = presence;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return (m_kind == any || index.data(Model::KindRole).toInt() == m_kind) &&
               (m_presence == any || index.data(Model::PresenceRole).toInt() == m_presence);
    }

private:
    int m_kind = any;
    int m_presence = any;
};

CompareDialog::CompareDialog(WorkspaceStore &store, Language language, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_language(language)
    , m_model(new ComparisonModel(language, this))
    , m_filter(new Filter(this))
    , m_here(newCombo("compareHere", this))
    , m_there(newCombo("compareThere", this))
    , m_sums(new QLabel(this))
    , m_kind(newCombo("compareKind", this))
    , m_presence(newCombo("comparePresence", this))
    , m_table(new QTreeView(this))
    , m_copy(new QPushButton(tr("&Copy as table"), this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare two bids"));
    m_sums->setObjectName(QStringLiteral("compareSums"));
    m_sums->setTextFormat(Qt::RichText);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(QStringLiteral("compareCopy"));
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("What the bids have"));
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);

    auto *bids = new QHBoxLayout;
    const auto addLabelled = [this](QHBoxLayout *row, const QString &text, QComboBox *combo) {
        auto *label = new QLabel(text, this);
        label->setBuddy(combo);
        combo->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(combo, 1);
    };
    addLabelled(bids, tr("&Here"), m_here);
    addLabelled(bids, tr("&There"), m_there);
    auto *filters = new QHBoxLayout;
    addLabelled(filters, tr("&Show"), m_kind);
    addLabelled(filters, tr("&In"), m_presence);
    filters->addWidget(m_copy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bids);
    layout->addWidget(m_sums);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(900, 620);

    fillBids();
    m_kind->addItem(tr("Everything"), any);
    for (const NodeKind kind :
         {NodeKind::UseCase, NodeKind::Package, NodeKind::Integration, NodeKind::Criterion})
        m_kind->addItem(nameOf(kind, Phrases(language)), static_cast<int>(kind));
    for (QComboBox *combo : {m_here, m_there})
        connect(combo, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    for (QComboBox *combo : {m_kind, m_presence})
        connect(combo, &QComboBox::currentIndexChanged, this, &CompareDialog::filter);
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    compare();
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Model::NameColumn, QHeaderView::Stretch);
    m_table->setFocus();
}

void CompareDialog::fillBids()
{
    const Workspace &workspace = m_store.workspace();
    const Bid *current = workspace.bid(m_store.currentBid());
    for (const Solution &solution : byName(workspace.table<Solution>()))
        for (const Bid &bid : byName(workspace.table<Bid>())) {
            if (bid.solution != solution.id)
                continue;
            for (QComboBox *combo : {m_here, m_there})
                combo->addItem(tr("%1 – %2", "solution, bid").arg(solution.name, shownName(bid)),
                               bid.id.code);
        }
    m_here->setCurrentIndex(m_here->findData(m_store.currentBid().code));
    int other = -1;
    for (int row = 0; row < m_there->count(); ++row) {
        const Bid *bid = workspace.bid({m_there->itemData(row).toString()});
        const bool here = row == m_here->currentIndex();
        if (!here && (other < 0 || (current && bid->solution == current->solution && !bid->archived))) {
            other = row;
            if (current && bid->solution == current->solution && !bid->archived)
                break;
        }
    }
    m_there->setCurrentIndex(other);
}

QString CompareDialog::nameOfBid(const QString &id) const
{
    const Bid *bid = m_store.workspace().bid({id});
    return bid ? bid->name : QString();
}

void CompareDialog::compare()
{
    const QString here = m_here->currentData().toString();
    const QString there = m_there->currentData().toString();
    QString hereName = nameOfBid(here);
    QString thereName = nameOfBid(there);
    if (hereName == thereName) { // of two solutions
        hereName = m_here->currentText();
        thereName = m_there->currentText();
    }
    m_model->compare(m_store.pictureOf({here}), hereName, m_store.pictureOf({there}), thereName);
    {
        const QSignalBlocker quiet(m_presence);
        const int row = std::max(0, m_presence->currentIndex());
        m_presence->clear();
        m_presence->addItem(tr("any of the two"), any);
        m_presence->addItem(tr("only here"), static_cast<int>(Presence::OnlyHere));
        m_presence->addItem(tr("both"), static_cast<int>(Presence::Both));
        m_presence->addItem(tr("only there"), static_cast<int>(Presence::OnlyThere));
        m_presence->setCurrentIndex(row);
    }
    showSums();
    filter();
}

// A small table of numbers above the long one.
void CompareDialog::showSums()
{
    const ScopeComparison &sums = m_model->comparison();
    const auto cell = [](const QString &text, bool number = true) {
        return QStringLiteral("<td align=\"%1\" style=\"padding: 1px 14px 1px 0\">%2</td>")
            .arg(number ? QStringLiteral("right") : QStringLiteral("left"), text.toHtmlEscaped());
    };
    QString html = QStringLiteral("<table><tr>") + cell({}, false);
    for (int row = 1; row < m_presence->count(); ++row)
        html += cell(m_presence->itemText(row));
    html += QStringLiteral("</tr>");
    const QList<std::pair<NodeKind, QString>> kinds{{NodeKind::UseCase, tr("Use cases")},
                                                    {NodeKind::Package, tr("Packages")},
                                                    {NodeKind::Integration, tr("Integrations")},
                                                    {NodeKind::Criterion, tr("Criteria")}};
    for (const auto &[kind, name] : kinds) {
        html += QStringLiteral("<tr>") + cell(name, false);
        for (const Presence presence : {Presence::OnlyHere, Presence::Both, Presence::OnlyThere})
            html += cell(QString::number(sums.count(kind, presence)));
        html += QStringLiteral("</tr>");
    }
    html +=
        QStringLiteral("</table>") +
        QStringLiteral("<p>%1</p>")
            .arg(tr("Open mandatory criteria: %1 here, %2 there.").arg(sums.openHere).arg(sums.openThere));
    m_sums->setText(html);
}

void CompareDialog::filter()
{
    m_filter->set(m_kind->currentData().toInt(), m_presence->currentData().toInt());
}

void CompareDialog::copy()
{
    const TextTable table =
        m_model->table([this](int row) { return m_filter->mapFromSource(m_model->index(row, 0)).isValid(); });
    QGuiApplication::clipboard()->setText(tableText(table));
}

} // namespace kravkort
