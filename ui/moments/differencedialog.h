// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/moments/biddifference.h"
#include "models/domain/moments/bidmoment.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace kravkort {

class DifferenceList;
class Display;
class MomentChoice;
class WorkspaceStore;
struct Prompts;

// What has changed of the current bid between two moments: figures, then what was added, removed, got further
// or less far, or is asked in other words. Can be saved as JSON.
class DifferenceDialog final : public QDialog
{
    Q_OBJECT

public:
    DifferenceDialog(WorkspaceStore &store, const Display &display, const Prompts &prompts,
                     QWidget *parent = nullptr);

signals:
    void selected(const kravkort::NodeRef &node); // a row; what is not in the catalogue is not told
    void wanted(const kravkort::NodeRef &node);   // to be shown instead of the dialog

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void chooseUsual();
    void compare();
    void showDetail();
    void filter();
    void say(const QString &text);
    void saveJson();
    bool isThere(const NodeRef &node) const;

    WorkspaceStore &m_store;
    const Display &m_display;
    const Prompts &m_prompts;
    MomentChoice *m_from;
    MomentChoice *m_to;
    QLabel *m_figures;
    QComboBox *m_turn;
    QComboBox *m_kind;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    DifferenceList *m_list;
    QTextBrowser *m_detail;
    QLabel *m_saved;
    QPushButton *m_save;
    std::optional<BidMoment> m_before, m_after;
    BidDifference m_difference;
};

} // namespace kravkort
