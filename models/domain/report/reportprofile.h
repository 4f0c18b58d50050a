// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>

namespace kravkort {

class Phrases;

// Whom a report is for. Each profile is an allow-list: what it does not name does not appear.
enum class ReportProfile { Internal, Management, Municipality };

inline constexpr std::array allReportProfiles{ReportProfile::Internal, ReportProfile::Management,
                                              ReportProfile::Municipality};

QString nameOf(ReportProfile profile, const Phrases &phrases);

// A profile of the user's own: which sections, in which order, and which of an answer's fields. Never more
// than its ceiling shows; the words are those of report.h, and unknown ones stand for nothing.
struct OwnProfile
{
    OwnProfileId id;
    QString name; // one of its own, of any case
    ReportProfile ceiling = ReportProfile::Internal;
    QStringList sections; // Words<ReportSectionKind>
    QStringList fields;   // Words<ReportField>
    friend bool operator==(const OwnProfile &, const OwnProfile &) = default;
};

// What the front page of a bid's report says beyond the bid itself. No row: a draft without a version.
struct ReportDetails
{
    BidId bid;
    QString version; // in the user's words
    QString approver;
    std::optional<QDate> approved;
    bool isFinal = false; // a draft until somebody says so
    friend bool operator==(const ReportDetails &, const ReportDetails &) = default;
};

// The vendor's, one at the most: PNG, JPEG or SVG.
struct Logo
{
    QByteArray image;
    friend bool operator==(const Logo &, const Logo &) = default;
};

inline constexpr qsizetype largestLogo = 2 * 1024 * 1024; // bytes

// An owner whose name may be shown to those outside the house.
struct PublicPerson
{
    QString name; // as owners are written
    friend bool operator==(const PublicPerson &, const PublicPerson &) = default;
};

} // namespace kravkort
