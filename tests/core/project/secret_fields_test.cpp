#include "core/rules/checks/secret_fields.h"

#include "core/iotedge/settings/default_secrets.h"
#include "tests/core/project/save_fixture.h"
#include "tests/support/bundle_case.h"

#include <gmock/gmock.h>

namespace core::support {

namespace {

struct Setting {
    const char* name;
    const char* value;
};

const std::vector<Setting> kSecrets{
    {"DB_PASSWORD", "hunter2"},
    {"CONNECTION", "password=hunter2"},
    {"CONNECTION", "HostName=h;SharedAccessKey = c2VjcmV0a2V5c2VjcmV0a2V5MTIz"},
    {"DB", "postgres://user:pw@db/x"},
    {"AZURE_CLIENT_SECRET", "0f8fad5b-d9cb-469f-a165-70867728950e"},
    {"A", "AKIA"
          "IOSFODNN7EXAMPLE"},
    {"A", "ghp_"
          "0123456789abcdefghijABCDEFGHIJ012345"},
    {"CONFIG", R"({"db": {"password": "hunter2"}})"},
};
const std::vector<Setting> kHarmless{
    {"DB_PASSWORD", "<DB_PASSWORD>"},
    {"DB_PASSWORD_FILE", "/run/secrets/db"},
    {"CONFIG", "eyJsb2dMZXZlbCI6ImRlYnVnIiwicG9ydCI6ODA4MCwiaG9zdCI6ImxvY2FsaG9zdCJ9"},
    {"CONFIG", R"({"db": {"password": "<PASSWORD>"}})"},
};

Offer withSetting(const Setting& setting)
{
    Offer offer = validOffer();
    offer.plans.front().defaults.environment = {{setting.name, setting.value, {}}};
    return offer;
}

class SecretFields : public SaveProject {
protected:
    [[nodiscard]] bool isSaved(const Setting& setting) const
    {
        return save(withSetting(setting)).empty();
    }
    [[nodiscard]] static bool isPacked(const Setting& setting)
    {
        BundleCase bundleCase;
        bundleCase.content.offer.plans.front().defaults.environment = {
            {setting.name, setting.value, {}}};
        return bundleCase.make().has_value();
    }
    [[nodiscard]] static bool isAllowedByLint(const Setting& setting)
    {
        const auto verdict = secretIn(setting.name, setting.value);
        const auto inside = secretsInJson(setting.value, setting.name);
        const auto isError = [](const LintProblem& one) { return one.severity == Severity::Error; };
        return !(verdict && verdict->severity == Severity::Error)
               && std::ranges::none_of(inside, isError);
    }
};

TEST_F(SecretFields, Saving_packing_and_linting_give_one_verdict)
{
    for (const Setting& one : kSecrets) {
        EXPECT_FALSE(isSaved(one)) << one.name << '=' << one.value;
        EXPECT_FALSE(isPacked(one)) << one.name << '=' << one.value;
        EXPECT_FALSE(isAllowedByLint(one)) << one.name << '=' << one.value;
    }
    for (const Setting& one : kHarmless) {
        EXPECT_TRUE(isSaved(one)) << one.name << '=' << one.value;
        EXPECT_TRUE(isPacked(one)) << one.name << '=' << one.value;
        EXPECT_TRUE(isAllowedByLint(one)) << one.name << '=' << one.value;
    }
}

TEST_F(SecretFields, What_is_concealed_can_be_saved)
{
    for (const Setting& one : kSecrets) {
        const Offer concealed = withoutSecrets(withSetting(one));
        EXPECT_EQ(firstSecret(concealed), std::nullopt) << one.name << '=' << one.value;
        EXPECT_EQ(save(concealed), "") << one.name << '=' << one.value;
    }
}

TEST_F(SecretFields, Concealing_leaves_all_else_as_it_was)
{
    Offer offer = withSetting({"CONFIG", R"({"a": 1, "db": {"password": "hunter2"}})"});
    const Offer concealed = withoutSecrets(offer);
    EXPECT_EQ(concealed.plans.front().defaults.environment.front().value,
              R"({"a": 1, "db": {"password": "…"}})");
    offer.plans.front().defaults.environment = concealed.plans.front().defaults.environment;
    EXPECT_EQ(concealed, offer);
}

TEST_F(SecretFields, Passwords_in_the_create_options_are_some)
{
    Offer offer = validOffer();
    offer.plans.front().defaults.createOptions = R"({"Env": ["DB_PASSWORD=hunter2"]})";
    const auto secret = firstSecret(offer);
    ASSERT_TRUE(secret);
    EXPECT_EQ(secret->where.str(), "/plans/0/defaults/createOptions");
    EXPECT_EQ(withoutSecrets(offer).plans.front().defaults.createOptions,
              R"({"Env": ["DB_PASSWORD=…"]})");
}

} // namespace

} // namespace core::support
