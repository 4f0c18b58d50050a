// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspaceview.h"

#include "models/domain/claims/claims.h"
#include "models/domain/text/names.h"
#include "models/item/requirementmodel.h"
#include "models/store/workspacestore.h"
#include "ui/basis/basispage.h"
#include "ui/basis/statementediting.h"
#include "ui/display.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidencedrop.h"
#include "ui/explanation/explanationdialog.h"
#include "ui/graph/graphpage.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/nodelink.h"
#include "ui/overview/overviewpage.h"
#include "ui/requirements/requirementspage.h"
#include "ui/scope/scopepanel.h"
#include "ui/theme.h"
#include "ui/window/author.h"
#include "ui/window/authorbar.h"
#include "ui/window/noticebar.h"
#include "ui/window/pages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

QString splitterKey()
{
    return QStringLiteral("window/panes");
}

} // namespace

WorkspaceView::WorkspaceView(WorkspaceStore &store, Display &display, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_display(display)
    , m_prompts(prompts)
    , m_evidence(new EvidenceDesk(store, prompts, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_scope(new ScopePanel(store, m_focus, display, this))
    , m_tabs(new QTabBar(this))
    , m_headline(new LinkLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_inspector(new Inspector(store, m_focus, display, *m_evidence, this))
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("workspaceView"));
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // every page stays in sight; the headline gives way
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setMinimumWidth(1);
    m_headline->setWordWrap(false);
    m_headline->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_later->setSingleShot(true);
    m_later->setInterval(120);
    m_pages->setObjectName(QStringLiteral("pages"));
    for (qsizetype page = 0; page < pages().size(); ++page) {
        m_pages->addWidget(new QWidget(this)); // room for a page that nobody has asked for yet
        m_tabs->addTab(QString());
    }

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 14, 0);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_headline);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);

    m_splitter->setObjectName(QStringLiteral("panes"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_scope);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_scope->setMinimumWidth(240);
    middle->setMinimumWidth(420);
    m_inspector->setMinimumWidth(260);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new NoticeBar(store, display, this));
    if (!isAuthorNamed() && !store.isReadOnly()) {
        m_author = new AuthorBar(this);
        layout->addWidget(m_author);
        connect(m_author, &AuthorBar::named, this, &WorkspaceView::setAuthor);
    }
    layout->addWidget(m_splitter, 1);

    connect(m_inspector, &Inspector::graphWanted, this, [this](const GraphFocus &focus) {
        const int page = pageWith("actionGraph");
        showPage(page);
        static_cast<GraphPage *>(m_pages->widget(page))->stepInto(focus);
    });
    connect(m_inspector, &Inspector::meetingsWanted, this, &WorkspaceView::meetingsWanted);
    connect(m_inspector, &Inspector::editWanted, this, [this](const StatementKey &statement) {
        editStatement(m_store, m_display, m_prompts, statement, this);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &WorkspaceView::showPage);
    connect(m_headline, &LinkLabel::numberActivated, this, &WorkspaceView::explain);
    connect(&m_focus, &Focus::explanationWanted, this, &WorkspaceView::explain);
    connect(&m_focus, &Focus::placeWanted, this, &WorkspaceView::showPlace);
    connect(m_later, &QTimer::timeout, this, &WorkspaceView::showClaimCount);
    connect(&m_store, &WorkspaceStore::changed, m_later, qOverload<>(&QTimer::start));
    connect(&m_store, &WorkspaceStore::currentBidChanged, m_later, qOverload<>(&QTimer::start));
    connect(&m_store, &WorkspaceStore::changed, this, &WorkspaceView::showHeadline);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &WorkspaceView::showHeadline);
    if (!m_splitter->restoreState(QSettings().value(splitterKey()).toByteArray())) {
        const int width = window()->width();
        const int scope = std::clamp(width * 23 / 100, 310, 420);
        const int inspector = std::clamp(width * 22 / 100, 290, 440);
        m_splitter->setSizes({scope, width - scope - inspector, inspector});
    }
    showPage(0);
    retranslate();
}

