// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/graph/graphpage.h"
#include "ui/graph/graphview.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace kravkort {

// A graph page of a workspace of its own, for tests of what people do with it.
class GraphPageCase
{
protected:
    void begin()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        const auto noon = [] { return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); };
        auto store = WorkspaceStore::create(m_folder->filePath(QStringLiteral("a.kravkort")), noon,
                                            QStringLiteral("me"));
        QVERIFY(store.ok());
        m_store = std::move(store).value();
        m_focus = std::make_unique<Focus>();
        m_display = std::make_unique<kravkort::Display>(Language::Danish);
        makePage();
    }

    void end()
    {
        m_page.reset();
        m_store.reset();
    }

    void makePage()
    {
        m_page = std::make_unique<GraphPage>(*m_store, *m_focus, *m_display);
        m_page->resize(1200, 800);
    }

    void choose(const QStringList &useCases, bool chosen = true)
    {
        QList<UseCaseId> ids;
        for (const QString &code : useCases)
            ids.append(UseCaseId{code});
        m_store->choose(ids, chosen);
    }

    void chooseAll()
    {
        QList<UseCaseId> all;
        for (const UseCase &useCase : m_store->catalogue().useCases)
            all.append(useCase.id);
        m_store->choose(all, true);
    }

    void show()
    {
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(!view()->graph().isEmpty());
        view()->setFocus();
    }

    void show(const QStringList &useCases)
    {
        choose(useCases);
        show();
    }

    int node(const char *code) const
    {
        for (int n = 0; n < view()->graph().shape.nodes.size(); ++n)
            if (view()->graph().shape.nodes.at(n).node.code == QLatin1StringView(code))
                return n;
        return -1;
    }

    QPoint middleOf(const char *code) const { return view()->placeOf(node(code)).center().toPoint(); }

    GraphView *view() const { return m_page->findChild<GraphView *>(QStringLiteral("graphView")); }

    template<class T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
    std::unique_ptr<Focus> m_focus;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<GraphPage> m_page;
};

} // namespace kravkort
