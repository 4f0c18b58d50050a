// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/cataloguediff.h"
#include "models/phrases.h"

#include <array>

namespace kravkort {

// What about a catalogue's change a reader looks for. A change may have several aspects, and has one at
// least.
enum class ChangeAspect {
    AsksAgain, // a criterion asks something else
    Added,
    Removed,
    Moved,
    Reworded, // a name, a description, a condition or a criterion's text, in either language
    Strength,
    Dependency, // one that is new, gone or of another kind
    Ground,     // basis, source or reason
    Other       // members, effort, component, version …
};

inline constexpr std::array allChangeAspects{
    ChangeAspect::AsksAgain,  ChangeAspect::Reworded, ChangeAspect::Added,
    ChangeAspect::Removed,    ChangeAspect::Moved,    ChangeAspect::Strength,
    ChangeAspect::Dependency, ChangeAspect::Ground,   ChangeAspect::Other};

// In the order of allChangeAspects: the weightiest first.
QList<ChangeAspect> aspectsOf(const StatementChange &change);

QString nameOf(ChangeAspect aspect, const Phrases &phrases); // "asks again", "likely moved" …
QString symbolOf(ChangeAspect aspect);                       // beside the word, never alone

// The other language where the words differ in that one only.
Language toldIn(const Text &before, const Text &after, Language language);
// Does a criterion's text differ in English only? Answers are to the Danish words, and stay.
bool onlyEnglishDiffers(const StatementChange &change);
QString onlyEnglishWords(const Phrases &phrases); // the sentence that says so

// What a statement's field is called, and what a value of it says: "strength", "mandatory".
QString nameOf(StatementField field, const Phrases &phrases);
QString valueText(StatementField field, const Text &value, const Phrases &phrases);

} // namespace kravkort
