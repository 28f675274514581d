#pragma once

#include "core/base/message.h"
#include "core/text/json/json_tree.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core::pasted {

/// A service with what it extends in it.
struct WholeService {
    JsonNode service;
    /// What of it could not be followed: sentences of the context "import".
    std::vector<Message> notes;
};

/// Follows “extends” among the services of one file: mappings are merged, lists joined, and what
/// the service says itself wins. What it copies is bounded.
class ServiceExtender {
public:
    /// Lies in a tree that must outlive this.
    explicit ServiceExtender(const JsonNode& services);

    [[nodiscard]] WholeService whole(std::string_view name, const JsonNode& service);

private:
    void extend(WholeService& whole, const JsonNode& extends);
    /// Whether there is room for another copy of the service.
    bool takesRoom(const JsonNode& base);

    std::map<std::string_view, const JsonNode*> m_services;
    /// Those whose base is being looked for.
    std::set<std::string, std::less<>> m_open;
    int m_copied = 0;
};

} // namespace core::pasted
