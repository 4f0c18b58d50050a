// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/expirydialog.h"

#include "ui/datetyping.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace kravkort {

ExpiryDialog::ExpiryDialog(std::optional<QDate> date, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_expires(new QCheckBox(tr("It &expires; the last day on which it counts is"), this))
    , m_date(new QDateEdit(date.value_or(today.addYears(1)), this))
{
    setObjectName(QStringLiteral("expiryDialog"));
    setWindowTitle(tr("When the evidence expires"));
    m_expires->setObjectName(QStringLiteral("expiryTick"));
    m_expires->setChecked(true); // whoever asks wants a date, or is about to take one away
    m_date->setObjectName(QStringLiteral("expiryDate"));
    m_date->setCalendarPopup(true);
    new DateTyping(m_date);
    m_date->setAccessibleName(tr("The last day on which it counts"));
    auto *note =
        new QLabel(tr("From 30 days before, it is shown as expiring; after that day, as expired."), this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_expires);
    layout->addWidget(m_date);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(m_expires, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_date->setFocus();
}

std::optional<QDate> ExpiryDialog::date() const
{
    return m_expires->isChecked() ? std::optional(m_date->date()) : std::nullopt;
}

} // namespace kravkort
