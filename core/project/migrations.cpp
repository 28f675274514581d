#include "core/project/migrations.h"

namespace core {

std::span<const Migration> projectMigrations()
{
    return {};
}

void migrate(JsonNode& root, int version, std::span<const Migration> steps)
{
    for (const Migration& step : steps)
        if (step.from >= version)
            step.apply(root);
}

} // namespace core
