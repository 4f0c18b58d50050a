// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"

#include <tuple>

namespace kravkort {

// The members of each kind of row, once: storage writes them as columns, history as JSON, the edits find the
// key here. A new kind of thing costs one struct in workspace.h, one entry here and one table in
// resources/sql. A member that a kind gets later on is an optional: the history of older files lacks it.

template<class Owner, class Member>
struct Field
{
    const char *name; // of the column and of the JSON member
    Member Owner::*member;
    bool isKey;
};

template<class Owner, class Member>
constexpr Field<Owner, Member> key(const char *name, Member Owner::*member)
{
    return {name, member, true};
}

template<class Owner, class Member>
constexpr Field<Owner, Member> field(const char *name, Member Owner::*member)
{
    return {name, member, false};
}

template<class T>
struct Fields;

template<>
struct Fields<Vendor>
{
    static constexpr const char *table = "vendor";
    static constexpr auto all = std::tuple(field("name", &Vendor::name));
};

template<>
struct Fields<Solution>
{
    static constexpr const char *table = "solution";
    static constexpr auto all =
        std::tuple(key("id", &Solution::id), field("name", &Solution::name),
                   field("description", &Solution::description), field("archived", &Solution::archived));
};

template<>
struct Fields<Bid>
{
    static constexpr const char *table = "bid";
    static constexpr auto all =
        std::tuple(key("id", &Bid::id), field("solution_id", &Bid::solution), field("name", &Bid::name),
                   field("catalogue_id", &Bid::catalogueId),
                   field("catalogue_revision", &Bid::catalogueRevision), field("go_live", &Bid::goLive),
                   field("municipalities", &Bid::municipalities), field("archived", &Bid::archived));
};

template<>
struct Fields<Choice>
{
    static constexpr const char *table = "choice";
    static constexpr auto all = std::tuple(key("bid_id", &Choice::bid), key("usecase_id", &Choice::useCase));
};

template<>
struct Fields<PackageDecision>
{
    static constexpr const char *table = "package_decision";
    static constexpr auto all =
        std::tuple(key("bid_id", &PackageDecision::bid), key("package_id", &PackageDecision::package),
                   field("decision", &PackageDecision::decision), field("from_date", &PackageDecision::from));
};

template<>
struct Fields<ConditionAnswer>
{
    static constexpr const char *table = "condition_answer";
    static constexpr auto all =
        std::tuple(key("bid_id", &ConditionAnswer::bid), key("from_id", &ConditionAnswer::from),
                   key("to_id", &ConditionAnswer::to), field("holds", &ConditionAnswer::holds));
};

template<>
struct Fields<Answer>
{
    static constexpr const char *table = "answer";
    static constexpr auto all = std::tuple(
        key("solution_id", &Answer::solution), key("criterion_id", &Answer::criterion),
        field("work", &Answer::work), field("outcome", &Answer::outcome), field("reason", &Answer::reason),
        field("owner", &Answer::owner), field("due", &Answer::due),
        field("estimate_hours", &Answer::estimate), field("note", &Answer::note),
        field("text_hash", &Answer::textHash), field("kept_for", &Answer::keptFor));
};

template<>
struct Fields<Evidence>
{
    static constexpr const char *table = "evidence";
    static constexpr auto all =
        std::tuple(key("id", &Evidence::id), field("title", &Evidence::title), field("link", &Evidence::link),
                   field("added", &Evidence::added), field("expires", &Evidence::expires));
};

template<>
struct Fields<EvidenceFile>
{
    static constexpr const char *table = "evidence_file";
    static constexpr auto all =
        std::tuple(key("evidence_id", &EvidenceFile::evidence), key("version", &EvidenceFile::version),
                   field("name", &EvidenceFile::name), field("sha256", &EvidenceFile::sha256),
                   field("size", &EvidenceFile::size), field("added", &EvidenceFile::added),
                   field("modified", &EvidenceFile::modified));
};

template<>
struct Fields<EvidenceUse>
{
    static constexpr const char *table = "evidence_use";
    static constexpr auto all =
        std::tuple(key("evidence_id", &EvidenceUse::evidence), key("solution_id", &EvidenceUse::solution),
                   key("criterion_id", &EvidenceUse::criterion));
};

template<>
struct Fields<CatalogueCopy>
{
    static constexpr const char *table = "catalogue_copy";
    static constexpr auto all =
        std::tuple(key("id", &CatalogueCopy::id), key("revision", &CatalogueCopy::revision),
                   field("json", &CatalogueCopy::json));
};

template<>
struct Fields<SavedView>
{
    static constexpr const char *table = "saved_view";
    static constexpr auto all =
        std::tuple(key("id", &SavedView::id), field("page", &SavedView::page),
                   field("name", &SavedView::name), field("settings", &SavedView::settings));
};

template<>
struct Fields<SignOff>
{
    static constexpr const char *table = "sign_off";
    static constexpr auto all =
        std::tuple(key("solution_id", &SignOff::solution), key("bid_id", &SignOff::bid),
                   key("rule", &SignOff::rule), key("subject", &SignOff::subject),
                   field("facts", &SignOff::facts), field("reason", &SignOff::reason));
};

template<>
struct Fields<Confirmation>
{
    static constexpr const char *table = "confirmation";
    static constexpr auto all =
        std::tuple(key("catalogue_id", &Confirmation::catalogue), key("kind", &Confirmation::kind),
                   key("statement", &Confirmation::statement), key("says", &Confirmation::says),
                   field("document", &Confirmation::document), field("place", &Confirmation::place),
                   field("confirmed_by", &Confirmation::by), field("confirmed_on", &Confirmation::on));
};

template<>
struct Fields<Amendment>
{
    static constexpr const char *table = "amendment";
    static constexpr auto all =
        std::tuple(key("catalogue_id", &Amendment::catalogue), key("revision", &Amendment::revision),
                   key("subject", &Amendment::subject), field("json", &Amendment::json));
};

template<>
struct Fields<OwnProfile>
{
    static constexpr const char *table = "own_profile";
    static constexpr auto all = std::tuple(
        key("id", &OwnProfile::id), field("name", &OwnProfile::name), field("ceiling", &OwnProfile::ceiling),
        field("sections", &OwnProfile::sections), field("fields", &OwnProfile::fields));
};

template<>
struct Fields<ReportDetails>
{
    static constexpr const char *table = "report_details";
    static constexpr auto all =
        std::tuple(key("bid_id", &ReportDetails::bid), field("version", &ReportDetails::version),
                   field("approver", &ReportDetails::approver),
                   field("approved_on", &ReportDetails::approved), field("final", &ReportDetails::isFinal));
};

template<>
struct Fields<Logo>
{
    static constexpr const char *table = "logo";
    static constexpr auto all = std::tuple(field("image", &Logo::image));
};

template<>
struct Fields<PublicPerson>
{
    static constexpr const char *table = "public_person";
    static constexpr auto all = std::tuple(key("name", &PublicPerson::name));
};

template<>
struct Fields<FrozenBid>
{
    static constexpr const char *table = "frozen_bid";
    static constexpr auto all =
        std::tuple(key("id", &FrozenBid::id), field("bid_id", &FrozenBid::bid),
                   field("name", &FrozenBid::name), field("frozen_at", &FrozenBid::at),
                   field("author", &FrozenBid::author), field("content", &FrozenBid::content),
                   field("catalogue", &FrozenBid::catalogue), field("sha256", &FrozenBid::sha256));
};

template<>
struct Fields<Contact>
{
    static constexpr const char *table = "contact";
    static constexpr auto all = std::tuple(
        key("id", &Contact::id), field("municipality", &Contact::municipality), field("name", &Contact::name),
        field("role", &Contact::role), field("email", &Contact::email), field("phone", &Contact::phone));
};

template<>
struct Fields<MunicipalityNote>
{
    static constexpr const char *table = "municipality_note";
    static constexpr auto all = std::tuple(key("municipality", &MunicipalityNote::municipality),
                                           field("note", &MunicipalityNote::text));
};

template<>
struct Fields<Meeting>
{
    static constexpr const char *table = "meeting";
    static constexpr auto all =
        std::tuple(key("id", &Meeting::id), field("bid_id", &Meeting::bid),
                   field("municipality", &Meeting::municipality), field("held_on", &Meeting::on),
                   field("participants", &Meeting::participants), field("minutes", &Meeting::minutes),
                   field("closed", &Meeting::closed));
};

template<>
struct Fields<AgendaItem>
{
    static constexpr const char *table = "agenda_item";
    static constexpr auto all =
        std::tuple(key("meeting_id", &AgendaItem::meeting), key("id", &AgendaItem::id),
                   field("place", &AgendaItem::place), field("part", &AgendaItem::part),
                   field("subject", &AgendaItem::subject), field("usecase_id", &AgendaItem::useCase),
                   field("topic", &AgendaItem::text), field("since_last", &AgendaItem::since),
                   field("before", &AgendaItem::before));
};

template<>
struct Fields<ShownItem>
{
    static constexpr const char *table = "shown_item";
    static constexpr auto all =
        std::tuple(key("meeting_id", &ShownItem::meeting), key("item_id", &ShownItem::item),
                   field("first_shown", &ShownItem::first), field("last_shown", &ShownItem::at),
                   field("words", &ShownItem::words), field("outcome", &ShownItem::outcome));
};

template<>
struct Fields<MeetingPoint>
{
    static constexpr const char *table = "meeting_point";
    static constexpr auto all =
        std::tuple(key("id", &MeetingPoint::id), field("meeting_id", &MeetingPoint::meeting),
                   field("item_id", &MeetingPoint::item), field("criterion_id", &MeetingPoint::criterion),
                   field("kind", &MeetingPoint::kind), field("said", &MeetingPoint::text),
                   field("owner", &MeetingPoint::owner), field("due", &MeetingPoint::due),
                   field("closed", &MeetingPoint::closed), field("answer", &MeetingPoint::answer),
                   field("said_at", &MeetingPoint::at));
};

template<>
struct Fields<MunicipalityView>
{
    static constexpr const char *table = "municipality_view";
    static constexpr auto all = std::tuple(
        key("meeting_id", &MunicipalityView::meeting), key("criterion_id", &MunicipalityView::criterion),
        field("stance", &MunicipalityView::stance), field("said_by", &MunicipalityView::by),
        field("said_on", &MunicipalityView::on), field("outcome", &MunicipalityView::outcome),
        field("text_hash", &MunicipalityView::textHash));
};

// Calls visit(field) for each member of T in the order of its columns.
template<class T, class Visit>
constexpr void forEachField(Visit visit)
{
    std::apply([&](const auto &...fields) { (visit(fields), ...); }, Fields<T>::all);
}

} // namespace kravkort
