#include "tests/accessibility/running_program.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <regex>

namespace accessibility {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

bool isMessage(const Seen& seen)
{
    return seen.role == "alert" || seen.role == "notification";
}

bool isChoice(const Seen& seen)
{
    return seen.role == "combo box";
}

/// "18 of at most 50".
bool isCount(const Seen& seen)
{
    static const std::regex pattern("[0-9,]+ of at most [0-9,]+");
    return std::regex_match(seen.name, pattern);
}

} // namespace

/// Every page of an offer that is full of faults.
class Tree : public RunningProgram {
protected:
    void SetUp() override
    {
        start({QStringLiteral(OFFERWRIGHT_SOURCE_DIR "/resources/samples/faulty")});
        ASSERT_TRUE(showsWindow("faulty"));
    }

    /// The steps that the rail shows, in order; what follows a name is the state of its page.
    [[nodiscard]] std::vector<std::string> steps() const
    {
        std::vector<std::string> names;
        for (const Seen& seen : tree())
            if (seen.role == "list item")
                names.push_back(seen.name.substr(0, seen.name.find(", ")));
        return names;
    }

    void expectWindowAndHeading(const std::string& page, const std::vector<Seen>& seen) const
    {
        const auto window = std::ranges::find(seen, "frame", &Seen::role);
        ASSERT_NE(window, seen.end());
        EXPECT_THAT(window->name, HasSubstr(page));
        EXPECT_TRUE(std::ranges::any_of(
            seen, [&](const Seen& each) { return each.role == "heading" && each.name == page; }));
    }

    static void expectNames(const std::vector<Seen>& seen)
    {
        for (const Seen& each : seen) {
            if (each.is(State::Focusable) || isMessage(each)) {
                EXPECT_THAT(each.name, Not(IsEmpty())) << each << " in " << each.parentRole;
            }
            if (isChoice(each) && each.label.empty()) {
                EXPECT_THAT(each.name, HasSubstr(": ")) << "a choice without a label";
            }
            EXPECT_EQ(each.name.find("\u200b"), std::string::npos) << each;
        }
    }

    /// Each error under a field is the beginning of what is said of a field, or follows it there.
    static void expectErrorsAtFields(const std::vector<Seen>& seen)
    {
        for (const Seen& message : seen) {
            if (!isMessage(message) || !message.name.starts_with("Error: "))
                continue;
            EXPECT_TRUE(std::ranges::any_of(seen, [&](const Seen& field) {
                return field.is(State::Focusable) && field.description.starts_with(message.name);
            })) << message;
        }
    }

    void expectMeters(const std::vector<Seen>& seen) const
    {
        for (const Seen& each : seen) {
            if (each.role != "progress bar")
                continue;
            const auto [now, most] = reader.value(each.node);
            EXPECT_GT(most, 0) << each;
            EXPECT_LE(now, most) << each;
        }
    }
};

TEST_F(Tree, Tells_of_every_page_what_it_is_and_what_is_wrong_where)
{
    const std::vector<std::string> pages = steps();
    ASSERT_GE(pages.size(), 12U);
    long counts = 0;
    long meters = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        SCOPED_TRACE(pages[page]);
        if (page > 0) {
            const int before = reader.focusMoves();
            const Seen title = pressAndFollow({QStringLiteral("alt+n")});
            EXPECT_EQ(title.role, "heading") << title;
            EXPECT_EQ(title.name, pages[page]);
            EXPECT_EQ(reader.focusMoves(), before + 1) << "something else had the focus, too";
        }
        ASSERT_TRUE(showsWindow(pages[page]));
        const std::vector<Seen> seen = tree();
        expectWindowAndHeading(pages[page], seen);
        expectNames(seen);
        expectErrorsAtFields(seen);
        expectMeters(seen);
        counts += std::ranges::count_if(seen, isCount);
        meters += std::ranges::count(seen, "progress bar", &Seen::role);
    }
    EXPECT_GE(counts, 10);
    EXPECT_GE(meters, 3);
}

TEST_F(Tree, Rail_names_the_step_that_the_arrows_lead_to)
{
    const std::vector<std::string> pages = steps();
    for (int tries = 0; focused().role != "list" && tries < 60; ++tries)
        (void)pressAndFollow({QStringLiteral("shift+Tab")});
    ASSERT_EQ(focused().role, "list");
    Seen last;
    for (std::size_t page = 1; page < pages.size(); ++page)
        last = pressAndFollow({QStringLiteral("Down")});
    EXPECT_THAT(last.name, StartsWith(pages.back()));
}

class News : public RunningProgram {
protected:
    void SetUp() override
    {
        start({});
        ASSERT_TRUE(showsWindow("Start"));
        press({QStringLiteral("Return")});
        ASSERT_TRUE(showsWindow("New offer"));
    }
};

TEST_F(News, New_error_is_spoken_once_and_begins_what_is_said_of_the_field)
{
    Seen field = settledFocus();
    while (field.name != "Offer ID")
        field = pressAndFollow({QStringLiteral("Tab")});
    (void)reader.takeSpoken();
    type("Wrong");
    (void)pressAndFollow({QStringLiteral("Tab")});
    ASSERT_TRUE(reader.hears("Error: “Offer ID” holds “W” at position 1"));
    const std::vector<std::string> spoken = reader.takeSpoken();
    EXPECT_EQ(spoken.size(), 1U) << testing::PrintToString(spoken);
    EXPECT_THAT(reader.look(field.node).description,
                StartsWith("Error: “Offer ID” holds “W” at position 1"));
    EXPECT_THAT(pressAndFollow({QStringLiteral("shift+Tab")}).description,
                HasSubstr("5 of at most 50"));
}

} // namespace accessibility
