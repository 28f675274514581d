#include "core/importers/manifest_ports.h"

#include "core/importers/manifest_frame.h"
#include "core/iotedge/create_options/host_ports.h"

#include <map>
#include <string>
#include <utility>

namespace core::importers {

namespace {

class PortJudge {
public:
    explicit PortJudge(LintSink& sink) : m_sink(sink) {}

    void judge(const ModulePart& module);

private:
    LintSink& m_sink;
    options::HostPorts m_taken;
    /// The module that binds a port first.
    std::map<std::pair<std::string, int>, std::string> m_owners;
};

void PortJudge::judge(const ModulePart& module)
{
    const JsonNode* status = module.entry ? memberOf(*module.entry, "status") : nullptr;
    if (status && status->text == "stopped")
        return;
    options::HostPorts own;
    for (const options::HostPort& port : options::hostPortsIn(module.createOptions)) {
        const int number = port.ports.first;
        const std::string& owner =
            m_owners.try_emplace({port.protocol, number}, module.name).first->second;
        if (m_sink.isFull() || !own.take(port) || m_taken.take(port) || owner == module.name)
            continue;
        m_sink.error("create.ports.twice", module.createOptionsRange,
                     translatable("rule", "“%1” binds the port %2 of the device, as “%3” does: "
                                          "Docker does not start the one that comes second. "
                                          "Choose another “HostPort”."),
                     {module.name, static_cast<long long>(number), owner});
    }
}

} // namespace

void lintModulePorts(LintSink& sink, const Parts& parts)
{
    PortJudge judge(sink);
    for (const ModulePart& module : parts.systemModules)
        judge.judge(module);
    for (const ModulePart& module : parts.modules)
        judge.judge(module);
}

} // namespace core::importers
