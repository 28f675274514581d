#include "core/rules/checks/secret_fields.h"

#include "core/iotedge/settings/default_secrets.h"
#include "core/offer/field.h"
#include "core/offer/fields.h"
#include "core/rules/engine/memo.h"
#include "core/text/secrets/secrets.h"

namespace core {

namespace {

/// A text, and how it is searched.
struct SearchedText {
    std::string_view text;
    /// Of a setting; empty for other texts.
    std::string_view name = {};
    /// The value of a setting, which may be JSON. Every other text is searched as it reads.
    bool isSetting = false;

    bool operator==(const SearchedText&) const = default;
    [[nodiscard]] std::size_t hash() const
    {
        const std::hash<std::string_view> hashOf;
        return hashOf(text) * 31 + hashOf(name) + (isSetting ? 1 : 0);
    }
};

std::vector<Secret> secretsOf(const SearchedText& searched)
{
    return searched.isSetting ? secretsOfDefault(searched.name, searched.text)
                              : findSecrets(searched.text);
}

/// Calls visit(path, text, searched) for each text that may hold secrets; it may change the text.
/// The path is the walk's own, as in visitFields().
template <class T, class Visit>
void eachText(T& value, FieldPath& path, const Visit& visit)
{
    using Value = std::remove_cv_t<T>;
    const std::size_t size = path.size();
    const auto enter = [&](auto& below, const auto& step) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(below)>, std::string>)
            if (below.empty())
                return;
        path /= step;
        eachText(below, path, visit);
        path.shortenTo(size);
    };
    if constexpr (std::is_same_v<Value, NameValue>) {
        path.enter("name");
        visit(path, value.name, SearchedText{value.name});
        path.shortenTo(size);
        path.enter("value");
        visit(path, value.value, SearchedText{value.value, value.name, true});
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
        visit(path, value, SearchedText{value, {}, path.str().ends_with("/createOptions")});
    }
    if constexpr (IsRecord<Value>)
        for (auto& member : value.unknown)
            visit(path / member.key, member.json, SearchedText{member.json, member.key, true});
}

} // namespace

std::vector<SecretField> secretFields(const Offer& offer)
{
    std::vector<SecretField> fields;
    FieldPath path;
    path.reserveForWalk();
    // Plans repeat each other's settings and tags.
    Memo memo;
    eachText(offer, path,
             [&](const FieldPath& where, const std::string&, const SearchedText& searched) {
                 const auto& secrets = memo.of<secretsOf>(searched);
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
    eachText(offer, path, [](const FieldPath&, std::string& text, const SearchedText& searched) {
        const auto secrets = secretsOf(searched);
        if (!secrets.empty())
            text = withoutSecrets(text, secrets);
    });
    return offer;
}

} // namespace core
