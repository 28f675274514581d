#include "core/project/config.h"

#include "core/project/own_files.h"
#include "core/project/user_folders.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

namespace core {

namespace {

Result<std::monostate> readSettings(const JsonNode& root, const std::string& text, Config& config)
{
    const auto fault = [&](const TextRange& range, Message message) {
        return faultIn(config.file.string(), text, range.start, message);
    };
    if (root.kind != JsonKind::Object)
        return fault(root.range, {"error",
                                  translatable("error", "A configuration is an object: write "
                                                        "{\"profile\": \"pc-2022\"}."),
                                  {}});
    for (const JsonMember& member : root.members) {
        if (member.key != "profile")
            return fault(member.keyRange,
                         {"error",
                          translatable("error", "There is no setting “%1”; there is “profile”. "
                                                "Correct or remove it."),
                          {member.key}});
        if (member.value.kind != JsonKind::String)
            return fault(member.value.range,
                         {"error",
                          translatable("error", "The setting “%1” is a text. Put its value into "
                                                "quotes."),
                          {member.key}});
        config.profile = member.value.text;
    }
    return {};
}

} // namespace

Result<Config> userConfig()
{
    const auto folder = configFolder();
    if (folder.empty())
        return Config();
    Config config{{}, folder / "config.json"};
    const auto text = readIfThere(config.file);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text)
        return Config();
    const JsonTree tree = readJson(**text);
    if (!tree.problems.empty())
        return faultIn(config.file.string(), **text, tree.problems.front().range.start,
                       tree.problems.front().message);
    if (const auto read = readSettings(tree.root, **text, config); !read)
        return tl::unexpected(read.error());
    return config;
}

} // namespace core
