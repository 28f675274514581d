#include "core/iotedge/create_options/create_options.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace core;

namespace {

bool isRefused(const std::string& options)
{
    return std::ranges::any_of(lintCreateOptions(options), [](const LintProblem& problem) {
        return problem.severity == Severity::Error;
    });
}

std::string withVolumeOptions(const std::string& options)
{
    return R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"vol","Target":"/d","VolumeOptions":{"DriverConfig":{"Name":"local","Options":)"
           + options + "}}}]}}";
}

/// moby/moby daemon/volume/local/local_unix.go validateOpts.
TEST(DockerStorage, A_volume_of_the_driver_local_has_four_options_which_need_one_another)
{
    for (const char* options : {R"({"typ":"nfs"})", R"({"type":"nfs"})", R"({"device":":/x"})",
                                R"({"o":"rw","type":"nfs"})", R"({"size":"10 apples"})"})
        EXPECT_TRUE(isRefused(withVolumeOptions(options))) << options;
    for (const char* options :
         {R"({"type":"nfs","device":":/x","o":"addr=10.0.0.1,rw"})", R"({"size":"1g"})", "{}"})
        EXPECT_FALSE(isRefused(withVolumeOptions(options))) << options;
}

/// moby/moby daemon/graphdriver/overlay2/overlay.go parseStorageOpt.
TEST(DockerStorage, The_storage_driver_takes_a_size_and_nothing_else)
{
    for (const char* options : {R"({"siz":"10G"})", R"({"size":"much"})"})
        EXPECT_TRUE(isRefused(R"({"HostConfig":{"StorageOpt":)" + std::string(options) + "}}"))
            << options;
    EXPECT_FALSE(isRefused(R"({"HostConfig":{"StorageOpt":{"size":"10G"}}})"));
}

} // namespace
