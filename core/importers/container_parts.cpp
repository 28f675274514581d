#include "core/importers/container_parts.h"

#include "core/iotedge/pasted/compose.h"
#include "core/iotedge/pasted/docker_inspect.h"
#include "core/iotedge/pasted/docker_run.h"
#include "core/iotedge/pasted/dockerfile.h"
#include "core/iotedge/plan_names.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"
#include "core/text/letters/ascii_letters.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"
#include "core/text/prose/code_fence.h"
#include "core/text/yaml/yaml_shape.h"

#include <algorithm>

namespace core::importers {

namespace {

/// The marketplace has so many variables of its own; Docker's Env takes the others.
constexpr std::size_t kMaxImageVariables = 5;

/// A name that IoT Edge takes: the container's, or the last part of the image.
std::string moduleName(const ContainerSpec& spec)
{
    if (isSafeModuleName(spec.name))
        return spec.name;
    std::string fromName = defaultModuleName(inAsciiLetters(spec.name).value_or(std::string()));
    if (isSafeModuleName(fromName))
        return fromName;
    const std::string_view image = spec.image;
    const auto slash = image.rfind('/');
    const std::string_view last = slash == std::string_view::npos ? image : image.substr(slash + 1);
    const std::string fromImage = defaultModuleName(last.substr(0, last.find_first_of(":@")));
    return isSafeModuleName(fromImage) ? fromImage : "module";
}

ContainerPart partFrom(ContainerSpec spec)
{
    ContainerPart part;
    part.module.name = moduleName(spec);
    part.sourceName = spec.name;
    part.module.image = spec.image;
    const std::size_t own = std::min(spec.environment.size(), kMaxImageVariables);
    for (std::size_t at = 0; at < own; ++at)
        part.module.environment.push_back(
            {spec.environment[at].first,
             {},
             jsonObject({{"value", jsonText(spec.environment[at].second)}})});
    spec.environment.erase(spec.environment.begin(),
                           spec.environment.begin() + static_cast<std::ptrdiff_t>(own));
    if (!spec.environment.empty())
        spec.notes.push_back(
            {"import",
             translatable("import", "%1 more variables stand in the create options, since the "
                                    "marketplace takes %2 of its own."),
             {static_cast<long long>(spec.environment.size()),
              static_cast<long long>(kMaxImageVariables)}});
    part.module.createOptions = createOptionsWithEnv(spec);
    if (part.module.createOptions == "{}")
        part.module.createOptions.clear();
    part.notes = std::move(spec.notes);
    return part;
}

ContainerParts partsFrom(ComposeFile file)
{
    ContainerParts parts;
    for (ContainerSpec& service : file.services)
        parts.containers.push_back(partFrom(std::move(service)));
    parts.leftBehind = std::move(file.notes);
    return parts;
}

std::optional<ContainerParts> fromJson(const JsonNode& root)
{
    ContainerParts parts;
    if (root.kind == JsonKind::Array) {
        for (const JsonNode& item : root.items)
            if (auto spec = readDockerInspect(item))
                parts.containers.push_back(partFrom(std::move(*spec)));
        return parts.containers.empty() ? std::nullopt : std::optional(std::move(parts));
    }
    if (auto spec = readDockerInspect(root)) {
        parts.containers.push_back(partFrom(std::move(*spec)));
        return parts;
    }
    auto file = composeFrom(root);
    return file && !file->services.empty() ? std::optional(partsFrom(std::move(*file)))
                                           : std::nullopt;
}

/// The first line that says something.
struct FirstLine {
    std::string_view content;
    long long line = 1;
    long long column = 1;
};

FirstLine firstLineOf(std::string_view text)
{
    FirstLine first;
    for (; !text.empty(); ++first.line) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        first.content = trimmed(line);
        const bool isSaid = !first.content.empty() && !first.content.starts_with('#')
                            && !first.content.starts_with('%') && first.content != "---";
        if (!isSaid)
            continue;
        first.column = first.content.data() - line.data() + 1;
        break;
    }
    return first;
}

Error noCompose(const FirstLine& first)
{
    const std::size_t colon = first.content.find(':');
    const bool isList = first.content.starts_with('-') || colon == std::string_view::npos;
    return Error{
        {"error",
         isList
             ? translatable("error", "Line %1, column %2: This is YAML, but no Compose file: it "
                                     "is a list, and has no “services:” with a container below. "
                                     "A Compose file can be imported, a deployment manifest in "
                                     "JSON, and what docker inspect prints.")
             : translatable("error", "Line %1, column %2: This is YAML, but no Compose file: it "
                                     "begins with “%3:”, and has no “services:” with a container "
                                     "below. A Compose file can be imported, a deployment "
                                     "manifest in JSON, and what docker inspect prints."),
         {first.line, first.column, excerpt(first.content.substr(0, colon))}}};
}

} // namespace

Result<std::optional<ContainerParts>> containerParts(std::string_view fenced)
{
    const std::string_view text = withoutFence(fenced);
    const std::string_view start = trimmed(text);
    if (looksLikeDockerfile(text))
        return fail(translatable("error",
                                 "This is a Dockerfile, of which the image is made, and tells "
                                 "nothing of how a device runs it. Build the image, and import "
                                 "what docker image inspect prints of it."));
    const bool isJson = start.starts_with('{') || start.starts_with('[') || start.starts_with('/')
                        || start.starts_with("\xEF\xBB\xBF");
    if (isJson && !beginsWithDockerRun(text)) {
        const JsonTree tree = readManifest(text);
        return tree.problems.empty() ? fromJson(tree.root) : std::optional<ContainerParts>();
    }
    if (auto spec = readDockerRun(text)) {
        ContainerParts parts;
        parts.containers.push_back(partFrom(std::move(*spec)));
        return std::optional(std::move(parts));
    }
    auto file = composeFromYaml(text);
    if (file && *file && !(*file)->services.empty())
        return std::optional(partsFrom(std::move(**file)));
    // A text that never was meant as YAML is read as JSON, and told as such.
    const FirstLine first = firstLineOf(text);
    if (!looksLikeCompose(text) && !isYamlLine(first.content))
        return std::optional<ContainerParts>();
    if (!file)
        return tl::unexpected(file.error());
    return tl::unexpected(noCompose(first));
}

} // namespace core::importers
