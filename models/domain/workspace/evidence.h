// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QDate>

#include <optional>

namespace kravkort {

// What proves that a criterion is met: an address, or a file whose versions are EvidenceFile rows.
struct Evidence
{
    EvidenceId id;
    QString title;
    QString link;                   // an address; empty for a file
    std::optional<QDate> added{};   // unknown for what version 1 kept
    std::optional<QDate> expires{}; // the last day on which it counts; none: it does not age
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

// One version of a file. Its bytes lie in the workspace file, named by their hash (content.h); versions are
// added, and the highest is the one that counts.
struct EvidenceFile
{
    EvidenceId evidence;
    int version = 1; // from 1
    QString name;    // as the file was called, without its folder
    QString sha256;  // of the bytes, in lower-case hexadecimal
    qint64 size = 0; // bytes
    std::optional<QDate> added{};
    std::optional<QDate> modified{}; // what the file itself said; none for what was pasted
    friend bool operator==(const EvidenceFile &, const EvidenceFile &) = default;
};

struct EvidenceUse // one piece of evidence may serve many criteria
{
    EvidenceId evidence;
    SolutionId solution;
    CriterionId criterion;
    friend bool operator==(const EvidenceUse &, const EvidenceUse &) = default;
};

} // namespace kravkort
