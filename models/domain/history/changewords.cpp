// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/changewords.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kravkort {

namespace {

struct Word
{
    const char *name; // in fields.h
    const char *words;
};

constexpr std::array nouns{
    Word{"vendor", QT_TRANSLATE_NOOP("Changes", "Vendor")},
    Word{"solution", QT_TRANSLATE_NOOP("Changes", "Solution")},
    Word{"bid", QT_TRANSLATE_NOOP("Changes", "Bid")},
    Word{"choice", QT_TRANSLATE_NOOP("Changes", "Choice of use case")},
    Word{"package_decision", QT_TRANSLATE_NOOP("Changes", "Decision on a package")},
    Word{"condition_answer", QT_TRANSLATE_NOOP("Changes", "Answer to a condition")},
    Word{"answer", QT_TRANSLATE_NOOP("Changes", "Answer to a criterion")},
    Word{"evidence", QT_TRANSLATE_NOOP("Changes", "Evidence")},
    Word{"evidence_file", QT_TRANSLATE_NOOP("Changes", "File kept as evidence")},
    Word{"evidence_use", QT_TRANSLATE_NOOP("Changes", "Use of evidence")},
    Word{"catalogue_copy", QT_TRANSLATE_NOOP("Changes", "Catalogue")},
    Word{"saved_view", QT_TRANSLATE_NOOP("Changes", "View")},
    Word{"sign_off", QT_TRANSLATE_NOOP("Changes", "Sign-off of a finding")},
    Word{"amendment", QT_TRANSLATE_NOOP("Changes", "Statement of one's own catalogue")},
    Word{"frozen_bid", QT_TRANSLATE_NOOP("Changes", "Frozen bid")},
    Word{"contact", QT_TRANSLATE_NOOP("Changes", "Contact")},
    Word{"meeting", QT_TRANSLATE_NOOP("Changes", "Dialogue meeting")},
    Word{"agenda_item", QT_TRANSLATE_NOOP("Changes", "Item of an agenda")},
    Word{"shown_item", QT_TRANSLATE_NOOP("Changes", "Shown at a meeting")},
    Word{"meeting_point", QT_TRANSLATE_NOOP("Changes", "Written at a meeting")},
    Word{"municipality_view", QT_TRANSLATE_NOOP("Changes", "The municipality's view")},
    Word{"municipality_note", QT_TRANSLATE_NOOP("Changes", "Note on a municipality")},
    Word{"confirmation", QT_TRANSLATE_NOOP("Changes", "Confirmation of a statement")},
    Word{"own_profile", QT_TRANSLATE_NOOP("Changes", "Report profile")},
    Word{"report_details", QT_TRANSLATE_NOOP("Changes", "Details of the report")},
    Word{"logo", QT_TRANSLATE_NOOP("Changes", "Logo")},
    Word{"public_person", QT_TRANSLATE_NOOP("Changes", "Person named outside the house")},
};

constexpr std::array columns{
    Word{"name", QT_TRANSLATE_NOOP("Changes", "name")},
    Word{"title", QT_TRANSLATE_NOOP("Changes", "title")},
    Word{"description", QT_TRANSLATE_NOOP("Changes", "description")},
    Word{"archived", QT_TRANSLATE_NOOP("Changes", "archived")},
    Word{"solution_id", QT_TRANSLATE_NOOP("Changes", "solution")},
    Word{"catalogue_id", QT_TRANSLATE_NOOP("Changes", "catalogue")},
    Word{"catalogue_revision", QT_TRANSLATE_NOOP("Changes", "catalogue revision")},
    Word{"revision", QT_TRANSLATE_NOOP("Changes", "revision")},
    Word{"go_live", QT_TRANSLATE_NOOP("Changes", "go-live")},
    Word{"municipalities", QT_TRANSLATE_NOOP("Changes", "municipalities")},
    Word{"decision", QT_TRANSLATE_NOOP("Changes", "decision")},
    Word{"from_date", QT_TRANSLATE_NOOP("Changes", "offered from")},
    Word{"holds", QT_TRANSLATE_NOOP("Changes", "condition holds")},
    Word{"work", QT_TRANSLATE_NOOP("Changes", "work")},
    Word{"outcome", QT_TRANSLATE_NOOP("Changes", "result")},
    Word{"reason", QT_TRANSLATE_NOOP("Changes", "reason")},
    Word{"owner", QT_TRANSLATE_NOOP("Changes", "owner")},
    Word{"due", QT_TRANSLATE_NOOP("Changes", "due date")},
    Word{"estimate_hours", QT_TRANSLATE_NOOP("Changes", "estimate in hours")},
    Word{"note", QT_TRANSLATE_NOOP("Changes", "note")},
    Word{"text_hash", QT_TRANSLATE_NOOP("Changes", "wording that was answered")},
    Word{"kept_for", QT_TRANSLATE_NOOP("Changes", "kept for")},
    Word{"link", QT_TRANSLATE_NOOP("Changes", "address")},
    Word{"added", QT_TRANSLATE_NOOP("Changes", "attached on")},
    Word{"expires", QT_TRANSLATE_NOOP("Changes", "expires")},
    Word{"modified", QT_TRANSLATE_NOOP("Changes", "file's own date")},
    Word{"version", QT_TRANSLATE_NOOP("Changes", "version")},
    Word{"size", QT_TRANSLATE_NOOP("Changes", "size")},
    Word{"json", QT_TRANSLATE_NOOP("Changes", "content")},
    Word{"page", QT_TRANSLATE_NOOP("Changes", "page")},
    Word{"settings", QT_TRANSLATE_NOOP("Changes", "settings")},
    Word{"only", QT_TRANSLATE_NOOP("Changes", "of it only")},
    Word{"area", QT_TRANSLATE_NOOP("Changes", "service area")},
    Word{"purpose", QT_TRANSLATE_NOOP("Changes", "purpose")},
    Word{"text", QT_TRANSLATE_NOOP("Changes", "text")},
    Word{"condition", QT_TRANSLATE_NOOP("Changes", "condition")},
    Word{"strength", QT_TRANSLATE_NOOP("Changes", "strength")},
    Word{"role", QT_TRANSLATE_NOOP("Changes", "role")},
    Word{"kind", QT_TRANSLATE_NOOP("Changes", "kind")},
    Word{"responsible", QT_TRANSLATE_NOOP("Changes", "answered by")},
    Word{"basis", QT_TRANSLATE_NOOP("Changes", "basis")},
    Word{"source", QT_TRANSLATE_NOOP("Changes", "source")},
    Word{"effort", QT_TRANSLATE_NOOP("Changes", "effort")},
    Word{"document", QT_TRANSLATE_NOOP("Changes", "document")},
    Word{"place", QT_TRANSLATE_NOOP("Changes", "place in it")},
    Word{"confirmed_by", QT_TRANSLATE_NOOP("Changes", "confirmed by")},
    Word{"confirmed_on", QT_TRANSLATE_NOOP("Changes", "confirmed on")},
    Word{"says", QT_TRANSLATE_NOOP("Changes", "wording that was confirmed")},
    Word{"approver", QT_TRANSLATE_NOOP("Changes", "approved by")},
    Word{"approved_on", QT_TRANSLATE_NOOP("Changes", "approved on")},
    Word{"final", QT_TRANSLATE_NOOP("Changes", "final")},
    Word{"ceiling", QT_TRANSLATE_NOOP("Changes", "based on")},
    Word{"sections", QT_TRANSLATE_NOOP("Changes", "sections")},
    Word{"fields", QT_TRANSLATE_NOOP("Changes", "fields")},
    Word{"image", QT_TRANSLATE_NOOP("Changes", "image")},
    Word{"frozen_at", QT_TRANSLATE_NOOP("Changes", "frozen at")},
    Word{"author", QT_TRANSLATE_NOOP("Changes", "author")},
    Word{"content", QT_TRANSLATE_NOOP("Changes", "content")},
    Word{"sha256", QT_TRANSLATE_NOOP("Changes", "SHA-256")},
    Word{"municipality", QT_TRANSLATE_NOOP("Changes", "municipality")},
    Word{"bid_id", QT_TRANSLATE_NOOP("Changes", "bid")},
    Word{"meeting_id", QT_TRANSLATE_NOOP("Changes", "meeting")},
    Word{"criterion_id", QT_TRANSLATE_NOOP("Changes", "criterion")},
    Word{"usecase_id", QT_TRANSLATE_NOOP("Changes", "use case")},
    Word{"held_on", QT_TRANSLATE_NOOP("Changes", "day")},
    Word{"participants", QT_TRANSLATE_NOOP("Changes", "participants")},
    Word{"minutes", QT_TRANSLATE_NOOP("Changes", "planned minutes")},
    Word{"closed", QT_TRANSLATE_NOOP("Changes", "closed")},
    Word{"part", QT_TRANSLATE_NOOP("Changes", "why it is on the agenda")},
    Word{"subject", QT_TRANSLATE_NOOP("Changes", "subject")},
    Word{"topic", QT_TRANSLATE_NOOP("Changes", "topic")},
    Word{"before", QT_TRANSLATE_NOOP("Changes", "result at the last meeting")},
    Word{"first_shown", QT_TRANSLATE_NOOP("Changes", "first shown")},
    Word{"last_shown", QT_TRANSLATE_NOOP("Changes", "last shown")},
    Word{"words", QT_TRANSLATE_NOOP("Changes", "words")},
    Word{"said", QT_TRANSLATE_NOOP("Changes", "words")},
    Word{"answer", QT_TRANSLATE_NOOP("Changes", "answer")},
    Word{"said_at", QT_TRANSLATE_NOOP("Changes", "written at")},
    Word{"stance", QT_TRANSLATE_NOOP("Changes", "view")},
    Word{"said_by", QT_TRANSLATE_NOOP("Changes", "said by")},
    Word{"said_on", QT_TRANSLATE_NOOP("Changes", "said on")},
    Word{"id", QT_TRANSLATE_NOOP("Changes", "code")},
    Word{"from", QT_TRANSLATE_NOOP("Changes", "stands under")},
    Word{"usecase", QT_TRANSLATE_NOOP("Changes", "use case")},
    Word{"package", QT_TRANSLATE_NOOP("Changes", "package")},
    Word{"integration", QT_TRANSLATE_NOOP("Changes", "integration")},
    Word{"component", QT_TRANSLATE_NOOP("Changes", "component")},
    Word{"status", QT_TRANSLATE_NOOP("Changes", "status on the platform")},
    Word{"url", QT_TRANSLATE_NOOP("Changes", "address")},
    Word{"alsoSources", QT_TRANSLATE_NOOP("Changes", "further sources")},
    Word{"waits", QT_TRANSLATE_NOOP("Changes", "waiting times")},
    Word{"what", QT_TRANSLATE_NOOP("Changes", "what is waited for")},
    Word{"who", QT_TRANSLATE_NOOP("Changes", "who is waited for")},
    Word{"scope", QT_TRANSLATE_NOOP("Changes", "counted for")},
    Word{"optimistic", QT_TRANSLATE_NOOP("Changes", "optimistic")},
    Word{"likely", QT_TRANSLATE_NOOP("Changes", "likely")},
    Word{"pessimistic", QT_TRANSLATE_NOOP("Changes", "pessimistic")},
    Word{"perMunicipality", QT_TRANSLATE_NOOP("Changes", "for each municipality")},
    Word{"date", QT_TRANSLATE_NOOP("Changes", "date")},
    Word{"email", QT_TRANSLATE_NOOP("Changes", "e-mail")},
    Word{"phone", QT_TRANSLATE_NOOP("Changes", "telephone")},
    Word{"facts", QT_TRANSLATE_NOOP("Changes", "what it rests on")},
};

template<class Words>
QString wordsFor(const char *name, const Words &words, const Phrases &phrases)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word &word) {
        return QLatin1StringView(word.name) == QLatin1StringView(name);
    });
    if (found != words.end())
        return phrases("Changes", found->words);
    return QString::fromLatin1(name).replace(u'_', u' ');
}

} // namespace

QString nounOf(const char *table, const Phrases &phrases)
{
    QString noun = wordsFor(table, nouns, phrases);
    noun[0] = noun.at(0).toUpper();
    return noun;
}

QString columnName(const char *column, const Phrases &phrases)
{
    return wordsFor(column, columns, phrases);
}

} // namespace kravkort
