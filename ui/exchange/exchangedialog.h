// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/bidexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kravkort {

class Display;
class WorkspaceStore;
struct Prompts;

// What the requirements page shows, for an export of just that.
struct ShownRequirements
{
    QList<CriterionId> criteria;
    QList<CriteriaColumn> columns;
};

// Writes the current bid for other programs: as what, all of it or what is shown, for whom, in which
// language, to which file. Remembers folder and choices; stays open afterwards, with a link to what was
// written.
class ExchangeDialog final : public QDialog
{
    Q_OBJECT

public:
    ExchangeDialog(WorkspaceStore &store, Display &display, const Prompts &prompts,
                   const ShownRequirements &shown, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void follow(); // the format that was chosen
    void propose();
    void browse();
    void exportNow();
    void show(const Result<Exported> &file, const QString &path);
    ExportFormat format() const;
    ExportWish wish() const;

    WorkspaceStore &m_store;
    const Prompts &m_prompts;
    ShownRequirements m_shown;
    QFormLayout *m_form;
    QComboBox *m_format;
    QLabel *m_meaning;
    QComboBox *m_content;
    QComboBox *m_profile;
    QCheckBox *m_notes;
    QComboBox *m_language;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLabel *m_outcome;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    QLabel *m_formatLabel;
    QLabel *m_contentLabel;
    QLabel *m_profileLabel;
    QLabel *m_languageLabel;
    QLabel *m_fileLabel;
    QString m_folder;
    QString m_proposed; // as long as the field shows it, it follows the format
};

} // namespace kravkort
