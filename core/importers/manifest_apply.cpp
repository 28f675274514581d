#include "core/importers/manifest_apply.h"

#include "core/iotedge/plan_names.h"
#include "core/iotedge/routes/route_editing.h"

#include <algorithm>

namespace core {

void applyImport(const ImportedModule& module, Plan& plan)
{
    plan.defaults = module.defaults;
    const std::string name = defaultModuleName(plan.title);
    if (!name.empty() && name != module.name)
        for (NameValue& route : plan.defaults.routes)
            route.value = renamedRoute(route.value, module.name, name);
    if (module.image.registry.empty())
        return;
    plan.image.registry = module.image.registry;
    plan.image.repository = module.image.repository;
    for (const Tag& tag : module.image.tags)
        if (std::ranges::find(plan.image.tags, tag.name, &Tag::name) == plan.image.tags.end())
            plan.image.tags.push_back(tag);
}

std::vector<FieldPath> replacedByImport(const ImportedModule& module, const Plan& plan)
{
    Plan after = plan;
    applyImport(module, after);
    std::vector<FieldPath> replaced;
    const auto compare = [&](const char* field, const auto& before, const auto& now) {
        if (!before.empty() && before != now)
            replaced.emplace_back(field);
    };
    compare("/image/registry", plan.image.registry, after.image.registry);
    compare("/image/repository", plan.image.repository, after.image.repository);
    compare("/defaults/routes", plan.defaults.routes, after.defaults.routes);
    compare("/defaults/twin", plan.defaults.twin, after.defaults.twin);
    compare("/defaults/environment", plan.defaults.environment, after.defaults.environment);
    compare("/defaults/createOptions", plan.defaults.createOptions, after.defaults.createOptions);
    return replaced;
}

} // namespace core
