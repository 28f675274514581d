#pragma once

#include "core/text/prose/phrases.h"

#include <string>
#include <string_view>
#include <vector>

/// The words that rules on wording look for, by language: data of resources/rules/wording.json.
namespace core {

struct WordList {
    Phrases phrases;
    /// Where one of these stands around a phrase, nothing is meant.
    Phrases exceptions;
    /// Words that back a claim in the same sentence, folded.
    std::vector<std::string> backings;
    /// Directly behind a phrase, where nothing backs it.
    Phrases unbacked = {};
};

/// The list of a rule for a BCP 47 tag; null where the language has none.
[[nodiscard]] const WordList* wordList(std::string_view rule, std::string_view language);

/// Titles that do not say where a link leads, folded, for a BCP 47 tag; empty where the language
/// has none.
[[nodiscard]] const std::vector<std::string>& emptyLinkTitles(std::string_view language);

/// Names of samples and of Microsoft's fictitious companies.
[[nodiscard]] const Phrases& sampleNames();

} // namespace core