WorkspaceView::~WorkspaceView()
{
    QSettings().setValue(splitterKey(), m_splitter->saveState());
}

void WorkspaceView::showPage(int page)
{
    if (page < 0 || page >= pages().size())
        return;
    if (m_pages->widget(page)->objectName().isEmpty()) {
        QWidget *room = m_pages->widget(page);
        m_pages->insertWidget(
            page, pages().at(page).make({m_store, m_focus, m_display, m_prompts, *m_evidence}, this));
        m_pages->removeWidget(room);
        delete room;
        if (auto *tree = m_pages->widget(page)->findChild<QTreeView *>(QStringLiteral("requirementTree")))
            EvidenceDrop::onRows(*m_evidence, *tree, RequirementModel::NodeRole);
        if (const auto *overview = qobject_cast<OverviewPage *>(m_pages->widget(page)))
            connectOverview(overview);
    }
    m_pages->setCurrentIndex(page);
    m_tabs->setCurrentIndex(page);
}

QWidget *WorkspaceView::madePage(const char *action)
{
    goToPage(pageWith(action));
    return m_pages->currentWidget();
}

// Rows of charts lead to what other pages show.
void WorkspaceView::connectOverview(const OverviewPage *overview)
{
    connect(overview, &OverviewPage::requirementsWanted, this, [this](const RequirementFilter &filter) {
        static_cast<RequirementsPage *>(madePage("actionRequirements"))->showOnly(filter);
    });
    connect(overview, &OverviewPage::meetingsWanted, this, &WorkspaceView::meetingsWanted);
    connect(overview, &OverviewPage::basisWanted, this,
            [this](Basis basis) { static_cast<BasisPage *>(madePage("actionBasis"))->showOnly(basis); });
}

void WorkspaceView::goToPage(int page)
{
    showPage(page);
    if (QWidget *shown = m_pages->currentWidget(); shown->focusProxy())
        shown->setFocus(Qt::ShortcutFocusReason);
}

void WorkspaceView::focusSearch()
{
    m_scope->focusSearch();
}

void WorkspaceView::focusRequirementFilter()
{
    const int page = pageWith("actionRequirements");
    showPage(page);
    static_cast<RequirementsPage *>(m_pages->widget(page))->focusFilter();
}

void WorkspaceView::startQuickEntry()
{
    const int page = pageWith("actionRequirements");
    showPage(page);
    static_cast<RequirementsPage *>(m_pages->widget(page))->startQuickEntry();
}

QList<CriterionId> WorkspaceView::criteriaShown() const
{
    const auto *page =
        qobject_cast<const RequirementsPage *>(m_pages->widget(pageWith("actionRequirements")));
    return page ? page->criteriaShown() : QList<CriterionId>();
}

QList<int> WorkspaceView::columnsShown() const
{
    const auto *page =
        qobject_cast<const RequirementsPage *>(m_pages->widget(pageWith("actionRequirements")));
    return page ? page->columnsShown() : QList<int>();
}

void WorkspaceView::setInspectorVisible(bool visible)
{
    m_inspector->setVisible(visible);
}

bool WorkspaceView::isInspectorVisible() const
{
    return !m_inspector->isHidden();
}

void WorkspaceView::showEvidence()
{
    const NodeRef node = m_focus.node();
    const bool criterion = node.kind == NodeKind::Criterion && indexOf(m_store.catalogue(), node) >= 0;
    QList<CriterionId> criteria = m_focus.together();
    if (criteria.isEmpty() && criterion)
        criteria = {{node.code}};
    EvidenceDialog dialog(*m_evidence, m_display, criteria, this);
    dialog.exec();
}

void WorkspaceView::pasteEvidence()
{
    const NodeRef node = m_focus.node();
    if (m_focus.together().size() > 1)
        m_evidence->paste(m_focus.together());
    else if (node.kind == NodeKind::Criterion)
        m_evidence->paste({{node.code}});
    else
        m_store.refuse(tr("Nothing was attached: select the criterion that the clipboard is to prove."));
}

