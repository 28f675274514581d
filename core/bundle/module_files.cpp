#include "core/bundle/module_files.h"

#include <nlohmann/json.hpp>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json pairs(const std::vector<NameValue>& list)
{
    Json result = Json::array();
    for (const NameValue& item : list)
        result.push_back({{"name", item.name}, {"value", item.value}});
    return result;
}

Json publishedMetadata(const Plan& plan)
{
    Json tags = Json::array();
    for (const Tag& tag : plan.image.tags)
        tags.push_back(tag.name);
    const ModuleDefaults& defaults = plan.defaults;
    return {{"containerUri", plan.image.registry + ".azurecr.io/" + plan.image.repository},
            {"tagsOrDigests", tags},
            {"routes", pairs(defaults.routes)},
            {"twins", pairs(defaults.twin)},
            {"environmentVariables", pairs(defaults.environment)},
            {"createOptions", defaults.createOptions}};
}

} // namespace

void addModuleFiles(BundleFiles& files, const Offer& offer)
{
    const auto folders = planFolders(offer);
    for (std::size_t i = 0; i < offer.plans.size(); ++i) {
        const Plan& plan = offer.plans[i];
        const auto folder = "data/module/" + folders[i] + '/';
        const auto addPairs = [&](const char* name, const std::vector<NameValue>& list) {
            if (!list.empty())
                files.add(folder + name, written(pairs(list)));
        };
        addPairs("routes.json", plan.defaults.routes);
        addPairs("twin.json", plan.defaults.twin);
        addPairs("env.json", plan.defaults.environment);
        if (!plan.defaults.createOptions.empty())
            files.add(folder + "createOptions.json", plan.defaults.createOptions);
        files.add(folder + "iot-edge-metadata.json", written(publishedMetadata(plan)));
    }
}

} // namespace core
