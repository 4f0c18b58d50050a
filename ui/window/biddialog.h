// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QDialogButtonBox;
class QLineEdit;

namespace kravkort {

class MunicipalityPicker;

// A bid's name, its solution's name, the go-live date and the municipalities it is meant for.
class BidDialog final : public QDialog
{
    Q_OBJECT

public:
    BidDialog(const Bid &bid, const QString &solutionName, QDate today, QWidget *parent = nullptr);

    Bid bid() const;
    QString solutionName() const;

private:
    Bid m_bid;
    QLineEdit *m_name;
    QLineEdit *m_solution;
    QCheckBox *m_hasGoLive;
    QDateEdit *m_goLive;
    MunicipalityPicker *m_municipalities;
    QDialogButtonBox *m_buttons;
};

} // namespace kravkort
