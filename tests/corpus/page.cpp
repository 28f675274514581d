#include "tests/corpus/page.h"

#include "core/rules/engine/registry.h"
#include "tests/support/valid_offer.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace corpus {

namespace {

constexpr std::size_t kLongestShown = 120;

/// The gravest that a profile makes of it.
core::Severity severityOf(std::string_view rule)
{
    core::Severity gravest = core::Severity::Help;
    for (const std::string_view id : core::support::profileIds())
        if (const auto* entry = core::support::profile(id).rule(rule))
            gravest = std::max(gravest, entry->severity);
    return gravest;
}

/// Judged by software, and not only shown.
bool isScored(const core::Rule& rule)
{
    return (rule.kind == core::RuleKind::Automatic || rule.kind == core::RuleKind::Manifest)
           && severityOf(rule.id) >= core::Severity::Warning;
}

std::string_view nameOf(core::Severity severity)
{
    return severity == core::Severity::Error ? "error" : "warning";
}

std::string rate(int part, int whole)
{
    if (whole == 0)
        return "";
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.1f %%", 100.0 * part / whole);
    return text.data();
}

std::string precision(const Counts& counts)
{
    return rate(counts.told, counts.told + counts.wrong);
}

std::string recall(const Counts& counts)
{
    return rate(counts.told, counts.told + counts.missed);
}

std::string cells(const Counts& counts)
{
    std::string text;
    for (const int number : {counts.told, counts.missed, counts.wrong, counts.silent})
        text += " | " + std::to_string(number);
    return text;
}

/// The scores in the order of the registry.
struct Row {
    const core::Rule* rule = nullptr;
    RuleScore score;
};

std::vector<Row> rowsOf(const Score& score)
{
    std::vector<Row> rows;
    for (const core::Rule& rule : core::allRules()) {
        if (!isScored(rule))
            continue;
        const auto known = score.rules.find(rule.id);
        rows.push_back({&rule, known == score.rules.end() ? RuleScore() : known->second});
    }
    return rows;
}

Counts ofKind(const RuleScore& score, Kind kind)
{
    const auto known = score.byKind.find(kind);
    return known == score.byKind.end() ? Counts() : known->second;
}

std::string kindsTable(const Score& score, const std::vector<Row>& rows)
{
    std::string text = "| labels | inputs | told | missed | false | silent | precision | recall |\n"
                       "| --- | --: | --: | --: | --: | --: | --: | --: |\n";
    Counts total;
    int inputs = 0;
    const auto line = [&](std::string_view name, int count, const Counts& counts) {
        text += "| " + std::string(name) + " | " + std::to_string(count) + cells(counts) + " | "
                + precision(counts) + " | " + recall(counts) + " |\n";
    };
    for (std::size_t at = 0; at < kKindNames.size(); ++at) {
        const Kind kind = static_cast<Kind>(at);
        Counts counts;
        for (const Row& row : rows)
            counts += ofKind(row.score, kind);
        const auto known = score.inputs.find(kind);
        const int count = known == score.inputs.end() ? 0 : known->second;
        line(kKindNames[at], count, counts);
        total += counts;
        inputs += count;
    }
    line("all", inputs, total);
    return text;
}

std::string rulesTable(const std::vector<Row>& rows)
{
    std::string text =
        "| rule | severity | labels | from the row | told | missed | false | silent | not labelled "
        "| precision | recall |\n"
        "| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n";
    for (const auto& [rule, score] : rows) {
        const bool hasRates = score.all.labels() >= kLabelsForRate;
        text += "| `" + std::string(rule->id) + "` | " + std::string(nameOf(severityOf(rule->id)))
                + " | " + std::to_string(score.all.labels()) + " | "
                + std::to_string(ofKind(score, Kind::Row).labels()) + cells(score.all) + " | "
                + std::to_string(score.unlabelled) + " | " + (hasRates ? precision(score.all) : "")
                + " | " + (hasRates ? recall(score.all) : "") + " |\n";
    }
    return text;
}

/// As code of Markdown, cut where it is long.
std::string asCode(std::string_view shown)
{
    std::string text;
    for (const char each : shown.substr(0, kLongestShown))
        text += each == '`' ? '\'' : each;
    // A cut never leaves half a character.
    while (shown.size() > kLongestShown && !text.empty()
           && (static_cast<unsigned char>(shown[text.size()]) & 0xC0U) == 0x80U)
        text.pop_back();
    if (shown.size() > kLongestShown)
        text += "…";
    return text.empty() ? "(nothing)" : "`` " + text + " ``";
}

std::string slipsList(const std::vector<Row>& rows, std::vector<Slip> RuleScore::* slips)
{
    std::string text;
    for (const Row& row : rows)
        for (const Slip& slip : row.score.*slips)
            text += "- `" + std::string(row.rule->id) + "` " + slip.id + " (" + slip.profile
                    + "): " + asCode(slip.shown) + '\n';
    return text.empty() ? "None.\n" : text;
}

std::string unlabelledList(const std::vector<Row>& rows)
{
    std::string text;
    for (const Row& row : rows)
        if (row.score.all.labels() == 0)
            text += (text.empty() ? "`" : ", `") + std::string(row.rule->id) + '`';
    return text.empty() ? "None.\n" : text + ".\n";
}

} // namespace

std::string pageOf(const Score& score)
{
    const auto rows = rowsOf(score);
    return "# How often the rules are right\n\n"
           "Made by `offerwright_scorecard --write`; a test fails when it is not up to date. Each "
           "input is the smallest valid offer, a manifest or a picture with a change of which "
           "somebody said beforehand what must be told (*told* or *missed*) and what must not be "
           "(*false* or *silent*). *Not labelled* counts the inputs of other rules of which a rule "
           "tells something, too: nobody said whether it should. Precision is told of told and "
           "false, recall told of told and missed; a rule with fewer than ten labels has no rate. "
           "[The labels](../tests/corpus/labels/README.md) say who wrote them: *row* is written "
           "from the row of the catalogue alone, before looking at what the program finds.\n\n"
           + kindsTable(score, rows) + "\n## Missed\n\n" + slipsList(rows, &RuleScore::missed)
           + "\n## Told where they must not be\n\n" + slipsList(rows, &RuleScore::wrong)
           + "\n## Rules without a label\n\n" + unlabelledList(rows) + "\n## Each rule\n\n"
           + rulesTable(rows);
}

std::vector<std::string> tooLoudRules(const Score& score)
{
    constexpr int kOfErrors = 99;
    constexpr int kOfWarnings = 95;
    std::vector<std::string> loud;
    for (const auto& [rule, scored] : rowsOf(score)) {
        const Counts& all = scored.all;
        const int least = severityOf(rule->id) == core::Severity::Error ? kOfErrors : kOfWarnings;
        if (all.labels() >= kLabelsForRate && 100 * all.told < least * (all.told + all.wrong))
            loud.push_back(std::string(rule->id) + ": " + std::to_string(all.told) + " of "
                           + std::to_string(all.told + all.wrong) + " findings are right; at least "
                           + std::to_string(least) + " of 100 must be");
    }
    return loud;
}

} // namespace corpus
