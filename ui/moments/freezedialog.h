// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/frozenbid.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace kravkort {

class Display;
class WorkspaceStore;

// Freezes the current bid under a name, for good, and shows those that it was frozen as: when, by whom, with
// what hash. The report of each can be written.
class FreezeDialog final : public QDialog
{
    Q_OBJECT

public:
    FreezeDialog(WorkspaceStore &store, Display &display, QWidget *parent = nullptr);

private:
    QString proposedName() const;
    void fill();
    void follow();
    void freezeNow();
    void copyHash();
    void writeReport();
    void say(const QString &text);
    const FrozenBid *chosen() const;

    WorkspaceStore &m_store;
    Display &m_display;
    QLineEdit *m_name;
    QPushButton *m_freeze;
    QLabel *m_outcome;
    QTreeWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_report;
};

} // namespace kravkort
