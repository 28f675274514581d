#include "core/rules/texts/character_issues.h"
#include "core/rules/texts/runs.h"
#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

namespace {

/// The scripts whose letters pass for one another, the likeliest first.
constexpr std::array kAlikeScripts{Script::Latin,    Script::Greek,  Script::Cyrillic,
                                   Script::Armenian, Script::Coptic, Script::Cherokee,
                                   Script::Lisu};
constexpr std::size_t kLeastWholeWord = 3;
/// In capitals: "IP" and "AI".
constexpr std::size_t kLeastAcronym = 2;
constexpr std::size_t kMaxSymbol = 2;

bool isLetterOrMark(std::int32_t point)
{
    const auto category = utf8proc_category(point);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME;
}

bool isUpperCaseLetter(std::int32_t point)
{
    return utf8proc_category(point) == UTF8PROC_CATEGORY_LU;
}

struct ScriptedWord {
    std::size_t first = 0;
    std::size_t end = 0;
    /// Letters by script, as kAlikeScripts.
    std::array<std::size_t, kAlikeScripts.size()> counts{};
    std::size_t letters = 0;

    [[nodiscard]] std::size_t scripts() const
    {
        return kAlikeScripts.size()
               - static_cast<std::size_t>(std::ranges::count(counts, std::size_t{0}));
    }
    [[nodiscard]] Script majority() const
    {
        return kAlikeScripts[static_cast<std::size_t>(std::ranges::max_element(counts)
                                                      - counts.begin())];
    }
};

std::vector<ScriptedWord> wordsOf(const TextField& field)
{
    std::vector<ScriptedWord> words;
    for (std::size_t at = 0; at < field.characters.size(); ++at) {
        const TextCharacter& one = field.characters[at];
        if (!isLetterOrMark(one.point))
            continue;
        if (words.empty() || words.back().end != at || one.startsBlock)
            words.push_back({.first = at});
        ScriptedWord& word = words.back();
        word.end = at + 1;
        const auto script = std::ranges::find(kAlikeScripts, scriptOf(one.point));
        if (script != kAlikeScripts.end())
            ++word.counts[static_cast<std::size_t>(script - kAlikeScripts.begin())];
        ++word.letters;
    }
    return words;
}

bool isForeignTo(Script script, std::int32_t point)
{
    const Script own = scriptOf(point);
    return own != script && std::ranges::find(kAlikeScripts, own) != kAlikeScripts.end();
}

/// The letter of the script that looks like this one; 0 where none does.
std::int32_t counterpart(std::int32_t point, Script script)
{
    const std::int32_t prototype = prototypeOf(point);
    // A letter that stands for others of its look is not in the table of its own script.
    if (scriptOf(prototype) == script && isUpperCaseLetter(prototype) == isUpperCaseLetter(point))
        return prototype;
    return lookAlikeOf(prototype, script, isUpperCaseLetter(point));
}

/// Readers know these letters; what looks like one of phonetics, as "φ" does, passes for none.
bool isKnownLetter(std::int32_t letter)
{
    constexpr std::int32_t kLastLatin = 0x17F;
    return letter != 0 && (scriptOf(letter) != Script::Latin || letter <= kLastLatin);
}

bool looksLike(std::int32_t point, Script script)
{
    const std::int32_t prototype = prototypeOf(point);
    return (scriptOf(prototype) == script && isKnownLetter(prototype))
           || isKnownLetter(lookAlikeOf(prototype, script, true))
           || isKnownLetter(lookAlikeOf(prototype, script, false));
}

/// Greek letters of formulas and units: small ones but omicron, and the capitals that look like no
/// Latin letter.
bool isGreekSymbol(std::int32_t point)
{
    constexpr std::u32string_view kCapitals = U"ΓΔΘΛΞΠΣΦΨΩ";
    constexpr std::int32_t kOmicron = 0x3BF;
    if (scriptOf(point) != Script::Greek)
        return false;
    return isUpperCaseLetter(point)
               ? kCapitals.find(static_cast<char32_t>(point)) != std::u32string_view::npos
               : point != kOmicron;
}

/// One letter and another beside it are a formula more often than a fraud: αR, ρV, kΩ; but "ΙD"
/// with a capital iota is none.
bool isSymbol(const TextField& field, const ScriptedWord& word)
{
    if (word.letters > kMaxSymbol || word.counts[1] == 0)
        return false;
    for (std::size_t at = word.first; at < word.end; ++at)
        if (scriptOf(field.characters[at].point) != Script::Latin
            && !isGreekSymbol(field.characters[at].point))
            return false;
    return true;
}

/// Small Greek letters among Latin capitals only: TNFα, NFκB, γGT; and with what formulas add to
/// them: σmax, cosα.
bool isNotation(const TextField& field, const ScriptedWord& word)
{
    constexpr std::array<std::string_view, 18> kAdditions{"max", "min", "eff", "tot", "avg", "rms",
                                                          "ref", "ext", "int", "rel", "abs", "nom",
                                                          "cos", "sin", "tan", "cot", "arc", "ln"};
    if (word.counts[1] == 0 || word.counts[0] + word.counts[1] != word.letters)
        return false;
    std::string latin;
    for (std::size_t at = word.first; at < word.end; ++at) {
        const std::int32_t point = field.characters[at].point;
        if (scriptOf(point) == Script::Latin)
            latin += utf8(point);
        else if (!isGreekSymbol(point) || isUpperCaseLetter(point))
            return false;
    }
    const bool isCapitals = std::ranges::all_of(latin, [](char c) { return c >= 'A' && c <= 'Z'; });
    return isCapitals
           || (word.counts[1] == 1 && std::ranges::find(kAdditions, latin) != kAdditions.end());
}

/// Such capitals and mu are read as what they are in longer words as well: ΔTmax, μmol.
bool isUnmistakable(std::int32_t point)
{
    constexpr std::int32_t kMu = 0x3BC;
    return point == kMu || (isUpperCaseLetter(point) && isGreekSymbol(point));
}

/// The word in one script, and the edits that make it so; empty where a letter has no counterpart.
struct Rewritten {
    std::string word;
    std::vector<TextEdit> edits;
};

Rewritten rewritten(const TextField& field, const ScriptedWord& word, Script script)
{
    Rewritten result;
    for (std::size_t at = word.first; at < word.end; ++at) {
        const std::int32_t point = field.characters[at].point;
        const bool isForeign = isForeignTo(script, point);
        const std::int32_t letter = isForeign ? counterpart(point, script) : point;
        if (letter == 0 || (isForeign && script == Script::Latin && letter > 0x7F))
            return {};
        result.word += utf8(letter);
        if (isForeign)
            result.edits.push_back({field.characters[at].range(), utf8(letter)});
    }
    return result;
}

TextIssue mixedIssue(const TextField& field, const ScriptedWord& word, std::size_t letter)
{
    const std::int32_t point = field.characters[letter].point;
    TextIssue issue{.range = rangeOfRun(field, word.first, word.end),
                    .text = translatable("rule",
                                         "“%1” holds the word “%2”, in which %3 passes for a "
                                         "letter of another script. Searches miss the word, and it "
                                         "can pass for another name. Type it in one script."),
                    .arguments = {field.name(), excerpt(utf8(field, word.first, word.end)),
                                  codeAndName(point)}};
    Rewritten plain = rewritten(field, word, word.majority());
    if (plain.edits.empty())
        plain = rewritten(field, word, Script::Latin);
    if (word.scripts() == 2 && !plain.edits.empty()) {
        issue.arguments.emplace_back(excerpt(plain.word));
        issue.fixId = "writeInOneScript";
        issue.fixLabel = translatable("fix", "Write “%4” in one script");
        issue.edits = std::move(plain.edits);
    }
    return issue;
}

TextIssue wholeIssue(const TextField& field, const ScriptedWord& word)
{
    Rewritten plain = rewritten(field, word, Script::Latin);
    return {.range = rangeOfRun(field, word.first, word.end),
            .text = translatable("rule", "“%1” holds the word “%2”, which looks Latin like the "
                                         "rest, but is made of letters such as %3. Searches miss "
                                         "it, and it can pass for another name. Type it anew."),
            .arguments = {field.name(), excerpt(utf8(field, word.first, word.end)),
                          codeAndName(field.characters[word.first].point), excerpt(plain.word)},
            .fixId = "writeInOneScript",
            .fixLabel = translatable("fix", "Write “%4” in Latin letters"),
            .edits = std::move(plain.edits)};
}

/// Adds the issue of a word of several scripts, if a letter passes for one of another.
void addMixed(const TextField& field, const ScriptedWord& word, std::vector<TextIssue>& issues)
{
    if (word.scripts() < 2 || isSymbol(field, word) || isNotation(field, word))
        return;
    // It passes for "ß", with which no word begins.
    constexpr std::int32_t kBeta = 0x3B2;
    // Where no letter passes for one of most, those of most may pass for the others.
    for (const bool isOfMost : {false, true})
        for (std::size_t at = word.first; at < word.end; ++at) {
            const std::int32_t point = field.characters[at].point;
            const Script own = scriptOf(point);
            if (std::ranges::find(kAlikeScripts, own) == kAlikeScripts.end()
                || (own == word.majority()) != isOfMost || isUnmistakable(point)
                || (isOfMost && isGreekSymbol(point)) || (point == kBeta && at == word.first))
                continue;
            const Script other = isOfMost ? Script::Latin : word.majority();
            if (own != other && (!isOfMost || word.counts[0] > 0) && looksLike(point, other)) {
                issues.push_back(mixedIssue(field, word, at));
                return;
            }
        }
}

bool isLatin(const ScriptedWord& word)
{
    return word.counts[0] == word.letters;
}

/// All letters of the word look like those of ASCII, and none is one.
bool passesForLatin(const TextField& field, const ScriptedWord& word)
{
    if (word.letters < kLeastAcronym || word.scripts() != 1 || word.counts[0] > 0)
        return false;
    for (std::size_t at = word.first; at < word.end; ++at) {
        const std::int32_t point = field.characters[at].point;
        const std::int32_t letter = counterpart(point, Script::Latin);
        const bool mayBeShort = word.letters >= kLeastWholeWord || isUpperCaseLetter(point);
        if (letter == 0 || letter > 0x7F || !mayBeShort)
            return false;
    }
    return true;
}

} // namespace

std::vector<TextIssue> mixedScriptIssues(const TextField& field)
{
    if (field.isAscii)
        return {};
    std::vector<TextIssue> issues;
    const std::vector<ScriptedWord> words = wordsOf(field);
    const bool hasLatin = std::ranges::any_of(words, isLatin);
    const bool hasOthers = std::ranges::any_of(words, [&](const ScriptedWord& word) {
        return word.counts[0] == 0 && word.letters > 0 && !passesForLatin(field, word);
    });
    for (const ScriptedWord& word : words) {
        addMixed(field, word, issues);
        if (hasLatin && !hasOthers && passesForLatin(field, word))
            issues.push_back(wholeIssue(field, word));
    }
    return issues;
}

} // namespace core
