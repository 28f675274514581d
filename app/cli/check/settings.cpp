#include "app/cli/check/settings.h"

#include "app/cli/base/language.h"
#include "app/cli/base/suggest.h"
#include "app/cli/base/terminal.h"
#include "app/cli/check/check_options.h"
#include "core/base/printable.h"

#include <algorithm>

namespace app {

namespace {

/// Takes out what is set and is none of the option's words.
void keepChoice(core::Config& config, std::string_view name, const Option& option)
{
    const auto setting = config.settings.find(name);
    const auto choices = choicesOf(option);
    if (setting == config.settings.end()
        || std::ranges::find(choices, setting->second.value) != choices.end())
        return;
    const auto& [value, place] = setting->second;
    config.faults.push_back(
        {{"error",
          core::translatable("error", "The setting “%1” is one of %2, not “%3”.%4"),
          {std::string(name), std::string(option.value), value, didYouMean(value, choices)}},
         place});
    config.settings.erase(setting);
}

/// Takes out the reports of formats that there are not.
void keepReports(core::Config& config)
{
    const auto formats = choicesOf(kReportFormat);
    std::erase_if(config.reports, [&](const auto& report) {
        const auto& [format, setting] = report;
        if (std::ranges::find(formats, format) != formats.end())
            return false;
        config.faults.push_back(
            {{"error",
              core::translatable("error", "A report is one of %1, not “%2”.%3"),
              {std::string(kReportFormat.value), format, didYouMean(format, formats)}},
             setting.place});
        return true;
    });
}

struct Explained {
    std::string_view name;
    std::string value;
    std::string from;
};

Explained explained(std::string_view name, const Arguments& arguments, const Option& option,
                    const core::Setting* setting, std::string otherwise)
{
    if (arguments.has(option))
        return {name, option.value.empty() ? "true" : *arguments.value(option),
                spoken(core::translatable("cli", "the option %1"), {option.name})};
    if (setting)
        return {name, setting->value, setting->from()};
    return {name, std::move(otherwise), spoken(core::translatable("cli", "default"))};
}

} // namespace

std::filesystem::path settingsFolderOf(const std::string& path)
{
    const auto folder = folderOf(path);
    return folder.empty() ? std::filesystem::path(path).parent_path() : folder;
}

SettingsStore::SettingsStore(const Arguments& arguments)
    : m_arguments(arguments), m_user(arguments.has(kNoConfig) ? core::Config() : core::userConfig())
{
}

std::shared_ptr<const core::Result<Sources>> SettingsStore::sourcesOf(const SourceChoice& choice)
{
    auto& known = m_sources[choice];
    if (!known)
        known = std::make_shared<const core::Result<Sources>>(commonSources(m_arguments, choice));
    return known;
}

SettingsStore::Settings SettingsStore::read(const std::filesystem::path& folder)
{
    const auto nearest = m_arguments.has(kNoConfig) ? core::Config() : core::projectConfig(folder);
    OfferSettings settings{core::overlaid(nearest, m_user), FailOn::Error, {}, nullptr};
    core::Config& config = settings.config;
    keepChoice(config, "failOn", kFailOnOffer);
    keepChoice(config, "format", kReportFormat);
    keepReports(config);
    const auto valueOf = [&](const Option& option, std::string_view name) {
        const core::Setting* setting = config.setting(name);
        return m_arguments.value(option).value_or(setting ? setting->value : std::string());
    };
    const std::string failOn = valueOf(kFailOnOffer, "failOn");
    settings.failOn = failOn == "evidence"  ? FailOn::Evidence
                      : failOn == "warning" ? FailOn::Warning
                                            : FailOn::Error;
    settings.choice = {m_arguments.has(kSpelling) || valueOf(kSpelling, "spelling") == "true",
                       valueOf(kFacts, "facts")};
    settings.sources = sourcesOf(settings.choice);
    return std::make_shared<const OfferSettings>(std::move(settings));
}

SettingsStore::Settings SettingsStore::of(const std::filesystem::path& folder)
{
    std::error_code error;
    const auto key = std::filesystem::absolute(folder, error).lexically_normal();
    const std::scoped_lock lock(m_lock);
    if (const auto known = m_settings.find(key); known != m_settings.end())
        return known->second;
    return m_settings.emplace(key, read(key)).first->second;
}

SettingsStore::Chosen SettingsStore::profileOf(const core::Project* project,
                                               const core::Config& config)
{
    const core::Setting* setting = config.setting("profile");
    const std::string configured = setting ? setting->from() + setting->value : std::string();
    const auto key =
        project ? std::tuple(project->bundleProfile, project->content.offer.profile, configured)
                : std::tuple(std::string(), std::string(), configured);
    const std::scoped_lock lock(m_lock);
    if (const auto known = m_profiles.find(key); known != m_profiles.end())
        return known->second;
    auto chosen = chosenProfile(m_arguments, project, &config);
    const Chosen shared = chosen ? Chosen(std::make_shared<const ChosenProfile>(std::move(*chosen)))
                                 : Chosen(tl::unexpected(chosen.error()));
    return m_profiles.emplace(key, shared).first->second;
}

std::string settingsAsText(const std::string& path, const Arguments& arguments,
                           const OfferSettings& settings, const SettingsStore::Chosen& profile)
{
    const core::Config& config = settings.config;
    const core::Setting* named = config.setting("profile");
    std::vector<Explained> rows;
    if (profile)
        rows.push_back({"profile", (*profile)->profile.id,
                        spoken(core::reasonOf((*profile)->choice))
                            + (named && (*profile)->choice.by == core::ChosenBy::Configuration
                                   ? ' ' + named->from()
                                   : std::string())});
    else
        rows.push_back({"profile", "none", spoken(core::translatable("cli", "as said above"))});
    rows.push_back(
        explained("fail-on", arguments, kFailOnOffer, config.setting("failOn"), "error"));
    rows.push_back(
        explained("spelling", arguments, kSpelling, config.setting("spelling"), "false"));
    rows.push_back(explained("facts", arguments, kFacts, config.setting("facts"), "none"));
    rows.push_back(explained("format", arguments, kReportFormat, config.setting("format"), "text"));
    for (const auto& [format, setting] : config.reports)
        rows.push_back({"report", format + '=' + setting.value, setting.from()});
    std::string text = styled(Style::Bold, core::printable(path)) + '\n';
    for (const auto& [name, value, from] : rows)
        text += "  " + std::string(name) + std::string(10 - name.size(), ' ')
                + core::printable(value) + "  " + styled(Style::Dim, core::printable(from)) + '\n';
    return text;
}

} // namespace app
