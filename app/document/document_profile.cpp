#include "app/document/document.h"

#include <utility>

namespace app {

core::Result<std::monostate> Document::useProfileFile(const QString& fileName)
{
    const auto added = m_profiles.addFile(fileName);
    if (!added)
        return tl::unexpected(added.error());
    m_given = *added;
    takeProfileInForce();
    return std::monostate();
}

void Document::chooseProfile(std::string_view id)
{
    const auto profile = m_profiles.find(id);
    Q_ASSERT(profile);
    if (!Profiles::isBuiltIn(id)) {
        m_given = profile;
        takeProfileInForce();
        return;
    }
    m_given.reset();
    if (offer().profile == id)
        takeProfileInForce();
    else
        editOnce(tr("Choose profile"),
                 [&](core::Offer& offer) { offer.profile = std::string(id); });
}

void Document::assumeProfile(std::string_view id)
{
    const auto profile = m_profiles.find(id);
    m_assumed = profile ? profile : m_default;
    if (m_profile != profileInForce())
        takeProfileInForce();
}

void Document::setDefaultProfile(std::string_view id)
{
    if (const auto profile = m_profiles.find(id))
        m_default = profile;
    m_assumed = m_default;
    if (m_profile != profileInForce())
        takeProfileInForce();
}

void Document::nameProfile()
{
    const std::string id = profile().id;
    if (offer().profile.empty() && Profiles::isBuiltIn(id))
        editOnce(tr("Name the profile"), [&](core::Offer& offer) { offer.profile = id; });
}

Snapshot Document::namedContent() const
{
    const std::string id = profile().id;
    if (!offer().profile.empty() || !Profiles::isBuiltIn(id))
        return m_content;
    core::ProjectContent named = *m_content;
    named.offer.profile = id;
    return std::make_shared<const core::ProjectContent>(std::move(named));
}

core::ProfileChoice Document::profileChoice() const
{
    using core::ChosenBy;
    if (m_given)
        return {m_given->id, ChosenBy::Option, offer().profile};
    if (m_profiles.find(offer().profile))
        return {offer().profile, ChosenBy::Project};
    const bool isDefault = m_assumed->id == core::kDefaultProfile;
    return {m_assumed->id, isDefault ? ChosenBy::Default : ChosenBy::Configuration};
}

std::shared_ptr<const core::Profile> Document::profileInForce() const
{
    if (m_given)
        return m_given;
    const auto named = m_profiles.find(offer().profile);
    return named ? named : m_assumed;
}

void Document::takeProfileInForce()
{
    const auto before = std::exchange(m_profile, profileInForce());
    if (m_profile != before || !m_frozen) {
        m_frozen.emplace(profile());
        m_earlier.reset();
    }
    validate();
    if (m_profile != before)
        emit profileChanged();
    emit changed();
}

} // namespace app
