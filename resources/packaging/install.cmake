# What `cmake --install` puts where. Two components: "programs", which packages hold, and
# "development", the library for other programs.

set(programs offerwright-cli)
if(OFFERWRIGHT_GUI)
    list(APPEND programs offerwright offerwright-facts)
endif()
install(TARGETS ${programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT programs)

# The manual page and the completions are what the program itself says.
set(generated ${CMAKE_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})
function(generate file)
    add_custom_command(OUTPUT ${generated}/${file}
        COMMAND offerwright-cli ${ARGN} > ${generated}/${file}
        DEPENDS offerwright-cli
        VERBATIM)
endfunction()
generate(offerwright-cli.1 help --man)
generate(offerwright-cli.bash completion bash)
generate(_offerwright-cli completion zsh)
generate(offerwright-cli.fish completion fish)
add_custom_target(generated_pages ALL DEPENDS ${generated}/offerwright-cli.1
    ${generated}/offerwright-cli.bash ${generated}/_offerwright-cli ${generated}/offerwright-cli.fish)

set(pages ${generated}/offerwright-cli.1)
if(OFFERWRIGHT_GUI)
    foreach(page offerwright offerwright-facts)
        configure_file(${CMAKE_SOURCE_DIR}/resources/linux/${page}.1.in ${generated}/${page}.1 @ONLY)
        list(APPEND pages ${generated}/${page}.1)
    endforeach()
endif()
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT programs)
install(FILES ${generated}/offerwright-cli.bash RENAME offerwright-cli
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT programs)
install(FILES ${generated}/_offerwright-cli
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT programs)
install(FILES ${generated}/offerwright-cli.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT programs)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT programs)

if(OFFERWRIGHT_GUI)
    set(id io.github.offerwright.Offerwright)
    install(FILES resources/linux/${id}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT programs)
    install(FILES ${CMAKE_BINARY_DIR}/${metainfo}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT programs)
    # A Flatpak shows the desktop only files of its own name.
    install(FILES resources/linux/offerwright.mime.xml RENAME ${id}.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT programs)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES resources/icons/offerwright.svg RENAME ${id}.svg
        DESTINATION ${icons}/scalable/apps COMPONENT programs)
    # Made of it by rsvg-convert and optipng.
    foreach(size 48 128)
        install(FILES resources/icons/offerwright-${size}.png RENAME ${id}.png
            DESTINATION ${icons}/${size}x${size}/apps COMPONENT programs)
    endforeach()
endif()

# The library. Its face is one header of the standard library alone; what it is made of is linked,
# and nobody's to include.
include(CMakePackageConfigHelpers)
set(library_name libofferwright-core${CMAKE_STATIC_LIBRARY_SUFFIX})
set(library_kind STATIC)
set(library_origin ${CMAKE_INSTALL_LIBDIR})
if(OFFERWRIGHT_SHARED_CORE)
    # As a developer builds it; the programs look for it beside them.
    set(library_name libcore${CMAKE_SHARED_LIBRARY_SUFFIX})
    set(library_kind SHARED)
    set(library_origin ${CMAKE_INSTALL_LIBDIR}/offerwright)
    file(RELATIVE_PATH way /${CMAKE_INSTALL_BINDIR} /${library_origin})
    set_target_properties(${programs} PROPERTIES INSTALL_RPATH "$ORIGIN/${way}")
endif()
install(FILES $<TARGET_FILE:core> RENAME ${library_name}
    DESTINATION ${library_origin} COMPONENT development)
install(FILES core/library/offerwright.h
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/offerwright COMPONENT development)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/Offerwright)
set(library_file ${library_origin}/${library_name})
configure_package_config_file(resources/packaging/OfferwrightConfig.cmake.in
    ${CMAKE_BINARY_DIR}/OfferwrightConfig.cmake
    INSTALL_DESTINATION ${package_folder}
    PATH_VARS CMAKE_INSTALL_INCLUDEDIR library_file)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/OfferwrightConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/OfferwrightConfig.cmake
    ${CMAKE_BINARY_DIR}/OfferwrightConfigVersion.cmake
    DESTINATION ${package_folder} COMPONENT development)
