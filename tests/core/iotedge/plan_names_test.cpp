#include "core/iotedge/plan_names.h"

#include <gtest/gtest.h>

namespace core {

namespace {

ContainerImage imageWithTags(std::vector<Tag> tags)
{
    ContainerImage image;
    image.registry = "contosoedge";
    image.repository = "vibration-monitor";
    image.tags = std::move(tags);
    return image;
}

TEST(DefaultModuleName, Keeps_letters_and_digits_only)
{
    EXPECT_EQ(defaultModuleName("Vibration-Monitor 2 (für Pumpen)"), "VibrationMonitor2frPumpen");
}

TEST(DefaultModuleName, Is_empty_without_letters_and_digits)
{
    EXPECT_EQ(defaultModuleName("– · –"), "");
}

TEST(ImageReference, Names_the_newest_version)
{
    EXPECT_EQ(imageReference(imageWithTags({{"latest", true, {}, {}},
                                            {"1.9.0", true, {}, {}},
                                            {"1.10.0", true, {}, {}},
                                            {"2.0.0-linux-x64", false, {}, {}}})),
              "contosoedge.azurecr.io/vibration-monitor:1.10.0");
}

TEST(ImageReference, Names_latest_where_there_is_no_version)
{
    EXPECT_EQ(imageReference(imageWithTags({{"test", false, {}, {}}, {"latest", true, {}, {}}})),
              "contosoedge.azurecr.io/vibration-monitor:latest");
}

TEST(ImageReference, Joins_a_digest_with_an_at_sign)
{
    const std::string digest = "sha256:" + std::string(64, 'a');
    EXPECT_EQ(imageReference(imageWithTags({{digest, false, {}, {}}})),
              "contosoedge.azurecr.io/vibration-monitor@" + digest);
}

TEST(ImageReference, Does_not_repeat_the_suffix_of_the_registry)
{
    ContainerImage image = imageWithTags({});
    image.registry = "contosoedge.azurecr.io";
    EXPECT_EQ(imageReference(image), "contosoedge.azurecr.io/vibration-monitor");
}

TEST(ImageReference, Is_empty_without_a_repository)
{
    ContainerImage image = imageWithTags({});
    image.repository.clear();
    EXPECT_EQ(imageReference(image), "");
}

TEST(TelemetryId, Joins_publisher_offer_and_plan)
{
    Identity identity;
    identity.publisherId = "contoso";
    identity.offerId = "vibration-monitor";
    Plan plan;
    EXPECT_EQ(telemetryId(identity, plan), "");
    plan.id = "standard";
    EXPECT_EQ(telemetryId(identity, plan), "contoso.vibration-monitor.standard");
}

} // namespace

} // namespace core
