#include "tests/accessibility/running_program.h"

#include <QProcess>

#include <algorithm>
#include <map>

namespace accessibility {

namespace {

/// What somebody knows of the offer, by the names of the fields that ask for it.
const std::map<std::string, std::string>& answers()
{
    static const std::map<std::string, std::string> known{
        {"Publisher ID", "fjordsense"},
        {"Offer ID", "vibration-monitor"},
        {"Offer name (alias)", "Vibration Monitor"},
        {"Title", "Vibration Monitor"},
        {"Summary", "Hear a failing bearing weeks before it stops your line."},
        {"Long summary", "It listens to pumps, fans and gearboxes and names the part that wears."},
        {"Description", "Vibration Monitor hears a failing bearing. It runs on Linux x64."},
        {"Link title", "Vibration Monitor documentation"},
        {"Link address", "https://docs.fjordsense.example/vibration-monitor"},
        {"Tag", "1.0.0"},
        {"Privacy policy address", "https://www.fjordsense.example/privacy"},
        {"Contact name", "Ingrid Solheim"},
        {"E-mail address", "engineering@fjordsense.example"},
        {"Phone number", "+47 22 12 34 56"},
        {"Plan title", "Vibration Monitor"},
        {"Plan ID", "standard"},
        {"Plan summary", "One gateway, up to forty machines."},
        {"Plan description", "Listens to up to forty machines from one gateway."},
        {"Subscription ID", "7d3c1c2e-5c1f-4e0a-9a52-2f6b1f0c8a41"},
        {"Resource group", "fjordsense-marketplace"},
        {"Registry name", "fjordsensemodules"},
        {"Registry user name", "fjordsensemodules"},
        {"Repository", "vibration-monitor"},
    };
    return known;
}

/// Buttons that leave nothing to decide, as their buttons are named.
bool isSafeFix(const Seen& button)
{
    return button.role == "push button" && button.name.starts_with("Add ");
}

/// What the error says is in the gap of a text, such as "RAM".
std::string gapIn(const std::string& error)
{
    const std::string before = "gap “[";
    const auto at = error.find(before);
    if (at == std::string::npos)
        return {};
    const auto from = at + before.size();
    return error.substr(from, error.find(']', from) - from);
}

} // namespace

/// Somebody who cannot see the window: what is pressed follows from what the tree says alone.
class BlindRun : public RunningProgram {
protected:
    /// In the field to which an error has led.
    void answer(Seen asked);
    void fill(Seen asked);
    void choosePicture(Seen asked);
    void choose(const Seen& box, const std::string& value);
    void takeSafeFix();
    void check(const Seen& button);
    /// Whether a text in view is this one.
    [[nodiscard]] bool says(const std::string& text) const;
    /// Types a path into the dialog for files.
    void answerDialog(const Seen& edit, const QString& path);
};

void BlindRun::answerDialog(const Seen& edit, const QString& path)
{
    EXPECT_EQ(edit.name, "File name:");
    press({QStringLiteral("ctrl+a")});
    type(path.toStdString());
    press({QStringLiteral("Return")});
    EXPECT_TRUE(ScreenReader::waitFor([&] { return !reader.look(edit.node).is(State::Showing); }));
    (void)settledFocus();
}

bool BlindRun::says(const std::string& text) const
{
    const std::vector<Seen> seen = tree();
    return std::ranges::any_of(seen, [&](const Seen& each) { return each.name == text; });
}

void BlindRun::choosePicture(Seen asked)
{
    for (int tries = 0; !asked.name.starts_with("Master logo") && tries < 20; ++tries)
        asked = pressAndFollow({QStringLiteral("shift+Tab")});
    ASSERT_TRUE(asked.name.starts_with("Master logo")) << asked;
    answerDialog(pressAndFollow({QStringLiteral("space")}),
                 QStringLiteral(OFFERWRIGHT_SOURCE_DIR
                                "/resources/samples/vibration-monitor/logos/master.svg"));
}

void BlindRun::choose(const Seen& box, const std::string& value)
{
    const std::string wanted = box.name.substr(0, box.name.find(": ")) + ": " + value;
    for (const char* arrow : {"Up", "Down"})
        for (int tries = 0; tries < 4 && focused().name != wanted; ++tries)
            press({QString::fromLatin1(arrow)});
    EXPECT_EQ(focused().name, wanted);
    (void)pressAndFollow({QStringLiteral("Tab")});
}

void BlindRun::takeSafeFix()
{
    const Seen button = pressAndFollow({QStringLiteral("alt+Return")});
    ASSERT_TRUE(isSafeFix(button)) << button << " is not known to be right";
    (void)pressAndFollow({QStringLiteral("Return")});
}

void BlindRun::check(const Seen& button)
{
    press({QStringLiteral("space")});
    EXPECT_TRUE(ScreenReader::waitFor([&] { return reader.look(button.node).is(State::Checked); }));
}

void BlindRun::fill(Seen asked)
{
    while (answers().contains(asked.name) && reader.text(asked.node).empty()) {
        const bool isLatest =
            asked.description.find("The tag “latest” is missing") != std::string::npos;
        type(isLatest ? "latest" : answers().at(asked.name));
        asked = pressAndFollow({QStringLiteral("Tab")});
    }
    if (asked.name.starts_with("Kind of link: "))
        choose(asked, "Documentation");
}

void BlindRun::answer(Seen asked)
{
    if (isSafeFix(asked)) {
        (void)pressAndFollow({QStringLiteral("space")});
    } else if (asked.role == "push button") {
        choosePicture(std::move(asked));
    } else if (asked.role == "radio button") {
        // It does not run everywhere; of the other questions, the first answer is right.
        if (asked.name.starts_with("All "))
            asked = pressAndFollow({QStringLiteral("Down")});
        check(asked);
    } else if (asked.name.starts_with("Kind of tag: ")) {
        choose(asked, "Several platforms");
    } else if (const std::string gap = gapIn(asked.description); !gap.empty()) {
        type(gap == "operating system" ? "Linux" : "512 MB");
        (void)pressAndFollow({QStringLiteral("Tab")});
    } else if (answers().contains(asked.name) && reader.text(asked.node).empty()) {
        fill(std::move(asked));
    } else {
        takeSafeFix();
    }
}

TEST_F(BlindRun, Makes_an_empty_offer_valid_and_exports_it)
{
    start({});
    ASSERT_TRUE(showsWindow("Start"));
    press({QStringLiteral("Return")});
    ASSERT_TRUE(showsWindow("New offer"));
    Seen button = pressAndFollow({QStringLiteral("ctrl+e")});
    for (int errors = 0; button.name == "Go to the first error" && errors < 60; ++errors) {
        const Seen asked = pressAndFollow({QStringLiteral("Return")});
        SCOPED_TRACE(asked.role + " " + asked.name + ": " + asked.description);
        EXPECT_TRUE(asked.description.starts_with("Error: "));
        answer(asked);
        ASSERT_FALSE(HasFailure());
        button = pressAndFollow({QStringLiteral("ctrl+e")});
    }
    // Nothing is in the way any more: the same key asks where the bundle goes.
    const QString bundle = folder.filePath(QStringLiteral("offer.zip"));
    ASSERT_TRUE(ScreenReader::waitFor([&] { return focused().name == "File name:"; }));
    answerDialog(focused(), bundle);
    ASSERT_TRUE(reader.hears("Bundle exported and verified"));
    EXPECT_EQ(QProcess::execute(qEnvironmentVariable("OFFERWRIGHT_CLI"),
                                {QStringLiteral("verify"), bundle}),
              0);
}

TEST_F(BlindRun, Hears_and_reads_that_the_offer_is_saved)
{
    start({});
    ASSERT_TRUE(showsWindow("Start"));
    press({QStringLiteral("Return")});
    ASSERT_TRUE(showsWindow("New offer"));
    fill(settledFocus());
    answerDialog(pressAndFollow({QStringLiteral("ctrl+s")}),
                 folder.filePath(QStringLiteral("project")));
    EXPECT_TRUE(reader.hears("Saved"));
    EXPECT_TRUE(says("Saved"));
}

} // namespace accessibility
