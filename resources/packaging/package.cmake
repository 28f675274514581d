# `cpack -G DEB` in a build folder makes a package for this Debian, `cpack -G TGZ` a plain archive.
# With SOURCE_DATE_EPOCH both are the same bytes wherever they are built; the umask is to be 022, which
# CPack writes into the package's own table. What a developer builds, with
# a shared core, is not to be given away.
if(OFFERWRIGHT_SHARED_CORE)
    return()
endif()
set(CPACK_PACKAGE_NAME offerwright)
set(CPACK_PACKAGE_VENDOR "The Offerwright authors")
set(CPACK_PACKAGE_CONTACT "The Offerwright authors <offerwright@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/offerwright/offerwright)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "prepares IoT Edge module offers for Azure Marketplace")
set(CPACK_PACKAGE_DESCRIPTION
"Offerwright leads through everything that an offer of an IoT Edge module
needs, checks each field against rules that name their source, and exports
one bundle that is ready to submit and that anyone can verify. The same
checks run on the command line.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL programs)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What is loaded when it is first needed: signatures, spelling, colour profiles, drawings, WebP. No
# program names them, so what owns them here is asked for.
set(late_libraries
    libcrypto.so.3 libhunspell-1.7.so.0 liblcms2.so.2 librsvg-2.so.2 libwebp.so.7)
set(recommended hunspell-en-us)
if(OFFERWRIGHT_GUI)
    list(APPEND recommended ca-certificates qt6-translations-l10n qt6-wayland)
endif()
find_program(DPKG_QUERY dpkg-query)
if(DPKG_QUERY)
    list(TRANSFORM late_libraries PREPEND "*/" OUTPUT_VARIABLE late_files)
    execute_process(COMMAND ${DPKG_QUERY} -S ${late_files}
        OUTPUT_VARIABLE owners ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    string(REPLACE "\n" ";" owners "${owners}")
    list(TRANSFORM owners REPLACE ":.*" "")
    list(APPEND recommended ${owners})
endif()
list(REMOVE_DUPLICATES recommended)
list(SORT recommended)
list(JOIN recommended ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-de-de, hunspell-fr")

# What Debian wants of a package beside what is installed everywhere.
set(OFFERWRIGHT_PACKAGING ${CMAKE_CURRENT_LIST_DIR})
file(STRINGS ${CMAKE_SOURCE_DIR}/.github/CHANGELOG.md release_line LIMIT_COUNT 1 REGEX "^## ")
string(REGEX MATCH "[0-9]+-[0-9]+-[0-9]+" release_day "${release_line}")
execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C TZ=UTC date -R -d "${release_day}"
    OUTPUT_VARIABLE release_date OUTPUT_STRIP_TRAILING_WHITESPACE)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian_changelog.in
    ${CMAKE_BINARY_DIR}/debian_changelog @ONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian_files.cmake.in
    ${CMAKE_BINARY_DIR}/debian_files.cmake @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_BINARY_DIR}/debian_files.cmake)
include(CPack)
