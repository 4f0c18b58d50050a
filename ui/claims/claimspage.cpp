// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimspage.h"

#include "models/domain/claims/claimrules.h"
#include "models/domain/text/names.h"
#include "models/domain/workspace/fields.h"
#include "models/item/claimfilter.h"
#include "models/item/claimmodel.h"
#include "models/item/usecasemodel.h"
#include "models/store/workspacestore.h"
#include "ui/codetextdelegate.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/window/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

ClaimsPage::ClaimsPage(WorkspaceStore &store, Focus &focus, Display &display, const Prompts &prompts,
                       QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_prompts(prompts)
    , m_model(new ClaimModel(display.phrases(), this))
    , m_filter(new ClaimFilter(this))
    , m_about(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_severity(new QComboBox(this))
    , m_signedOff(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(this))
    , m_explained(new QLabel(this))
    , m_sign(new QPushButton(this))
{
    setObjectName(QStringLiteral("claimsPage"));
    m_text->setObjectName(QStringLiteral("claimSearch"));
    m_text->setClearButtonEnabled(true);
    m_severity->setObjectName(QStringLiteral("severityFilter"));
    m_severity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_signedOff->setObjectName(QStringLiteral("signedOffFilter"));
    m_count->setObjectName(QStringLiteral("claimCount"));
    m_empty->setObjectName(QStringLiteral("claimsEmpty"));
    m_explained->setObjectName(QStringLiteral("claimExplained"));
    m_sign->setObjectName(QStringLiteral("signOffButton"));
    for (QLabel *label : {m_about, m_count, m_empty})
        label->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_about, m_empty, m_explained})
        label->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(40);
    m_filter->setSourceModel(m_model);
    m_view->setObjectName(QStringLiteral("claimTree"));
    m_view->setModel(m_filter);
    m_view->setItemDelegateForColumn(
        ClaimModel::FindingColumn, new CodeTextDelegate(m_view, ClaimModel::FindingColumn,
                                                        {ClaimModel::HeadRole, Qt::DisplayRole, -1}, m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformRowHeights(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(18);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ClaimModel::FindingColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ClaimModel::PlaceColumn, QHeaderView::ResizeToContents);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_severity);
    bar->addWidget(m_signedOff);
    bar->addWidget(m_count);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(14, 10, 14, 8);
    head->setSpacing(8);
    head->addWidget(m_about);
    head->addLayout(bar);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 8, 14, 10);
    foot->setSpacing(12);
    foot->addWidget(m_explained, 1);
    foot->addWidget(m_sign, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(foot);

    connect(m_text, &QLineEdit::textChanged, this, &ClaimsPage::applyFilter);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &ClaimsPage::applyFilter);
    connect(m_signedOff, &QCheckBox::toggled, this, &ClaimsPage::applyFilter);
    connect(m_sign, &QPushButton::clicked, this, &ClaimsPage::signOff);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ClaimsPage::showSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                const auto node = index.data(ClaimModel::NodeRole).value<NodeRef>();
                if (node.isValid() && m_view->hasFocus() && !m_refreshing)
                    m_focus.select(node); // the inspector says what the place says
            });
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto node = index.data(ClaimModel::NodeRole).value<NodeRef>(); node.isValid())
            m_focus.goTo(node);
    });
    const auto fold = [this](bool closed) {
        return [this, closed](const QModelIndex &index) {
            const QString rule = index.data(ClaimModel::RuleRole).toString();
            if (m_refreshing)
                return;
            if (closed)
                m_closed.insert(rule);
            else
                m_closed.remove(rule);
        };
    };
    connect(m_view, &QTreeView::collapsed, this, fold(true));
    connect(m_view, &QTreeView::expanded, this, fold(false));
    connect(&m_store, &WorkspaceStore::changed, this, &ClaimsPage::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &ClaimsPage::refresh);
    setFocusProxy(m_view);
    retranslate();
}

QModelIndex ClaimsPage::rowWith(const QString &key) const
{
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), ClaimModel::KeyRole, key, 1,
                                                  Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

void ClaimsPage::refresh()
{
    if (!isVisible())
        return; // showEvent() makes up for it
    m_refreshing = true;
    QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    const QString key = current.data(ClaimModel::KeyRole).toString();
    // Where the finding is gone, its neighbour takes over, so that one can work on down the list.
    const QString next = m_view->indexBelow(current).data(ClaimModel::KeyRole).toString();
    m_model->setPhrases(m_display.phrases());
    m_model->show(claimsOf(m_store.workspace(), m_store.picture(), m_display.phrases()));
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex rule = m_filter->index(row, 0);
        m_view->setExpanded(rule, !m_closed.contains(rule.data(ClaimModel::RuleRole).toString()));
    }
    current = rowWith(key);
    if (!current.isValid())
        current = rowWith(next);
    if (!current.isValid())
        current = m_filter->index(0, 0);
    // Whatever keys are held just now.
    m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect |
                                                           QItemSelectionModel::Rows);
    m_refreshing = false;
    showSelected();
    showCount();
}

void ClaimsPage::applyFilter()
{
    m_filter->setText(m_text->text());
    const int severity = m_severity->currentIndex() - 1;
    m_filter->setSeverity(severity < 0 ? std::nullopt
                                       : std::optional(allSeverities[static_cast<size_t>(severity)]));
    m_filter->setSignedOffShown(m_signedOff->isChecked());
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (!m_closed.contains(m_filter->index(row, 0).data(ClaimModel::RuleRole).toString()))
            m_view->expand(m_filter->index(row, 0));
    showSelected();
    showCount();
}

