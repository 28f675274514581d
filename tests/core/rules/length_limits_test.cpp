#include "core/offer/access.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/validate.h"
#include "tests/support/rule_case.h"

#include <gtest/gtest.h>

using namespace core;
using namespace core::support;

namespace {

struct LimitedField {
    std::string_view rule;
    std::string_view path;
};

constexpr LimitedField kFields[] = {
    {"offer.id.length", "/identity/offerId"},
    {"offer.name.length", "/identity/name"},
    {"offer.marketingid.length", "/identity/marketingId"},
    {"prop.legal.terms.length", "/legal/terms"},
    {"listing.title.length", "/listing/title"},
    {"listing.summary.length", "/listing/summary"},
    {"listing.short.length", "/listing/longSummary"},
    {"listing.description.length", "/listing/description"},
    {"plan.id.length", "/plans/0/id"},
    {"plan.name.length", "/plans/0/title"},
    {"plan.summary.length", "/plans/0/summary"},
    {"plan.description.length", "/plans/0/description"},
};

/// Letters of one, two, three and four bytes, and one that joins two code points.
constexpr std::string_view kLetters[] = {"a", "ü", "工", "🏭", "e\u0301"};

struct LengthCase {
    LimitedField field;
    std::string_view profileId;
    std::string_view letter;

