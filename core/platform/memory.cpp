#include "core/platform/memory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace core::platform {

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace core::platform
