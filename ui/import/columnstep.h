// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/codes.h"
#include "ui/import/importstep.h"

#include <optional>

class QComboBox;
class QGroupBox;
class QLabel;
class QTableView;

namespace kravkort {

class CorrectionModel;
class Display;
class ImportDraft;
class SheetView;

// What each column says, what each mark means, and which codes unreadable texts stand for; guessed, and
// corrected here.
class ColumnStep final : public ImportStep
{
    Q_OBJECT

public:
    ColumnStep(ImportDraft &draft, const Display &display, QWidget *parent = nullptr);

    QString name() const override;
    QString about() const override;
    bool isComplete() const override;
    void enter() override;
    // Where a row that is doubtful can be corrected.
    void showRow(const QString &sheet, int row, int column);

private:
    QTableView *newCorrections(const char *name, CorrectionModel *model);
    void refreshTables();
    void showTable();
    void showColumn();
    void showFacts();
    void showDoubtful();
    int table() const; // in the draft, or -1
    int column() const;

    ImportDraft &m_draft;
    const Display &m_display;
    QComboBox *m_table;
    SheetView *m_grid;
    QGroupBox *m_columnBox;
    QComboBox *m_meaning;
    QLabel *m_codeLabel;
    QComboBox *m_code;
    std::optional<CodeKind> m_codesOf; // what m_code offers
    QGroupBox *m_markBox;
    CorrectionModel *m_marks;
    QGroupBox *m_unreadBox;
    CorrectionModel *m_unread;
    QLabel *m_lacks;
};

} // namespace kravkort
