#include "app/cli/rules/cited_passages.h"

#include "core/base/sha.h"
#include "core/base/translatable.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace app {

namespace {

constexpr std::size_t kDigits = 12;
constexpr std::size_t kColumns = 5;
constexpr std::array<const char*, kColumns> kHead{
    core::translatable("cli", "fingerprint"), core::translatable("cli", "date"),
    core::translatable("cli", "document"), core::translatable("cli", "heading"),
    core::translatable("cli", "rules")};

/// The line above the table, with the line's end.
std::string headIn(const core::Language& language)
{
    std::string head;
    for (const char* column : kHead)
        head += (head.empty() ? "" : "\t") + std::string(language.text("cli", column));
    return head + '\n';
}

/// How long the heading is, in whatever language somebody saved the table; 0 where there is none.
std::size_t headSize(std::string_view text)
{
    for (const std::string& tag : core::languageTags()) {
        const std::string head = headIn(core::Language::of(tag).value_or(core::Language()));
        if (text.starts_with(head))
            return head.size();
    }
    return 0;
}

/// What is said of one passage: by rule and profile, its requirement and address.
struct Notes {
    std::set<std::string> said;
    std::set<std::string> rules;
};

/// A piece of a note; what stands between two pieces is in no text of a profile.
std::string piece(std::string_view text)
{
    return std::string(text) + '\0';
}

std::string fingerprintOf(const Notes& notes)
{
    std::string all;
    for (const std::string& note : notes.said)
        all += note + '\n';
    return core::sha256Hex(all).substr(0, kDigits);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

/// Tabs and line breaks would end the cell.
std::string cell(std::string text)
{
    std::ranges::replace_if(text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

} // namespace

std::vector<CitedPassage> citedPassages(std::span<const core::Profile> profiles)
{
    std::map<Passage, Notes> notes;
    for (const core::Profile& profile : profiles)
        for (const auto& [rule, entry] : profile.rules)
            for (const core::Source& source : entry.sources) {
                Notes& known =
                    notes[{cell(source.document), cell(source.heading), cell(source.date)}];
                known.rules.insert(rule);
                known.said.insert(piece(rule) + piece(profile.id) + piece(entry.requirement)
                                  + piece(source.url));
            }
    std::vector<CitedPassage> passages;
    passages.reserve(notes.size());
    for (const auto& [passage, known] : notes)
        passages.push_back(
            {passage, fingerprintOf(known), {known.rules.begin(), known.rules.end()}});
    return passages;
}

std::string passagesAsTable(std::span<const CitedPassage> passages, const core::Language& language)
{
    std::string text = headIn(language);
    for (const auto& [passage, fingerprint, rules] : passages) {
        text += fingerprint + '\t' + passage.date + '\t' + passage.document + '\t' + passage.heading
                + '\t';
        for (std::size_t at = 0; at < rules.size(); ++at)
            text += (at == 0 ? "" : " ") + rules[at];
        text += '\n';
    }
    return text;
}

std::optional<std::vector<CitedPassage>> passagesFromTable(std::string_view text)
{
    const std::size_t head = headSize(text);
    if (head == 0)
        return std::nullopt;
    text.remove_prefix(head);
    std::vector<CitedPassage> passages;
    for (const std::string_view line : split(text, '\n')) {
        if (line.empty())
            continue;
        const auto cells = split(line, '\t');
        if (cells.size() != kColumns || cells[0].size() != kDigits)
            return std::nullopt;
        CitedPassage cited{{std::string(cells[2]), std::string(cells[3]), std::string(cells[1])},
                           std::string(cells[0]),
                           {}};
        for (const std::string_view rule : split(cells[4], ' '))
            cited.rules.emplace_back(rule);
        passages.push_back(std::move(cited));
    }
    return passages;
}

PassageChanges passageChanges(std::span<const CitedPassage> before,
                              std::span<const CitedPassage> now)
{
    PassageChanges changes;
    std::set<std::string> rules;
    const auto note = [&](std::vector<CitedPassage>& list, const CitedPassage& cited) {
        list.push_back(cited);
        rules.insert(cited.rules.begin(), cited.rules.end());
    };
    for (const CitedPassage& cited : now) {
        const auto known = std::ranges::find(before, cited.passage, &CitedPassage::passage);
        if (known == before.end()) {
            note(changes.added, cited);
        } else if (known->fingerprint != cited.fingerprint) {
            note(changes.changed, cited);
            rules.insert(known->rules.begin(), known->rules.end());
        }
    }
    for (const CitedPassage& cited : before)
        if (std::ranges::find(now, cited.passage, &CitedPassage::passage) == now.end())
            note(changes.gone, cited);
    changes.rules.assign(rules.begin(), rules.end());
    return changes;
}

} // namespace app
