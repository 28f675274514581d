#pragma once

#include "core/project/project.h"
#include "core/project/save.h"
#include "core/rules/engine/registry.h"
#include "tests/cli/run.h"
#include "tests/support/pictures/picture.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

/// A project on disk that the command line works on.
namespace tests {

/// A blue disc on white.
inline const std::string& masterPng()
{
    static const std::string png = ::test::pngOf(::test::draw(512, 512, [](int x, int y) {
        const bool inside = (x - 256) * (x - 256) + (y - 256) * (y - 256) < 200 * 200;
        return inside ? ::test::Rgba{0.1, 0.3, 0.7, 1} : ::test::Rgba{1, 1, 1, 1};
    }));
    return png;
}

/// The valid offer with every confirmation answered and a picture as master logo.
[[nodiscard]] inline core::Offer readyOffer(std::string_view profile = "cpp-2019")
{
    auto offer = core::support::validOffer(profile);
    for (const core::Rule& rule : core::allRules())
        if (rule.kind == core::RuleKind::Confirm)
            offer.confirmations[std::string(rule.id)] = {
                {.who = "Ada Reyes", .when = "2026-11-01"}};
    return offer;
}

[[nodiscard]] inline core::Offer offerWithoutTitle()
{
    auto offer = readyOffer();
    offer.listing.title.clear();
    return offer;
}

/// A project folder in a folder of its own.
class Project {
public:
    explicit Project(const core::Offer& offer = readyOffer())
    {
        const auto master = std::make_shared<const std::string>(masterPng());
        if (const auto saved = core::saveProject(path(), {offer, {{"logos/master.png", master}}});
            !saved)
            ADD_FAILURE() << core::inEnglish(saved.error().message);
    }
    [[nodiscard]] std::string path() const { return (m_folder / "offer").string(); }
    [[nodiscard]] std::string beside(const std::string& name) const
    {
        return (m_folder / name).string();
    }
    /// Exports it with what a shell does first, and returns the bundle's bytes.
    [[nodiscard]] std::string exported(const std::string& shell = "") const
    {
        const auto file = beside("bundle.zip");
        const auto run = cli({"export", path(), "-o", file}, shell);
        EXPECT_EQ(run.exit, kClean) << run.out << run.err;
        return bytesOf(file);
    }

private:
    core::support::TemporaryFolder m_folder;
};

} // namespace tests
