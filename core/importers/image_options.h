#pragma once

#include "core/text/json/json_tree.h"

#include <optional>
#include <string>
#include <string_view>

namespace core::importers {

/// Create options to which settings of an image are added; what stands there stays.
class ImageOptions {
public:
    /// Nothing where the text is neither empty nor an object whose parts Docker reads.
    [[nodiscard]] static std::optional<ImageOptions> from(std::string_view text);

    /// Ports as an image exposes them, "8080/tcp"; a binding of "8080" is the same.
    [[nodiscard]] bool bindsPort(std::string_view port) const;
    [[nodiscard]] bool hasBindings() const;
    /// Whether a bind, a mount or a temporary file system lies at the path in the container.
    [[nodiscard]] bool mounts(std::string_view path) const;
    [[nodiscard]] std::string user() const;

    /// To the same port of the device.
    void bindPort(const std::string& port);
    /// A volume at the path, of a name that no other bind has: "data:/data".
    [[nodiscard]] std::string volumeBind(const std::string& path) const;
    void addBind(const std::string& bind);
    void setUser(const std::string& user);

    /// On lines of its own where it came so.
    [[nodiscard]] std::string text() const;

private:
    JsonNode m_root;
    bool m_hasLines = false;
};

/// "8080" of "8080/tcp"
[[nodiscard]] std::string portNumber(std::string_view port);

} // namespace core::importers
