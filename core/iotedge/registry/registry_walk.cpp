#include "core/iotedge/registry/registry_walk.h"

#include "core/base/sha.h"
#include "core/iotedge/registry/endpoint.h"
#include "core/iotedge/registry/image_config.h"
#include "core/iotedge/registry/json_values.h"
#include "core/iotedge/registry/page_link.h"
#include "core/text/json/json_reader.h"

#include <algorithm>

namespace core::registry {

namespace {

constexpr int kFound = 200;
constexpr int kNotFound = 404;

Message walkProblem(const char* text, std::vector<Argument> arguments = {})
{
    return {"error", text, std::move(arguments)};
}

std::string digestOf(std::string_view body)
{
    return "sha256:" + sha256Hex(body);
}

Message wrongDigest()
{
    return walkProblem(translatable("error", "What the registry sent is not what its digest names. "
                                             "Ask again; if it stays so, push the image again."));
}

Message refusal(int status)
{
    return walkProblem(translatable("error", "The registry refused a part of the image (HTTP %1). "
                                             "Ask again, or sign in."),
                       {static_cast<long long>(status)});
}

Message tooLarge(long long size)
{
    return walkProblem(translatable("error", "A part of the image has %1 bytes, and no more than "
                                             "%2 are read. Make its labels and history shorter."),
                       {size, kMaxAnswer});
}

} // namespace

std::string errorCode(std::string_view body)
{
    constexpr std::size_t kMax = 64;
    const JsonTree tree = readJson(body);
    const JsonNode* errors = memberOf(tree.root, "errors", JsonKind::Array);
    const std::string code =
        errors && !errors->items.empty() ? textOf(errors->items.front(), "code") : std::string();
    const bool isCode = code.size() <= kMax && std::ranges::all_of(code, [](char c) {
                            return c == '_' || (c >= 'A' && c <= 'Z');
                        });
    return isCode ? code : std::string();
}

RegistryWalk::RegistryWalk(std::string repository, const std::vector<std::string>& tags,
                           bool withList)
    : m_repository(std::move(repository))
{
    for (const std::string& tag : tags) {
        const auto [place, isNew] = m_tags.try_emplace(tag);
        if (!isNew)
            continue;
        if (isTagName(tag))
            ask(Question::Kind::Manifest, tag, "/manifests/" + tag);
        else
            place->second.problem = walkProblem(
                translatable("error", "“%1” is no tag that a registry takes. Correct it."), {tag});
    }
    if (withList)
        ask(Question::Kind::TagList, {}, "/tags/list?n=1000");
}

void RegistryWalk::ask(Question::Kind kind, const std::string& name, std::string path)
{
    m_waiting.push_back({kind, name, "/v2/" + m_repository + std::move(path)});
}

std::optional<Question> RegistryWalk::take()
{
    if (m_waiting.empty())
        return std::nullopt;
    Question question = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_taken;
    return question;
}

void RegistryWalk::answer(const Question& question, const Answer& answer)
{
    ++m_answered;
    if (question.kind == Question::Kind::TagList)
        takeTagList(answer);
    else if (question.kind == Question::Kind::Config)
        takeConfig(question.name, answer);
    else if (isSha256(question.name))
        takeEntry(question.name, answer);
    else
        takeTag(question.name, answer);
}

void RegistryWalk::takeTagList(const Answer& answer)
{
    if (answer.problem || answer.status != kFound)
        return;
    const auto tree = objectFrom(answer.body);
    if (!tree)
        return;
    const auto before = m_listed.size();
    for (std::string& tag : textsOf(tree->root, "tags"))
        if (m_listed.size() < kMaxListed && isTagName(tag))
            m_listed.push_back(std::move(tag));
    // A page without anything new ends the list, whatever it says of a next one.
    const auto next = m_listed.size() > before ? nextPage(answer.link) : std::nullopt;
    const std::string own = "/v2/" + m_repository + "/tags/list";
    if (next && next->starts_with(own) && known() < kMaxQuestions)
        m_waiting.push_back({Question::Kind::TagList, {}, *next});
}

void RegistryWalk::takeTag(const std::string& name, const Answer& answer)
{
    RegistryTag& tag = m_tags[name];
    tag.status = answer.problem ? 0 : answer.status;
    tag.problem = answer.problem;
    if (answer.problem)
        return;
    if (answer.status != kFound) {
        tag.code = errorCode(answer.body);
        return;
    }
    tag.digest = digestOf(answer.body);
    if (!answer.digest.empty() && isSha256(answer.digest) && answer.digest != tag.digest) {
        tag.status = 0;
        tag.digest.clear();
        tag.problem = wrongDigest();
        return;
    }
    keep(tag.digest, answer);
    const SeenManifest& seen = m_manifests[tag.digest];
    tag.problem = seen.problem;
    if (seen.manifest)
        tag.mediaType = seen.manifest->mediaType;
    else
        tag.status = 0;
}

void RegistryWalk::takeEntry(const std::string& digest, const Answer& answer)
{
    SeenManifest& seen = m_manifests[digest];
    if (seen.manifest)
        return;
    seen.problem = answer.problem;
    if (answer.problem)
        return;
    if (answer.status == kFound && digestOf(answer.body) == digest)
        keep(digest, answer);
    else if (answer.status == kFound)
        seen.problem = wrongDigest();
    else if (answer.status == kNotFound)
        seen.isMissing = true;
    else
        seen.problem = refusal(answer.status);
}

void RegistryWalk::keep(const std::string& digest, const Answer& answer)
{
    SeenManifest& seen = m_manifests[digest];
    if (seen.manifest)
        return;
    auto manifest = manifestFrom(answer.contentType, answer.body);
    if (!manifest) {
        seen.problem = manifest.error().message;
        return;
    }
    seen.problem.reset();
    seen.manifest = std::move(*manifest);
    follow(*seen.manifest, seen.depth);
}

void RegistryWalk::follow(const Manifest& manifest, int depth)
{
    if (!manifest.isList)
        return askForConfig(manifest.config);
    for (const ListEntry& entry : manifest.entries)
        askForEntry(entry.manifest, depth + 1);
}

void RegistryWalk::askForEntry(const Descriptor& manifest, int depth)
{
    const auto [place, isNew] = m_manifests.try_emplace(manifest.digest);
    if (!isNew)
        return;
    SeenManifest& seen = place->second;
    seen.depth = depth;
    if (depth > kDeepestList)
        seen.problem = walkProblem(
            translatable("error", "Lists lie in lists more than %1 deep. Push one list with an "
                                  "image for each platform."),
            {static_cast<long long>(kDeepestList)});
    else if (manifest.size > kMaxAnswer)
        seen.problem = tooLarge(manifest.size);
    else if (known() >= kMaxQuestions)
        seen.problem = walkProblem(
            translatable("error", "The images of the repository need more than %1 questions. List "
                                  "fewer tags."),
            {static_cast<long long>(kMaxQuestions)});
    else
        ask(Question::Kind::Manifest, manifest.digest, "/manifests/" + manifest.digest);
}

void RegistryWalk::askForConfig(const Descriptor& config)
{
    const auto [place, isNew] = m_configs.try_emplace(config.digest);
    if (!isNew)
        return;
    if (config.size > kMaxAnswer)
        place->second.problem = tooLarge(config.size);
    else
        ask(Question::Kind::Config, config.digest, "/blobs/" + config.digest);
}

void RegistryWalk::takeConfig(const std::string& digest, const Answer& answer)
{
    SeenConfig& seen = m_configs[digest];
    seen.problem = answer.problem;
    if (answer.problem)
        return;
    if (answer.status != kFound) {
        seen.isMissing = answer.status == kNotFound;
        if (!seen.isMissing)
            seen.problem = refusal(answer.status);
        return;
    }
    if (digestOf(answer.body) != digest) {
        seen.problem = wrongDigest();
        return;
    }
    auto config = imageConfigFrom(answer.body);
    if (config)
        seen.config = std::move(*config);
    else
        seen.problem = config.error().message;
}

} // namespace core::registry
