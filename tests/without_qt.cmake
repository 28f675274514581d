# Proves of a built program that neither its link, nor any object of it or of what it links, nor the
# program itself knows Qt. What an object was compiled from is what the compiler told ninja.
#   cmake -DNINJA=<ninja> -DBINARY=<build folder> -DPROGRAM=<file in it> -P without_qt.cmake
function(ninja_says result)
    execute_process(COMMAND ${NINJA} -C ${BINARY} -t ${ARGN}
        OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

ninja_says(commands commands ${PROGRAM})
if(commands MATCHES "[^ ]*(/qt6/|libQt6|-DQT_)[^ ]*")
    message(FATAL_ERROR "Building ${PROGRAM} mentions Qt: ${CMAKE_MATCH_0}")
endif()

string(REGEX MATCHALL "[^ \n]+\\.o( |\n)" objects "${commands}")
list(TRANSFORM objects STRIP)
list(REMOVE_DUPLICATES objects)
list(LENGTH objects count)
if(count LESS 3)
    message(FATAL_ERROR "The commands of ${PROGRAM} name only ${count} objects")
endif()
ninja_says(headers deps ${objects})
if(headers MATCHES "deps not found")
    message(FATAL_ERROR "${PROGRAM} is not built")
endif()
if(headers MATCHES "[^\n]*[/]qt6/[^\n]*")
    message(FATAL_ERROR "An object of ${PROGRAM} includes Qt: ${CMAKE_MATCH_0}")
endif()

file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${BINARY}/${PROGRAM}
    RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing)
if("${found};${missing}" MATCHES "libQt")
    message(FATAL_ERROR "${PROGRAM} needs a library of Qt: ${found}")
endif()
message(STATUS "${PROGRAM}: ${count} objects, none knows Qt")
