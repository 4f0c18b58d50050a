// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/requirements/requirementtree.h"
#include "ui/window/mainwindow.h"
#include "ui/window/prompts.h"

#include <QTemporaryDir>

#include <functional>

class QDialog;

namespace kravkort {

// What journeys through the real window have in common: a window over a folder of its own, its widgets by
// name, and the answers to what it asks.
class Journey
{
public:
    // Settings, folder and window are fresh; the workspace is made by an action of the File menu.
    void openWindow(Language language, QSize size);
    void closeWindow();

    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    WorkspaceStore &store() const { return *m_window->store(); }
    Answer answer(const char *code) const { return store().answer({QString::fromUtf8(code)}); }
    void trigger(const char *action) const; // one that is enabled
    // `then` is called once, when a dialog of that name is seen.
    void inDialog(const char *name, const std::function<void(QDialog *)> &then) const;

    // The requirement tree.
    void openSample() const; // and all rows
    RequirementTree *tree() const { return find<RequirementTree>("requirementTree"); }
    QModelIndex row(const char *code, const QModelIndex &parent = {}) const;
    // A block of cells from one criterion to another.
    void select(const char *first, const char *last, int firstColumn, int lastColumn) const;
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const; // pressed in the tree
    QList<CriterionId> shown() const; // in the order of the tree, each once

    static QDateTime moment() { return {QDate(2026, 11, 23), QTime(12, 0), Qt::UTC}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
    QString m_answer; // to the next question; none where it is empty
    bool m_sure = true;
    int m_questions = 0;
    QStringList m_files; // to the next question for files
    QString m_name;      // of the next new workspace
    QString m_saved;     // to the next question where to write
};

} // namespace kravkort
