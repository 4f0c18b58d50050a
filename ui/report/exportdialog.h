// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/bidmoment.h"
#include "models/domain/report/report.h"
#include "models/domain/text/result.h"
#include "ui/report/statusreport.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kravkort {

class DateField;
class Display;
class MomentChoice;
class ProfileBox;
class ReportPreview;
class ReportWriting;
class WorkspaceStore;

// Writes or prints the current bid's report: for whom, in which language, to which file; beside it the pages
// that it will have. Stays open afterwards, with links to the file and its folder, so that the next edition
// is one click away.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(WorkspaceStore &store, Display &display, QWidget *parent = nullptr);
    // The report of the bid as it was at a moment, such as frozen; `moment` is of the current bid.
    ExportDialog(WorkspaceStore &store, Display &display, BidMoment moment, QWidget *parent = nullptr);

    // "Status - Bid - Management - DRAFT - 2026-11-24.pdf", without what file systems refuse; the edition's
    // words keep those for different readers apart.
    static QString proposedName(const QString &title, const QString &bid, QDate date,
                                ReportFormat format = ReportFormat::Pdf, const QStringList &edition = {});

public slots:
    void reject() override; // what is being written is given up first

protected:
    void changeEvent(QEvent *event) override;

private:
    ExportDialog(WorkspaceStore &store, Display &display, std::optional<BidMoment> moment, QWidget *parent);
    void layOut();
    void compare();
    const Picture &picture() const;
    QDate day() const; // of what is reported
    void retranslate();
    void propose();
    void browse();
    void preview();
    void exportNow();
    void print();
    void showRunning(bool running);
    void showStatus(const Status &status, const QString &path);
    void showError(const Error &error);
    // What makes the report, wherever it is called; none where the workspace cannot be read, which is said.
    std::function<Report()> maker();
    QStringList edition() const; // for whom, and draft or final, in the report's language
    Language language() const;
    ReportFormat format() const;

    WorkspaceStore &m_store;
    Display &m_display;
    ProfileBox *m_profile;
    std::optional<BidMoment> m_moment; // none: now
    QComboBox *m_language;
    DateField *m_since;
    MomentChoice *m_compared;
    std::optional<BidMoment> m_before; // what is compared with
    QComboBox *m_format;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_cancel;
    QPushButton *m_details;
    QLabel *m_languageLabel;
    QLabel *m_sinceLabel;
    QLabel *m_comparedLabel;
    QLabel *m_formatLabel;
    QLabel *m_fileLabel;
    ReportPreview *m_preview;
    ReportWriting *m_writing;
    std::optional<QDate> m_sinceDay;
    QTimer m_soon;
    QString m_agreed;   // a file that the user has agreed to replace when choosing it
    QString m_proposed; // as long as the field shows it, it follows the language and the format
};

} // namespace kravkort
