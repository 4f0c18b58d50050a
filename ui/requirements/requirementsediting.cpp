// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the selection of RequirementsPage: the clipboard, filling, many at once, one at a time.
#include "models/domain/entry/attention.h"
#include "models/domain/text/names.h"
#include "models/item/requirementmodel.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/requirements/answerentry.h"
#include "ui/requirements/bulkdialog.h"
#include "ui/requirements/entrykeys.h"
#include "ui/requirements/quickentry.h"
#include "ui/requirements/requirementspage.h"
#include "ui/requirements/requirementtree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>

namespace kravkort {

namespace {

using Model = RequirementModel;

} // namespace

// With one cell alone, from the criterion above it, as a sheet does.
void RequirementsPage::fillDown()
{
    QList<CriterionId> criteria = m_tree->selectedCriteria();
    if (criteria.size() == 1)
        for (QModelIndex row = m_tree->indexAbove(m_tree->currentIndex().siblingAtColumn(0)); row.isValid();
             row = m_tree->indexAbove(row))
            if (row.data(Model::OutcomeRole).isValid()) {
                criteria.prepend({row.data(Model::CodeRole).toString()});
                break;
            }
    m_entry->fillDown(criteria, selectedFields());
}

// A selected name stands for its whole row, with headings; other cells go as they are.
void RequirementsPage::copy()
{
    const QList<CriterionId> criteria = m_tree->selectedCriteria();
    const QList<int> columns = m_tree->selectedColumns();
    if (criteria.isEmpty())
        return;
    TextTable table;
    if (columns.contains(Model::NameColumn)) {
        table = m_entry->rows(criteria);
    } else {
        for (const CriterionId &criterion : criteria) {
            QStringList row;
            const QModelIndex source = m_model->indexOf({NodeKind::Criterion, criterion.code});
            for (const int column : columns) {
                const auto field = Model::fieldOf(column);
                row.append(field ? m_entry->cell(criterion, *field)
                                 : source.siblingAtColumn(column).data().toString());
            }
            table.append(row);
        }
    }
    QGuiApplication::clipboard()->setText(tableText(table));
}

void RequirementsPage::paste()
{
    PasteTarget target;
    const QModelIndex current = m_tree->currentIndex();
    const QList<CriterionId> selected = m_tree->selectedCriteria();
    const QList<int> columns = m_tree->selectedColumns();
    // A block that was selected begins at its upper left, wherever the cursor stands in it.
    QModelIndex from = current;
    if (selected.size() > 1) {
        target.repeatOver = selected;
        for (QModelIndex above = from; above.isValid() && m_tree->selectionModel()->isSelected(above);
             above = m_tree->indexAbove(above.siblingAtColumn(0)).siblingAtColumn(current.column()))
            from = above;
    }
    for (const QModelIndex &row : m_tree->criterionRowsFrom(from))
        target.rows.append({row.data(Model::CodeRole).toString()});
    for (const int column : m_tree->columnsFrom(columns.isEmpty() ? current.column() : columns.first()))
        target.columns.append(Model::fieldOf(column));
    const Picture &picture = m_store.picture();
    for (const Criterion &criterion : picture.catalogue->criteria)
        if (picture.scope.holds(criterion))
            target.known.insert(criterion.id);
    m_entry->paste(QGuiApplication::clipboard()->text(), target);
}

void RequirementsPage::editMany()
{
    const QList<CriterionId> criteria = m_tree->selectedCriteria();
    if (criteria.isEmpty())
        return;
    QList<Answer> answers;
    for (const CriterionId &criterion : criteria)
        answers.append(m_store.answer(criterion));
    BulkDialog dialog(answers, m_entry->ownersSoFar(), m_display.language(), m_store.today(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_entry->changeAll(criteria, dialog.change());
}

QList<CriterionId> RequirementsPage::criteriaShown() const
{
    return m_filter->criteriaShown();
}

QList<int> RequirementsPage::columnsShown() const
{
    QList<int> columns;
    for (int column = 0; column < RequirementModel::ColumnCount; ++column)
        if (!m_tree->isColumnHidden(column))
            columns.append(column);
    return columns;
}

void RequirementsPage::startQuickEntry()
{
    const QList<CriterionId> criteria = m_filter->criteriaShown();
    if (criteria.isEmpty()) {
        endQuickEntry();
        return;
    }
    if (!m_quick) {
        m_quick = new QuickEntry(m_store, m_display, *m_entry, this);
        // Wrapped texts ask for the height of a narrow column; the window must not grow for it.
        m_quick->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        m_stack->addWidget(m_quick);
        connect(m_quick, &QuickEntry::ended, this, &RequirementsPage::endQuickEntry);
        connect(m_quick, &QuickEntry::moved, this, [this](const CriterionId &criterion) {
            m_focus.select({NodeKind::Criterion, criterion.code});
        });
    }
    m_stack->setCurrentWidget(m_quick);
    setFocusProxy(m_quick);
    const NodeRef node = m_focus.node();
    // From the first criterion of what is selected on.
    const QModelIndex selected = m_filter->mapFromSource(m_model->indexOf(node));
    const QList<CriterionId> below = m_model->criteriaBelow(m_filter->mapToSource(selected));
    m_quick->start(criteria, below.isEmpty() ? criteria.first() : below.first());
}

void RequirementsPage::endQuickEntry()
{
    if (!m_quick || m_stack->currentWidget() != m_quick)
        return;
    m_stack->setCurrentWidget(m_tree);
    setFocusProxy(m_tree);
    refresh();
    follow(m_focus.node());
    m_tree->setFocus();
}

void RequirementsPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("requirementMenu"));
    const bool any = !m_tree->selectedCriteria().isEmpty();
    const Phrases phrases = m_display.phrases();
    QMenu *results = menu->addMenu(tr("Result"));
    for (size_t i = 0; i < resultsByKey.size(); ++i)
        results->addAction(QString(symbolOf(resultsByKey[i]) + QStringLiteral("  ") +
                                   nameOf(resultsByKey[i], phrases) + QStringLiteral("\t%1").arg(i + 1)),
                           this,
                           [this, i] { m_entry->setOutcome(m_tree->selectedCriteria(), resultsByKey[i]); });
    results->addSeparator();
    results->addAction(QString(QString(askingSign) + u"  " + tr("Keep the earlier answer") + u"\t6"), this,
                       [this] { m_store.keepAnswers(m_tree->selectedCriteria()); });
    QMenu *works = menu->addMenu(tr("Work"));
    for (size_t i = 0; i < allWorks.size(); ++i)
        works->addAction(
            QString(nameOf(allWorks[i], phrases) +
                    QString(u'\t' + QKeySequence(Qt::ShiftModifier | (Qt::Key_1 + static_cast<int>(i)))
                                        .toString(QKeySequence::NativeText))),
            this, [this, i] { m_entry->setWork(m_tree->selectedCriteria(), allWorks[i]); });
    results->setEnabled(any);
    works->setEnabled(any);
    const auto add = [&](const QString &text, const QString &keys, auto slot) {
        menu->addAction(QString(text + u'\t' + keys), this, slot)->setEnabled(any);
    };
    add(tr("Change the selected…"), tr("Ctrl+Enter"), &RequirementsPage::editMany);
    menu->addSeparator();
    add(tr("Copy for a spreadsheet"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
        &RequirementsPage::copy);
    add(tr("Paste from a spreadsheet"), QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText),
        &RequirementsPage::paste);
    add(tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText),
        &RequirementsPage::fillDown);
    menu->addSeparator();
    menu->addAction(QString(tr("Quick entry") + QStringLiteral("\tF8")), this,
                    &RequirementsPage::startQuickEntry);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace kravkort
