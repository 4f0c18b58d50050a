// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "models/domain/catalogue/statementplaces.h"
#include "models/domain/decisions/decisions.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/history/timeline.h"
#include "ui/inspector/answereditor.h"
#include "ui/inspector/bidpanel.h"
#include "ui/inspector/bidsheet.h"
#include "ui/inspector/chip.h"
#include "ui/inspector/conditioneditor.h"
#include "ui/inspector/costtext.h"
#include "ui/inspector/decisioneditor.h"
#include "ui/inspector/evidenceeditor.h"
#include "ui/inspector/flowlayout.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/section.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

QFont grown(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString partName(SheetPart part)
{
    static constexpr std::array names{"otherLanguage", "facts",    "progress", "dialogue", "reasons",
                                      "needs",         "neededBy", "criteria", "effort",   "ground"};
    return QString::fromLatin1(names[static_cast<size_t>(part)]);
}

} // namespace

Inspector::Inspector(WorkspaceStore &store, Focus &focus, Display &display, EvidenceDesk &evidence,
                     QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_desk(evidence)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("inspector"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_focus, &Focus::changed, this, &Inspector::refresh);
    connect(&m_focus, &Focus::togetherChanged, this, &Inspector::refresh);
    connect(&m_store, &WorkspaceStore::changed, this, &Inspector::refresh);
    connect(&m_store, &WorkspaceStore::failed, this, &Inspector::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &Inspector::refresh);
    retranslate();
}

