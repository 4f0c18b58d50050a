// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace kravkort {

class Display;
class WorkspaceStore;

// Says that use cases and package contents are indicative while anything in them is assumed. Folds to one
// short line and never further; what was chosen is remembered.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    NoticeBar(WorkspaceStore &store, Display &display, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolour();
    void setFolded(bool folded);

    WorkspaceStore &m_store;
    Display &m_display;
    QLabel *m_text;
    QToolButton *m_fold;
    bool m_folded = false;
};

} // namespace kravkort
