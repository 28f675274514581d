#include "core/project/user/speller.h"

#include "core/platform/library.h"
#include "core/project/user/user_folders.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/spelled_words.h"

#include <algorithm>
#include <array>
#include <hunspell/hunspell.h>
#include <optional>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxSuggestions = 3;
/// For so many words of one text suggestions are looked for.
constexpr std::size_t kMaxPuzzles = 40;
constexpr std::string_view kUtf8 = "UTF-8";

struct Hunspell : platform::Library {
    Hunspell() : Library("libhunspell-1.7.so.0") {}
    decltype(&Hunspell_create) create = find("Hunspell_create");
    decltype(&Hunspell_destroy) destroy = find("Hunspell_destroy");
    decltype(&Hunspell_spell) spell = find("Hunspell_spell");
    decltype(&Hunspell_suggest) suggest = find("Hunspell_suggest");
    decltype(&Hunspell_free_list) freeList = find("Hunspell_free_list");
    decltype(&Hunspell_get_dic_encoding) encoding = find("Hunspell_get_dic_encoding");
};

const Hunspell& hunspell()
{
    return platform::functionsOf<Hunspell>();
}

/// A language without a region is, as a rule, meant as it is written there.
struct UsualRegion {
    std::string_view language;
    std::string_view name;
};
constexpr std::array kUsualRegions{UsualRegion{"en", "en_US"}, UsualRegion{"de", "de_DE"},
                                   UsualRegion{"fr", "fr_FR"}};

/// "de-at" gives de_AT and de.
std::vector<std::string> namesFor(std::string_view language)
{
    const auto hyphen = language.find('-');
    const std::string primary = asciiLower(language.substr(0, hyphen));
    std::vector<std::string> names;
    if (hyphen != std::string_view::npos) {
        std::string region(language.substr(hyphen + 1));
        std::ranges::transform(region, region.begin(), [](char c) {
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        });
        names.push_back(primary + '_' + region);
    } else if (const auto usual = std::ranges::find(kUsualRegions, primary, &UsualRegion::language);
               usual != kUsualRegions.end()) {
        names.emplace_back(usual->name);
    }
    names.push_back(primary);
    return names;
}

/// The language comes from a file that anyone may write, and becomes part of a file name.
bool isPlainTag(std::string_view language)
{
    return !language.empty() && std::ranges::all_of(language, [](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == '-';
    });
}

std::optional<fs::path> dictionaryFor(std::string_view language, std::span<const fs::path> folders)
{
    if (!isPlainTag(language))
        return std::nullopt;
    std::error_code error;
    for (const std::string& name : namesFor(language))
        for (const fs::path& folder : folders)
            if (fs::is_regular_file(folder / (name + ".aff"), error)
                && fs::is_regular_file(folder / (name + ".dic"), error))
                return folder / name;
    return std::nullopt;
}

} // namespace

void Speller::Free::operator()(Hunhandle* handle) const
{
    hunspell().destroy(handle);
}

Result<Speller> Speller::forLanguage(std::string_view language, std::span<const fs::path> folders)
{
    if (!hunspell().isComplete())
        return fail(translatable("error", "The spelling library libhunspell-1.7 is not installed. "
                                          "Install Debian's package libhunspell-1.7-0."));
    const auto found = dictionaryFor(language, folders);
    if (!found)
        return fail(translatable("error", "There is no spelling dictionary for the language %1. "
                                          "Install one, such as Debian's packages hunspell-en-us, "
                                          "hunspell-de-de and hunspell-fr."),
                    {std::string(language)});
    Speller speller(
        hunspell().create((found->string() + ".aff").c_str(), (found->string() + ".dic").c_str()));
    if (!speller.m_handle || hunspell().encoding(speller.m_handle.get()) != kUtf8)
        return fail(translatable("error", "The spelling dictionary %1 is not in UTF-8. Install "
                                          "another one."),
                    {found->string() + ".dic"});
    return speller;
}

bool Speller::isRight(const std::string& word) const
{
    return hunspell().spell(m_handle.get(), word.c_str()) != 0;
}

std::vector<std::string> Speller::suggestions(const std::string& word) const
{
    char** list = nullptr;
    const int count = hunspell().suggest(m_handle.get(), &list, word.c_str());
    std::vector<std::string> words(list, list + count);
    hunspell().freeList(m_handle.get(), &list, count);
    words.resize(std::min(words.size(), kMaxSuggestions));
    return words;
}

UnknownWords Speller::unknownOf(const std::set<std::string, std::less<>>& words) const
{
    UnknownWords unknown;
    for (const std::string& word : words)
        if (!isRight(word))
            unknown.emplace(word, unknown.size() < kMaxPuzzles ? suggestions(word)
                                                               : std::vector<std::string>());
    return unknown;
}

SpellingFacts encodingOf(const Listing& listing, std::span<const fs::path> folders)
{
    SpellingFacts facts;
    std::set<std::string, std::less<>> words;
    for (SpelledWord& word : spelledWords(listing.description))
        words.insert(std::move(word.text));
    if (words.empty())
        return facts;
    const auto speller = Speller::forLanguage(listing.language, folders);
    if (!speller) {
        facts.gap = speller.error().message;
        return facts;
    }
    facts.unknown = speller->unknownOf(words);
    return facts;
}

std::vector<fs::path> dictionaryFolders()
{
    std::vector<fs::path> folders;
    if (const auto data = dataFolder(); !data.empty())
        folders.push_back(data / "dictionaries");
    for (const char* folder :
         {"/usr/local/share/hunspell", "/usr/share/hunspell", "/usr/share/myspell/dicts"})
        folders.emplace_back(folder);
    return folders;
}

} // namespace core
