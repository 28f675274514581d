# Writes the translatable texts of data as C++ that only lupdate reads: the requirements, conflicts,
# titles and notes on the portal of profiles and the notes on rules are data, yet they are shown, and
# a language stays one .ts file. The names of categories and of the portal's pages and fields stay as
# the portal writes them. Relies on one member per line, as the files are written; a test reads them
# properly and compares.
#
#     write_data_texts(<output> PROFILES <file>... NOTES <file>)
function(write_data_texts output)
    cmake_parse_arguments(PARSE_ARGV 1 data "" "NOTES" "PROFILES")
    set(texts "")
    foreach(profile IN LISTS data_PROFILES)
        append_texts(${profile} profile
            " *\"requirement\"| *\"question\"| *\"chosen\"| *\"why\"|  \"title\"| *\"note\"| *\"reason\"")
    endforeach()
    append_texts(${data_NOTES} note " *\"why\"| *\"wrong\"| *\"right\"")
    set_property(DIRECTORY APPEND PROPERTY
        CMAKE_CONFIGURE_DEPENDS ${data_PROFILES} ${data_NOTES})
    file(CONFIGURE OUTPUT ${output} CONTENT "${texts}" @ONLY)
endfunction()

# Adds to the caller's texts each line of the file that begins with one of the keys.
function(append_texts file context keys)
    file(READ ${file} content)
    string(REGEX REPLACE
        "\n(${keys}): (\"[^\n]*\"),?" "\nQT_TRANSLATE_NOOP(\"${context}\", \\2);" content "${content}")
    string(REGEX REPLACE "\n[^Q\n][^\n]*" "" content "\n${content}")
    set(texts "${texts}${content}" PARENT_SCOPE)
endfunction()
