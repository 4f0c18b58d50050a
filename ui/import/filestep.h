// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kravkort {

class ImportDraft;
class SheetView;
struct Prompts;

// Which file, how it was read, and what its sheets look like.
class FileStep final : public ImportStep
{
    Q_OBJECT

public:
    FileStep(ImportDraft &draft, const Prompts &prompts, QWidget *parent = nullptr);

    QString name() const override;
    QString about() const override;
    bool isComplete() const override;
    void enter() override;

private:
    void choose();
    void showReading();
    void showWorkbook();
    void showSheet(int sheet);
    QString recognised() const;

    ImportDraft &m_draft;
    const Prompts &m_prompts;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QLabel *m_recognised;
    QWidget *m_like;
    QComboBox *m_likes;
    QStackedWidget *m_body; // a word of what to do, or the sheets
    QListWidget *m_sheets;
    SheetView *m_grid;
};

} // namespace kravkort
