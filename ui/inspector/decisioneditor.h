// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kravkort {

class DateField;
class Display;
class WorkspaceStore;

// Decides on the spot whether a supplementary package is offered, and from when.
class DecisionEditor final : public QWidget
{
    Q_OBJECT

public:
    DecisionEditor(WorkspaceStore &store, Display &display, QWidget *parent = nullptr);

    void show(const PackageId &package);
    // The truth again.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void explain(int package);
    void decide();

    WorkspaceStore &m_store;
    Display &m_display;
    PackageId m_package;
    QLabel *m_label;
    QLabel *m_adds;
    QComboBox *m_decision;
    DateField *m_from;
};

} // namespace kravkort