    friend std::ostream& operator<<(std::ostream& out, const LengthCase& lengthCase)
    {
        return out << lengthCase.field.rule << ' ' << lengthCase.profileId << ' '
                   << lengthCase.letter;
    }
};

std::vector<LengthCase> everyLimitedField()
{
    std::vector<LengthCase> cases;
    for (const LimitedField& field : kFields)
        for (const std::string_view id : profileIds())
            for (const std::string_view letter : kLetters)
                if (profile(id).limit(field.rule) && findRule(field.rule)->check)
                    cases.push_back({field, id, letter});
    return cases;
}

/// A text of so many code points: the letter repeated, filled up with "a".
std::string textOf(long long length, std::string_view letter)
{
    const long long size = measure(letter).codePoints;
    std::string text;
    for (; length >= size; length -= size)
        text += letter;
    return text + std::string(static_cast<std::size_t>(length), 'a');
}

class Length : public ::testing::TestWithParam<LengthCase> {
protected:
    [[nodiscard]] const Limit& limit() const
    {
        return *profile(GetParam().profileId).limit(GetParam().field.rule);
    }
    /// The severities of what the rule says of a text of that length.
    [[nodiscard]] std::vector<Severity> verdictOn(long long length) const
    {
        Situation situation = validSituation(GetParam().profileId);
        EXPECT_TRUE(setTextAt(situation.offer, FieldPath(std::string(GetParam().field.path)),
                              textOf(length, GetParam().letter)));
        const Report report =
            validate({situation.offer, situation.facts, profile(GetParam().profileId)});
        std::vector<Severity> severities;
        for (const Expected& finding : findingsOf(GetParam().field.rule, report))
            severities.push_back(finding.severity);
        return severities;
    }
};

using Severities = std::vector<Severity>;

TEST_P(Length, Up_to_the_limit_is_no_error)
{
    const Severities accepted = limit().warnAbove ? Severities{Severity::Warning} : Severities{};
    EXPECT_EQ(verdictOn(*limit().max - 1), accepted);
    EXPECT_EQ(verdictOn(*limit().max), accepted);
}

TEST_P(Length, One_above_the_limit_is_an_error)
{
    EXPECT_EQ(verdictOn(*limit().max + 1), Severities{Severity::Error});
}

class RiskyLength : public Length {};

TEST_P(RiskyLength, Above_the_safe_length_is_a_warning)
{
    EXPECT_EQ(verdictOn(*limit().warnAbove), Severities{});
    EXPECT_EQ(verdictOn(*limit().warnAbove + 1), Severities{Severity::Warning});
}

class LeastLength : public Length {};

TEST_P(LeastLength, One_below_the_least_is_an_error)
{
    EXPECT_EQ(verdictOn(*limit().min), Severities{});
    EXPECT_EQ(verdictOn(*limit().min - 1), Severities{Severity::Error});
}

bool hasRiskyLength(const Limit& limit)
{
    return limit.warnAbove.has_value();
}

/// Whether a text may be empty is another rule's question.
bool hasLeastLength(const Limit& limit)
{
    return limit.min.value_or(0) > 1;
}

std::vector<LengthCase> limitedFieldsWith(bool (*isMeant)(const Limit&))
{
    std::vector<LengthCase> cases = everyLimitedField();
    std::erase_if(cases, [&](const LengthCase& lengthCase) {
        return !isMeant(*profile(lengthCase.profileId).limit(lengthCase.field.rule));
    });
    return cases;
}

INSTANTIATE_TEST_SUITE_P(Fields, Length, ::testing::ValuesIn(everyLimitedField()));
INSTANTIATE_TEST_SUITE_P(Fields, RiskyLength,
                         ::testing::ValuesIn(limitedFieldsWith(hasRiskyLength)));
INSTANTIATE_TEST_SUITE_P(Fields, LeastLength,
                         ::testing::ValuesIn(limitedFieldsWith(hasLeastLength)));

/// A profile whose title limit counts in the unit.
Profile countingIn(LengthUnit unit)
{
    Profile changed = profile("cpp-2019");
    Limit& limit = changed.limits["listing.title.length"];
    limit.max = 5;
    limit.unit = unit;
    return changed;
}

std::vector<Expected> titleFindings(const std::string& title, LengthUnit unit)
{
    Situation situation = validSituation("cpp-2019");
    situation.offer.listing.title = title;
    const Profile counting = countingIn(unit);
    return findingsOf("listing.title.length",
                      validate({situation.offer, situation.facts, counting}));
}

TEST(LengthUnits, An_umlaut_is_one_character)
{
    Situation situation = validSituation("cpp-2019");
    for (situation.offer.listing.summary = ""; situation.offer.listing.summary.size() < 200;)
        situation.offer.listing.summary += "ü";
    const auto report = [&] {
        return validate({situation.offer, situation.facts, profile("cpp-2019")});
    };
    EXPECT_EQ(findingsOf("listing.summary.length", report()), std::vector<Expected>{});
    situation.offer.listing.summary += "ü";
    EXPECT_EQ(findingsOf("listing.summary.length", report()),
              (std::vector<Expected>{{Severity::Error, "/listing/summary",
                                      "“Summary” has 101 characters; the limit is 100. Shorten it "
                                      "by at least 1.",
                                      TextRange{200, 202}}}));
}

TEST(LengthUnits, The_profile_says_what_is_counted)
{
    const std::string title = "👩‍👩‍👧 ab";
    EXPECT_EQ(titleFindings(title, LengthUnit::Graphemes), std::vector<Expected>{});
    EXPECT_EQ(titleFindings(title, LengthUnit::CodePoints),
              (std::vector<Expected>{{Severity::Error, "/listing/title",
                                      "“Title” has 8 code points; the limit is 5. Shorten it by at "
                                      "least 3.",
                                      TextRange{18, 21}}}));
    EXPECT_EQ(titleFindings(title, LengthUnit::Utf16),
              (std::vector<Expected>{{Severity::Error, "/listing/title",
                                      "“Title” has 11 UTF-16 units; the limit is 5. Shorten it by "
                                      "at least 6.",
                                      TextRange{0, 21}}}));
    EXPECT_EQ(titleFindings(title, LengthUnit::Bytes),
              (std::vector<Expected>{{Severity::Error, "/listing/title",
                                      "“Title” has 21 bytes; the limit is 5. Shorten it by at "
                                      "least 16.",
                                      TextRange{0, 21}}}));
}

} // namespace
