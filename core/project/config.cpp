#include "core/project/config.h"

#include "core/base/text_position.h"
#include "core/project/own_files.h"
#include "core/project/user_folders.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/typing_errors.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

namespace fs = std::filesystem;

enum class SettingKind { Text, Switch, Path, Reports };

struct KnownSetting {
    std::string_view name;
    SettingKind kind;
};

constexpr std::array<KnownSetting, 6> kKnownSettings{{{"profile", SettingKind::Text},
                                                      {"failOn", SettingKind::Text},
                                                      {"spelling", SettingKind::Switch},
                                                      {"facts", SettingKind::Path},
                                                      {"format", SettingKind::Text},
                                                      {"reports", SettingKind::Reports}}};

/// The setting that was meant, or all there are: "“profile”, “failOn” …".
std::string settingsLike(std::string_view name)
{
    constexpr std::size_t kMaxSlips = 2;
    constexpr std::size_t kMaxName = 40;
    std::string all;
    for (const KnownSetting& known : kKnownSettings) {
        if (name.size() <= kMaxName && typingErrors(name, known.name) <= kMaxSlips)
            return "“" + std::string(known.name) + "”";
        all += (all.empty() ? "“" : ", “") + std::string(known.name) + "”";
    }
    return all;
}

/// Reads one file.
class ConfigReader {
public:
    ConfigReader(fs::path file, std::string text) : m_positions(std::move(text))
    {
        m_config.file = std::move(file);
    }

    [[nodiscard]] Result<Config> read();

private:
    [[nodiscard]] tl::unexpected<Error> fault(const TextRange& range, const Message& message) const
    {
        return faultIn(m_config.file.string(), m_positions.text(), range.start, message);
    }
    [[nodiscard]] Result<Setting> valueOf(const JsonMember& member, SettingKind kind) const;
    [[nodiscard]] Result<std::monostate> readMember(const JsonMember& member);
    [[nodiscard]] Result<std::monostate> readReports(const JsonMember& member);

    Config m_config;
    PositionedText m_positions;
};

Result<Setting> ConfigReader::valueOf(const JsonMember& member, SettingKind kind) const
{
    const TextPosition place = m_positions.at(member.value.range.start);
    const std::string from = m_config.file.string() + ':' + std::to_string(place.line) + ':'
                             + std::to_string(place.column);
    if (kind == SettingKind::Switch) {
        if (member.value.kind == JsonKind::Boolean)
            return Setting{member.value.text, from};
        return fault(member.value.range,
                     {"error",
                      translatable("error", "The setting “%1” is true or false, without quotes."),
                      {member.key}});
    }
    if (member.value.kind != JsonKind::String)
        return fault(member.value.range,
                     {"error",
                      translatable("error", "The setting “%1” is a text. Put its value into "
                                            "quotes."),
                      {member.key}});
    const std::string& text = member.value.text;
    return Setting{kind == SettingKind::Path ? (m_config.file.parent_path() / text).string() : text,
                   from};
}

Result<std::monostate> ConfigReader::readReports(const JsonMember& member)
{
    if (member.value.kind != JsonKind::Object)
        return fault(member.value.range,
                     {"error",
                      translatable("error", "The setting “%1” is an object: write {\"sarif\": "
                                            "\"offers.sarif\"}."),
                      {member.key}});
    for (const JsonMember& report : member.value.members) {
        auto file = valueOf(report, SettingKind::Path);
        if (!file)
            return tl::unexpected(file.error());
        m_config.reports.insert_or_assign(report.key, std::move(*file));
    }
    return {};
}

Result<std::monostate> ConfigReader::readMember(const JsonMember& member)
{
    const auto known = std::ranges::find(kKnownSettings, member.key, &KnownSetting::name);
    if (known == kKnownSettings.end())
        return fault(member.keyRange,
                     {"error",
                      translatable("error", "There is no setting “%1”; there is %2. Correct or "
                                            "remove it."),
                      {member.key, settingsLike(member.key)}});
    if (known->kind == SettingKind::Reports)
        return readReports(member);
    auto value = valueOf(member, known->kind);
    if (!value)
        return tl::unexpected(value.error());
    if (known->name == "profile")
        m_config.profile = value->value;
    m_config.settings.insert_or_assign(member.key, std::move(*value));
    return {};
}

Result<Config> ConfigReader::read()
{
    const JsonTree tree = readJson(m_positions.text());
    if (!tree.problems.empty())
        return fault(tree.problems.front().range, tree.problems.front().message);
    if (tree.root.kind != JsonKind::Object)
        return fault(tree.root.range, {"error",
                                       translatable("error", "A configuration is an object: write "
                                                             "{\"profile\": \"pc-2022\"}."),
                                       {}});
    for (const JsonMember& member : tree.root.members)
        if (const auto read = readMember(member); !read)
            return tl::unexpected(read.error());
    return std::move(m_config);
}

/// Empty where there is no such file.
Result<Config> configIn(const fs::path& file)
{
    auto text = readIfThere(file);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text)
        return Config();
    return ConfigReader(file, std::move(**text)).read();
}

} // namespace

const Setting* Config::setting(std::string_view name) const
{
    const auto found = settings.find(name);
    return found == settings.end() ? nullptr : &found->second;
}

Result<Config> userConfig()
{
    const auto folder = configFolder();
    return folder.empty() ? Result<Config>(Config()) : configIn(folder / "config.json");
}

Result<Config> projectConfig(const fs::path& folder)
{
    std::error_code error;
    fs::path at = fs::absolute(folder, error).lexically_normal();
    while (true) {
        auto config = configIn(at / "offerwright.json");
        if (!config || !config->file.empty() || !at.has_relative_path())
            return config;
        at = at.parent_path();
    }
}

Config overlaid(const Config& nearer, const Config& farther)
{
    Config config = nearer;
    config.settings.insert(farther.settings.begin(), farther.settings.end());
    config.reports.insert(farther.reports.begin(), farther.reports.end());
    if (config.profile.empty())
        config.profile = farther.profile;
    if (config.file.empty())
        config.file = farther.file;
    return config;
}

} // namespace core
