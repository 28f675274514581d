#include "core/platform/library.h"

#include <dlfcn.h>

namespace core::platform {

Library::Library(const char* fileName)
    : m_handle(dlopen(fileName, RTLD_LAZY | RTLD_LOCAL)), m_complete(m_handle != nullptr)
{
}

Library::Symbol Library::find(const char* name)
{
    auto* found = m_handle ? dlsym(m_handle, name) : nullptr;
    m_complete = m_complete && found != nullptr;
    return Symbol(found);
}

} // namespace core::platform
