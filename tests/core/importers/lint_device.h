#pragma once

#include "core/importers/manifest_lint.h"

#include <string>
#include <vector>

namespace core::support {

/// A manifest with one module; the parts take the places of the defaults.
struct Device {
    std::string image = R"("shop.azurecr.io/camera:1.0.0")";
    std::string options = R"("{}")";
    std::string environment = "{}";
    std::string route = R"("FROM /messages/modules/Camera/outputs/* INTO $upstream")";
    std::string desired = "{}";

    std::string frame =
        R"("schemaVersion":"1.1","runtime":{"type":"docker","settings":{}},"systemModules":{)"
        R"("edgeAgent":{"type":"docker","settings":{"image":"r.io/agent:1.6.1"}},)"
        R"("edgeHub":{"type":"docker","status":"running","restartPolicy":"always",)"
        R"("settings":{"image":"r.io/hub:1.6.1"}}},)";
    std::string entry = R"("type":"docker","status":"running","restartPolicy":"always",)";
    std::string hub = R"("schemaVersion":"1.1","storeAndForwardConfiguration":{},)";
    std::string routeName = "up";
    std::string name = "Camera";

    [[nodiscard]] std::string json() const
    {
        return R"({"modulesContent":{"$edgeAgent":{"properties.desired":{)" + frame
               + R"("modules":{")" + name + R"(":{)" + entry + R"("settings":{"image":)" + image
               + R"(,"createOptions":)" + options + R"(},"env":)" + environment
               + R"(}}}},"$edgeHub":{"properties.desired":{)" + hub + R"("routes":{")" + routeName
               + R"(":)" + route + R"(}}},")" + name + R"(":{"properties.desired":)" + desired
               + "}}}";
    }
};

/// "severity rule: the part of the text".
inline std::vector<std::string> problemsOf(const std::string& text)
{
    std::vector<std::string> result;
    for (const LintProblem& problem : lintManifest(text)) {
        const char* severity = problem.severity == Severity::Error     ? "error "
                               : problem.severity == Severity::Warning ? "warning "
                                                                       : "note ";
        result.push_back(
            severity + std::string(problem.rule) + ": "
            + text.substr(problem.range.start, problem.range.end - problem.range.start));
    }
    return result;
}

} // namespace core::support
