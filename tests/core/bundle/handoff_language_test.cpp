#include "core/base/embedded.h"
#include "core/bundle/handoff_script.h"
#include "tests/support/bracketed.h"
#include "tests/support/bundle_case.h"

#include <gmock/gmock.h>

#include <regex>

using testing::HasSubstr;
using testing::Not;

namespace core::support {

namespace {

std::string fileOf(const BundleCase& given, const std::string& language, std::string_view name)
{
    BundleRequest request{given.content, given.facts, profile(), given.report};
    request.draft = true;
    request.language = language;
    const auto bundle = makeBundle(request).value();
    for (const auto& [file, bytes] : bundle.files)
        if (file.ends_with(name))
            return *bytes;
    return {};
}

TEST(HandoffInALanguage, Speaks_that_of_the_bundle_with_the_names_of_the_portal)
{
    const BundleCase given;
    const std::string page = fileOf(given, "de", "/HANDOFF.html");
    EXPECT_THAT(page, HasSubstr("<html lang=\"de\">"));
    EXPECT_THAT(page, HasSubstr("Das ist ein Entwurf: Er wurde mit Fehlern exportiert."));
    const std::string english = fileOf(given, "en", "/HANDOFF.html");
    for (const PortalPage& portal : profile().portal.pages)
        if (portal.each.empty()) {
            EXPECT_EQ(page.find(portal.title) == std::string::npos,
                      english.find(portal.title) == std::string::npos)
                << portal.title;
        }
}

TEST(HandoffInALanguage, Has_its_report_in_the_same)
{
    EXPECT_THAT(fileOf({}, "de", "/report/report.html"), HasSubstr("<html lang=\"de\">"));
}

TEST(HandoffInALanguage, Is_that_of_the_project_where_none_is_asked_for)
{
    BundleCase given;
    given.content.offer.bundleLanguage = "de";
    EXPECT_EQ(fileOf(given, {}, "/HANDOFF.html"), fileOf(given, "de", "/HANDOFF.html"));
}

TEST(HandoffScript, In_English_is_the_file_itself)
{
    EXPECT_EQ(handoffScript(ReportWords({}, "handoff")), embeddedFile("handoff/handoff.js"));
}

TEST(HandoffScript, Reaches_every_text_that_is_shown)
{
    const std::string script = handoffScript(ReportWords(bracketed(), "handoff"));
    // A text that is shown begins with a capital letter, or has a blank in it; two others do, too.
    const std::regex shown("'([A-Z][^'\n]*|[a-z]+ [^'\n]*)'");
    std::vector<std::string> left;
    for (std::sregex_iterator at(script.begin(), script.end(), shown); at != std::sregex_iterator();
         ++at)
        left.push_back(at->str());
    EXPECT_THAT(left, testing::ElementsAre("'use strict'", "'nav li'"));
    EXPECT_THAT(script, HasSubstr("'⟦Kopieren⟧'"));
    EXPECT_THAT(script, HasSubstr("'⟦%1 von %2 erledigt⟧'.replace('%1', done)"));
}

} // namespace

} // namespace core::support
