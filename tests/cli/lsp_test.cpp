#include "tests/cli/lsp_session.h"
#include "tests/cli/project.h"

#include <gmock/gmock.h>

#include <algorithm>

using testing::HasSubstr;
using testing::Not;
using tests::bytesOf;
using tests::cli;
using tests::Message;
using tests::Project;
using tests::range;
using tests::Session;
using tests::whole;
using tests::withCode;

namespace {

/// A project whose offer is open in an editor.
class LspTest : public testing::Test {
protected:
    LspTest() : m_uri("file://" + m_project.path() + "/offer.json")
    {
        m_text = bytesOf(m_project.path() + "/offer.json");
    }

    [[nodiscard]] std::string uriOf(const std::string& name) const
    {
        return "file://" + m_project.path() + '/' + name;
    }
    /// The line of the text that holds the words, and where they stand in it, in bytes.
    [[nodiscard]] std::pair<int, int> placeOf(const std::string& words) const
    {
        const auto at = m_text.find(words);
        EXPECT_NE(at, std::string::npos) << words;
        const auto start = m_text.rfind('\n', at) + 1;
        return {static_cast<int>(std::count(
                    m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(at), '\n')),
                static_cast<int>(at - start)};
    }
    void replace(const std::string& words, const std::string& by)
    {
        const auto at = m_text.find(words);
        ASSERT_NE(at, std::string::npos) << words;
        m_text.replace(at, words.size(), by);
    }
    [[nodiscard]] std::string title() const { return "\"title\": \"" + m_offer.listing.title; }

