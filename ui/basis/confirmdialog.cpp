// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/confirmdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kravkort {

ConfirmDialog::ConfirmDialog(const QStringList &documents, const QString &consequence, QWidget *parent)
    : QDialog(parent)
    , m_document(new QComboBox(this))
    , m_place(new QLineEdit(this))
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(tr("Confirm"));
    m_document->setObjectName(QStringLiteral("confirmDocument"));
    m_document->setEditable(true);
    m_document->setInsertPolicy(QComboBox::NoInsert);
    m_document->addItems(documents);
    m_document->lineEdit()->setPlaceholderText(tr("e.g. Appendix 2, requirements"));
    m_document->setAccessibleName(tr("Document"));
    m_place->setObjectName(QStringLiteral("confirmPlace"));
    m_place->setPlaceholderText(tr("e.g. p. 14, or a section"));
    m_place->setAccessibleName(tr("Page"));
    auto *words = new QLabel(consequence, this);
    words->setObjectName(QStringLiteral("confirmWords"));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->addRow(tr("&Document:"), m_document);
    form->addRow(tr("&Page:"), m_place);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *confirm = buttons->addButton(tr("&Confirm"), QDialogButtonBox::AcceptRole);
    confirm->setObjectName(QStringLiteral("confirmButton"));
    confirm->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());

    const auto check = [this, confirm] { confirm->setEnabled(!document().isEmpty()); };
    connect(m_document, &QComboBox::editTextChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    if (documents.isEmpty())
        m_document->setFocus();
    else
        m_place->setFocus();
}

QString ConfirmDialog::document() const
{
    return m_document->currentText().simplified();
}

QString ConfirmDialog::place() const
{
    return m_place->text().simplified();
}

} // namespace kravkort
