# What the OpenSSF's hardening guide for C and C++ compilers asks for, as far as GCC 12 has it and it
# applies to programs. Not applied: -fstrict-flex-arrays (GCC 13), -fhardened (GCC 14),
# -fzero-init-padding-bits (GCC 15), -Werror=implicit and its like (C only), -shared (no library is
# delivered), -mbranch-protection (ARM).
# https://best.openssf.org/Compiler-Hardening-Guides/Compiler-Options-Hardening-Guide-for-C-and-C++
add_library(hardening INTERFACE)
# Fortifying needs optimisation, and the sanitizers look closer than any of these.
if(OFFERWRIGHT_SANITIZE OR NOT CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$")
    return()
endif()

include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
target_compile_options(hardening INTERFACE
    -Wformat=2 -Wimplicit-fallthrough -Werror=format-security
    $<$<CXX_COMPILER_ID:GNU>:-Wtrampolines>
    $<$<CXX_COMPILER_ID:GNU>:-Wbidi-chars=any>
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS
    -fstack-protector-strong -fstack-clash-protection -ftrivial-auto-var-init=zero
    -fno-delete-null-pointer-checks -fno-strict-overflow -fno-strict-aliasing)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(hardening INTERFACE -fcf-protection=full)
endif()
# A plugin is there to be loaded.
target_link_options(hardening INTERFACE
    LINKER:-z,relro,-z,now,-z,noexecstack
    $<$<NOT:$<STREQUAL:$<TARGET_PROPERTY:TYPE>,MODULE_LIBRARY>>:LINKER:-z,nodlopen>
    LINKER:--as-needed,--no-copy-dt-needed-entries)