    core::Offer m_offer = tests::readyOffer();
    Project m_project{m_offer};
    std::string m_uri;
    std::string m_text;
};

TEST_F(LspTest, Tells_what_check_tells_at_the_same_places)
{
    m_offer.listing.summary = std::string(120, 'x');
    m_offer.identity.offerId = "Näme";
    const Project other(m_offer);
    m_text = bytesOf(other.path() + "/offer.json");
    const std::string uri = "file://" + other.path() + "/offer.json";
    Session session;
    session.open(uri, m_text);
    session.end();
    const auto report = nlohmann::json::parse(cli({"check", other.path(), "--format", "json"}).out);
    const Message diagnostics = session.diagnostics(uri);
    std::size_t compared = 0;
    for (const auto& finding : report.at("findings")) {
        if (!finding.at("file").get<std::string>().ends_with("offer.json"))
            continue;
        const Message& told = diagnostics.at(compared++);
        EXPECT_EQ(told.at("code"), finding.at("rule"));
        EXPECT_EQ(told.at("message"), finding.at("message"));
        EXPECT_EQ(told.at("source"), "offerwright");
        EXPECT_EQ(told.at("range").at("start").at("line"), finding.at("line").get<int>() - 1);
        EXPECT_EQ(told.at("range").at("start").at("character"),
                  finding.at("column").get<int>() - 1);
        EXPECT_EQ(told.at("range").at("end").at("character"),
                  finding.at("endColumn").get<int>() - 1);
    }
    EXPECT_GE(compared, 3U);
    EXPECT_EQ(compared, diagnostics.size());
}

TEST_F(LspTest, Counts_columns_as_the_client_wants)
{
    m_offer.listing.title = "\U0001F600 ä TODO";
    const Project other(m_offer);
    const std::string uri = "file://" + other.path() + "/offer.json";
    const auto columnOf = [&](const Message& capabilities) {
        Session session(capabilities);
        session.open(uri, bytesOf(other.path() + "/offer.json"));
        session.end();
        return withCode(session.diagnostics(uri), "leftover.todo")
            .at("range")
            .at("start")
            .at("character")
            .get<int>();
    };
    const int start = static_cast<int>(std::string("    \"title\": \"").size());
    EXPECT_EQ(columnOf(Message::object()), start + 5);
    EXPECT_EQ(columnOf({{"general", {{"positionEncodings", {"utf-32", "utf-8"}}}}}), start + 8);
}

TEST_F(LspTest, Follows_changes_of_a_part_and_of_all)
{
    const auto [line, column] = placeOf(title());
    const int start = column + static_cast<int>(std::string("\"title\": \"").size());
    Session session;
    session.open(m_uri, m_text);
    session.hover(1, m_uri, 0, 0);
    session.change(m_uri, 2, {{{"range", range(line, start, start)}, {"text", "TODO "}}});
    session.hover(2, m_uri, line, start + 1);
    session.end();
    const Message found = withCode(session.diagnostics(m_uri), "leftover.todo");
    ASSERT_FALSE(found.is_null()) << session.everything();
    EXPECT_EQ(found.at("range"), range(line, start, start + 4));
    EXPECT_THAT(session.resultOf(2).dump(), HasSubstr("leftover.todo"));

    Session again;
    again.open(m_uri, m_text);
    again.change(m_uri, 2, {{{"range", range(line, start, start)}, {"text", "TODO "}}});
    again.hover(1, m_uri, 0, 0);
    again.change(m_uri, 3, {{{"text", m_text}}});
    again.end();
    EXPECT_TRUE(withCode(again.diagnostics(m_uri), "leftover.todo").is_null());
}

TEST_F(LspTest, Reads_the_texts_that_the_editor_has_not_saved)
{
    Session session;
    session.open(m_uri, m_text);
    session.open(uriOf("description.html"), "<p>TODO</p>\n");
    session.end();
    EXPECT_EQ(withCode(session.diagnostics(uriOf("description.html")), "leftover.todo").at("range"),
              range(0, 3, 7));
}

TEST_F(LspTest, Checks_a_description_alone_with_its_project)
{
    Session session;
    session.open(uriOf("description.html"), "<p>TODO</p>\n");
    session.end();
    EXPECT_FALSE(
        withCode(session.diagnostics(uriOf("description.html")), "leftover.todo").is_null());
}

TEST_F(LspTest, Takes_everything_back_when_the_last_file_is_closed)
{
    Session session;
    session.open(m_uri, m_text);
    session.open(uriOf("description.html"), "<p>TODO</p>\n");
    session.hover(1, m_uri, 0, 0);
    session.tell("textDocument/didClose", {{"textDocument", {{"uri", uriOf("description.html")}}}});
    session.hover(2, m_uri, 0, 0);
    session.tell("textDocument/didClose", {{"textDocument", {{"uri", m_uri}}}});
    session.end();
    EXPECT_EQ(session.diagnostics(m_uri), Message::array());
    EXPECT_EQ(session.diagnostics(uriOf("description.html")), Message::array());
}

TEST_F(LspTest, Names_the_document_behind_a_finding)
{
    const auto [line, column] = placeOf(title());
    replace(title(), title() + std::string(200, 'x'));
    const Message capabilities = {{"textDocument", {{"hover", {{"contentFormat", {"markdown"}}}}}}};
    Session session(capabilities);
    session.open(m_uri, m_text);
    session.hover(1, m_uri, line, column + 150);
    session.end();
    const Message found = withCode(session.diagnostics(m_uri), "listing.title.length");
    const std::string href = found.at("codeDescription").at("href");
    EXPECT_TRUE(href.starts_with("https://"));
    const Message contents = session.resultOf(1).at("contents");
    EXPECT_EQ(contents.at("kind"), "markdown");
    const std::string value = contents.at("value");
    EXPECT_THAT(value, HasSubstr("**Title length \\(listing.title.length\\)**"));
    EXPECT_THAT(value, HasSubstr("](" + href + ")"));
}

TEST_F(LspTest, Tells_of_a_sound_field_what_it_is_and_its_limits)
{
    const auto [line, column] = placeOf("\"longSummary\"");
    Session session;
    session.open(m_uri, m_text);
    session.hover(1, m_uri, line, column + 3);
    session.end();
    const Message contents = session.resultOf(1).at("contents");
    EXPECT_EQ(contents.at("kind"), "plaintext");
    EXPECT_THAT(contents.at("value").get<std::string>(),
                testing::AllOf(HasSubstr("Listing › Long summary"), HasSubstr("At most ")));
}

TEST_F(LspTest, Offers_a_fix_as_an_edit_of_the_one_field)
{
    replace("\"offerId\": \"" + m_offer.identity.offerId, "\"offerId\": \"My Offer");
    const auto [line, column] = placeOf("\"My Offer\"");
    Session session;
    session.open(m_uri, m_text);
    session.actions(1, m_uri, range(line, column, column + 3));
    session.end();
    const Message action = session.resultOf(1).at(0);
    EXPECT_EQ(action.at("title"), "Write “my-offer”");
    EXPECT_EQ(action.at("kind"), "quickfix");
    EXPECT_EQ(action.at("diagnostics").at(0).at("code"), "offer.id.charset");
    const Message edits = action.at("edit").at("changes").at(m_uri);
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(edits.at(0).at("range"), range(line, column + 1, column + 5));
    EXPECT_EQ(edits.at(0).at("newText"), "my-o");
}

TEST_F(LspTest, Names_the_version_that_a_fix_is_for_where_the_client_can_tell)
{
    replace("\"offerId\": \"" + m_offer.identity.offerId, "\"offerId\": \"My Offer");
    const Message capabilities = {{"workspace", {{"workspaceEdit", {{"documentChanges", true}}}}}};
    Session session(capabilities);
    session.open(m_uri, m_text, 7);
    session.actions(1, m_uri, whole());
    session.end();
    const Message change = session.resultOf(1).at(0).at("edit").at("documentChanges").at(0);
    EXPECT_EQ(change.at("textDocument"), Message({{"uri", m_uri}, {"version", 7}}));
}

TEST_F(LspTest, Judges_create_options_and_manifests_that_stand_alone)
{
    const std::string options = "file://" + m_project.beside("camera.createOptions.json");
    const std::string manifest = "file://" + m_project.beside("some.json");
    Session session;
    session.open(options, R"({"HostConfig": {"Privilegd": true}})");
    session.open(manifest, R"({"modulesContent": {"$edgeHub": {"properties.desired": {
        "schemaVersion": "1.1", "routes": {"up": "FROM /messages/* INTO $upstrem"}}}}})");
    session.actions(1, options, whole());
    session.end();
    EXPECT_FALSE(session.diagnostics(options).empty());
    EXPECT_FALSE(session.diagnostics(manifest).empty());
    EXPECT_THAT(session.resultOf(1).dump(), HasSubstr("Privileged"));
}

