#include "core/project/facts/registry_facts_json.h"

#include "core/base/text_position.h"
#include "core/project/facts/registry_facts_members.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

#include <charconv>

namespace core {

namespace {

constexpr long long kMinStatus = 100;
constexpr long long kMaxStatus = 599;

/// Takes the members of the facts, keeping the first that is of another kind.
class RegistryReader {
public:
    struct Fault {
        TextRange range;
        Message message;
    };

    [[nodiscard]] RegistryFacts read(const JsonNode& root);
    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }

private:
    void blame(const JsonNode& node, const char* text, const std::string& key)
    {
        if (!m_fault)
            m_fault = Fault{node.range, {"error", text, {key}}};
    }
    /// Null where the member is absent; a fault where it is of another kind.
    const JsonNode* member(const JsonNode& node, const char* key, JsonKind kind);
    std::string text(const JsonNode& node, const char* key);
    long long number(const JsonNode& node, const char* key);
    std::vector<std::string> texts(const JsonNode& node, const char* key);
    RegistryTag tag(const JsonNode& node);
    bool flag(const JsonNode& node, const char* key);
    std::optional<Message> problem(const JsonNode& node);
    RegistryPlatform platform(const JsonNode& node);
    RegistryConfig config(const JsonNode& node);

    std::optional<Fault> m_fault;
};

const JsonNode* RegistryReader::member(const JsonNode& node, const char* key, JsonKind kind)
{
    const JsonNode* found = node.member(key);
    if (!found || found->kind == kind)
        return found;
    blame(*found,
          translatable("error",
                       "The member “%1” of the registry's facts is of another kind than the "
                       "schema says. Correct it."),
          key);
    return nullptr;
}

std::string RegistryReader::text(const JsonNode& node, const char* key)
{
    const JsonNode* found = member(node, key, JsonKind::String);
    return found ? found->text : std::string();
}

long long RegistryReader::number(const JsonNode& node, const char* key)
{
    const JsonNode* found = member(node, key, JsonKind::Number);
    if (!found)
        return 0;
    long long value = 0;
    const char* end = found->text.data() + found->text.size();
    const auto read = std::from_chars(found->text.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || value < 0)
        blame(*found, translatable("error", "“%1” is a whole number from 0. Correct it."), key);
    return value;
}

std::vector<std::string> RegistryReader::texts(const JsonNode& node, const char* key)
{
    std::vector<std::string> result;
    if (const JsonNode* found = member(node, key, JsonKind::Array))
        for (const JsonNode& item : found->items)
            result.push_back(item.text);
    return result;
}

bool RegistryReader::flag(const JsonNode& node, const char* key)
{
    const JsonNode* found = member(node, key, JsonKind::Boolean);
    return found && found->text == "true";
}

std::optional<Message> RegistryReader::problem(const JsonNode& node)
{
    std::string words = text(node, "problem");
    return words.empty() ? std::nullopt : std::optional(Message{"error", "%1", {std::move(words)}});
}

RegistryPlatform RegistryReader::platform(const JsonNode& node)
{
    RegistryPlatform platform{text(node, "os"), text(node, "architecture"), text(node, "variant"),
                              text(node, "digest"), number(node, "size")};
    if (const JsonNode* found = member(node, "config", JsonKind::Object))
        platform.config = config(*found);
    platform.isMissing = flag(node, "isMissing");
    platform.problem = problem(node);
    return platform;
}

RegistryConfig RegistryReader::config(const JsonNode& node)
{
    RegistryConfig config;
    config.user = text(node, "user");
    for (const auto& [key, of] : kConfigTexts)
        config.*of = text(node, key);
    for (const auto& [key, of] : kConfigLists)
        config.*of = texts(node, key);
    if (const JsonNode* labels = member(node, "labels", JsonKind::Object))
        for (const JsonMember& label : labels->members)
            config.labels.insert_or_assign(label.key, label.value.text);
    return config;
}

RegistryTag RegistryReader::tag(const JsonNode& node)
{
    RegistryTag tag;
    tag.problem = problem(node);
    const long long status = number(node, "status");
    const bool isAnswer = status >= kMinStatus && status <= kMaxStatus;
    if (isAnswer)
        tag.status = static_cast<int>(status);
    else if (!tag.problem || node.member("status"))
        blame(node,
              translatable("error", "A tag needs “%1”, the number of the HTTP answer, from 100 "
                                    "to 599."),
              "status");
    tag.code = text(node, "code");
    tag.mediaType = text(node, "mediaType");
    tag.digest = text(node, "digest");
    tag.earlierDigest = text(node, "earlierDigest");
    if (const JsonNode* platforms = member(node, "platforms", JsonKind::Array))
        for (const JsonNode& item : platforms->items)
            tag.platforms.push_back(platform(item));
    if (const JsonNode* found = member(node, "config", JsonKind::Object))
        tag.config = config(*found);
    return tag;
}

RegistryFacts RegistryReader::read(const JsonNode& root)
{
    RegistryFacts facts;
    const JsonNode* registry = member(root, "registry", JsonKind::Object);
    if (!registry)
        return facts;
    for (const JsonMember& repository : registry->members) {
        RegistryRepository& seen = facts[repository.key];
        seen.asked = text(repository.value, "asked");
        seen.listed = texts(repository.value, "listed");
        if (const JsonNode* tags = member(repository.value, "tags", JsonKind::Object))
            for (const JsonMember& each : tags->members)
                seen.tags.insert_or_assign(each.key, tag(each.value));
    }
    return facts;
}

} // namespace

Result<RegistryFacts> registryFactsFrom(const std::string& file, std::string_view text)
{
    const JsonTree tree = readJson(text);
    RegistryReader reader;
    RegistryFacts facts = reader.read(tree.root);
    auto fault = reader.fault();
    if (!tree.problems.empty())
        fault = {tree.problems.front().range, tree.problems.front().message};
    if (!fault)
        return facts;
    const auto place = PositionedText(std::string(text)).at(fault->range.start);
    return fail(translatable("error", "%1:%2:%3: %4"),
                {file, static_cast<long long>(place.line), static_cast<long long>(place.column),
                 InnerMessage(fault->message)});
}

} // namespace core
