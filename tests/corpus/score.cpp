#include "tests/corpus/score.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

namespace corpus {

namespace {

/// The outcome of one label, the better ones first.
enum class Outcome { Silent, Told, Missed, Wrong };

/// By rule and input.
using Outcomes = std::map<std::string, std::map<std::string, std::pair<Outcome, const Input*>>>;

void note(Outcomes& outcomes, const std::string& rule, const Input& input, Outcome outcome)
{
    const auto [known, isNew] = outcomes[rule].try_emplace(input.id, outcome, &input);
    if (!isNew && known->second.first < outcome)
        known->second = {outcome, &input};
}

void count(RuleScore& score, Outcome outcome, const Input& input)
{
    Counts one;
    const Slip slip{input.id, input.kind, input.profile, input.shown};
    switch (outcome) {
    case Outcome::Silent:
        one.silent = 1;
        break;
    case Outcome::Told:
        one.told = 1;
        break;
    case Outcome::Missed:
        one.missed = 1;
        score.missed.push_back(slip);
        break;
    case Outcome::Wrong:
        one.wrong = 1;
        score.wrong.push_back(slip);
        break;
    }
    score.all += one;
    score.byKind[input.kind] += one;
}

bool has(const std::vector<std::string>& rules, const std::string& rule)
{
    return std::ranges::find(rules, rule) != rules.end();
}

} // namespace

Counts& Counts::operator+=(const Counts& other)
{
    told += other.told;
    missed += other.missed;
    wrong += other.wrong;
    silent += other.silent;
    return *this;
}

std::vector<std::vector<Found>> judgeAll(const std::vector<Input>& inputs)
{
    std::vector<std::vector<Found>> found(inputs.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < inputs.size(); at = next++)
            found[at] = inputs[at].judge();
    };
    std::vector<std::jthread> threads;
    for (unsigned more = 1; more < std::thread::hardware_concurrency(); ++more)
        threads.emplace_back(work);
    work();
    threads.clear();
    return found;
}

Score scoreOf(const std::vector<Input>& inputs, const std::vector<std::vector<Found>>& found)
{
    Score score;
    Outcomes outcomes;
    std::map<Kind, std::set<std::string>> ids;
    std::map<std::string, std::set<std::string>> unlabelled;
    for (std::size_t at = 0; at < inputs.size(); ++at) {
        const Input& input = inputs[at];
        ids[input.kind].insert(input.id);
        std::set<std::string> rules;
        for (const Found& each : found[at])
            rules.insert(each.rule);
        for (const std::string& rule : input.told)
            note(outcomes, rule, input, rules.contains(rule) ? Outcome::Told : Outcome::Missed);
        for (const std::string& rule : input.silent)
            note(outcomes, rule, input, rules.contains(rule) ? Outcome::Wrong : Outcome::Silent);
        for (const std::string& rule : rules)
            if (!has(input.told, rule) && !has(input.silent, rule))
                unlabelled[rule].insert(input.id);
    }
    for (const auto& [kind, all] : ids)
        score.inputs[kind] = static_cast<int>(all.size());
    for (const auto& [rule, byInput] : outcomes)
        for (const auto& [id, outcome] : byInput)
            count(score.rules[rule], outcome.first, *outcome.second);
    for (const auto& [rule, all] : unlabelled)
        score.rules[rule].unlabelled = static_cast<int>(all.size());
    return score;
}

} // namespace corpus
