#include "core/rules/checks/registry/registry_settings.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/iotedge/create_options/host_ports.h"
#include "core/offer/field.h"
#include "core/rules/checks/registry_lookup.h"
#include "core/text/json/json_reader.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

namespace {

using DefaultsOf = Field<&Offer::plans, &Plan::defaults>;
using Configs = std::vector<const RegistryConfig*>;

/// Each thing is told once for each plan, at the first tag that shows it.
using Told = std::set<std::pair<std::size_t, std::string>>;

std::string listOf(const std::vector<std::string>& names)
{
    constexpr std::size_t kShown = 5;
    std::string text;
    for (std::size_t at = 0; at < std::min(names.size(), kShown); ++at)
        text += (text.empty() ? "" : ", ") + excerpt(names[at]);
    return names.size() > kShown ? text + ", …" : text;
}

bool exposes(const RegistryConfig& config, const std::string& port)
{
    return std::ranges::any_of(config.exposedPorts, [&](const std::string& exposed) {
        return options::normalPort(exposed) == port;
    });
}

std::vector<std::string> portsBoundIn(const std::string& createOptions)
{
    std::vector<std::string> ports;
    const JsonTree tree = readJson(createOptions);
    if (const JsonNode* bindings =
            options::valueAt(tree.root, {"HostConfig", "PortBindings"}, JsonKind::Object))
        for (const JsonMember& member : bindings->members)
            ports.push_back(options::normalPort(member.key));
    return ports;
}

std::vector<std::string_view> variablesOf(const RegistryConfig& config)
{
    std::vector<std::string_view> names;
    names.reserve(config.environment.size());
    for (const std::string& variable : config.environment)
        names.push_back(options::variableName(variable));
    return names;
}

struct NamedVariable {
    std::string name;
    FieldPath where;
};

std::vector<NamedVariable> variablesOf(const ModuleDefaults& defaults, const FieldPath& where)
{
    std::vector<NamedVariable> variables;
    variables.reserve(defaults.environment.size());
    for (std::size_t at = 0; at < defaults.environment.size(); ++at)
        variables.push_back({defaults.environment[at].name, where / "environment" / at / "name"});
    const JsonTree tree = readJson(defaults.createOptions);
    if (const JsonNode* list = options::valueAt(tree.root, {"Env"}, JsonKind::Array))
        for (const JsonNode& item : list->items)
            variables.push_back(
                {std::string(options::variableName(item.text)), where / "createOptions"});
    return variables;
}

} // namespace

void checkImagePorts(const Subject& subject, Checking& report)
{
    Told told;
    std::map<std::size_t, std::vector<std::string>> bound;
    eachSeenConfig(subject, report, [&](const SeenTag& seen, const Configs& configs) {
        const std::size_t plan = seen.plan;
        if (!bound.contains(plan))
            bound[plan] = portsBoundIn(subject.offer.plans[plan].defaults.createOptions);
        for (const std::string& port : bound[plan]) {
            // An image that exposes nothing says nothing about its ports.
            const auto silent = std::ranges::find_if(configs, [&](const RegistryConfig* config) {
                return !config->exposedPorts.empty() && !exposes(*config, port);
            });
            if (silent != configs.end() && told.insert({plan, port}).second)
                report.add(DefaultsOf::path(plan) / "createOptions",
                           translatable("rule",
                                        "The create options bind the port %1, which the image "
                                        "behind “%2” does not expose: it exposes %3. Correct the "
                                        "port, or expose it in the image."),
                           {port, seen.tag.name, listOf((*silent)->exposedPorts)});
        }
    });
}

void checkImageVariables(const Subject& subject, Checking& report)
{
    Told told;
    std::map<std::size_t, std::vector<NamedVariable>> named;
    // The images of a version mostly have the same variables.
    std::set<std::pair<std::size_t, std::vector<std::string>>> judged;
    eachSeenConfig(subject, report, [&](const SeenTag& seen, const Configs& configs) {
        const std::size_t plan = seen.plan;
        if (!named.contains(plan))
            named[plan] = variablesOf(subject.offer.plans[plan].defaults, DefaultsOf::path(plan));
        for (const RegistryConfig* config : configs) {
            if (!judged.insert({plan, config->environment}).second)
                continue;
            const auto known = variablesOf(*config);
            for (const auto& [name, where] : named[plan]) {
                if (std::ranges::find(known, name) != known.end())
                    continue;
                const std::string_view meant = mostSimilar(name, known);
                if (!meant.empty() && told.insert({plan, name}).second)
                    report.add(where,
                               translatable("rule",
                                            "The image behind “%1” has the variable “%2”, and "
                                            "none of the name “%3”. Correct the name, if that one "
                                            "was meant."),
                               {seen.tag.name, std::string(meant), name});
            }
        }
    });
}

} // namespace core
