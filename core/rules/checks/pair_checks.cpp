#include "core/rules/checks/pair_checks.h"

#include "core/text/letters/words.h"

#include <unordered_set>

namespace core {

void checkUniqueNames(Checking& report, const LabelledField& place,
                      const std::vector<NameValue>& pairs)
{
    std::unordered_set<std::string_view> known;
    for (std::size_t at = 0; at < pairs.size(); ++at)
        if (!isBlank(pairs[at].name) && !known.insert(pairs[at].name).second)
            report.add(place.path / at / "name",
                       translatable("rule", "“%1”: the name “%2” is used twice, and a device keeps "
                                            "only one of them. Give each a name of its own."),
                       {place.name(), pairs[at].name});
}

} // namespace core
