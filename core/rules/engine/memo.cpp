#include "core/rules/engine/memo.h"

#include <atomic>

namespace core {

std::size_t Memo::nextPlace()
{
    static std::atomic<std::size_t> next = 0;
    return next++;
}

} // namespace core
