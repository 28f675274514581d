#include "core/intake/told.h"

#include "core/offer/access.h"
#include "core/rules/checks/secret_fields.h"

#include <memory>
#include <utility>

namespace core::intake {

std::string freePictureName(const Assets& assets, const std::string& wanted)
{
    std::string name = wanted;
    const auto dot = wanted.rfind('.');
    const auto slash = wanted.rfind('/');
    const bool hasEnding = dot != std::string::npos && (slash == std::string::npos || dot > slash);
    const std::string stem = hasEnding ? wanted.substr(0, dot) : wanted;
    const std::string ending = hasEnding ? wanted.substr(dot) : std::string();
    for (int number = 2; assets.contains(name); ++number) {
        name = stem;
        name.append("-").append(std::to_string(number)).append(ending);
    }
    return name;
}

void Told::tell(const FieldPath& where, const std::string& text)
{
    if (text.empty() || !textAt(m_offer, where))
        return;
    if (!setTextAt(m_offer, where, text))
        return noteUnknown(translatable("import", "“%1” is no value of the field %2."),
                           {text, placeMessage(where)});
    if (m_known.insert(where).second)
        m_fields.push_back(where);
}

FieldPath Told::append(const FieldPath& list)
{
    const std::size_t at = sizeAt(m_offer, list);
    if (at < kMaxElements) {
        [[maybe_unused]] const auto element = appendAt(m_offer, list);
    } else if (m_full.insert(list).second) {
        noteLeftOut(translatable("import", "%1: only the first %2 are taken."),
                    {placeMessage(list), static_cast<long long>(kMaxElements)});
    }
    return list / at;
}

void Told::tellPicture(const FieldPath& where, const std::string& name, std::string bytes)
{
    const std::string free = freePictureName(assets, name);
    assets.emplace(free, std::make_shared<const std::string>(std::move(bytes)));
    tell(where, free);
}

void Told::tellAll(const Offer& offer)
{
    m_offer = offer;
    const Offer nothing;
    for (const FieldText& leaf : fieldTexts(offer))
        if (!leaf.text.empty() && textAt(nothing, leaf.where) != leaf.text
            && m_known.insert(leaf.where).second)
            m_fields.push_back(leaf.where);
}

void Told::hideSecrets()
{
    const auto secrets = secretFields(m_offer);
    if (secrets.empty())
        return;
    for (const SecretField& secret : secrets)
        noteChanged(translatable("import", "%1 held %2; “…” stands in its place. Secrets are "
                                           "typed into the portal only."),
                    {placeMessage(secret.where), secret.kind});
    m_offer = withoutSecrets(std::move(m_offer));
}

} // namespace core::intake
