// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>

namespace kravkort {

namespace {

QString workspaceFilter()
{
    return QCoreApplication::translate("Prompts", "Kravkort workspaces (*.kravkort)") + QStringLiteral(";;") +
           QCoreApplication::translate("Prompts", "All files (*)");
}

QString catalogueFilter()
{
    return QCoreApplication::translate("Prompts", "Kravkort catalogues (*.json)") + QStringLiteral(";;") +
           QCoreApplication::translate("Prompts", "All files (*)");
}

} // namespace

Prompts systemPrompts()
{
    Prompts prompts;
    prompts.openWorkspace = [](QWidget *parent, const QString &title) {
        return QFileDialog::getOpenFileName(parent, title, {}, workspaceFilter());
    };
    prompts.openCatalogue = [](QWidget *parent, const QString &title) {
        return QFileDialog::getOpenFileName(parent, title, {}, catalogueFilter());
    };
    prompts.saveWorkspace = [](QWidget *parent, const QString &title, const QString &proposal) {
        QFileDialog dialog(parent, title, proposal, workspaceFilter());
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(QStringLiteral("kravkort"));
        dialog.selectFile(proposal);
        return dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()
                   ? dialog.selectedFiles().first()
                   : QString();
    };
    prompts.askText = [](QWidget *parent, const QString &title, const QString &label,
                         const QString &text) -> std::optional<QString> {
        bool accepted = false;
        const QString answer =
            QInputDialog::getText(parent, title, label, QLineEdit::Normal, text, &accepted).trimmed();
        return accepted && !answer.isEmpty() ? std::optional(answer) : std::nullopt;
    };
    return prompts;
}

} // namespace kravkort
