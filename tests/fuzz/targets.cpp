#include "tests/fuzz/fuzz_target.h"

#include <algorithm>
#include <vector>

namespace fuzz {

namespace {

/// Made when the first target is enlisted, whichever file comes first.
std::vector<Target>& table()
{
    static std::vector<Target> theTable;
    return theTable;
}

} // namespace

bool enlist(Target target)
{
    table().insert(std::ranges::lower_bound(table(), target.name, {}, &Target::name), target);
    return true;
}

std::span<const Target> targets()
{
    return table();
}

const Target* findTarget(std::string_view name)
{
    const auto found = std::ranges::find(table(), name, &Target::name);
    return found == table().end() ? nullptr : &*found;
}

} // namespace fuzz
