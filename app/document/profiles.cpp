#include "app/document/profiles.h"

#include "app/document/base/wording.h"
#include "core/rules/engine/profile_reader.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace app {

namespace {

/// A profile of two portals' worth of rules has 90 KB.
constexpr qint64 kMaxProfile = 4 << 20;

core::Result<QByteArray> readProfileFile(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::translatable("error", "The profile %1 cannot be read: %2. Choose a "
                                                      "file that you may read."),
                          {toUtf8(fileName), toUtf8(file.errorString())});
    QByteArray bytes = file.read(kMaxProfile + 1);
    if (bytes.size() > kMaxProfile)
        return core::fail(core::translatable("error", "The file %1 is larger than %2 bytes, too "
                                                      "large for a profile. Choose another file."),
                          {toUtf8(fileName), static_cast<long long>(kMaxProfile)});
    return bytes;
}

std::vector<std::shared_ptr<const core::Profile>> readBuiltIn()
{
    std::vector<std::shared_ptr<const core::Profile>> profiles;
    for (const core::EmbeddedProfile& embedded : core::embeddedProfiles()) {
        auto profile = core::profileFromJson(embedded.json);
        Q_ASSERT(profile);
        profiles.push_back(std::make_shared<const core::Profile>(std::move(*profile)));
    }
    return profiles;
}

/// They are the same as long as the program runs, however many documents it opens.
const std::vector<std::shared_ptr<const core::Profile>>& builtIn()
{
    static const auto profiles = readBuiltIn();
    return profiles;
}

} // namespace

Profiles::Profiles() : m_profiles(builtIn()) {}

std::shared_ptr<const core::Profile> Profiles::find(std::string_view id) const
{
    const auto found = std::ranges::find(
        m_profiles, id, [](const auto& profile) { return std::string_view(profile->id); });
    return found == m_profiles.end() ? nullptr : *found;
}

bool Profiles::isBuiltIn(std::string_view id)
{
    const auto known = core::embeddedProfiles();
    return std::ranges::find(known, id, &core::EmbeddedProfile::id) != known.end();
}

core::Result<std::shared_ptr<const core::Profile>> Profiles::addFile(const QString& fileName)
{
    const auto bytes = readProfileFile(fileName);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto profile =
        core::profileFromJson({bytes->constData(), static_cast<std::size_t>(bytes->size())});
    if (!profile)
        return tl::unexpected(profile.error());
    auto added = std::make_shared<const core::Profile>(std::move(*profile));
    std::erase_if(m_profiles, [&](const auto& known) { return known->id == added->id; });
    m_profiles.push_back(added);
    return added;
}

} // namespace app
