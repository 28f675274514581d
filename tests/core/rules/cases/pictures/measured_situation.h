#pragma once

#include "tests/support/rule_case.h"

#include <string>

/// What is measured of the pictures of the valid offer, for the cases that change it.
namespace core::support {

inline constexpr const char* kMaster = "/media/logos/master";

inline ImageMeasures& master(Situation& situation)
{
    return *situation.facts.images["logos/master.png"].measures;
}

inline ImageMeasures& screenshot(Situation& situation)
{
    return *situation.facts.images["screenshots/overview.png"].measures;
}

/// What a rule says as long as nobody has answered its question.
inline Expected openQuestion(const std::string& rule, const std::string& question)
{
    return {Severity::Warning, "/confirmations/" + rule,
            "Not confirmed yet: " + question
                + " Answer it on the Checklist page, with your name and the date."};
}

} // namespace core::support
