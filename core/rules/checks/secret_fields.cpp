#include "core/rules/checks/secret_fields.h"

#include "core/iotedge/settings/default_secrets.h"
#include "core/offer/field.h"
#include "core/offer/fields.h"
#include "core/text/secrets/secrets.h"

namespace core {

namespace {

/// Calls visit(path, text, secrets) for each text that may hold some; it may change the text.
template <class T, class Visit>
void eachText(T& value, const FieldPath& path, const Visit& visit)
{
    using Value = std::remove_cv_t<T>;
    if constexpr (std::is_same_v<Value, NameValue>) {
        visit(path / "name", value.name, findSecrets(value.name));
        visit(path / "value", value.value, secretsOfDefault(value.name, value.value));
    } else if constexpr (IsRecord<Value>) {
        std::apply(
            [&](const auto&... rows) {
                (eachText(value.*(rows.member), path / rows.key, visit), ...);
            },
            Record<Value>::rows);
    } else if constexpr (detail::isList<Value>) {
        for (std::size_t at = 0; at < value.size(); ++at)
            eachText(value[at], path / at, visit);
    } else if constexpr (detail::isMap<Value>) {
        for (auto& [key, element] : value)
            eachText(element, path / key, visit);
    } else if constexpr (std::is_same_v<Value, std::string>) {
        // Create options are JSON; every other text is searched as it reads.
        const bool isJson = path.str().ends_with("/createOptions");
        visit(path, value, isJson ? secretsOfDefault({}, value) : findSecrets(value));
    }
    if constexpr (IsRecord<Value>)
        for (auto& member : value.unknown)
            visit(path / member.key, member.json, secretsOfDefault(member.key, member.json));
}

} // namespace

std::vector<SecretField> secretFields(const Offer& offer)
{
    std::vector<SecretField> fields;
    eachText(offer, FieldPath(),
             [&](const FieldPath& where, const std::string&, const std::vector<Secret>& secrets) {
                 if (!secrets.empty())
                     fields.push_back({where, secrets.front().kind});
             });
    return fields;
}

std::optional<SecretField> firstSecret(const Offer& offer)
{
    const auto fields = secretFields(offer);
    return fields.empty() ? std::nullopt : std::optional(fields.front());
}

Offer withoutSecrets(Offer offer)
{
    eachText(offer, FieldPath(),
             [](const FieldPath&, std::string& text, const std::vector<Secret>& secrets) {
                 if (!secrets.empty())
                     text = withoutSecrets(text, secrets);
             });
    return offer;
}

} // namespace core
