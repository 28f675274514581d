#include "core/rules/checks/secret_fields.h"

#include "core/iotedge/settings/default_secrets.h"
#include "core/offer/field.h"
#include "core/offer/fields.h"
#include "core/text/secrets/secrets.h"

namespace core {

namespace {

/// Calls visit(path, text, secrets) for each text that may hold some; it may change the text. The
/// path is the walk's own, as in visitFields().
template <class T, class Visit>
void eachText(T& value, FieldPath& path, const Visit& visit)
{
    using Value = std::remove_cv_t<T>;
    const std::size_t size = path.size();
    const auto enter = [&](auto& below, const auto& step) {
        path /= step;
        eachText(below, path, visit);
        path.shortenTo(size);
    };
    if constexpr (std::is_same_v<Value, NameValue>) {
        path /= "name";
        visit(path, value.name, findSecrets(value.name));
        path.shortenTo(size);
        path /= "value";
        visit(path, value.value, secretsOfDefault(value.name, value.value));
        path.shortenTo(size);
    } else if constexpr (IsRecord<Value>) {
        std::apply([&](const auto&... rows) { (enter(value.*(rows.member), rows.key), ...); },
                   Record<Value>::rows);
    } else if constexpr (detail::isList<Value>) {
        for (std::size_t at = 0; at < value.size(); ++at)
            enter(value[at], at);
    } else if constexpr (detail::isMap<Value>) {
        for (auto& [key, element] : value)
            enter(element, key);
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
    FieldPath path;
    eachText(offer, path,
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
    FieldPath path;
    eachText(offer, path,
             [](const FieldPath&, std::string& text, const std::vector<Secret>& secrets) {
                 if (!secrets.empty())
                     text = withoutSecrets(text, secrets);
             });
    return offer;
}

} // namespace core
