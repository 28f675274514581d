#include "core/project/schema/offer_schema.h"

#include "core/offer/access.h"
#include "core/offer/field_addresses.h"
#include "core/project/kept_form.h"
#include "core/project/load.h"
#include "core/project/names.h"
#include "core/project/schema/field_help.h"
#include "core/rules/engine/validate.h"
#include "tests/support/valid_offer.h"
#include "tests/support/whole_offer.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace core {

namespace {

using SchemaJson = nlohmann::ordered_json;

Profile newestProfile()
{
    return support::profile(kNewestProfile);
}

SchemaJson schemaOf(SchemaKind kind)
{
    return SchemaJson::parse(offerSchema(newestProfile(), kind));
}

/// The schema of the field, by way of lists and of the form that confirmations have today.
const SchemaJson* schemaAt(const SchemaJson& schema, const FieldPath& path)
{
    const SchemaJson* at = &schema;
    for (const std::string& step : path.steps()) {
        if (at->contains("else"))
            at = &at->at("else");
        if (at->contains("items"))
            at = &at->at("items");
        else if (at->contains("additionalProperties"))
            at = &at->at("additionalProperties");
        else if (at->contains("properties") && at->at("properties").contains(step))
            at = &at->at("properties").at(step);
        else
            return nullptr;
    }
    return at;
}

bool told(const Report& report, std::string_view rule, const FieldPath& path)
{
    return std::ranges::any_of(report.findings(), [&](const Finding& finding) {
        return finding.rule == rule && finding.where == path;
    });
}

TEST(OfferSchema, Is_what_the_tree_holds)
{
    std::ifstream in(OFFERWRIGHT_SOURCE_DIR "/resources/schema/offer.schema.json");
    std::stringstream file;
    file << in.rdbuf();
    EXPECT_TRUE(file.str() == offerSchema(newestProfile(), SchemaKind::Structure))
        << "offerwright-cli schema -o resources/schema/offer.schema.json";
    EXPECT_EQ(schemaOf(SchemaKind::Structure).at("$id"), kOfferSchema);
}

TEST(OfferSchema, Has_every_field_of_the_table_by_its_name)
{
    const SchemaJson schema = schemaOf(SchemaKind::Structure);
    for (const FieldPath& path : support::everyField()) {
        const SchemaJson* field = schemaAt(schema, path);
        ASSERT_TRUE(field) << path.str();
        const auto label =
            std::ranges::find(fieldAddresses(), addressOf(path), &FieldAddress::address)->label;
        if (!path.index() && !addressOf(path).ends_with("/*")) {
            EXPECT_EQ(field->at("title"), label) << path.str();
        }
    }
}

TEST(OfferSchema, Tells_limits_and_sets_them_only_where_it_is_strict)
{
    const FieldPath summary("/listing/summary");
    const SchemaJson loose = *schemaAt(schemaOf(SchemaKind::Structure), summary);
    EXPECT_EQ(loose.at("x-limits"),
              SchemaJson::array(
                  {{{"rule", "listing.summary.length"}, {"max", 100}, {"unit", "codePoints"}}}));
    EXPECT_FALSE(loose.contains("maxLength"));
    const SchemaJson strict = *schemaAt(schemaOf(SchemaKind::Strict), summary);
    EXPECT_EQ(strict.at("maxLength"), 100);
}

/// What would be too long by a limit that is told of the field.
TEST(OfferSchema, Tells_no_length_that_the_rule_does_not_hold)
{
    const Profile profile = newestProfile();
    int judged = 0;
    for (const FieldPath& path : support::everyField())
        for (const FieldLimit& limit : limitsOf(profile, addressOf(path))) {
            if (limit.kind != FieldLimit::Kind::Length || !limit.limit->max)
                continue;
            Offer offer = support::wholeOffer();
            const auto length = static_cast<std::size_t>(*limit.limit->max);
            ASSERT_TRUE(setTextAt(offer, path, std::string(length + 1, 'a'))) << path.str();
            const Facts facts;
            EXPECT_TRUE(told(validate({offer, facts, profile}), limit.rule, path))
                << limit.rule << " at " << path.str();
            ++judged;
        }
    EXPECT_GE(judged, 11);
}

TEST(OfferSchema, Tells_no_number_of_entries_that_the_rule_does_not_hold)
{
    const Profile profile = newestProfile();
    int judged = 0;
    for (const char* list :
         {"/listing/categories", "/listing/links", "/media/screenshots", "/media/videos",
          "/previewAudience", "/plans", "/plans/0/governmentCertifications", "/plans/0/image/tags",
          "/plans/0/defaults/routes", "/plans/0/defaults/twin", "/plans/0/defaults/environment"})
        for (const FieldLimit& limit : limitsOf(profile, addressOf(FieldPath(list)))) {
            if (limit.kind != FieldLimit::Kind::Count || !limit.limit->max)
                continue;
            Offer offer = support::validOffer();
            offer.plans.front().azureGovernment = true;
            for (long long at = 0; at <= *limit.limit->max; ++at)
                ASSERT_TRUE(appendAt(offer, FieldPath(list))) << list;
            const Facts facts;
            EXPECT_TRUE(told(validate({offer, facts, profile}), limit.rule, FieldPath(list)))
                << limit.rule << " at " << list;
            ++judged;
        }
    EXPECT_GE(judged, 11);
}

TEST(OfferSchema, Is_named_first_by_a_new_project_and_kept)
{
    Offer offer;
    nameSchema(offer);
    nameSchema(offer);
    const auto files = projectFiles(offer);
    EXPECT_TRUE(files.at("offer.json")
                    .starts_with("{\n  \"$schema\": "
                                 "\"https://offerwright.github.io/schema/offer.schema.json\",\n"
                                 "  \"schema\": \"offerwright-project/3\",\n"))
        << files.at("offer.json");
    const Project again = projectFromFiles(files);
    EXPECT_TRUE(again.problems.empty());
    EXPECT_EQ(projectFiles(again.content.offer), files);
}

TEST(OfferSchema, Stays_where_and_as_it_stands_when_another_field_changes)
{
    const std::string before = "{\"schema\": \"offerwright-project/3\", \"schemaVersion\": 3,\n"
                               " \"listing\": {\"title\": \"Old\"},\n"
                               " \"$schema\": \"../offer.schema.json\"}\n";
    Offer offer = projectFromFiles({{"offer.json", before}}).content.offer;
    offer.listing.title = "New";
    const std::string after = jsonInFormOf(before, projectFiles(offer).at("offer.json"));
    EXPECT_THAT(after, testing::HasSubstr("\"listing\": {\"title\": \"New\""));
    EXPECT_THAT(after, testing::HasSubstr(",\n \"$schema\": \"../offer.schema.json\""));
}

TEST(OfferSchema, Takes_a_whole_number_in_any_spelling)
{
    const Project project =
        projectFromFiles({{"offer.json", R"({"schemaVersion": 3.0, "media": {"logos": {"derivation":
            {"padding": 5e0, "sharpening": 1.5}}}})"}});
    EXPECT_EQ(project.content.offer.media.logos.derivation.padding, 5);
    EXPECT_EQ(project.content.offer.media.logos.derivation.sharpening, 0);
    EXPECT_EQ(project.problems.size(), 1U);
}

} // namespace

} // namespace core
