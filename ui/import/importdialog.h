// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kravkort {

class ColumnStep;
class Display;
class DoneStep;
class ImportDraft;
class ImportStep;
class PreviewStep;
class StepStrip;
class WorkspaceStore;
struct Error;
struct Prompts;

// Brings the agreement's appendix in from a spreadsheet, step by step. Nothing is changed before the last
// one; going back keeps every correction.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    // With a path, the file is read at once. All must outlive the dialog.
    ImportDialog(WorkspaceStore &store, const Display &display, const Prompts &prompts, const QString &path,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    // A file that may be dropped to be imported, by its name.
    static bool canRead(const QString &fileName);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void goTo(int step);
    void goOn();
    void refresh();
    void showCounts();
    void showProblem(const Error &error);
    void hideProblem();
    void loadMapping();
    void saveMapping();
    ImportStep *step(int step) const;

    const Prompts &m_prompts;
    ImportDraft *m_draft;
    StepStrip *m_strip;
    QLabel *m_about;
    QLabel *m_problem;
    QStackedWidget *m_steps;
    ColumnStep *m_columns;
    PreviewStep *m_preview;
    DoneStep *m_done;
    QLabel *m_counts;
    QPushButton *m_load;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace kravkort
