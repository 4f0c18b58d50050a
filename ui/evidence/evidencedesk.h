// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidenceintake.h"

#include <QSet>

class QTemporaryDir;
class QWidget;

namespace kravkort {

struct Prompts;

// What the window does with evidence beside keeping it: takes it in, opens it, saves a copy of it, and finds
// what is broken. Nothing that is kept leaves the program without a look at its hash. Lives on the GUI
// thread.
class EvidenceDesk final : public QObject
{
    Q_OBJECT

public:
    // All must outlive it; questions are asked over `window`.
    EvidenceDesk(WorkspaceStore &store, const Prompts &prompts, QWidget *window);
    ~EvidenceDesk() override;

    WorkspaceStore &store() const { return m_store; }
    const Prompts &prompts() const { return m_prompts; }
    EvidenceIntake &intake() { return m_intake; }
    EvidenceTarget target(const QList<CriterionId> &criteria) const; // of the solution that is shown

    // Ask for files first.
    void chooseFiles(const QList<CriterionId> &criteria);
    void chooseVersion(const EvidenceId &evidence);
    // False where the clipboard holds no evidence.
    bool paste(const QList<CriterionId> &criteria);

    // A web address is opened at once, any other is asked about first. Of a file, a private copy is opened
    // which cannot be written; one that is broken, or that would run as a program, is not opened.
    void open(const EvidenceItem &item);
    void openFile(const EvidenceFile &file);
    void saveFile(const EvidenceFile &file);

    // Looks at files that nobody has looked at yet, in a job; checked() tells of what it found.
    void check(const QList<EvidenceItem> &items);
    const QSet<QString> &broken() const { return m_broken; } // hashes
    bool isBroken(const EvidenceItem &item) const;           // in any of its versions

signals:
    void checked();

private:
    void openLink(const QString &address);
    std::optional<QByteArray> contentOf(const EvidenceFile &file); // or the store has said why not
    void checkNext();
    void lookAgain();

    WorkspaceStore &m_store;
    const Prompts &m_prompts;
    QWidget *m_window;
    EvidenceIntake m_intake;
    std::unique_ptr<QTemporaryDir> m_copies; // for this user only; gone with the window
    QSet<QString> m_seen;                    // looked at, or being looked at
    QSet<QString> m_broken;
    QStringList m_unseen;
    bool m_isChecking = false;
    JobSlot<QSet<QString>> m_check;
};

} // namespace kravkort
