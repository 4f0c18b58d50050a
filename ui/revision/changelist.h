// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/revisionmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeView;

namespace kravkort {

// What a newer catalogue changes: filters, the changes one a row, and the selected one in full. Space ticks
// what has moved.
class ChangeList final : public QWidget
{
    Q_OBJECT

public:
    ChangeList(const Phrases &phrases, QWidget *parent = nullptr);

    // Shows this model; it must outlive the list.
    void setModel(RevisionModel *model);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Filter;

    void fillAspects();
    void applyFilter();
    void showCurrent();

    Phrases m_phrases;
    RevisionModel *m_model = nullptr;
    Filter *m_filter;
    QLineEdit *m_text;
    QComboBox *m_aspect;
    QComboBox *m_kind;
    QLabel *m_count;
    QTreeView *m_table;
    QTextBrowser *m_detail;
};

} // namespace kravkort
