// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/explanationdialog.h"

#include "models/domain/catalogue/statementplaces.h"
#include "models/domain/catalogue/statementwords.h"
#include "models/domain/text/names.h"
#include "models/item/usecasemodel.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/explanation/explanationwords.h"
#include "ui/focus.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/nodelink.h"
#include "ui/inspector/sheetink.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kravkort {

namespace {

enum Column { CodeColumn, TextColumn, StandingColumn, ColumnCount };
constexpr int nodeRole = Qt::UserRole;

} // namespace

ExplanationDialog::ExplanationDialog(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_title(new QLabel(this))
    , m_value(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_kinds(new LinkLabel(this))
    , m_weakest(new LinkLabel(this))
    , m_meaning(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("explanationDialog"));
    m_title->setObjectName(QStringLiteral("explanationTitle"));
    m_value->setObjectName(QStringLiteral("explanationValue"));
    m_sentence->setObjectName(QStringLiteral("explanationSentence"));
    m_kinds->setObjectName(QStringLiteral("explanationKinds"));
    m_weakest->setObjectName(QStringLiteral("explanationWeakest"));
    m_meaning->setObjectName(QStringLiteral("explanationMeaning"));
    m_list->setObjectName(QStringLiteral("explanationList"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    m_value->setFont(large);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_value, m_sentence, m_meaning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_list->setColumnCount(ColumnCount);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(StandingColumn, QHeaderView::Interactive);
    m_list->header()->resizeSection(StandingColumn, fontMetrics().averageCharWidth() * 26);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_value);
    layout->addWidget(m_sentence);
    layout->addWidget(m_weakest);
    layout->addWidget(m_kinds);
    layout->addWidget(m_meaning);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    resize(QSize(fontMetrics().averageCharWidth() * 105, fontMetrics().height() * 38));

    // Enter in the list goes to a criterion; it must not close the dialog.
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &ExplanationDialog::goTo);
    connect(m_list, &QTreeWidget::itemClicked, this, &ExplanationDialog::goTo);
    connect(m_weakest, &LinkLabel::nodeActivated, &m_focus, &Focus::goTo);
    connect(m_kinds, &LinkLabel::numberActivated, this, &ExplanationDialog::explain);
    connect(&m_store, &WorkspaceStore::changed, this, &ExplanationDialog::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &ExplanationDialog::refresh);
}

void ExplanationDialog::explain(const Number &number)
{
    m_number = number;
    show();
    raise();
    activateWindow();
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ExplanationDialog::refresh()
{
    if (!isVisible())
        return;
    const Phrases phrases = m_display.phrases();
    const Theme theme = themeFor(palette());
    const SheetInk ink{m_store.picture(), phrases, theme};
    const Explanation explanation = explanationOf(m_store.picture(), m_store.workspace(), m_number);
    setWindowTitle(tr("Explain the number"));
    const bool statements = m_number.kind == NumberKind::Confirmed;
    m_list->setHeaderLabels(
        {tr("Code"), statements ? tr("Statement") : tr("Criterion"), statements ? tr("Kind") : tr("Result")});
    m_list->setAccessibleName(statements ? tr("The statements behind the number")
                                         : tr("The criteria behind the number"));
    m_title->setText(titleOf(m_number, phrases));
    m_value->setText(valueOf(explanation));
    m_sentence->setText(sentenceOf(explanation));
    m_meaning->setText(meaningOf(m_number.kind));
    m_weakest->show(weakestSentence(explanation, [&](const NodeRef &node) { return ink.code(node); }));
    m_weakest->setVisible(!explanation.weakest.isEmpty());
    setAccessibleDescription(QString(m_title->text() + u": " + m_value->text() + u". " + m_sentence->text()));
    showKinds();
    list(explanation);
}

void ExplanationDialog::showKinds()
{
    const bool ofNode = m_number.node.isValid();
    QStringList links;
    const auto add = [&](NumberKind kind, const QString &name) {
        const Explanation other =
            explanationOf(m_store.picture(), m_store.workspace(), {kind, m_number.node});
        if (kind != NumberKind::Alone && ofNode && other.denominator() == 0 && other.leftOut.isEmpty())
            return; // the bid does not hold it
        const QString text = QStringLiteral("%1 %2").arg(name, valueOf(other)).toHtmlEscaped();
        links.append(kind == m_number.kind ? QStringLiteral("<b>%1</b>").arg(text)
                                           : QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                                                 .arg(numberAddress({kind, m_number.node}),
                                                      themeFor(palette()).accent.name(), text));
    };
    if (ofNode) {
        if (m_number.node.kind != NodeKind::UseCase)
            add(NumberKind::Own, tr("Own"));
        if (m_number.node.kind != NodeKind::General) {
            add(NumberKind::Effective, tr("Effective"));
            add(NumberKind::Pooled, tr("Pooled"));
        }
        add(NumberKind::Confirmed, tr("Basis confirmed"));
        if (m_number.node.kind == NodeKind::UseCase)
            add(NumberKind::Alone, tr("By itself"));
    } else {
        add(NumberKind::Mandatory, tr("Mandatory"));
        add(NumberKind::Supplementary, tr("Supplementary"));
        add(NumberKind::Ready, tr("Ready"));
        add(NumberKind::Municipal, tr("The municipality's part"));
        add(NumberKind::Confirmed, tr("Basis confirmed"));
    }
    m_kinds->show(links.join(QStringLiteral("&nbsp;&nbsp;·&nbsp;&nbsp;")));
}

QTreeWidgetItem *ExplanationDialog::group(const QString &title, qsizetype count, bool open)
{
    auto *item = new QTreeWidgetItem(m_list, {QStringLiteral("%1 (%2)").arg(title).arg(count)});
    item->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    item->setExpanded(open);
    return item;
}

void ExplanationDialog::addCriterion(QTreeWidgetItem *group, int criterion, const QString &remark)
{
    const Catalogue &c = m_store.catalogue();
    const Criterion &shown = c.criteria.at(criterion);
    const Outcome outcome = m_store.picture().outcomes.at(criterion);
    const QString text = shown.text.in(m_display.language());
    const QString result = QString(symbolOf(outcome) + u"  " + nameOf(outcome, m_display.phrases()));
    auto *item = new QTreeWidgetItem(group, {shown.id.code, text, remark.isEmpty() ? result : remark});
    item->setData(CodeColumn, nodeRole, QVariant::fromValue(criterionNode(c, criterion)));
    item->setToolTip(TextColumn, text);
    item->setToolTip(StandingColumn, remark);
}

void ExplanationDialog::addUseCase(QTreeWidgetItem *group, int useCase)
{
    const Picture &picture = m_store.picture();
    const NodeRef node = useCaseNode(*picture.catalogue, useCase);
    const bool ready = picture.progress.ready(useCase);
    const Chain weakest = ready ? Chain{} : weakestLink(picture, node);
    const QString standing = ready ? tr("ready")
                                   : tr("%1, held back by %2")
                                         .arg(percent(picture.progress.useCases.at(useCase).effective),
                                              weakest.isEmpty() ? node.code : weakest.last().code);
    auto *item = new QTreeWidgetItem(
        group, {node.code, titleOf(*picture.catalogue, node, m_display.phrases()), standing});
    item->setData(CodeColumn, nodeRole, QVariant::fromValue(node));
}

// By basis, the weakest first.
void ExplanationDialog::listStatements(const Explanation &explanation)
{
    const Catalogue &c = m_store.catalogue();
    const Phrases phrases = m_display.phrases();
    const QList<CatalogueStatement> statements = statementsOf(c);
    const QList<const Ground *> grounds = groundsOf(c);
    for (const Basis basis : allBases) {
        QList<int> here;
        for (const int s : basis == Basis::Confirmed ? explanation.met : explanation.open)
            if (grounds.at(s)->basis == basis)
                here.append(s);
        if (here.isEmpty())
            continue;
        QTreeWidgetItem *parent = group(QString(symbolOf(basis) + u' ' + nameOf(basis, phrases)), here.size(),
                                        basis != Basis::Confirmed);
        for (const int s : std::as_const(here)) {
            const CatalogueStatement &statement = statements.at(s);
            const QString words = wordsOf(statement, c, phrases);
            auto *item =
                new QTreeWidgetItem(parent, {codeOf(statement), words, nameOf(statement.kind, phrases)});
            item->setData(CodeColumn, nodeRole, QVariant::fromValue(statement.node));
            item->setToolTip(TextColumn, words);
        }
    }
}

void ExplanationDialog::list(const Explanation &explanation)
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->text(CodeColumn) : QString();
    m_list->clear();
    if (m_number.kind == NumberKind::Confirmed) {
        listStatements(explanation);
    } else if (m_number.kind == NumberKind::Ready) {
        QTreeWidgetItem *open = group(tr("Not ready yet"), explanation.open.size(), true);
        for (const int u : explanation.open)
            addUseCase(open, u);
        QTreeWidgetItem *met = group(tr("Ready"), explanation.met.size(), true);
        for (const int u : explanation.met)
            addUseCase(met, u);
    } else {
        QTreeWidgetItem *open = group(tr("Counted, not met"), explanation.open.size(), true);
        for (const int k : explanation.open)
            addCriterion(open, k, {});
        QTreeWidgetItem *met = group(tr("Counted, met"), explanation.met.size(), false);
        for (const int k : explanation.met)
            addCriterion(met, k, {});
        for (const LeftOutWhy why : {LeftOutWhy::NotApplicable, LeftOutWhy::OthersAnswer,
                                     LeftOutWhy::OtherStrength, LeftOutWhy::NotInScope}) {
            QList<LeftOut> here;
            for (const LeftOut &one : explanation.leftOut)
                if (one.why == why)
                    here.append(one);
            if (here.isEmpty())
                continue;
            QTreeWidgetItem *out =
                group(tr("Left out: %1").arg(nameOf(why)), here.size(), why == LeftOutWhy::NotApplicable);
            for (const LeftOut &one : std::as_const(here))
                addCriterion(out, one.criterion, one.reason);
        }
    }
    const QList<QTreeWidgetItem *> again =
        m_list->findItems(current, Qt::MatchExactly | Qt::MatchRecursive, CodeColumn);
    m_list->setCurrentItem(again.isEmpty() ? m_list->topLevelItem(0) : again.first());
}

void ExplanationDialog::goTo(QTreeWidgetItem *item)
{
    if (const QVariant node = item->data(CodeColumn, nodeRole); node.isValid())
        m_focus.goTo(node.value<NodeRef>());
}

void ExplanationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QDialog::changeEvent(event);
}

} // namespace kravkort
