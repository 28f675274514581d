#pragma once

#include "tests/house/rooms.h"

#include <string>
#include <string_view>
#include <vector>

namespace house {

/// A function that a source defines for others: outside of anonymous namespaces, not a template.
struct Definition {
    /// The class of a member, without its namespace; empty for a free function.
    std::string className;
    std::string name;
    int line = 0;

    bool operator==(const Definition&) const = default;
};

/// Reads a text as clang-format lays it out: a definition starts in the first column, and its brace
/// stands alone on a line. Operators are left out.
[[nodiscard]] std::vector<Definition> definitionsIn(std::string_view text);

/// A function is declared in the header that has the name of the source which defines it. A class
/// may have several sources: their names begin with that of its header. Where a row of a table is
/// all that a source has to say (a rule, a page, a command), the table's header declares it.
[[nodiscard]] Faults declaredElsewhere(const SourceTree& tree);

} // namespace house
