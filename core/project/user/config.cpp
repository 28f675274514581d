#include "core/project/user/config.h"

#include "core/base/text_position.h"
#include "core/project/own_files.h"
#include "core/project/user/user_folders.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/typing_errors.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

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

    [[nodiscard]] Config read();

private:
    [[nodiscard]] SourceLocation placeOf(const TextRange& range) const
    {
        const TextPosition start = m_positions.at(range.start);
        return {m_config.file.string(), start.line, start.column, start.line, start.column};
    }
    void addFault(const TextRange& range, const Message& message)
    {
        m_config.faults.push_back({message, placeOf(range)});
    }
    /// Nothing, and a fault, where it is none.
    [[nodiscard]] std::optional<Setting> valueOf(const JsonMember& member, SettingKind kind);
    void readMember(const JsonMember& member);
    void readReports(const JsonMember& member);

    Config m_config;
    PositionedText m_positions;
};

std::optional<Setting> ConfigReader::valueOf(const JsonMember& member, SettingKind kind)
{
    const JsonNode& value = member.value;
    const SourceLocation place = placeOf(value.range);
    if (kind == SettingKind::Switch) {
        if (value.kind == JsonKind::Boolean)
            return Setting{value.text, place};
        addFault(value.range,
                 {"error",
                  translatable("error", "The setting “%1” is true or false, without quotes."),
                  {member.key}});
        return std::nullopt;
    }
    if (value.kind != JsonKind::String) {
        addFault(value.range,
                 {"error",
                  translatable("error", "The setting “%1” is a text. Put its value into quotes."),
                  {member.key}});
        return std::nullopt;
    }
    return Setting{kind == SettingKind::Path ? (m_config.file.parent_path() / value.text).string()
                                             : value.text,
                   place};
}

void ConfigReader::readReports(const JsonMember& member)
{
    if (member.value.kind != JsonKind::Object)
        addFault(member.value.range, {"error",
                                      translatable("error", "The setting “%1” is an object: write "
                                                            "{\"sarif\": \"offers.sarif\"}."),
                                      {member.key}});
    for (const JsonMember& report : member.value.members)
        if (auto file = valueOf(report, SettingKind::Path))
            m_config.reports.insert_or_assign(report.key, std::move(*file));
}

void ConfigReader::readMember(const JsonMember& member)
{
    const auto known = std::ranges::find(kKnownSettings, member.key, &KnownSetting::name);
    if (known == kKnownSettings.end()) {
        addFault(member.keyRange,
                 {"error",
                  translatable("error", "There is no setting “%1”; there is %2. Correct or "
                                        "remove it."),
                  {member.key, settingsLike(member.key)}});
        return;
    }
    if (known->kind == SettingKind::Reports) {
        readReports(member);
        return;
    }
    auto value = valueOf(member, known->kind);
    if (!value)
        return;
    if (known->name == "profile")
        m_config.profile = value->value;
    m_config.settings.insert_or_assign(member.key, std::move(*value));
}

Config ConfigReader::read()
{
    const JsonTree tree = readJson(m_positions.text());
    if (!tree.problems.empty())
        addFault(tree.problems.front().range, tree.problems.front().message);
    else if (tree.root.kind != JsonKind::Object)
        addFault(tree.root.range, {"error",
                                   translatable("error", "A configuration is an object: write "
                                                         "{\"profile\": \"pc-2022\"}."),
                                   {}});
    else
        for (const JsonMember& member : tree.root.members)
            readMember(member);
    return std::move(m_config);
}

/// Without a file where there is none.
Config configIn(const fs::path& file)
{
    auto text = readIfThere(file);
    if (!text)
        return {.profile = {}, .file = file, .faults = {{text.error().message}}};
    return *text ? ConfigReader(file, std::move(**text)).read() : Config();
}

} // namespace

std::string Setting::from() const
{
    return place.file + ':' + std::to_string(place.line) + ':' + std::to_string(place.column);
}

Error ConfigFault::asError() const
{
    if (!place)
        return Error{message};
    return Error{{"error",
                  translatable("error", "%1:%2:%3: %4"),
                  {place->file, static_cast<long long>(place->line),
                   static_cast<long long>(place->column), InnerMessage(message)}}};
}

const Setting* Config::setting(std::string_view name) const
{
    const auto found = settings.find(name);
    return found == settings.end() ? nullptr : &found->second;
}

Config userConfig()
{
    const auto folder = configFolder();
    return folder.empty() ? Config() : configIn(folder / "config.json");
}

Config projectConfig(const fs::path& folder)
{
    std::error_code error;
    fs::path at = fs::absolute(folder, error).lexically_normal();
    while (true) {
        auto config = configIn(at / "offerwright.json");
        if (!config.file.empty() || !at.has_relative_path())
            return config;
        at = at.parent_path();
    }
}

Config overlaid(const Config& nearer, const Config& farther)
{
    Config config = nearer;
    config.settings.insert(farther.settings.begin(), farther.settings.end());
    config.reports.insert(farther.reports.begin(), farther.reports.end());
    config.faults.insert(config.faults.end(), farther.faults.begin(), farther.faults.end());
    if (config.profile.empty())
        config.profile = farther.profile;
    if (config.file.empty())
        config.file = farther.file;
    return config;
}

} // namespace core
