#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// What an element of a list is known by.
struct ElementKey {
    /// All of it: two elements with one `whole` are equal.
    std::string whole;
    /// What people call it by; may be empty.
    std::string name;
    /// Its other texts that are not empty, each with its address inside the element.
    std::vector<std::string> texts;
};

/// One element that a side has, or one that both have; never neither.
struct ElementPair {
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;

    bool operator==(const ElementPair&) const = default;
};

/// Which element became which: what is equal, then what has the same name, then what shares a text,
/// then what stands at the same place. In the order of `after`; those that went follow, in theirs.
[[nodiscard]] std::vector<ElementPair> alignedElements(std::span<const ElementKey> before,
                                                       std::span<const ElementKey> after);

} // namespace core
