#include "tests/support/bracketed.h"

#include "core/base/translation_table.h"

#include <algorithm>
#include <cstdint>
#include <regex>

namespace core::support {

namespace {

constexpr std::string_view kOpen = "⟦";
constexpr std::string_view kClose = "⟧";

struct BracketedTable {
    std::string texts;
    std::vector<std::uint32_t> starts{0};
    TranslationTable table;

    explicit BracketedTable(const TranslationTable& real)
    {
        for (std::size_t at = 0; at < real.keys.size(); ++at) {
            const auto start = real.starts[at];
            texts.append(kOpen)
                .append(real.texts.substr(start, real.starts[at + 1] - start))
                .append(kClose);
            starts.push_back(static_cast<std::uint32_t>(texts.size()));
        }
        table = {real.tag, real.keys, starts, texts};
    }
    BracketedTable(const BracketedTable&) = delete;
    BracketedTable& operator=(const BracketedTable&) = delete;
};

std::string withoutMarkup(std::string text)
{
    text = std::regex_replace(text, std::regex("<(style|script)>[^]*?</\\1>"), " ");
    text = std::regex_replace(text, std::regex("<[^>]*aria-label=\"([^\"]*)\"[^>]*>"), " $1 ");
    return std::regex_replace(text, std::regex("<[^>]*>|&[#a-z0-9]*;"), " ");
}

std::string outside(std::string_view text)
{
    std::string result;
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        if (rest.starts_with(kOpen) || rest.starts_with(kClose)) {
            depth += rest.starts_with(kOpen) ? 1 : -1;
            result += ' ';
            at += kOpen.size();
            continue;
        }
        if (depth == 0)
            result += text[at];
        ++at;
    }
    return result;
}

std::vector<std::string> wordsIn(const std::string& text)
{
    static const std::regex kWord("[A-Za-z]{2,}");
    std::vector<std::string> words;
    for (std::sregex_iterator at(text.begin(), text.end(), kWord); at != std::sregex_iterator();
         ++at)
        words.push_back(at->str());
    return words;
}

} // namespace

Language bracketed()
{
    static const auto tables = translationTables();
    static const BracketedTable kGerman(*std::ranges::find(tables, "de", &TranslationTable::tag));
    return Language(kGerman.table);
}

std::vector<std::string> wordsOutside(std::string_view text, std::string_view data)
{
    const auto known = wordsIn(std::string(data));
    std::vector<std::string> words = wordsIn(outside(withoutMarkup(std::string(text))));
    std::erase_if(words, [&](const std::string& word) {
        return std::ranges::find(known, word) != known.end();
    });
    return words;
}

} // namespace core::support
