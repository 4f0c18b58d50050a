// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace kravkort {

// A new bid: its name, its solution, and what it begins with: nothing, or what another bid has chosen and
// decided, archived ones among them.
class NewBidDialog final : public QDialog
{
    Q_OBJECT

public:
    NewBidDialog(const Workspace &workspace, const SolutionId &solution, QWidget *parent = nullptr);

    QString name() const;
    SolutionId solution() const;
    BidId pattern() const; // empty to begin with nothing

private:
    QLineEdit *m_name;
    QComboBox *m_solution;
    QComboBox *m_pattern;
    QDialogButtonBox *m_buttons;
};

} // namespace kravkort
