# Makes the metainfo file, whose releases are those of the change log: what a person reads and what
# a software centre shows is written once.
#
#     write_metainfo(<change log> <template> <output>)
#
# A release is a heading "## 0.2.0 (2026-12-01)" and the list below it, an item a line that may go
# on, indented, in the next ones. Anything else below a heading is a fault of the file.
function(write_metainfo changelog template output)
    file(STRINGS ${changelog} lines ENCODING UTF-8)
    set(releases "")
    set(item "")
    set(in_release FALSE)
    foreach(line IN LISTS lines)
        if(line MATCHES "^## ([0-9]+\\.[0-9]+\\.[0-9]+) \\(([0-9]+-[0-9]+-[0-9]+)\\)$")
            set(version ${CMAKE_MATCH_1})
            set(date ${CMAKE_MATCH_2})
            end_item()
            end_release()
            string(APPEND releases "    <release version=\"${version}\" date=\"${date}\">\n"
                "      <description>\n        <ul>\n")
            set(in_release TRUE)
        elseif(in_release AND line MATCHES "^- (.+)$")
            # In quotes: a semicolon at the end of a line is no end of a list.
            set(next "${CMAKE_MATCH_1}")
            end_item()
            set(item "${next}")
        elseif(in_release AND line MATCHES "^  ([^ ].*)$")
            string(APPEND item " ${CMAKE_MATCH_1}")
        elseif(in_release AND NOT line STREQUAL "")
            message(FATAL_ERROR "${changelog}: neither a release nor an item of one: ${line}")
        endif()
    endforeach()
    end_item()
    end_release()
    if(releases STREQUAL "")
        message(FATAL_ERROR "${changelog}: no release like \"## 0.1.0 (2026-11-23)\"")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${changelog})
    configure_file(${template} ${output} @ONLY)
endfunction()

macro(end_item)
    if(NOT item STREQUAL "")
        string(REPLACE "&" "&amp;" item "${item}")
        string(REPLACE "<" "&lt;" item "${item}")
        # Asterisks around words and backquotes are marks of the change log, not of the sentence.
        string(REGEX REPLACE "\\*([A-Za-z][^*]*)\\*" "\\1" item "${item}")
        string(REPLACE "`" "" item "${item}")
        string(APPEND releases "          <li>${item}</li>\n")
        set(item "")
    endif()
endmacro()

macro(end_release)
    if(in_release)
        string(APPEND releases "        </ul>\n      </description>\n    </release>\n")
    endif()
endmacro()
