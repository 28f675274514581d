# Writes the translatable texts of the profiles as C++ that only lupdate reads: requirements,
# conflicts and the profile's title are data, yet they are shown, and a language stays one .ts file.
# The names of categories stay as the portal writes them. Relies on one member per line, as the
# profiles are written; a test reads the profiles properly and compares.
function(write_profile_texts output)
    set(texts "")
    foreach(profile IN LISTS ARGN)
        file(READ ${profile} content)
        string(REGEX REPLACE
            "\n( *\"(requirement|question|chosen|why)|  \"title)\": (\"[^\n]*\"),?"
            "\nQT_TRANSLATE_NOOP(\"profile\", \\3);" content "${content}")
        string(REGEX REPLACE "\n[^Q\n][^\n]*" "" content "\n${content}")
        string(APPEND texts "${content}")
    endforeach()
    file(CONFIGURE OUTPUT ${output} CONTENT "${texts}" @ONLY)
endfunction()
