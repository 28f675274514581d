#include "core/rules/engine/finding.h"

namespace core {

std::string kindOf(const Finding& finding)
{
    return std::string(finding.rule) + '\0' + finding.where.str() + '\0'
           + inEnglish(finding.message);
}

} // namespace core
