// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"
#include "models/domain/result.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kravkort {

class Display;
class WorkspaceStore;

// Writes the current bid's report: for whom, in which language, to which file. Stays open afterwards, with
// links to the file and its folder, so that the next edition is one click away.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(WorkspaceStore &store, Display &display, QWidget *parent = nullptr);

    // "Status - Bid - 2026-11-24.pdf", without what file systems refuse.
    static QString proposedName(const QString &title, const QString &bid, QDate date);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void explain();
    void propose();
    void browse();
    void exportNow();
    void show(const Status &status, const QString &path);
    ReportProfile profile() const;
    Language language() const;

    WorkspaceStore &m_store;
    QComboBox *m_profile;
    QLabel *m_meaning;
    QComboBox *m_language;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLabel *m_outcome;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    QLabel *m_profileLabel;
    QLabel *m_languageLabel;
    QLabel *m_fileLabel;
    QString m_proposed; // as long as the field shows it, it follows the language
};

} // namespace kravkort
