#include "core/intake/kinds.h"

#include "core/bundle/bundle_file.h"
#include "core/importers/manifest_import.h"
#include "core/intake/bundle_reader.h"
#include "core/intake/cpp_reader.h"
#include "core/intake/description_reader.h"
#include "core/intake/folder_reader.h"
#include "core/intake/json_source.h"
#include "core/intake/links_reader.h"
#include "core/intake/plain_text.h"
#include "core/intake/tree_reader.h"
#include "core/iotedge/pasted/compose.h"
#include "core/iotedge/pasted/docker_run.h"
#include "core/iotedge/pasted/dockerfile.h"
#include "core/iotedge/registry/image_description.h"
#include "core/platform/files.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core::intake {

namespace {

constexpr std::string_view kZipStart = "PK\x03\x04";

/// "|csv|" of "Links.CSV", "||" of a name without a dot.
std::string endingOf(const Source& source)
{
    const std::string ending = asciiLower(source.path.extension().string());
    return '|' + (ending.empty() ? ending : ending.substr(1)) + '|';
}

bool tellsOfImage(const Source& source)
{
    if (source.isFolder || !startsJson(source.bytes))
        return false;
    const auto images = registry::imageDescriptions(source.bytes);
    return !images || !images->empty();
}

bool isNamedJson(const Source& source)
{
    return endingOf(source) == "|json|" && isPlainText(source.bytes) && !isBlank(source.bytes);
}

/// Whatever is JSON and nothing else is taken for a manifest, so that what is broken in it is told.
bool isModuleFile(const Source& source)
{
    if (source.isFolder)
        return false;
    const std::string_view start = trimmed(std::string_view(source.bytes).substr(0, 64));
    return startsJson(source.bytes) || isNamedJson(source) || start.starts_with("//")
           || start.starts_with("/*") || beginsWithDockerRun(source.bytes)
           || (start.starts_with("```") && importManifest(source.bytes))
           || looksLikeDockerfile(source.bytes) || looksLikeCompose(source.bytes);
}

/// What is nearly a description by its ending, and what is one by its content.
bool looksLikeDescription(const Source& source)
{
    constexpr std::string_view kTexts = "||txt|text|";
    return kTexts.find(endingOf(source)) != std::string_view::npos || looksLikeHtml(source.bytes);
}

constexpr auto kKinds = std::to_array<Kind>({
    {"bundle", translatable("import", "a bundle or a project folder"), isBundle, readBundle},
    {"folder", translatable("import", "a folder with a file for each field"), isFieldFolder,
     readFieldFolder},
    {"resource-tree", translatable("import", "a resource tree of the Product Ingestion API"),
     isResourceTree, readResourceTree},
    {"cpp-offer", translatable("import", "an offer of the Cloud Partner Portal"), isCppOffer,
     readCppOffer},
    {"image", translatable("import", "what an image tells"), tellsOfImage, nullptr},
    {"module", translatable("import", "a manifest, a Compose file or a container"), isModuleFile,
     nullptr, "|yaml|yml|"},
    {"links", translatable("import", "a table of links"), isLinkTable, readLinkTable, "|csv|tsv|"},
    {"description", translatable("import", "a description as Markdown or HTML"), isDescription,
     readDescription, "|md|markdown|html|htm|xhtml|", looksLikeDescription},
});

/// Whole JSON is none of what the endings are for, whatever somebody called the file.
bool isOfEnding(const Kind& kind, const Source& source, std::string_view ending)
{
    return !source.isFolder && isPlainText(source.bytes) && !isBlank(source.bytes)
           && kind.endings.find(ending) != std::string_view::npos
           && (!startsJson(source.bytes) || !strictJson(source.bytes));
}

} // namespace

std::span<const Kind> kinds()
{
    return kKinds;
}

const Kind* kindOf(std::string_view id)
{
    const auto found = std::ranges::find(kKinds, id, &Kind::id);
    return found == kKinds.end() ? nullptr : &*found;
}

const Kind* recognisedKind(const Source& source)
{
    const std::string ending = endingOf(source);
    auto found = std::ranges::find_if(
        kKinds, [&](const Kind& kind) { return isOfEnding(kind, source, ending); });
    if (found == kKinds.end())
        found = std::ranges::find_if(kKinds, [&](const Kind& kind) {
            return kind.recognises(source) && (!kind.takesUnasked || kind.takesUnasked(source));
        });
    return found == kKinds.end() ? nullptr : &*found;
}

Result<Source> sourceAt(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return Source{path, true};
    auto text = platform::readFile(path, static_cast<std::uintmax_t>(kMaxText));
    const bool isLarge = !text && text.error().kind == platform::ReadFault::Kind::TooLarge;
    if (!text && !isLarge) {
        auto fault = readFile(path, kMaxText);
        return fault ? Source{path, false, std::move(*fault)}
                     : Result<Source>(tl::unexpected(fault.error()));
    }
    if (!isLarge && !text->starts_with(kZipStart)) {
        PlainText plain = plainText(std::move(*text));
        return Source{path, false, std::move(plain.text), std::move(plain.encoding)};
    }
    if (text)
        return Source{path, false, std::move(*text)};
    auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->starts_with(kZipStart))
        return Source{path, false, std::move(*bytes)};
    return fail(translatable("error", "%2 has more than %1 MiB and is no bundle. Choose "
                                      "another file."),
                {kMaxText >> 20, path.string()});
}

Result<Told> read(const Source& source, const Kind& kind)
{
    auto told = kind.read(source);
    if (told)
        for (Message& change : changedIn(source))
            told->changed.push_back(std::move(change));
    return told;
}

std::vector<Message> changedIn(const Source& source)
{
    if (source.encoding.empty())
        return {};
    return {{"import", translatable("import", "The file was read as %1."), {source.encoding}}};
}

} // namespace core::intake
