// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace kravkort {

class WorkspaceStore;

// What the vendor keeps about a municipality for itself: contacts and a note. Each contact is saved as soon
// as its cell is left, the note as soon as its field is; all can be undone. The store must outlive the
// dialog.
class MunicipalityDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MunicipalityDialog(WorkspaceStore &store, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void done(int result) override;

private:
    void show(const QString &municipality);
    void fillContacts();
    void saveRow(int row);
    void removeContacts();
    void saveNote();

    WorkspaceStore &m_store;
    QString m_shown; // as rows name it
    QComboBox *m_choice;
    QTableWidget *m_contacts;
    QPushButton *m_remove;
    QPlainTextEdit *m_note;
};

} // namespace kravkort
