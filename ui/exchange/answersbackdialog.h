// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/mergemodel.h"
#include "models/store/answersback.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace kravkort {

class Display;
class WorkspaceStore;

// What comes back in an edited workbook, before anything of it is taken: row by row what it was, what stands
// here and what comes. T takes theirs for the selected rows, M keeps mine. Accepted once all is decided and
// taken, as one undo step.
class AnswersBackDialog final : public QDialog
{
    Q_OBJECT

public:
    AnswersBackDialog(WorkspaceStore &store, const Display &display, const AnswersBack &back,
                      const QString &fileName, QWidget *parent = nullptr);

    void accept() override;
    // What has become of it, once it is accepted; a sentence or two.
    QString outcome() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Filter;

    void makeTable();
    void choose(MergeChoice choice);
    void refresh();
    void showDetail();

    WorkspaceStore &m_store;
    AnswersBack m_back;
    QString m_fileName;
    MergeModel *m_model;
    Filter *m_filter;
    QLabel *m_summary;
    QTableView *m_table;
    QCheckBox *m_onlyConflicts;
    QPushButton *m_theirs;
    QPushButton *m_mine;
    QLabel *m_detail; // of the current row, in full
    QLabel *m_left;
    QPushButton *m_take;
};

} // namespace kravkort