TEST_F(LspTest, Says_nothing_of_files_that_are_not_its_own)
{
    const std::string uri = "file://" + m_project.beside("package.json");
    Session session;
    session.open(uri, R"({"name": "x"})");
    session.open("untitled:Untitled-1", "{");
    session.hover(1, uri, 0, 0);
    session.end();
    EXPECT_TRUE(session.diagnostics(uri).is_null());
    EXPECT_TRUE(session.resultOf(1).is_null());
}

TEST_F(LspTest, Shows_no_secret)
{
    const std::string secret =
        "AccountKey=Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFy";
    replace(title(), "\"title\": \"" + secret);
    replace("\"schemaVersion\": 3", "\"schemaVersion\": \"" + secret + "\"");
    Session session;
    session.open(m_uri, m_text);
    session.actions(1, m_uri, whole());
    session.hover(2, m_uri, placeOf(secret).first, 20);
    session.end();
    EXPECT_FALSE(session.diagnostics(m_uri).empty());
    EXPECT_THAT(session.everything(), Not(HasSubstr("Zm9vYmFyZm9vYmFy")));
}

TEST_F(LspTest, Reads_a_broken_offer_as_far_as_it_goes)
{
    Session session;
    session.open(m_uri, m_text.substr(0, m_text.size() / 2));
    session.open(uriOf("description.html"), std::string("\x00<p", 3));
    session.hover(1, m_uri, 3, 3);
    session.end();
    EXPECT_FALSE(withCode(session.diagnostics(m_uri), "file.unreadable").is_null());
}

TEST_F(LspTest, Takes_edits_out_of_range_for_the_nearest)
{
    Session session;
    session.open(m_uri, "");
    session.change(m_uri, 2, {{{"range", range(9999, 5, 9999)}, {"text", m_text}}});
    session.change(m_uri, 3,
                   {{{"range",
                      {{"start", {{"line", 2}, {"character", 99999}}},
                       {"end", {{"line", 1}, {"character", 99999}}}}},
                     {"text", ","}}});
    session.hover(1, m_uri, 0, 0);
    session.change(m_uri, 4, {{{"text", m_text}}});
    session.hover(2, m_uri, placeOf("\"longSummary\"").first, 8);
    session.end();
    EXPECT_THAT(session.resultOf(2).dump(), HasSubstr("Long summary"));
}

} // namespace
