// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/graph/graphview.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace kravkort {

// The graph in the real window, over the worked example.
class GraphWindowCase
{
protected:
    void openWindow()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_display = std::make_unique<kravkort::Display>(Language::Danish);
        Prompts prompts;
        prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
            return m_folder->filePath(QStringLiteral("w.kravkort"));
        };
        prompts.openCatalogue = [this](QWidget *, const QString &) { return m_answer; };
        prompts.askText = [this](QWidget *, const QString &, const QString &,
                                 const QString &) -> std::optional<QString> {
            return m_answer.isEmpty() ? std::nullopt : std::optional(m_answer);
        };
        m_window = std::make_unique<MainWindow>(
            *m_display, prompts, [] { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); });
        m_window->resize(1600, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        find<QAction>("actionSample")->trigger();
        find<QAction>("actionGraph")->trigger();
        QTRY_VERIFY(!view()->graph().isEmpty());
        m_whole = int(shape().nodes.size());
    }

    void closeWindow()
    {
        m_window.reset();
        m_display.reset();
        m_folder.reset();
    }

    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    GraphView *view() const { return find<GraphView>("graphView"); }
    const GraphShape &shape() const { return view()->graph().shape; }
    int node(const char *code) const
    {
        for (int n = 0; n < shape().nodes.size(); ++n)
            if (shape().nodes.at(n).node.code == QLatin1StringView(code))
                return n;
        return -1;
    }
    bool shows(const char *code) const { return node(code) >= 0; }
    QPoint middleOf(const char *code) const { return view()->placeOf(node(code)).center().toPoint(); }
    void click(const char *code) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(code));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        view()->setFocus();
        QTest::keyClick(view(), key, modifiers);
    }
    void press(const char *button) const { QTest::mouseClick(find<QToolButton>(button), Qt::LeftButton); }
    // The node's context menu, opened by mouse.
    QMenu *menuOf(const char *code) const
    {
        // While things glide to their places, one may pass over another.
        const bool alone = QTest::qWaitFor([&] {
            int there = 0;
            for (int n = 0; n < shape().nodes.size(); ++n)
                there += view()->placeOf(n).contains(middleOf(code)) ? 1 : 0;
            return there == 1;
        });
        if (!alone)
            qFatal("%s stands under another", code);
        const QPoint place = middleOf(code);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view()->viewport(), &event);
        return find<QMenu>("graphMenu");
    }
    void choose(QMenu *menu, const char *action) const
    {
        auto *found = menu->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    }
    QString sentence() const { return find<QLabel>("graphSentence")->text(); }
    QMenu *viewsMenu() const
    {
        auto *menu = find<QMenu>("graphViewsMenu");
        emit menu->aboutToShow();
        return menu;
    }
    QStringList viewNames() const
    {
        QStringList names;
        for (const QAction *action : viewsMenu()->actions())
            if (action->isCheckable())
                names.append(action->text());
        return names;
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the test's files");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
    QString m_answer; // to the next question
    int m_whole = 0;  // nodes of the whole graph
};

} // namespace kravkort
