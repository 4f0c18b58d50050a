// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace kravkort {

class ImportDraft;
class SheetView;

// Which table of the appendix each sheet holds, where its heads are, and how it is laid out.
class TableStep final : public ImportStep
{
    Q_OBJECT

public:
    explicit TableStep(ImportDraft &draft, QWidget *parent = nullptr);

    QString name() const override;
    QString about() const override;
    bool isComplete() const override;
    void enter() override;

private:
    void refresh();
    void showTable();
    void takeHeadRow(int row);
    void addTable();
    int current() const;

    ImportDraft &m_draft;
    QListWidget *m_tables;
    QComboBox *m_kind;
    QLabel *m_why;
    QSpinBox *m_headRow;
    QPushButton *m_headHere;
    QCheckBox *m_across;
    QCheckBox *m_blankIsNo;
    QPushButton *m_add;
    QPushButton *m_remove;
    SheetView *m_grid;
    bool m_showing = false;
};

} // namespace kravkort
