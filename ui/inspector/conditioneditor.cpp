// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/conditioneditor.h"

#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/inspector/choicebox.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kravkort {

ConditionEditor::ConditionEditor(WorkspaceStore &store, Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_display(display)
    , m_question(new QLabel(this))
    , m_holds(new ChoiceBox(this))
{
    m_holds->setObjectName(QStringLiteral("conditionField"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_holds);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_question);
    layout->addWidget(m_holds);
    connect(m_holds, &QComboBox::activated, this, [this] {
        const Catalogue &c = m_store.catalogue();
        const Dependency &edge = c.dependencies.at(m_dependency);
        m_store.answerCondition(c.integrations.at(edge.from).id, c.integrations.at(edge.to).id,
                                static_cast<Holds>(m_holds->currentData().toInt()));
        refresh();
    });
}

void ConditionEditor::show(int dependency)
{
    m_dependency = dependency;
    retranslate();
}

void ConditionEditor::refresh()
{
    if (m_dependency < 0 || m_dependency >= m_store.catalogue().dependencies.size())
        return;
    const Holds holds = m_store.picture().selection.conditions.at(m_dependency);
    m_holds->setCurrentIndex(m_holds->findData(static_cast<int>(holds)));
}

void ConditionEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConditionEditor::retranslate()
{
    if (m_dependency < 0 || m_dependency >= m_store.catalogue().dependencies.size())
        return;
    const Phrases phrases = m_display.phrases();
    const Catalogue &c = m_store.catalogue();
    const Dependency &edge = c.dependencies.at(m_dependency);
    const QString from = c.integrations.at(edge.from).id.code;
    const QString to = QStringLiteral("%1 %2").arg(c.integrations.at(edge.to).id.code,
                                                   c.integrations.at(edge.to).name.in(phrases.language()));
    const QString question = tr("Does %1 need %2 in this bid?").arg(from, to);
    const QString condition = edge.condition.in(phrases.language());
    // A lone ampersand would name a shortcut.
    QString whole = condition.isEmpty() ? question : QStringLiteral("%1\n%2").arg(question, condition);
    m_question->setText(whole.replace(u'&', QStringLiteral("&&")));
    m_holds->clear();
    for (const Holds holds : {Holds::Undecided, Holds::Yes, Holds::No})
        m_holds->addItem(nameOf(holds, phrases), static_cast<int>(holds));
    m_holds->setAccessibleName(question);
    m_holds->setAccessibleDescription(condition);
    m_holds->setProperty("from", from);
    m_holds->setProperty("to", c.integrations.at(edge.to).id.code);
    refresh();
}

} // namespace kravkort
