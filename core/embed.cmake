# Writes a C++ source that holds the named files of resources/ as bytes, findable by their path.
function(embed_files output)
    set(parts "")
    set(table "")
    set(number 0)
    foreach(file IN LISTS ARGN)
        file(READ ${CMAKE_SOURCE_DIR}/resources/${file} hex HEX)
        string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
        string(REGEX REPLACE "((0x[0-9a-f][0-9a-f],){32})" "\\1\n" bytes "${bytes}")
        string(APPEND parts "constexpr unsigned char file${number}[] = {\n${bytes}0};\n")
        string(APPEND table "    {\"${file}\", asText(file${number})},\n")
        math(EXPR number "${number} + 1")
    endforeach()
    file(CONFIGURE OUTPUT ${output} @ONLY CONTENT [=[
// Made from resources/ by core/embed.cmake.
#include "core/base/embedded.h"

#include <algorithm>

namespace core {

namespace {

@parts@
template <std::size_t Size>
std::string_view asText(const unsigned char (&bytes)[Size])
{
    return {reinterpret_cast<const char*>(bytes), Size - 1};
}

} // namespace

std::span<const EmbeddedFile> embeddedFiles()
{
    static const EmbeddedFile files[] = {
@table@    };
    return files;
}

std::string_view embeddedFile(std::string_view path)
{
    const auto files = embeddedFiles();
    const auto file = std::ranges::find(files, path, &EmbeddedFile::path);
    return file == files.end() ? std::string_view() : file->bytes;
}

} // namespace core
]=])
endfunction()
