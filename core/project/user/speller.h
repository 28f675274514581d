#pragma once

#include "core/base/result.h"
#include "core/rules/engine/facts.h"

#include <filesystem>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct Hunhandle;

namespace core {

/// Judges words by a dictionary in hunspell's format. Library and dictionary are loaded when the
/// first one is made, and nothing of it needs a network. Not for two threads at once.
class Speller {
public:
    /// The dictionary of the BCP 47 tag in the first of the folders that has it: "de-AT" wants
    /// de_AT or de, "de" also de_DE. Errors: there is no hunspell or no such dictionary.
    [[nodiscard]] static Result<Speller>
    forLanguage(std::string_view language, std::span<const std::filesystem::path> folders);

    [[nodiscard]] bool isRight(const std::string& word) const;
    /// What may have been meant, the likeliest first. Takes up to a quarter of a second.
    [[nodiscard]] std::vector<std::string> suggestions(const std::string& word) const;
    /// The words that are not right, with what may have been meant by the first of them: to look
    /// for that takes longest, and a text may consist of such words.
    [[nodiscard]] UnknownWords unknownOf(const std::set<std::string, std::less<>>& words) const;

private:
    struct Free {
        void operator()(Hunhandle* handle) const;
    };

    explicit Speller(Hunhandle* handle) : m_handle(handle) {}

    std::unique_ptr<Hunhandle, Free> m_handle;
};

/// What the dictionary of its language says of a description.
[[nodiscard]] SpellingFacts encodingOf(const Listing& listing,
                                       std::span<const std::filesystem::path> folders);

/// Where dictionaries lie: the user's own folder ($XDG_DATA_HOME/offerwright/dictionaries), then
/// those of the system.
[[nodiscard]] std::vector<std::filesystem::path> dictionaryFolders();

} // namespace core