void Inspector::build()
{
    m_built = true;
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("inspectorScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget(m_scroll);
    auto *rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(14, 12, 14, 16);
    rows->setSpacing(10);
    makeHeading(rows);
    makeEditors(rows);
    makeParts(rows);
    rows->addStretch(1);
    m_scroll->setWidget(sheet);
    m_stack->addWidget(m_scroll);
    retranslate();
}

void Inspector::makeHeading(QVBoxLayout *rows)
{
    QWidget *sheet = rows->parentWidget();
    m_up = new LinkLabel(sheet);
    m_up->setObjectName(QStringLiteral("inspectorUp"));
    connect(m_up, &LinkLabel::moreActivated, &m_focus, [this] { m_focus.select({}); });
    m_kind = wrapped(QStringLiteral("inspectorKind"), sheet);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_code = wrapped(QStringLiteral("inspectorCode"), sheet);
    m_code->setFont(grown(font(), 1.35, QFont::DemiBold));
    m_title = wrapped(QStringLiteral("inspectorTitle"), sheet);
    m_description = wrapped(QStringLiteral("inspectorDescription"), sheet);
    m_chipRow = new QWidget(sheet);
    new FlowLayout(6, m_chipRow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chipRow->setSizePolicy(policy);
    m_standing = new LinkLabel(sheet);
    m_standing->setObjectName(QStringLiteral("inspectorStanding"));
    connect(m_standing, &LinkLabel::nodeActivated, &m_focus, &Focus::select);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_kind);
    head->addWidget(m_code);
    rows->addWidget(m_up);
    rows->addLayout(head);
    rows->addWidget(m_title);
    rows->addWidget(m_chipRow);
    rows->addWidget(m_description);
    rows->addWidget(m_standing);
    m_edit = new LinkLabel(sheet);
    m_edit->setObjectName(QStringLiteral("inspectorEdit"));
    connect(m_edit, &LinkLabel::moreActivated, this, [this] {
        if (const auto statement = statementOf(m_node))
            emit editWanted(*statement);
    });
    rows->addWidget(m_edit);
}

void Inspector::makeEditors(QVBoxLayout *rows)
{
    QWidget *sheet = rows->parentWidget();
    m_chosen = new QCheckBox(sheet);
    m_chosen->setObjectName(QStringLiteral("chosenField"));
    connect(m_chosen, &QCheckBox::clicked, this, [this](bool chosen) {
        m_store.choose({{m_node.code}}, chosen);
        refresh();
    });
    rows->addWidget(m_chosen);
    m_cost = new LinkLabel(sheet);
    m_cost->setObjectName(QStringLiteral("inspectorCost"));
    connect(m_cost, &LinkLabel::numberActivated, &m_focus, &Focus::explain);
    rows->addWidget(m_cost);
    m_decisionSection = new Section(QStringLiteral("decisions"), sheet);
    m_decision = new DecisionEditor(m_store, m_display, sheet);
    m_decisionSection->add(m_decision);
    rows->addWidget(m_decisionSection);
    m_answerSection = new Section(QStringLiteral("answer"), sheet);
    m_answer = new AnswerEditor(m_store, m_display, sheet);
    m_answerSection->add(m_answer);
    m_readers = new LinkLabel(sheet);
    m_readers->setObjectName(QStringLiteral("inspectorReaders"));
    m_answerSection->add(m_readers);
    rows->addWidget(m_answerSection);
    m_evidenceSection = new Section(QStringLiteral("evidence"), sheet);
    m_evidence = new EvidenceEditor(m_desk, m_display, sheet);
    m_evidenceSection->add(m_evidence);
    rows->addWidget(m_evidenceSection);
    m_historySection = new Section(QStringLiteral("history"), sheet);
    m_timeline = new Timeline(m_store, m_display, m_historySection);
    m_historySection->add(m_timeline);
    m_historySection->setOpen(false);
    rows->addWidget(m_historySection);
}

void Inspector::makeParts(QVBoxLayout *rows)
{
    for (const SheetPart part : allSheetParts) {
        const QString name = partName(part);
        auto *section = new Section(QString(name + QStringLiteral("Section")), rows->parentWidget());
        auto *text = new LinkLabel(section);
        text->setObjectName(name);
        section->add(text);
        section->setOpen(part != SheetPart::OtherLanguage && part != SheetPart::Effort);
        rows->addWidget(section);
        connect(text, &LinkLabel::nodeActivated, &m_focus, &Focus::select);
        connect(text, &LinkLabel::numberActivated, &m_focus, &Focus::explain);
        connect(text, &LinkLabel::meetingsActivated, this, &Inspector::meetingsWanted);
        m_sections.insert(part, section);
        m_texts.insert(part, text);
    }
    connect(m_texts.value(SheetPart::Reasons), &LinkLabel::whyActivated, this, [this] {
        emit graphWanted({m_node, GraphFocus::Kind::Reasons, Direction::Both, 0});
    });
    connect(m_texts.value(SheetPart::Progress), &LinkLabel::weakestActivated, this, [this] {
        emit graphWanted({m_node, GraphFocus::Kind::WeakestLink, Direction::Both, 0});
    });
    connect(m_texts.value(SheetPart::Reasons), &LinkLabel::moreActivated, this, [this] {
        m_allReasons = true;
        refresh();
    });
}

void Inspector::refresh()
{
    if (!isVisible())
        return; // showEvent() makes up for it
    // A block may end on the row of an integration: it is still about its criteria.
    const QList<CriterionId> &together = m_focus.together();
    const NodeRef node =
        together.isEmpty() ? m_focus.node() : NodeRef{NodeKind::Criterion, together.first().code};
    if (!node.isValid() || indexOf(m_store.catalogue(), node) < 0) {
        if (m_answer)
            m_answer->commit();
        m_node = {};
        showBid();
        return;
    }
    if (!m_built)
        build();
    const bool other = node != m_node;
    m_node = node;
    m_allReasons = m_allReasons && !other;
    const Sheet sheet = criteria().size() > 1
                            ? sheetOfSeveral(criteria())
                            : sheetOf(m_store.picture(), m_store.workspace(), node, m_display.phrases(),
                                      themeFor(palette()), m_allReasons);
    showWayUp();
    m_kind->setText(sheet.kind);
    m_code->setText(sheet.code);
    m_title->setText(sheet.title);
    m_title->setFont(node.kind == NodeKind::Criterion ? grown(font(), 1.05, QFont::Normal)
                                                      : grown(font(), 1.15, QFont::Normal));
    m_description->setText(sheet.description);
    m_description->setVisible(!sheet.description.isEmpty());
    m_standing->show(sheet.standing);
    m_standing->setVisible(!sheet.standing.isEmpty());
    m_edit->show(QStringLiteral("<a href=\"more:\" style=\"color:%1;text-decoration:none\">%2</a>")
                     .arg(themeFor(palette()).accent.name(), tr("Edit this statement…")));
    m_edit->setAccessibleName(tr("Edit this statement"));
    m_edit->setVisible(statementOf(node) && criteria().size() < 2);
    showChips(sheet.chips);
    showEditors();
    showParts(sheet);
    m_stack->setCurrentWidget(m_scroll);
    if (other)
        m_scroll->verticalScrollBar()->setValue(0);
}

QList<CriterionId> Inspector::criteria() const
{
    if (m_node.kind != NodeKind::Criterion)
        return {};
    const QList<CriterionId> &together = m_focus.together();
    return together.contains(CriterionId{m_node.code}) ? together : QList<CriterionId>{{m_node.code}};
}

Sheet Inspector::sheetOfSeveral(const QList<CriterionId> &criteria) const
{
    constexpr qsizetype named = 12;
    QStringList codes;
    for (const CriterionId &criterion : criteria.first(std::min(named, criteria.size())))
        codes.append(criterion.code);
    Sheet sheet;
    sheet.title = codes.join(QStringLiteral(", "));
    if (criteria.size() > named)
        sheet.title += tr(" and %n more", "criteria", static_cast<int>(criteria.size() - named));
    sheet.kind = tr("Selected together");
    sheet.code = tr("%n criterion(s)", "", static_cast<int>(criteria.size()));
    sheet.description = tr("What you set here is set for all of them, as one step.");
    return sheet;
}

void Inspector::showBid()
{
    if (!m_bid) {
        m_bid = new BidPanel(m_stack);
        m_stack->addWidget(m_bid);
        connect(m_bid, &BidPanel::nodeActivated, &m_focus, &Focus::select);
        connect(m_bid, &BidPanel::numberActivated, &m_focus, &Focus::explain);
        connect(m_bid, &BidPanel::meetingsActivated, this, &Inspector::meetingsWanted);
    }
    m_bid->show(bidSheetOf(m_store.picture(), m_store.workspace(), m_display.phrases(), themeFor(palette())));
    m_stack->setCurrentWidget(m_bid);
}

void Inspector::showWayUp()
{
    const Bid *bid = m_store.workspace().bid(m_store.currentBid());
    const QString name = bid ? bid->name : QString();
    m_up->show(QStringLiteral("<a href=\"more:\" style=\"color:%1;text-decoration:none\">‹ %2</a>")
                   .arg(themeFor(palette()).accent.name(), name.toHtmlEscaped()));
    m_up->setAccessibleName(tr("Back to the bid %1").arg(name));
    m_up->setVisible(bid);
}

void Inspector::showChips(const QList<SheetChip> &chips)
{
    while (m_chips.size() < chips.size()) {
        m_chips.append(new Chip(m_chipRow));
        m_chipRow->layout()->addWidget(m_chips.last());
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const bool used = i < chips.size();
        if (used)
            m_chips.at(i)->show(chips.at(i).text, chips.at(i).meaning, chips.at(i).colour);
        m_chips.at(i)->setVisible(used);
    }
    m_chipRow->setVisible(!chips.isEmpty());
    m_chipRow->updateGeometry();
}

void Inspector::showParts(const Sheet &sheet)
{
    for (const SheetPart part : allSheetParts) {
        const QString html = sheet.parts.value(part);
        Section *section = m_sections.value(part);
        section->setTitle(nameOf(part, m_node.kind));
        m_texts.value(part)->show(html);
        m_texts.value(part)->setAccessibleName(nameOf(part, m_node.kind));
        section->setVisible(!html.isEmpty());
    }
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void Inspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void Inspector::retranslate()
{
    setAccessibleName(tr("Details of what is selected"));
    if (m_bid)
        m_bid->retranslate();
    if (!m_built)
        return;
    m_chosen->setText(tr("&Chosen in this bid"));
    m_decisionSection->setTitle(tr("To decide"));
    m_answerSection->setTitle(tr("Your answer"));
    m_historySection->setTitle(tr("History"));
}

} // namespace kravkort
