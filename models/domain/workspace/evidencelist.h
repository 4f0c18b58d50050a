// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"

#include <QSet>

namespace kravkort {

// A piece of evidence with all that belongs to it.
struct EvidenceItem
{
    Evidence evidence;
    QList<EvidenceFile> versions; // the newest first; none for a link
    QList<EvidenceUse> uses;

    bool isFile() const { return !versions.isEmpty(); }
    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

// All that a workspace holds, by title.
QList<EvidenceItem> evidenceItems(const Workspace &workspace);
EvidenceItem evidenceItem(const Workspace &workspace, const Evidence &evidence);
// What proves that a solution meets a criterion, by title.
QList<EvidenceItem> evidenceItems(const Workspace &workspace, const SolutionId &solution,
                                  const CriterionId &criterion);

// Evidence counts up to and with the day on which it expires; it expires soon in its last 30 days.
enum class EvidenceAge { Ageless, Fresh, ExpiresSoon, Expired };
EvidenceAge ageOf(const Evidence &evidence, QDate today);

// The solution's criteria with a piece of evidence that has expired, or that is broken in any version: of
// which the bytes no longer have their SHA-256, one of `broken`.
struct EvidenceTrouble
{
    bool expired = false;
    bool broken = false;
    friend bool operator==(const EvidenceTrouble &, const EvidenceTrouble &) = default;
};
QHash<CriterionId, EvidenceTrouble> evidenceTroubles(const Workspace &workspace, const SolutionId &solution,
                                                     QDate today, const QSet<QString> &broken);

// The address as it is kept, or empty where it is none: a web address, a path on a share or a disk, or an
// address of another program. Addresses that are a program themselves (javascript:, data:) are none.
QString evidenceAddress(const QString &written);
// May the address be opened without asking? Only http and https.
bool isWebAddress(const QString &address);

// Where others would see it as something else: folders, control characters, a leading dot; never empty.
QString harmlessFileName(const QString &name);
// Would opening the file run it?
bool isProgramName(const QString &name);

} // namespace kravkort
