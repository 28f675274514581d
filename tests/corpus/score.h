#pragma once

#include "tests/corpus/input.h"

#include <map>
#include <string>
#include <vector>

/// What the rules told of labelled inputs, counted.
namespace corpus {

/// The findings of each input, in the order of the inputs; judged by several threads.
[[nodiscard]] std::vector<std::vector<Found>> judgeAll(const std::vector<Input>& inputs);

/// Labels of one rule. An input that is judged in several profiles counts once, by the worst.
struct Counts {
    /// Must be told, and is.
    int told = 0;
    /// Must be told, and is not.
    int missed = 0;
    /// Must not be told, and is.
    int wrong = 0;
    /// Must not be told, and is not.
    int silent = 0;

    [[nodiscard]] int labels() const { return told + missed + wrong + silent; }
    Counts& operator+=(const Counts& other);
};

/// A label that the rule does not meet.
struct Slip {
    std::string id;
    Kind kind = Kind::Row;
    std::string profile;
    std::string shown;
};

struct RuleScore {
    Counts all;
    std::map<Kind, Counts> byKind;
    /// Inputs of which it tells something, and of which nobody said whether it should.
    int unlabelled = 0;
    std::vector<Slip> missed;
    std::vector<Slip> wrong;
};

struct Score {
    std::map<std::string, RuleScore, std::less<>> rules;
    /// Different inputs, whatever the number of profiles.
    std::map<Kind, int> inputs;
};

[[nodiscard]] Score scoreOf(const std::vector<Input>& inputs,
                            const std::vector<std::vector<Found>>& found);

} // namespace corpus
