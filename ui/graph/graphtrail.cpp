// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphtrail.h"

#include "ui/graph/filterpopup.h"
#include "ui/inspector/flowlayout.h"

#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::GraphTrail)
};

constexpr int deepest = 3;

QString stepText(const GraphFocus &focus)
{
    switch (focus.kind) {
    case GraphFocus::Kind::Reasons:
        return Say::tr("Why %1").arg(focus.node.code);
    case GraphFocus::Kind::WeakestLink:
        return Say::tr("Weakest link of %1").arg(focus.node.code);
    case GraphFocus::Kind::Around:
        break;
    }
    return focus.node.code;
}

QToolButton *newButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    return button;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        // Later: the button may be the one whose click led here.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

QString nameOf(Direction direction)
{
    switch (direction) {
    case Direction::Needs:
        return Say::tr("What it needs");
    case Direction::NeededBy:
        return Say::tr("What needs it");
    case Direction::Both:
        break;
    }
    return Say::tr("Both");
}

QString depthText(int depth)
{
    return depth == 0 ? Say::tr("All the way") : Say::tr("%n step(s)", "", depth);
}

GraphTrail::GraphTrail(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QWidget(this))
    , m_sentence(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_matching(new QLabel(this))
{
    setObjectName(QStringLiteral("graphTrail"));
    m_reach = reachControls();
    m_steps->setObjectName(QStringLiteral("graphSteps"));
    m_sentence->setObjectName(QStringLiteral("graphSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chips->setObjectName(QStringLiteral("graphChips"));
    m_matching->setObjectName(QStringLiteral("graphMatching"));
    m_matching->setMargin(4); // level with the chips' texts
    m_matching->setForegroundRole(QPalette::PlaceholderText);
    auto *steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(2);
    new FlowLayout(6, m_chips);
    auto *way = new QWidget(this);
    auto *wayRow = new FlowLayout(12, way);
    wayRow->addWidget(m_steps);
    wayRow->addWidget(m_reach);
    for (QWidget *wide : {way, m_chips}) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        wide->setSizePolicy(policy);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 6);
    column->setSpacing(4);
    column->addWidget(way);
    column->addWidget(m_sentence);
    column->addWidget(m_chips);
    hide();
}

QWidget *GraphTrail::reachControls()
{
    auto *controls = new QWidget(this);
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const Direction direction : {Direction::Needs, Direction::NeededBy, Direction::Both}) {
        static constexpr std::array names{"graphNeeds", "graphNeededBy", "graphBoth"};
        auto *button = newButton(controls, QString::fromLatin1(names[static_cast<size_t>(direction)]));
        button->setCheckable(true);
        row->addWidget(button);
        m_directions.append(button);
        connect(button, &QToolButton::clicked, this, [this, direction] {
            GraphFocus focus = m_contents.look.trail.at(m_contents.shownStep);
            focus.direction = direction;
            emit focusChanged(focus);
        });
    }
    m_depth = new QComboBox(controls);
    m_depth->setObjectName(QStringLiteral("graphDepth"));
    row->addSpacing(6);
    row->addWidget(m_depth);
    connect(m_depth, &QComboBox::activated, this, [this](int entry) {
        GraphFocus focus = m_contents.look.trail.at(m_contents.shownStep);
        focus.depth = m_depth->itemData(entry).toInt();
        emit focusChanged(focus);
    });
    return controls;
}

void GraphTrail::show(const Contents &contents, const Phrases &phrases)
{
    m_contents = contents;
    const GraphLook &look = contents.look;
    showSteps();
    showReach();
    const bool other = m_sentence->text() != contents.sentence;
    m_sentence->setText(contents.sentence);
    m_sentence->setVisible(!contents.sentence.isEmpty());
    showChips(phrases);
    setVisible(!look.trail.isEmpty() || !look.filter.isEmpty() || contents.folds > 0);
    if (other && !contents.sentence.isEmpty()) {
        QAccessibleEvent alert(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void GraphTrail::showSteps()
{
    empty(m_steps->layout());
    m_steps->parentWidget()->setVisible(!m_contents.look.trail.isEmpty());
    if (m_contents.look.trail.isEmpty())
        return;
    const auto add = [this](const QString &text, const QString &meaning, int step) {
        auto *button = newButton(m_steps, QStringLiteral("graphStep%1").arg(step + 1));
        button->setText(text);
        button->setToolTip(meaning);
        button->setAccessibleName(text);
        button->setAccessibleDescription(meaning);
        button->setCheckable(true);
        button->setChecked(step == m_contents.shownStep);
        m_steps->layout()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, step] { emit stepWanted(step); });
        return button;
    };
    add(Say::tr("Whole graph"), Say::tr("Back to the whole graph (Esc)"), -1);
    for (int step = 0; step < m_contents.look.trail.size(); ++step) {
        auto *sign = new QLabel(QStringLiteral("›"), m_steps);
        sign->setForegroundRole(QPalette::PlaceholderText);
        m_steps->layout()->addWidget(sign);
        const bool gone = step > m_contents.shownStep;
        QToolButton *button =
            add(stepText(m_contents.look.trail.at(step)),
                gone ? Say::tr("Not part of the bid at present") : Say::tr("Back to here"), step);
        button->setEnabled(!gone);
    }
}

void GraphTrail::showReach()
{
    const int step = m_contents.shownStep;
    const bool around = step >= 0 && m_contents.look.trail.at(step).kind == GraphFocus::Kind::Around;
    m_reach->setVisible(around);
    if (!around)
        return;
    const GraphFocus &focus = m_contents.look.trail.at(step);
    for (int d = 0; d < m_directions.size(); ++d) {
        const auto direction = static_cast<Direction>(d);
        m_directions.at(d)->setText(nameOf(direction));
        m_directions.at(d)->setChecked(direction == focus.direction);
    }
    const QSignalBlocker quiet(m_depth);
    m_depth->clear();
    for (int depth = 1; depth <= deepest; ++depth)
        m_depth->addItem(depthText(depth), depth);
    m_depth->addItem(depthText(0), 0);
    m_depth->setCurrentIndex(std::max(0, m_depth->findData(focus.depth)));
    m_depth->setAccessibleName(Say::tr("How far from the node"));
}

QToolButton *GraphTrail::addChip(const QString &text, const QString &meaning)
{
    auto *chip = new QToolButton(m_chips);
    chip->setText(QString(text + QStringLiteral("  ✕")));
    chip->setToolTip(meaning);
    chip->setAccessibleName(text);
    chip->setAccessibleDescription(meaning);
    m_chips->layout()->addWidget(chip);
    return chip;
}

void GraphTrail::showChips(const Phrases &phrases)
{
    QLayout *row = m_chips->layout();
    row->removeWidget(m_matching);
    empty(row);
    const GraphFilter &filter = m_contents.look.filter;
    m_chips->setVisible(!filter.isEmpty() || m_contents.folds > 0);
    m_matching->setVisible(!filter.isEmpty());
    if (!filter.isEmpty()) {
        m_matching->setText(Say::tr("%n node(s) match", "", m_contents.matching));
        row->addWidget(m_matching);
    }
    for (int kind = 0; kind < filterKinds; ++kind) {
        const QString text = filterText(filter, kind, phrases);
        if (text.isEmpty())
            continue;
        QToolButton *chip =
            addChip(QStringLiteral("%1: %2").arg(filterTitle(kind), text), Say::tr("Drop this filter"));
        chip->setObjectName(QStringLiteral("graphChip%1").arg(kind));
        connect(chip, &QToolButton::clicked, this,
                [this, kind] { emit filterChanged(without(m_contents.look.filter, kind)); });
    }
    if (m_contents.folds > 0) {
        QToolButton *chip = addChip(Say::tr("%n folded", "", m_contents.folds), Say::tr("Unfold everything"));
        chip->setObjectName(QStringLiteral("graphUnfoldAll"));
        connect(chip, &QToolButton::clicked, this, &GraphTrail::unfoldWanted);
    }
    m_chips->updateGeometry();
}

} // namespace kravkort
