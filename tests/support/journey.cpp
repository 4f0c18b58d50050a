// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/journey.h"

#include "models/item/requirementmodel.h"

#include <QAction>
#include <QDialog>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace kravkort {

void Journey::openWindow(Language language, QSize size)
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(language);
    m_answer.clear();
    m_questions = 0;
    m_sure = true;
    m_name = QStringLiteral("w.kravkort");
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(m_name);
    };
    prompts.openWorkspace = [this](QWidget *, const QString &) { return m_files.value(0); };
    prompts.openJson = [this](QWidget *, const QString &) { return m_files.value(0); };
    prompts.openCatalogue = [this](QWidget *, const QString &) { return m_files.value(0); };
    prompts.openFiles = [this](QWidget *, const QString &) { return m_files; };
    prompts.openSpreadsheet = [this](QWidget *, const QString &) { return m_files.value(0); };
    prompts.saveFile = [this](QWidget *, const QString &, const QString &) { return m_saved; };
    prompts.askText = [this](QWidget *, const QString &, const QString &,
                             const QString &) -> std::optional<QString> {
        ++m_questions;
        return m_answer.isEmpty() ? std::nullopt : std::optional(m_answer);
    };
    prompts.confirm = [this](QWidget *, const QString &, const QString &, const QString &) {
        ++m_questions;
        return m_sure;
    };
    prompts.openAddress = [](const QUrl &) { return true; };
    m_window = std::make_unique<MainWindow>(*m_display, prompts, &Journey::moment);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->setWindowState(Qt::WindowNoState); // the first window fills a small screen
    m_window->resize(size);
}

void Journey::closeWindow()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

void Journey::trigger(const char *action) const
{
    auto *found = find<QAction>(action);
    QVERIFY2(found->isEnabled(), action);
    found->trigger();
}

void Journey::inDialog(const char *name, const std::function<void(QDialog *)> &then) const
{
    auto *timer = new QTimer(m_window.get());
    timer->setInterval(5);
    QObject::connect(timer, &QTimer::timeout, m_window.get(), [this, timer, then, name] {
        auto *dialog = m_window->findChild<QDialog *>(QString::fromLatin1(name));
        if (!dialog || !dialog->isVisible())
            return;
        timer->stop();
        timer->deleteLater();
        then(dialog);
    });
    timer->start();
}

void Journey::openSample() const
{
    trigger("actionSample");
    QVERIFY(m_window->store());
    tree()->expandAll();
    tree()->setFocus();
}

QModelIndex Journey::row(const char *code, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = tree()->model();
    for (int at = 0; at < model->rowCount(parent); ++at) {
        const QModelIndex index = model->index(at, 0, parent);
        if (index.data(RequirementModel::CodeRole).toString() == QString::fromUtf8(code))
            return index;
        if (const QModelIndex below = row(code, index); below.isValid())
            return below;
    }
    return {};
}

void Journey::select(const char *first, const char *last, int firstColumn, int lastColumn) const
{
    const QModelIndex from = row(first).siblingAtColumn(firstColumn);
    const QModelIndex to = row(last).siblingAtColumn(lastColumn);
    QVERIFY(from.isValid() && to.isValid());
    tree()->setFocus();
    tree()->scrollTo(from);
    tree()->setCurrentIndex(from);
    tree()->selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
}

void Journey::key(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(tree(), Qt::Key(key), modifiers);
}

QList<CriterionId> Journey::shown() const
{
    QList<CriterionId> criteria;
    const auto gather = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int at = 0; at < tree()->model()->rowCount(parent); ++at) {
            const QModelIndex index = tree()->model()->index(at, 0, parent);
            const CriterionId id{index.data(RequirementModel::CodeRole).toString()};
            if (index.data(RequirementModel::OutcomeRole).isValid() && !criteria.contains(id))
                criteria.append(id);
            self(self, index);
        }
    };
    gather(gather, {});
    return criteria;
}

} // namespace kravkort
