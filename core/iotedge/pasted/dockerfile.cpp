#include "core/iotedge/pasted/dockerfile.h"

#include "core/iotedge/images/image_reference.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace core {

namespace {

constexpr int kMaxLinesRead = 200;

/// The next line of the text, which is taken from it.
std::string_view takeLine(std::string_view& text)
{
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

/// "FROM --platform=linux/amd64 image:1 AS build"
bool isFromLine(std::string_view line)
{
    const std::string_view word = line.substr(0, 5);
    if (word != "FROM " && word != "from ")
        return false;
    line = trimmed(line.substr(5));
    while (line.starts_with("--"))
        line = trimmed(line.substr(std::min(line.find(' '), line.size())));
    const std::string_view image = line.substr(0, line.find(' '));
    const std::string rest = asciiLower(trimmed(line.substr(image.size())));
    const bool isNamed = rest.starts_with("as ") && rest.find(' ', 3) == std::string::npos;
    return (rest.empty() || isNamed)
           && (image.find('$') != std::string_view::npos || parsedImageReference(image));
}

bool isInstruction(std::string_view line)
{
    constexpr auto kInstructions = std::to_array<std::string_view>(
        {"ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "HEALTHCHECK", "LABEL",
         "MAINTAINER", "ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR"});
    const std::string_view word = line.substr(0, line.find_first_of(" \t"));
    return word.size() < line.size()
           && std::ranges::find(kInstructions, word) != kInstructions.end();
}

} // namespace

bool looksLikeDockerfile(std::string_view text)
{
    bool hasFrom = false;
    bool hasOther = false;
    for (int number = 0; number < kMaxLinesRead && !text.empty(); ++number) {
        const std::string_view line = trimmed(takeLine(text));
        if (line.empty() || line.starts_with('#'))
            continue;
        const bool isFrom = isFromLine(line);
        // Only ARG may stand before it.
        if (!hasFrom && !isFrom && !line.starts_with("ARG "))
            return false;
        hasFrom = hasFrom || isFrom;
        hasOther = hasOther || (!isFrom && isInstruction(line));
        if (hasFrom && hasOther)
            return true;
    }
    return false;
}

bool looksLikeKubernetes(std::string_view text)
{
    bool hasVersion = false;
    bool hasKind = false;
    for (int number = 0; number < kMaxLinesRead && !text.empty(); ++number) {
        const std::string_view line = takeLine(text);
        hasVersion = hasVersion || line.starts_with("apiVersion:");
        hasKind = hasKind || line.starts_with("kind:");
    }
    return hasVersion && hasKind;
}

} // namespace core
