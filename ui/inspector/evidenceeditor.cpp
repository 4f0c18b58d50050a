// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/evidenceeditor.h"

#include "models/store/workspacestore.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/nodelink.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kravkort {

EvidenceEditor::EvidenceEditor(WorkspaceStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_rows(new QVBoxLayout)
    , m_titleLabel(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_linkLabel(new QLabel(this))
    , m_link(new QLineEdit(this))
    , m_add(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("evidenceTitleField"));
    m_link->setObjectName(QStringLiteral("evidenceLinkField"));
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_add->setObjectName(QStringLiteral("evidenceAdd"));
    m_titleLabel->setBuddy(m_title);
    m_linkLabel->setBuddy(m_link);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_titleLabel, m_title);
    form->addRow(m_linkLabel, m_link);
    m_rows->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addLayout(form);
    layout->addWidget(m_add, 0, Qt::AlignRight);
    const auto allow = [this] { m_add->setEnabled(!m_link->text().trimmed().isEmpty()); };
    connect(m_link, &QLineEdit::textChanged, this, allow);
    connect(m_link, &QLineEdit::returnPressed, this, &EvidenceEditor::attach);
    connect(m_add, &QPushButton::clicked, this, &EvidenceEditor::attach);
    allow();
    retranslate();
}

void EvidenceEditor::show(const CriterionId &criterion)
{
    if (criterion != m_criterion) {
        m_criterion = criterion;
        m_title->clear();
        m_link->clear();
    }
    refresh();
}

void EvidenceEditor::refresh()
{
    const QList<Evidence> evidence = m_store.evidenceFor(m_criterion);
    if (evidence == m_shown)
        return;
    m_shown = evidence;
    showRows();
}

void EvidenceEditor::showRows()
{
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        if (QWidget *widget = row->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete row;
    }
    for (const Evidence &evidence : std::as_const(m_shown)) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *label = new LinkLabel(row);
        label->setObjectName(QStringLiteral("evidenceLink"));
        const QString title = (evidence.title.isEmpty() ? evidence.link : evidence.title).toHtmlEscaped();
        label->show(isWebAddress(evidence.link)
                        ? QStringLiteral("<a href=\"%1\">%2</a>").arg(evidence.link.toHtmlEscaped(), title)
                        : title);
        label->setToolTip(evidence.link.toHtmlEscaped());
        auto *away = new QToolButton(row);
        away->setObjectName(QStringLiteral("evidenceRemove"));
        away->setText(QStringLiteral("✕"));
        away->setAutoRaise(true);
        away->setFocusPolicy(Qt::StrongFocus);
        away->setToolTip(tr("Remove this link"));
        away->setAccessibleName(
            tr("Remove %1").arg(evidence.title.isEmpty() ? evidence.link : evidence.title));
        connect(away, &QToolButton::clicked, this,
                [this, id = evidence.id] { m_store.detachEvidence(m_criterion, id); });
        line->addWidget(label, 1);
        line->addWidget(away, 0, Qt::AlignTop);
        m_rows->addWidget(row);
    }
}

void EvidenceEditor::attach()
{
    const QString link = m_link->text().trimmed();
    if (link.isEmpty())
        return;
    if (!m_store.attachLink(m_criterion, m_title->text().trimmed(), link))
        return; // what was typed stays, so that it can be mended
    m_title->clear();
    m_link->clear();
    m_title->setFocus();
}

void EvidenceEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRows();
    }
    QWidget::changeEvent(event);
}

void EvidenceEditor::retranslate()
{
    m_titleLabel->setText(tr("T&itle"));
    m_linkLabel->setText(tr("&Address"));
    m_add->setText(tr("Add link"));
    m_title->setAccessibleName(tr("Title of the evidence"));
    m_link->setAccessibleName(tr("Address of the evidence"));
}

} // namespace kravkort
