// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportprofile.h"
#include "models/domain/text/result.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kravkort {

class Display;
class MomentChoice;
class WorkspaceStore;
struct Prompts;

// Writes the evidence pack of the current bid: for whom, as of when, in which language, as one zip file or a
// folder. Afterwards it says where the pack is, the SHA-256 of its manifest, and how to verify it.
class PackDialog final : public QDialog
{
    Q_OBJECT

public:
    PackDialog(WorkspaceStore &store, const Display &display, const Prompts &prompts,
               QWidget *parent = nullptr);

private:
    void layOut();
    void follow(); // whom it is for
    void propose();
    void browse();
    void packNow();
    void show(const Result<QString> &manifest, const QString &path);
    bool isZip() const;

    WorkspaceStore &m_store;
    const Prompts &m_prompts;
    QComboBox *m_profile;
    QLabel *m_meaning;
    MomentChoice *m_moment;
    QComboBox *m_language;
    QComboBox *m_form;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QLabel *m_outcome;
    QPushButton *m_copy;
    QPushButton *m_pack;
    QString m_proposed;
    QString m_agreed;   // a file that the user has agreed to replace when choosing it
    QString m_manifest; // SHA-256 of what was written last
};

} // namespace kravkort
