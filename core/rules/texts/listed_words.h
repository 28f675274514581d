#pragma once

#include "core/rules/texts/text_issues.h"
#include "core/rules/texts/word_lists.h"

namespace core {

/// An issue for each phrase of the list that no exception covers and nothing in its sentence
/// backs. The text takes the name of the field and what stands there.
[[nodiscard]] std::vector<TextIssue> phraseIssues(const TextField& field, const WordList& list,
                                                  const char* text);

/// What the tokens stand for, and where.
[[nodiscard]] std::string textOfTokens(const TextField& field, std::size_t first,
                                       std::size_t count);
[[nodiscard]] TextRange rangeOfTokens(const TextField& field, std::size_t first, std::size_t count);

/// Whether the language of the listing has the words of the running rule; if not, the rule is not
/// run.
[[nodiscard]] bool hasWords(const Subject& subject, Checking& report);

} // namespace core
