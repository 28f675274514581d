#include "core/importers/manifest_frame.h"

#include "core/importers/manifest_agent.h"
#include "core/importers/manifest_hub.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <charconv>

namespace core::importers {

namespace {

const SectionPart* sectionOf(const Parts& parts, std::string_view name)
{
    const auto found = std::ranges::find(parts.sections, name, &SectionPart::name);
    return found == parts.sections.end() ? nullptr : &*found;
}

void lintOldRoot(LintSink& sink, const Parts& parts)
{
    LintProblem& problem =
        sink.warning("manifest.root", parts.oldRoot,
                     translatable("rule", "“moduleContent” is an old word that only some tools "
                                          "still read. Write “modulesContent”."));
    addFix(problem, "rename", translatable("fix", "Write “%1”"), {std::string("modulesContent")},
           {{parts.oldRoot, quotedJson("modulesContent")}});
}

/// As deep as templates of the Azure Resource Manager and lists of deployments put it.
constexpr int kMaxWrappers = 8;

const JsonMember* contentBelow(const JsonNode& root, std::vector<const JsonNode*>& wrappers,
                               int depth)
{
    const JsonMember* found = nullptr;
    for (const std::string_view key : {"modulesContent", "moduleContent"})
        for (const JsonMember& member : root.members)
            if (!found && member.key == key)
                found = &member;
    if (!found && depth < kMaxWrappers) {
        if (const JsonNode* content = root.member("content"))
            found = contentBelow(*content, wrappers, depth + 1);
        for (std::size_t at = 0; !found && at < root.members.size(); ++at)
            found = contentBelow(root.members[at].value, wrappers, depth + 1);
        for (std::size_t at = 0; !found && at < root.items.size(); ++at)
            found = contentBelow(root.items[at], wrappers, depth + 1);
    }
    if (found)
        wrappers.push_back(&root);
    return found;
}

} // namespace

const JsonMember* contentMember(const JsonNode& root, std::vector<const JsonNode*>& wrappers)
{
    return contentBelow(root, wrappers, 0);
}

const JsonNode* memberOf(const JsonNode& object, std::string_view key)
{
    const JsonMember* member = findMember(object, key);
    return member ? &member->value : nullptr;
}

std::optional<long long> wholeNumber(const JsonNode& value)
{
    if (value.kind != JsonKind::Number && value.kind != JsonKind::String)
        return std::nullopt;
    const std::string_view text = trimmed(value.text);
    long long number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number)
                                                                           : std::nullopt;
}

void lintFrame(LintSink& sink, const Parts& parts)
{
    if (parts.oldRoot.end > 0)
        lintOldRoot(sink, parts);
    if (const SectionPart* agent = sectionOf(parts, "$edgeAgent"))
        lintAgent(sink, *agent);
    if (const SectionPart* hub = sectionOf(parts, "$edgeHub"))
        lintHub(sink, *hub);
}

void eachRuntimeProperty(const JsonNode& desired,
                         const std::function<void(const JsonMember&)>& judge)
{
    if (const JsonMember* runtime = findMember(desired, "runtime"))
        judge(*runtime);
    for (const std::string_view list : {"modules", "systemModules"})
        if (const JsonMember* modules = findMember(desired, list))
            for (const JsonMember& module : modules->value.members)
                for (const JsonMember& member : module.value.members) {
                    const std::string key = asciiLower(member.key);
                    if (key == "settings") {
                        for (const JsonMember& setting : member.value.members)
                            if (asciiLower(setting.key).find("createoptions") == std::string::npos)
                                judge(setting);
                    } else if (key != "env" && !key.starts_with("properties")) {
                        judge(member);
                    }
                }
}

} // namespace core::importers