void WorkspaceView::setAuthor(const QString &name)
{
    nameAuthor(name);
    m_store.setAuthor(namedAuthor());
    if (m_author)
        m_author->hide();
}

void WorkspaceView::retranslate()
{
    for (int page = 0; page < m_tabs->count(); ++page)
        m_tabs->setTabText(page, pages().at(page).tabTitle());
    m_tabs->setAccessibleName(tr("Pages"));
    m_later->start();
    showHeadline();
}

void WorkspaceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showHeadline();
    QWidget::changeEvent(event);
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The pages get their new width only after this.
    QMetaObject::invokeMethod(this, &WorkspaceView::showHeadline, Qt::QueuedConnection);
}

void WorkspaceView::showHeadline()
{
    const Progress &progress = m_store.picture().progress;
    if (progress.chosenUseCases == 0) {
        m_headline->clear();
        return;
    }
    const QColor accent = themeFor(palette()).accent;
    const auto door = [&](NumberKind kind, const QString &text) {
        return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
            .arg(numberAddress({kind, {}}), accent.name(), text.toHtmlEscaped());
    };
    QString mandatory = tr("Mandatory %1", "headline").arg(percent(progress.mandatory.ratio()));
    QString ready = tr("%1 of %n use case(s) ready", "", progress.chosenUseCases).arg(progress.readyUseCases);
    m_headline->setAccessibleName(QStringLiteral("%1 · %2").arg(mandatory, ready));
    // The tabs keep their room; the words are in the tooltip.
    const int room = m_pages->width() - m_tabs->sizeHint().width();
    const auto fits = [&] { return fontMetrics().horizontalAdvance(mandatory + ready) + 60 <= room; };
    if (!fits()) {
        mandatory = percent(progress.mandatory.ratio());
        ready = tr("%1/%2 ready", "headline where there is little room: ready use cases of chosen ones")
                    .arg(progress.readyUseCases)
                    .arg(progress.chosenUseCases);
    }
    if (!fits())
        ready = QStringLiteral("%1/%2").arg(progress.readyUseCases).arg(progress.chosenUseCases);
    if (!fits())
        ready.clear(); // one whole number rather than a part of two
    m_headline->show(ready.isEmpty()
                         ? door(NumberKind::Mandatory, mandatory)
                         : QString(door(NumberKind::Mandatory, mandatory) +
                                   QStringLiteral("&nbsp; · &nbsp;") + door(NumberKind::Ready, ready)));
    m_headline->setToolTip(
        tr("%1 of %2 mandatory criteria met. A use case is ready when everything it needs is met. Click a "
           "number to see how it comes about.")
            .arg(progress.mandatory.met())
            .arg(progress.mandatory.applicable()));
}

void WorkspaceView::explain(const Number &number)
{
    if (!m_explanation)
        m_explanation = new ExplanationDialog(m_store, m_focus, m_display, this);
    m_explanation->explain(number);
}

// Requirements are where criteria, packages and integrations are worked on; the rest is in the panels.
void WorkspaceView::showPlace()
{
    const NodeKind kind = m_focus.node().kind;
    if (kind == NodeKind::Criterion || kind == NodeKind::Package || kind == NodeKind::Integration)
        showPage(pageWith("actionRequirements"));
    m_inspector->show();
}

void WorkspaceView::showClaimCount()
{
    const QList<Finding> findings = claimsOf(m_store.workspace(), m_store.picture(), m_display.phrases());
    const auto open = std::count_if(findings.cbegin(), findings.cend(),
                                    [](const Finding &finding) { return finding.isOpen(); });
    const int page = pageWith("actionClaims");
    const QString title = pages().at(page).tabTitle();
    m_tabs->setTabText(page, open == 0 ? title : QStringLiteral("%1 (%2)").arg(title).arg(open));
    showHeadline(); // the tabs may need more room now
}

} // namespace kravkort
