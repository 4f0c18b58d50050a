// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/confirmation.h"
#include "models/domain/meeting/meeting.h"
#include "models/domain/moments/frozenbid.h"
#include "models/domain/report/reportprofile.h"
#include "models/domain/revision/amendment.h"
#include "models/domain/workspace/answer.h"
#include "models/domain/workspace/contact.h"
#include "models/domain/workspace/evidence.h"
#include "models/domain/workspace/ids.h"
#include "models/domain/workspace/signoff.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>
#include <tuple>
#include <variant>

namespace kravkort {

// What the vendor owns (semantics.md, section 2), one struct for each kind of thing that a user can change.
// Each of them is a row: a value with a key (fields.h says which members make it up).

struct Vendor // one at the most
{
    QString name;
    friend bool operator==(const Vendor &, const Vendor &) = default;
};

// A product or service that the vendor sells. Progress belongs to it, so that several bids share it.
struct Solution
{
    SolutionId id;
    QString name;
    QString description;
    bool archived = false;
    friend bool operator==(const Solution &, const Solution &) = default;
};

struct Bid
{
    BidId id;
    SolutionId solution;
    QString name;
    QString catalogueId;
    QString catalogueRevision;
    std::optional<QDate> goLive;
    QStringList municipalities;
    bool archived = false;
    friend bool operator==(const Bid &, const Bid &) = default;
};

struct Choice // a use case that the bid has chosen
{
    BidId bid;
    UseCaseId useCase;
    friend bool operator==(const Choice &, const Choice &) = default;
};

// For a supplementary package: offered from go-live, later (from a date), declined. No row means undecided.
enum class Decision { Undecided, Offered, Later, Declined };

struct PackageDecision
{
    BidId bid;
    PackageId package;
    Decision decision = Decision::Undecided;
    std::optional<QDate> from; // for Later
    friend bool operator==(const PackageDecision &, const PackageDecision &) = default;
};

// Does the condition of a conditional dependency hold for this bid? No row means undecided.
enum class Holds { Undecided, Yes, No };

struct ConditionAnswer
{
    BidId bid;
    IntegrationId from;
    IntegrationId to;
    Holds holds = Holds::Undecided;
    friend bool operator==(const ConditionAnswer &, const ConditionAnswer &) = default;
};

// A catalogue revision that a bid uses, kept in the file so that it opens on a machine that lacks it.
struct CatalogueCopy
{
    QString id;
    QString revision;
    QByteArray json; // as it was read, UTF-8
    friend bool operator==(const CatalogueCopy &, const CatalogueCopy &) = default;
};

// How somebody looked at a page, kept under a name.
struct SavedView
{
    ViewId id;
    QString page;     // "graph", "requirements" …
    QString name;     // one of its own on its page
    QString settings; // a JSON object; the page knows what it means
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

using Row = std::variant<Vendor, Solution, Bid, Choice, PackageDecision, ConditionAnswer, Answer, Evidence,
                         EvidenceFile, EvidenceUse, CatalogueCopy, SavedView, SignOff, Confirmation,
                         Amendment, OwnProfile, ReportDetails, Logo, PublicPerson, FrozenBid, Contact,
                         MunicipalityNote, Meeting, AgendaItem, ShownItem, MeetingPoint, MunicipalityView>;

// The values of a row's key members, joined by U+001F. Rows of one kind sort by it.
using RowKey = QString;
inline constexpr QChar keySeparator{0x1f};

template<class T>
using Table = QMap<RowKey, T>;

// All that the vendor owns. A value: copies are cheap (Qt containers share) and independent.
struct Workspace
{
    std::tuple<Table<Vendor>, Table<Solution>, Table<Bid>, Table<Choice>, Table<PackageDecision>,
               Table<ConditionAnswer>, Table<Answer>, Table<Evidence>, Table<EvidenceFile>,
               Table<EvidenceUse>, Table<CatalogueCopy>, Table<SavedView>, Table<SignOff>,
               Table<Confirmation>, Table<Amendment>, Table<OwnProfile>, Table<ReportDetails>, Table<Logo>,
               Table<PublicPerson>, Table<FrozenBid>, Table<Contact>, Table<MunicipalityNote>, Table<Meeting>,
               Table<AgendaItem>, Table<ShownItem>, Table<MeetingPoint>, Table<MunicipalityView>>
        tables;

    template<class T>
    const Table<T> &table() const
    {
        return std::get<Table<T>>(tables);
    }
    template<class T>
    Table<T> &table()
    {
        return std::get<Table<T>>(tables);
    }

    // The row with these key values, in the order of fields.h, or null. Valid until the workspace changes.
    template<class T>
    const T *find(const QStringList &key) const
    {
        const Table<T> &rows = table<T>();
        const auto found = rows.constFind(key.join(keySeparator));
        return found == rows.cend() ? nullptr : &*found;
    }
    const Solution *solution(const SolutionId &id) const { return find<Solution>({id.code}); }
    const Bid *bid(const BidId &id) const { return find<Bid>({id.code}); }
    const Answer *answer(const SolutionId &solution, const CriterionId &criterion) const
    {
        return find<Answer>({solution.code, criterion.code});
    }
    QString vendorName() const
    {
        return table<Vendor>().isEmpty() ? QString() : table<Vendor>().first().name;
    }

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

// Visits the rows of a table whose key begins with these values, in key order.
template<class T, class Visit>
void forEachUnder(const Workspace &workspace, const QString &firstKey, Visit visit)
{
    const Table<T> &rows = workspace.table<T>();
    const QString prefix = firstKey + keySeparator;
    for (auto row = rows.lowerBound(prefix); row != rows.cend() && row.key().startsWith(prefix); ++row)
        visit(*row);
}

} // namespace kravkort
