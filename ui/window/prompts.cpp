// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/prompts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace kravkort {

namespace {

QString filterOf(const QString &kind)
{
    return kind + QStringLiteral(";;") + QCoreApplication::translate("Prompts", "All files (*)");
}

QString workspaces()
{
    return QCoreApplication::translate("Prompts", "Kravkort workspaces (*.kravkort)");
}

QString jsonWorkspaces()
{
    return QCoreApplication::translate("Prompts", "Whole workspaces as JSON (*.json)");
}

QString catalogueFilter()
{
    return filterOf(QCoreApplication::translate("Prompts", "Kravkort catalogues (*.json)"));
}

} // namespace

Prompts systemPrompts()
{
    Prompts prompts;
    prompts.openWorkspace = [](QWidget *parent, const QString &title) {
        return QFileDialog::getOpenFileName(parent, title, {},
                                            workspaces() + QStringLiteral(";;") + filterOf(jsonWorkspaces()));
    };
    prompts.openJson = [](QWidget *parent, const QString &title) {
        return QFileDialog::getOpenFileName(parent, title, {}, filterOf(jsonWorkspaces()));
    };
    prompts.openCatalogue = [](QWidget *parent, const QString &title) {
        return QFileDialog::getOpenFileName(parent, title, {}, catalogueFilter());
    };
    prompts.openSpreadsheet = [](QWidget *parent, const QString &title) {
        return QFileDialog::getOpenFileName(
            parent, title, {},
            filterOf(QCoreApplication::translate("Prompts",
                                                 "Spreadsheets (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)")));
    };
    prompts.openMapping = [](QWidget *parent, const QString &title) {
        return QFileDialog::getOpenFileName(
            parent, title, {},
            filterOf(QCoreApplication::translate("Prompts", "Kravkort mappings (*.json)")));
    };
    prompts.saveWorkspace = [](QWidget *parent, const QString &title, const QString &proposal) {
        QFileDialog dialog(parent, title, proposal, filterOf(workspaces()));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(QStringLiteral("kravkort"));
        dialog.selectFile(proposal);
        return dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()
                   ? dialog.selectedFiles().first()
                   : QString();
    };
    prompts.askText = [](QWidget *parent, const QString &title, const QString &label,
                         const QString &text) -> std::optional<QString> {
        QInputDialog dialog(parent);
        dialog.setWindowTitle(title);
        dialog.setLabelText(label);
        dialog.setTextValue(text);
        // Wide enough for a name and for the window's own title.
        dialog.resize(dialog.fontMetrics().averageCharWidth() * 62, dialog.sizeHint().height());
        const bool accepted = dialog.exec() == QDialog::Accepted;
        const QString answer = dialog.textValue().trimmed();
        return accepted && !answer.isEmpty() ? std::optional(answer) : std::nullopt;
    };
    prompts.openFiles = [](QWidget *parent, const QString &title) {
        return QFileDialog::getOpenFileNames(parent, title);
    };
    prompts.saveFile = [](QWidget *parent, const QString &title, const QString &proposal) {
        return QFileDialog::getSaveFileName(parent, title, proposal);
    };
    prompts.confirm = [](QWidget *parent, const QString &title, const QString &question,
                         const QString &action) {
        QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
        box.setTextFormat(Qt::PlainText);
        const QAbstractButton *yes = box.addButton(action, QMessageBox::AcceptRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        return box.clickedButton() == yes;
    };
    prompts.openAddress = [](const QUrl &address) { return QDesktopServices::openUrl(address); };
    return prompts;
}

} // namespace kravkort
