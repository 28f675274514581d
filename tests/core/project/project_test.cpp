#include "core/project/project.h"

#include "core/bundle/bag_check.h"
#include "core/offer/field.h"
#include "core/project/load.h"
#include "core/project/offer_writer.h"
#include "core/project/source_locations.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace core;
using core::support::validOffer;

namespace {

std::string shown(const ProjectProblem& problem)
{
    return problem.place.file + ":" + std::to_string(problem.place.line) + ":"
           + std::to_string(problem.place.column) + " " + inEnglish(problem.message);
}

std::vector<std::string> problemsOf(const Project& project)
{
    std::vector<std::string> result;
    for (const ProjectProblem& problem : project.problems)
        result.push_back(shown(problem));
    return result;
}

Project read(std::string offerJson)
{
    return projectFromFiles({{"offer.json", std::move(offerJson)}});
}

/// An offer whose file is short.
Offer smallOffer()
{
    Offer offer;
    offer.identity.offerId = "vibration";
    return offer;
}

TEST(Project, An_offer_comes_back_from_its_files)
{
    const Offer offer = validOffer();
    EXPECT_EQ(projectFromFiles(projectFiles(offer)).content.offer, offer);
}

TEST(Project, Every_field_has_a_line_in_the_order_of_the_table)
{
    const std::string json = projectFiles(Offer()).at("offer.json");
    EXPECT_TRUE(json.starts_with("{\n  \"schema\": \"offerwright-project/3\",\n"
                                 "  \"schemaVersion\": 3,\n  \"profile\": \"\",\n"
                                 "  \"bundleLanguage\": \"en\",\n  \"identity\": {\n"
                                 "    \"publisherId\": \"\",\n    \"offerId\": \"\",\n"))
        << json;
    EXPECT_TRUE(json.ends_with("  \"certificationNotes\": \"\",\n  \"dictionary\": \"\",\n  "
                               "\"confirmations\": {},\n  \"suppressions\": []\n}\n"))
        << json;
}

TEST(Project, Long_texts_are_files_of_their_own)
{
    Offer offer;
    offer.listing.description = "<p>One</p>\n<p>Two</p>";
    offer.legal.terms = "Terms";
    offer.plans.resize(1);
    offer.plans[0].id = "basic";
    offer.plans[0].description = "Basic";
    ProjectFiles files = projectFiles(offer);
    EXPECT_THAT(
        files.extract("offer.json").mapped(),
        ::testing::HasSubstr("\"description\": {\n      \"file\": \"description.html\"\n    },"));
    EXPECT_EQ(files, (ProjectFiles{{"description.html", "<p>One</p>\n<p>Two</p>\n"},
                                   {"plans/basic.html", "Basic\n"},
                                   {"terms.txt", "Terms\n"}}));
}

TEST(Project, Plan_files_have_safe_and_distinct_names)
{
    Offer offer;
    for (const char* id : {"a", "a", "", "../x", "CON", "nul", "plan-2", "plan-9", ""}) {
        offer.plans.emplace_back();
        offer.plans.back().id = id;
        offer.plans.back().description = "x";
    }
    std::vector<std::string> names;
    for (const auto& [name, text] : projectFiles(offer))
        names.push_back(name);
    EXPECT_THAT(names, ::testing::ElementsAre(
                           "offer.json", "plans/a.html", "plans/plan-2.html", "plans/plan-3.html",
                           "plans/plan-4.html", "plans/plan-5.html", "plans/plan-6.html",
                           "plans/plan-7.html", "plans/plan-9-x.html", "plans/plan-9.html"));
}

TEST(Project, A_text_that_a_file_would_change_stays_in_the_offer_file)
{
    Offer offer;
    offer.listing.description = "a\r\nb";
    const ProjectFiles files = projectFiles(offer);
    EXPECT_EQ(files.size(), 1U);
    EXPECT_EQ(projectFromFiles(files).content.offer, offer);
}

TEST(Project, A_plain_text_in_place_of_a_file_is_accepted)
{
    const Project project = read(R"({"listing": {"description": "<p>x</p>"}})");
    EXPECT_EQ(project.content.offer.listing.description, "<p>x</p>");
    EXPECT_TRUE(project.problems.empty());
}

TEST(Project, Byte_order_marks_and_carriage_returns_are_tolerated)
{
    const Project project = projectFromFiles(
        {{"offer.json",
          "\xEF\xBB\xBF{\r\n\"listing\": {\r\n\"description\": {\"file\": \"d.html\"}}}\r\n"},
         {"d.html", "\xEF\xBB\xBF<p>\r\n</p>\r\n"}});
    EXPECT_THAT(problemsOf(project), ::testing::IsEmpty());
    EXPECT_EQ(project.content.offer.listing.description, "<p>\n</p>");
}

TEST(Project, Unknown_members_survive_at_every_level)
{
    const std::string json = R"({"new": [1.10, {"x": null}], "identity": {"extra": 1E400},
        "plans": [{"id": "a", "image": {"tags": [{"name": "t", "why": "\u00e9"}]}}]})";
    const Project project = read(json);
    EXPECT_THAT(problemsOf(project), ::testing::IsEmpty());
    const Offer& offer = project.content.offer;
    EXPECT_EQ(offer.unknown, (UnknownMembers{{"new", R"([1.10,{"x":null}])"}}));
    EXPECT_EQ(offer.identity.unknown, (UnknownMembers{{"extra", "1E400"}}));
    EXPECT_EQ(offer.plans[0].image.tags[0].unknown, (UnknownMembers{{"why", "\"é\""}}));
    EXPECT_EQ(projectFromFiles(projectFiles(offer)).content.offer, offer);
}

