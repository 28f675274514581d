#pragma once

#include "core/base/text_range.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/text/json/json_tree.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The ports of the device that create options bind.
namespace core::options {

struct PortRange {
    int first = 0;
    int last = 0;

    auto operator<=>(const PortRange&) const = default;
};
/// "8080" or "8000-8010", up to 65535; nothing for what is none.
[[nodiscard]] std::optional<PortRange> portRange(std::string_view text);
/// "8080/tcp" with its protocol, in lower case: two names of one port are equal.
[[nodiscard]] std::string normalPort(std::string_view text);

/// One binding.
struct HostPort {
    /// "/tcp"
    std::string protocol;
    PortRange ports;
    /// Empty for all addresses of the device.
    std::string address;
    /// Of the text in HostPort.
    TextRange range;
};
/// In the order of the text, without those for which Docker chooses a port of its own; none on the
/// network of the host.
[[nodiscard]] std::vector<HostPort> hostPorts(const JsonNode& root);
/// The same of create options as text; none where they are no JSON.
[[nodiscard]] std::vector<HostPort> hostPortsIn(std::string_view createOptions);

/// Which ports are taken. Of a range Docker chooses a free one, so that it is taken only when as
/// many bindings want it as it has ports.
class HostPorts {
public:
    /// False where the port is taken already.
    bool take(const HostPort& wanted);

private:
    struct Taken {
        std::set<std::string> addresses;
        bool isTakenOnAll4 = false;
        bool isTakenOnAll6 = false;
        bool isTakenOn4 = false;
        bool isTakenOn6 = false;

        bool take(const std::string& address);
    };
    struct Wanted {
        std::string protocol;
        PortRange ports;
        std::string address;

        auto operator<=>(const Wanted&) const = default;
    };
    std::map<std::pair<std::string, int>, Taken> m_taken;
    std::map<Wanted, int> m_ranges;
};

/// A port of the device that two bindings want.
void lintPortsTwice(LintSink& sink, const JsonNode& root);

} // namespace core::options
