#include "core/bundle/bundle_handoff.h"

#include "tests/support/bundle_case.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace core {

namespace {

using support::BundleCase;

const HandoffField* fieldAt(const BundleHandoff& handoff, std::string_view where)
{
    for (const HandoffPage& page : handoff.pages)
        for (const HandoffField& field : page.fields)
            if (field.where.str() == where)
                return &field;
    return nullptr;
}

TEST(BundleHandoff, Is_what_the_page_in_the_bundle_shows)
{
    const auto bundle = BundleCase().make().value();
    const auto handoff = handoffOfBundle(bundle.archive.joined());
    ASSERT_TRUE(handoff) << inEnglish(handoff.error().message);
    EXPECT_EQ(handoff->storeAddress, "contoso.vibration-monitor");
    EXPECT_EQ(handoff->profileId, "cpp-2019");
    EXPECT_FALSE(handoff->isDraft);
    const HandoffField* title = fieldAt(*handoff, "/listing/title");
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(title->text, "Vibration Monitor");
    const std::string page = support::fileIn(bundle, "HANDOFF.html");
    for (const HandoffPage& each : handoff->pages)
        for (const HandoffField& field : each.fields)
            EXPECT_NE(page.find('>' + field.label + "</label>"), std::string::npos) << field.label;
}

TEST(BundleHandoff, Of_a_draft_says_so)
{
    BundleCase bundleCase;
    bundleCase.draft = true;
    EXPECT_TRUE(handoffOfBundle(bundleCase.bytes()).value().isDraft);
}

TEST(BundleHandoff, Of_a_damaged_bundle_is_an_error)
{
    std::string bytes = BundleCase().bytes();
    bytes[bytes.size() / 2] ^= 1;
    EXPECT_FALSE(handoffOfBundle(bytes));
    EXPECT_FALSE(handoffOfBundle(""));
}

} // namespace

} // namespace core