TEST(Project, A_wrong_kind_of_value_is_listed_and_kept_aside)
{
    const Project project =
        read("{\"media\": {\"logos\": {\"derivation\": {\n\"padding\": \"wide\"}}}}");
    EXPECT_THAT(problemsOf(project),
                ::testing::ElementsAre("offer.json:2:12 a whole number is expected here, and "
                                       "something else was found. It was kept aside; write it in "
                                       "the right form."));
    EXPECT_EQ(project.content.offer.media.logos.derivation.padding, 0);
    EXPECT_EQ(project.content.offer.media.logos.derivation.unknown,
              (UnknownMembers{{"padding (unreadable)", "\"wide\""}}));
}

TEST(Project, A_project_of_the_first_format_loses_nothing)
{
    const Project project =
        read(R"({"schema": "offerwright-project/1", "schemaVersion": 1, "media": {"logos": )"
             R"({"fit": "cover", "padding": 5, "background": "#ffffff", "mine": 1}}})");
    EXPECT_THAT(problemsOf(project), ::testing::IsEmpty());
    Logos expected;
    expected.derivation = {.fit = PictureFit::Cover, .padding = 5, .background = "#ffffff"};
    expected.unknown = {{"mine", "1"}};
    EXPECT_EQ(project.content.offer.media.logos, expected);
}

TEST(Project, Answers_of_an_earlier_format_keep_their_places)
{
    const Project project =
        read("{\"schema\": \"offerwright-project/2\", \"schemaVersion\": 2,\n"
             "\"confirmations\": [{\"rule\": \"offer.id.unique\",\n\"who\": \"Ada\"}]}");
    EXPECT_THAT(problemsOf(project), ::testing::IsEmpty());
    EXPECT_EQ(project.content.offer.confirmations,
              (Confirmations{{"offer.id.unique", {{.who = "Ada"}}}}));
    EXPECT_EQ(project.places.of(FieldPath("/confirmations/offer.id.unique")),
              (SourceLocation{"offer.json", 2, 28, 2, 45}));
    EXPECT_EQ(project.places.of(FieldPath("/confirmations/offer.id.unique/0/who")).line, 3);
}

TEST(Project, Answers_of_the_wrong_kind_are_kept_aside_and_the_others_stay)
{
    const Project project =
        read(R"({"confirmations": {"a": [{"who": "Ada"}, 5], "b": {}, "c": [{"who": "Bo"}]}})");
    EXPECT_EQ(project.problems.size(), 2U);
    EXPECT_EQ(project.content.offer.confirmations,
              (Confirmations{{"a", {{.who = "Ada"}}}, {"b", {}}, {"c", {{.who = "Bo"}}}}));
    EXPECT_EQ(project.content.offer.unknown,
              (UnknownMembers{{"confirmations (unreadable)", R"({"a":[5],"b":{}})"}}));
}

TEST(Project, A_value_that_an_enumeration_lacks_is_listed_and_kept_aside)
{
    const Project project = read(R"({"plans": [{"license": "paid"}]})");
    EXPECT_THAT(problemsOf(project),
                ::testing::ElementsAre("offer.json:1:24 \"paid\" is not one of the values here: "
                                       "free, byol. The default was taken; write one of them."));
    EXPECT_EQ(project.content.offer.plans[0].unknown,
              (UnknownMembers{{"license (unreadable)", "\"paid\""}}));
}

TEST(Project, Items_of_the_wrong_kind_are_kept_aside_and_the_others_stay)
{
    const Project project = read(R"({"leads": {"contactEmails": ["a@b.c", 5, "d@e.f"]}})");
    EXPECT_EQ(project.problems.size(), 1U);
    EXPECT_THAT(project.content.offer.leads.contactEmails,
                ::testing::ElementsAre("a@b.c", "d@e.f"));
    EXPECT_EQ(project.content.offer.leads.unknown,
              (UnknownMembers{{"contactEmails (unreadable)", "[5]"}}));
}

TEST(Project, What_was_kept_aside_is_read_back_without_complaint)
{
    const Project broken =
        read(R"json({"identity": {"name": 5, "name (unreadable)": 6}, "plans": {}})json");
    const Project again = projectFromFiles(projectFiles(broken.content.offer));
    EXPECT_THAT(problemsOf(again), ::testing::IsEmpty());
    EXPECT_EQ(again.content.offer, broken.content.offer);
}

TEST(Project, A_newer_format_is_read_as_far_as_possible)
{
    const Project project = read("{\"schema\": \"offerwright-project/9\",\n\"schemaVersion\": 9,\n"
                                 "\"identity\": {\"offerId\": \"x\"}}");
    EXPECT_EQ(project.content.offer.identity.offerId, "x");
    ASSERT_EQ(project.problems.size(), 1U);
    EXPECT_EQ(project.problems[0].place, (SourceLocation{"offer.json", 2, 18, 2, 19}));
}

TEST(Project, A_broken_file_keeps_what_is_before_and_after_the_fault)
{
    const Project project = read(
        "{\n  \"identity\": {\n    \"publisherId\": \"contoso\"\n    \"offerId\": \"x\",\n  },\n"
        "  \"certificationNotes\": \"n\"\n}\n");
    EXPECT_THAT(problemsOf(project),
                ::testing::ElementsAre("offer.json:3:29 A comma is missing here. Add it.",
                                       "offer.json:4:19 A comma stands after the last entry. "
                                       "Remove it."));
    EXPECT_EQ(project.content.offer.identity.publisherId, "contoso");
    EXPECT_EQ(project.content.offer.identity.offerId, "x");
    EXPECT_EQ(project.content.offer.certificationNotes, "n");
}

TEST(Project, A_missing_text_file_is_a_problem_at_its_name)
{
    const Project project = read(R"({"legal": {"terms": {"file": "terms.txt"}}})");
    EXPECT_THAT(problemsOf(project),
                ::testing::ElementsAre("offer.json:1:30 The file terms.txt is missing. Add it, or "
                                       "remove its name from the offer."));
    EXPECT_EQ(project.content.offer.legal.unknown,
              (UnknownMembers{{"terms (unreadable)", R"({"file":"terms.txt"})"}}));
}

TEST(Project, An_image_path_that_leaves_the_folder_is_a_problem)
{
    for (const char* path : {"/etc/passwd", "../x.png", "a/../../x.png", "C:/x.png", "a//b.png"}) {
        Offer offer;
        offer.media.logos.small = path;
        const Project project = projectFromFiles(projectFiles(offer));
        ASSERT_EQ(project.problems.size(), 1U) << path;
        EXPECT_EQ(project.problems[0].place,
                  project.places.of(Field<&Offer::media, &Media::logos, &Logos::small>::path()));
    }
}

TEST(Project, Files_that_are_no_texts_are_assets)
{
    Offer offer;
    offer.media.logos.master = "logos/master.png";
    auto files = projectFiles(offer);
    files["logos/master.png"] = "png";
    const Project project = projectFromFiles(files);
    EXPECT_THAT(problemsOf(project), ::testing::IsEmpty());
    ASSERT_EQ(project.content.assets.size(), 1U);
    EXPECT_EQ(*project.content.assets.at("logos/master.png"), "png");
}

TEST(Project, Truncation_anywhere_keeps_a_prefix)
{
    const std::string json = projectFiles(smallOffer()).at("offer.json");
    const std::size_t known = json.find("\"vibration\"") + 11;
    for (std::size_t length = 0; length < json.size() - 2; ++length) {
        const Project project = read(json.substr(0, length));
        EXPECT_FALSE(project.problems.empty()) << length;
        EXPECT_EQ(project.content.offer.identity.offerId == "vibration", length >= known - 1)
            << length;
    }
}

TEST(SourceLocations, Every_field_and_element_has_a_place)
{
    const Offer offer = validOffer();
    const SourceLocations places = placesIn(projectFiles(offer));
    const auto paths = places.paths();
    visitFields(offer, FieldPath(), "", [&](const FieldPath& path, const char*, const auto&) {
        EXPECT_THAT(paths, ::testing::Contains(path));
    });
}

TEST(SourceLocations, Of_chosen_fields_keep_those_and_the_records_around_them)
{
    const auto files = projectFiles(validOffer());
    const FieldPath title("/plans/0/title");
    const SourceLocations places = placesIn(files, SourceLocations(std::vector{title}));
    EXPECT_THAT(places.paths(), ::testing::ElementsAre(FieldPath(), FieldPath("/plans"),
                                                       FieldPath("/plans/0"), title));
    EXPECT_EQ(places.of(title), placesIn(files).of(title));
}

TEST(SourceLocations, A_part_of_a_text_is_found_through_escapes)
{
    const Project project = read("{\"identity\": {\n  \"name\": \"a\\u00e9\\nxyz\"}}");
    const FieldPath name = Field<&Offer::identity, &Identity::name>::path();
    EXPECT_EQ(project.places.of(name), (SourceLocation{"offer.json", 2, 11, 2, 25}));
    EXPECT_EQ(project.places.of(name, TextRange{4, 6}),
              (SourceLocation{"offer.json", 2, 21, 2, 23}));
}

TEST(SourceLocations, A_part_of_a_text_file_is_found_in_it)
{
    const Project project =
        projectFromFiles({{"offer.json", R"({"listing": {"description": {"file": "d.html"}}})"},
                          {"d.html", "\xEF\xBB\xBF<p>\r\né</p>\r\n"}});
    const FieldPath description = Field<&Offer::listing, &Listing::description>::path();
    EXPECT_EQ(project.places.of(description), (SourceLocation{"d.html", 1, 1, 1, 1}));
    EXPECT_EQ(project.places.of(description, TextRange{6, 10}),
              (SourceLocation{"d.html", 2, 2, 2, 6}));
}

TEST(SourceLocations, A_field_that_is_not_there_stands_where_its_record_does)
{
    const Project project = read("{\n  \"identity\": {}}");
    EXPECT_EQ(project.places.of(FieldPath("/identity/name")),
              (SourceLocation{"offer.json", 2, 3, 2, 13}));
    EXPECT_EQ(SourceLocations().of(FieldPath("/identity")),
              (SourceLocation{"offer.json", 1, 1, 1, 1}));
}

} // namespace