QList<Finding> ClaimsPage::selected() const
{
    QList<Finding> findings;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        for (const Finding &finding : m_model->findingsAt(m_filter->mapToSource(row)))
            if (!findings.contains(finding))
                findings.append(finding);
    return findings;
}

void ClaimsPage::showSelected()
{
    const QList<Finding> findings = selected();
    const bool allSigned = !findings.isEmpty() && std::none_of(findings.cbegin(), findings.cend(),
                                                               [](const Finding &f) { return f.isOpen(); });
    const ClaimRule *rule = claimRule(m_view->currentIndex().data(ClaimModel::RuleRole).toString());
    QString explained = rule ? explanationOf(*rule, m_display.phrases()) : QString();
    if (findings.size() == 1)
        if (const QString by = signedBy(findings.first()); !by.isEmpty())
            explained += u'\n' + by;
    m_explained->setText(explained);
    const int count = static_cast<int>(findings.size());
    m_sign->setText(allSigned   ? tr("Take the sign-off back")
                    : count > 1 ? tr("&Sign off %n…", "findings", count)
                                : tr("&Sign off…"));
    m_sign->setEnabled(count > 0);
}

QString ClaimsPage::signedBy(const Finding &finding) const
{
    if (finding.isOpen())
        return {};
    HistoryQuery query;
    query.tables = {QString::fromLatin1(Fields<SignOff>::table)};
    const auto history = m_store.history(query);
    const Row row = signOffOf(finding, finding.signedOff);
    if (history)
        for (const HistoryEntry &entry : *history) // the newest first
            for (const Step &step : entry.edit.steps)
                if (step.after == row)
                    return tr("Signed off by %1 on %2: %3")
                        .arg(entry.author, dateText(entry.at.toLocalTime().date(), m_display.language()),
                             finding.signedOff);
    return {};
}

void ClaimsPage::showCount()
{
    std::array<int, allSeverities.size()> open{};
    int all = 0, shown = 0;
    for (int rule = 0; rule < m_model->rowCount(); ++rule)
        for (const Finding &finding : m_model->findingsAt(m_model->index(rule, 0))) {
            ++all;
            open[static_cast<size_t>(finding.severity)] += finding.isOpen() ? 1 : 0;
        }
    for (int rule = 0; rule < m_filter->rowCount(); ++rule)
        shown += m_filter->rowCount(m_filter->index(rule, 0));
    QStringList parts;
    for (const Severity severity : allSeverities)
        parts.append(
            QStringLiteral("%1 %2").arg(symbolOf(severity)).arg(open[static_cast<size_t>(severity)]));
    m_count->setText(parts.join(QStringLiteral("   ")));
    m_count->setToolTip(tr("Open findings: serious, warnings, notes"));
    m_count->setAccessibleName(QString(m_count->toolTip() + u' ' + m_count->text()));
    m_empty->setText(all == 0 ? tr("Everything that this bid claims, it can show.")
                              : tr("No open finding fits the filters."));
    m_empty->setVisible(shown == 0);
    m_view->setVisible(shown > 0);
}

void ClaimsPage::signOff()
{
    const QList<Finding> findings = selected();
    if (findings.isEmpty())
        return;
    const bool open = std::any_of(findings.cbegin(), findings.cend(),
                                  [](const Finding &finding) { return finding.isOpen(); });
    if (!open) {
        m_store.takeBackSignOff(findings);
        return;
    }
    const auto reason = m_prompts.askText(this, tr("Sign off"), tr("Why can this stand?"), {});
    if (reason)
        m_store.signOff(findings, *reason);
}

bool ClaimsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            signOff();
            return true;
        }
        if (enter) {
            const QModelIndex row = m_view->currentIndex().siblingAtColumn(0);
            if (const auto node = row.data(ClaimModel::NodeRole).value<NodeRef>(); node.isValid())
                m_focus.goTo(node);
            else
                m_view->setExpanded(row, !m_view->isExpanded(row));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimsPage::retranslate()
{
    setAccessibleName(tr("Claims check"));
    m_about->setText(tr("What this bid says of itself, held against what it stands on. Enter goes to the "
                        "place; a finding that can stand is signed off with a reason, and comes back when "
                        "what it rests on changes."));
    m_text->setPlaceholderText(tr("Filter by code or text"));
    m_text->setAccessibleName(tr("Filter by code or text"));
    m_severity->setAccessibleName(tr("Filter by severity"));
    m_signedOff->setText(tr("Show what is signed &off"));
    m_sign->setToolTip(tr("Ctrl+Enter: sign off what is selected, with a reason"));
    m_view->setAccessibleName(tr("Findings"));
    const QSignalBlocker quiet(m_severity);
    const int row = std::max(0, m_severity->currentIndex());
    m_severity->clear();
    m_severity->addItem(tr("All severities"));
    for (const Severity severity : allSeverities)
        m_severity->addItem(QString(symbolOf(severity) + u"  " + nameOf(severity, m_display.phrases())));
    m_severity->setCurrentIndex(row);
    showSelected();
    showCount();
}

void ClaimsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ClaimsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace kravkort
