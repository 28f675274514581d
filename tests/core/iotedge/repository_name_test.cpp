#include "core/iotedge/images/repository_name.h"

#include <gtest/gtest.h>

#include <optional>
#include <ostream>
#include <string>

using namespace core;

namespace {

constexpr const char* kOwnHost = "contoso.azurecr.io";

struct RepositoryCase {
    std::string repository;
    std::optional<RepositoryFault> fault;
    /// What the fix writes.
    std::string fixed;
    std::string tag;

    friend std::ostream& operator<<(std::ostream& out, const RepositoryCase& one)
    {
        return out << one.repository;
    }
};

class EachRepository : public ::testing::TestWithParam<RepositoryCase> {};

TEST_P(EachRepository, Is_judged)
{
    const RepositoryCase& expected = GetParam();
    const auto problem = repositoryProblem(expected.repository, kOwnHost);
    ASSERT_EQ(problem.has_value(), expected.fault.has_value());
    if (!problem)
        return;
    EXPECT_EQ(problem->fault, *expected.fault);
    EXPECT_EQ(problem->fixed, expected.fixed);
    EXPECT_EQ(problem->tag, expected.tag);
}

TEST_P(EachRepository, Is_sound_once_it_is_mended)
{
    const auto problem = repositoryProblem(GetParam().repository, kOwnHost);
    const std::string fixed = problem ? problem->fixed : std::string("vm");
    const auto left = fixed.empty() ? std::nullopt : repositoryProblem(fixed, kOwnHost);
    EXPECT_FALSE(left.has_value());
}

const std::string kDigest = "sha256:" + std::string(64, 'a');

const RepositoryCase kRepositories[] = {
    {"vm", std::nullopt, "", ""},
    {"a.b/c-d", std::nullopt, "", ""},
    {"acme.modules/vm", std::nullopt, "", ""},
    {"localhost", std::nullopt, "", ""},
    {std::string(255, 'a'), std::nullopt, "", ""},
    {"contoso.azurecr.io/vm", RepositoryFault::Host, "vm", ""},
    {"CONTOSO.azurecr.io/Team//VM/", RepositoryFault::Host, "team/vm", ""},
    {"https://contoso.azurecr.io/vm", RepositoryFault::Host, "vm", ""},
    {"contoso.azurecr.iovm", RepositoryFault::Host, "vm", ""},
    {"contoso.azurecr.io/vm:1.0.0", RepositoryFault::Host, "vm", "1.0.0"},
    {"contoso.azurecr.io/vm:1.0.0+x", RepositoryFault::Host, "", ""},
    {"contoso.azurecr.io", RepositoryFault::Host, "", ""},
    {"contosoazurecr.io/vm", RepositoryFault::Host, "", ""},
    {"other.azurecr.io/vm", RepositoryFault::Host, "", ""},
    {"other.azurecr.cn/vm", RepositoryFault::Host, "", ""},
    {"docker.io/contoso/vm", RepositoryFault::Host, "", ""},
    {"docker.io", RepositoryFault::Host, "", ""},
    {"eu.gcr.io/contoso/vm", RepositoryFault::Host, "", ""},
    {"localhost/vm", RepositoryFault::Host, "", ""},
    {"edge:5000/vm", RepositoryFault::Host, "", ""},
    {"http://vm", RepositoryFault::Host, "", ""},
    {"vm:1.4.2", RepositoryFault::Tag, "vm", "1.4.2"},
    {"team/vm:latest", RepositoryFault::Tag, "team/vm", "latest"},
    {"vm:", RepositoryFault::Tag, "vm", ""},
    {"vm@" + kDigest, RepositoryFault::Tag, "vm", kDigest},
    {"vm:1.4.2@" + kDigest, RepositoryFault::Tag, "", "1.4.2@" + kDigest},
    {"VM:1.4.2", RepositoryFault::Tag, "vm", "1.4.2"},
    {"vm:1.4.2+linux", RepositoryFault::Tag, "", "1.4.2+linux"},
    {"Vibration-Monitor", RepositoryFault::Form, "vibration-monitor", ""},
    {"/a", RepositoryFault::Form, "a", ""},
    {"a/", RepositoryFault::Form, "a", ""},
    {"a//b", RepositoryFault::Form, "a/b", ""},
    {" a ", RepositoryFault::Form, "a", ""},
    {"a b", RepositoryFault::Form, "", ""},
    {"a..b", RepositoryFault::Form, "", ""},
    {"a___b", RepositoryFault::Form, "", ""},
    {"-a", RepositoryFault::Form, "", ""},
    {"<REPOSITORY>", RepositoryFault::Form, "", ""},
    {"b\u00fcro", RepositoryFault::Form, "", ""},
    {std::string(256, 'a'), RepositoryFault::Form, "", ""},
};
INSTANTIATE_TEST_SUITE_P(Repositories, EachRepository, ::testing::ValuesIn(kRepositories));

TEST(Repository, Tells_the_registry_where_the_offer_names_none)
{
    const auto problem = repositoryProblem("Contoso.azurecr.io/team/vm:1.0.0", "");
    EXPECT_EQ(problem,
              (RepositoryProblem{RepositoryFault::Host, {0, 18}, "team/vm", "1.0.0", "contoso"}));
    EXPECT_EQ(repositoryProblem("docker.io/team/vm", "")->fixed, "");
}

TEST(Registry, Has_the_host_of_its_cloud)
{
    EXPECT_EQ(registryHost("Contoso"), "contoso.azurecr.io");
    EXPECT_EQ(registryHost("https://contoso.azurecr.us/"), "contoso.azurecr.us");
    EXPECT_EQ(registryHost("docker.io"), "docker.io");
    EXPECT_EQ(registryHost(" "), "");
}

} // namespace
