#include "core/iotedge/pasted/compose_keys.h"

#include "core/iotedge/pasted/settings.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core::pasted {

namespace {

constexpr const char* kNothingLike =
    translatable("import", "“%1” is left out: create options have nothing like it.");
constexpr const char* kComposeOnly =
    translatable("import", "“%1” is left out: it says what Compose does, and has no meaning on a "
                           "device.");
constexpr const char* kOfMachine =
    translatable("import", "“%1” is left out: it names a file of the machine where Compose runs, "
                           "and no device has it.");
constexpr const char* kNetwork =
    translatable("import", "“%1” is left out: IoT Edge puts all modules into one network, where "
                           "each has its module's name.");
constexpr const char* kOtherContainer =
    translatable("import", "“%1” is left out: it needs another container, which a customer's "
                           "device need not have.");
constexpr const char* kOfDeployment =
    translatable("import", "“%1” is left out: the deployment says that for each module, and not "
                           "its create options.");
constexpr const char* kWindows =
    translatable("import", "“%1” is left out: only containers of Windows have it.");
constexpr const char* kSecretFiles =
    translatable("import", "“%1” is left out: IoT Edge puts no such files into a module. Let it "
                           "read its desired properties instead.");

constexpr auto kServiceKeys = std::to_array<ComposeKey>({
    {"annotations", translatable("import", "“%1” is left out: Docker takes them from API 1.43 on, "
                                           "and IoT Edge speaks 1.41.")},
    {"attach", kComposeOnly},
    {"blkio_config", nullptr},
    {"build", translatable("import", "“%1” is left out: a device builds no image. Publish it, and "
                                     "say on the page Container image where it is.")},
    {"cap_add", nullptr},
    {"cap_drop", nullptr},
    {"cgroup", nullptr},
    {"cgroup_parent", nullptr},
    {"command", nullptr},
    {"configs", kSecretFiles},
    {"container_name", translatable("import", "“%1” is left out: IoT Edge names the container "
                                              "after the module.")},
    {"cpu_count", kWindows},
    {"cpu_percent", kWindows},
    {"cpu_period", nullptr},
    {"cpu_quota", nullptr},
    {"cpu_rt_period", nullptr},
    {"cpu_rt_runtime", nullptr},
    {"cpu_shares", nullptr},
    {"cpus", nullptr},
    {"cpuset", nullptr},
    {"credential_spec", kWindows},
    {"depends_on", translatable("import", "“%1” is left out: a module of IoT Edge waits for no "
                                          "other. Let it try again until the other answers.")},
    {"deploy", nullptr},
    {"develop", kComposeOnly},
    {"device_cgroup_rules", nullptr},
    {"devices", nullptr},
    {"dns", nullptr},
    {"dns_opt", nullptr},
    {"dns_search", nullptr},
    {"domainname", nullptr},
    {"driver_opts", kNothingLike},
    {"entrypoint", nullptr},
    {"env_file", kOfMachine},
    {"environment", nullptr},
    {"expose", nullptr},
    {"extends", nullptr},
    {"external_links", kNetwork},
    {"extra_hosts", nullptr},
    {"gpus", nullptr},
    {"group_add", nullptr},
    {"healthcheck", nullptr},
    {"hostname", nullptr},
    {"image", nullptr},
    {"init", nullptr},
    {"ipc", nullptr},
    {"isolation", kWindows},
    {"label_file", kOfMachine},
    {"labels", nullptr},
    {"links", kNetwork},
    {"logging", nullptr},
    {"mac_address", nullptr},
    {"mem_limit", nullptr},
    {"mem_reservation", nullptr},
    {"mem_swappiness", nullptr},
    {"memswap_limit", nullptr},
    {"models", kComposeOnly},
    {"network_mode", nullptr},
    {"networks", kNetwork},
    {"oom_kill_disable", nullptr},
    {"oom_score_adj", nullptr},
    {"pid", nullptr},
    {"pids_limit", nullptr},
    {"platform", translatable("import", "“%1” is left out: the tags of the image say for which "
                                        "platforms it is built.")},
    {"ports", nullptr},
    {"post_start", kNothingLike},
    {"pre_start", kNothingLike},
    {"pre_stop", kNothingLike},
    {"privileged", nullptr},
    {"profiles", kComposeOnly},
    {"provider", kComposeOnly},
    {"pull_policy", kOfDeployment},
    {"pull_refresh_after", kOfDeployment},
    {"read_only", nullptr},
    {"restart", translatable("import", "“%1” is left out: IoT Edge restarts modules itself, as the "
                                       "restart policy of the deployment says.")},
    {"runtime", nullptr},
    {"scale", kComposeOnly},
    {"secrets", kSecretFiles},
    {"security_opt", nullptr},
    {"shm_size", nullptr},
    {"stdin_open", nullptr},
    {"stop_grace_period", nullptr},
    {"stop_signal", nullptr},
    {"storage_opt", nullptr},
    {"sysctls", nullptr},
    {"tmpfs", nullptr},
    {"tty", nullptr},
    {"ulimits", nullptr},
    {"use_api_socket", kNothingLike},
    {"user", nullptr},
    {"userns_mode", nullptr},
    {"uts", nullptr},
    {"volumes", nullptr},
    {"volumes_from", kOtherContainer},
    {"working_dir", nullptr},
});

/// A key that Compose does not have either.
void noteUnknown(ContainerSpec& spec, std::string_view key)
{
    std::vector<std::string_view> known;
    known.reserve(kServiceKeys.size());
    for (const ComposeKey& one : kServiceKeys)
        known.push_back(one.key);
    const std::string_view meant = mostSimilar(key, known);
    if (meant.empty())
        note(spec, translatable("import", "“%1” is left out: Compose knows no such key."),
             {excerpt(key)});
    else
        note(spec,
             translatable("import", "“%1” is left out: Compose knows no such key. Perhaps “%2” is "
                                    "meant."),
             {excerpt(key), std::string(meant)});
}

} // namespace

std::span<const ComposeKey> composeServiceKeys()
{
    return kServiceKeys;
}

bool noteLeftOut(ContainerSpec& spec, std::string_view key)
{
    if (key.starts_with("x-"))
        return true;
    const auto found = std::ranges::lower_bound(kServiceKeys, key, {}, &ComposeKey::key);
    if (found == kServiceKeys.end() || found->key != key) {
        noteUnknown(spec, key);
        return true;
    }
    if (found->leftOut)
        note(spec, found->leftOut, {std::string(key)});
    return found->leftOut != nullptr;
}

} // namespace core::pasted
