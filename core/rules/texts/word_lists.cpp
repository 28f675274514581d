#include "core/rules/texts/word_lists.h"

#include "core/base/embedded.h"
#include "core/rules/profile/profile.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"

#include <map>
#include <utility>

namespace core {

namespace {

using Words = std::vector<std::string>;

Words wordsAt(const JsonNode& node, std::string_view key)
{
    Words words;
    if (const JsonNode* list = node.member(key))
        for (const JsonNode& item : list->items)
            words.push_back(item.text);
    return words;
}

Words foldedWordsAt(const JsonNode& node, std::string_view key)
{
    Words words = wordsAt(node, key);
    for (std::string& word : words)
        word = searchable(word);
    return words;
}

struct Lists {
    /// Asked for every text.
    ByRule<WordList> byRule;
    Words linkTitles;
};

Lists readWordLists(const JsonNode& node, const Words& names)
{
    Lists lists;
    for (const JsonMember& rule : node.members)
        if (rule.value.kind == JsonKind::Object)
            lists.byRule.emplace(rule.key, WordList{{wordsAt(rule.value, "phrases"), names},
                                                    {wordsAt(rule.value, "except"), names},
                                                    foldedWordsAt(rule.value, "unless"),
                                                    {wordsAt(rule.value, "despite"), names}});
    lists.linkTitles = foldedWordsAt(node, "linktext");
    return lists;
}

struct WordData {
    Lists anyLanguage;
    std::map<std::string, Lists, std::less<>> byLanguage;
    Phrases samples;
};

const WordData& wordData()
{
    static const WordData data = [] {
        WordData read;
        const JsonTree tree = readJson(embeddedFile("rules/wording.json"));
        const Words names = wordsAt(tree.root, "names");
        if (const JsonNode* any = tree.root.member("anyLanguage"))
            read.anyLanguage = readWordLists(*any, names);
        if (const JsonNode* languages = tree.root.member("languages"))
            for (const JsonMember& language : languages->members)
                read.byLanguage.emplace(language.key, readWordLists(language.value, names));
        const Words anyName{"<name>"};
        read.samples = Phrases(anyName, wordsAt(tree.root, "samples"));
        return read;
    }();
    return data;
}

const Lists* listsOf(std::string_view language)
{
    const auto& known = wordData().byLanguage;
    const auto found = known.find(asciiLower(language.substr(0, language.find('-'))));
    return found == known.end() ? nullptr : &found->second;
}

const WordList* listIn(const Lists& lists, std::string_view rule)
{
    const auto found = lists.byRule.find(rule);
    return found == lists.byRule.end() ? nullptr : &found->second;
}

} // namespace

const WordList* wordList(std::string_view rule, std::string_view language)
{
    if (const WordList* list = listIn(wordData().anyLanguage, rule))
        return list;
    const Lists* lists = listsOf(language);
    return lists ? listIn(*lists, rule) : nullptr;
}

const std::vector<std::string>& emptyLinkTitles(std::string_view language)
{
    static const Words kNone;
    const Lists* lists = listsOf(language);
    return lists ? lists->linkTitles : kNone;
}

const Phrases& sampleNames()
{
    return wordData().samples;
}

} // namespace core
