// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace kravkort {

// Asks for the last day on which evidence counts, or for none.
class ExpiryDialog final : public QDialog
{
    Q_OBJECT

public:
    ExpiryDialog(std::optional<QDate> date, QDate today, QWidget *parent);

    std::optional<QDate> date() const;

private:
    QCheckBox *m_expires;
    QDateEdit *m_date;
};

} // namespace kravkort
