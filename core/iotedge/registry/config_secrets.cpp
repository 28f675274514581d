#include "core/iotedge/registry/config_secrets.h"

#include "core/text/secrets/secret_guess.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>

namespace core::registry {

namespace {

constexpr std::string_view kLeftOut = "…";

bool isSecretSetting(std::string_view name, std::string_view value)
{
    return value != kLeftOut && (looksSecret(value) || !findSecretsOfSetting(name, value).empty());
}

bool isSecretVariable(const std::string& variable, std::size_t equals)
{
    return equals != std::string::npos
           && isSecretSetting(std::string_view(variable).substr(0, equals),
                              std::string_view(variable).substr(equals + 1));
}

void addOnce(std::vector<std::string>& places, std::string place)
{
    if (std::ranges::find(places, place) == places.end())
        places.push_back(std::move(place));
}

} // namespace

std::vector<std::string> secretPlaces(const RegistryConfig& config)
{
    std::vector<std::string> places = config.secrets;
    for (const std::string& variable : config.environment)
        if (const auto equals = variable.find('='); isSecretVariable(variable, equals))
            addOnce(places, "ENV " + variable.substr(0, equals));
    for (const auto& [name, value] : config.labels)
        if (isSecretSetting(name, value))
            addOnce(places, "LABEL " + name);
    if (std::ranges::any_of(config.history,
                            [](const std::string& line) { return findSecret(line).has_value(); }))
        addOnce(places, "history");
    return places;
}

void leaveSecretsOut(RegistryConfig& config)
{
    config.secrets = secretPlaces(config);
    std::vector<std::string> values;
    for (std::string& variable : config.environment)
        if (const auto equals = variable.find('='); isSecretVariable(variable, equals)) {
            values.push_back(variable.substr(equals + 1));
            variable.replace(equals + 1, std::string::npos, kLeftOut);
        }
    for (auto& [name, value] : config.labels)
        if (isSecretSetting(name, value)) {
            values.push_back(value);
            value = kLeftOut;
        }
    // A builder writes the line of a variable into the history, too.
    for (std::string& line : config.history) {
        line = withoutSecrets(line);
        for (const std::string& value : values)
            for (auto at = line.find(value); at != std::string::npos;
                 at = line.find(value, at + kLeftOut.size()))
                line.replace(at, value.size(), kLeftOut);
    }
}

} // namespace core::registry
