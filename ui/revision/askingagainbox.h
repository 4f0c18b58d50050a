// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QFrame>
#include <QList>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kravkort {

class Display;
class WorkspaceStore;

// Where a criterion asks again: the words that were answered, the words of now, the answer, and one key to
// keep it; of several, how many do. Hidden where none does.
class AskingAgainBox final : public QFrame
{
    Q_OBJECT

public:
    // The button shows this key; the page that holds the box acts on it.
    AskingAgainBox(WorkspaceStore &store, Display &display, const QString &key, QWidget *parent = nullptr);

    // Shows or hides itself.
    void show(const QList<CriterionId> &criteria);
    QPushButton *button() const { return m_keep; }

signals:
    void kept();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillOne();
    void keep();

    WorkspaceStore &m_store;
    Display &m_display;
    QString m_key;
    QList<CriterionId> m_asking; // of those that are shown
    QLabel *m_title;
    QBoxLayout *m_sides;
    QLabel *m_then;
    QLabel *m_now;
    QLabel *m_answer;
    QPushButton *m_keep;
};

} // namespace kravkort
