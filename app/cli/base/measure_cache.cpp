#include "app/cli/base/measure_cache.h"

#include "app/cli/base/measure_records.h"
#include "core/base/sha.h"
#include "core/bundle/bundle_file.h"
#include "core/image/measure/measure.h"
#include "core/platform/process.h"
#include "core/project/user/user_folders.h"

#include <algorithm>

namespace app {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxEntries = 256;
/// Of a run over very many offers; what comes after is measured as often as it is met.
constexpr std::size_t kMaxAsked = 4096;

/// The line before the records. The number is that of their format.
std::string headerFor(const std::string& build)
{
    return "offerwright-measures/2 " + build;
}

/// Takes a line off, without its end.
std::string_view takeLine(std::string_view& rest)
{
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

std::string keyOf(std::string_view sha256, const core::PictureUses& uses)
{
    return std::string(sha256) + (uses.logo ? 'l' : '-') + (uses.hero ? 'h' : '-')
           + (uses.screenshot ? 's' : '-');
}

} // namespace

MeasureCache::MeasureCache(fs::path file) : m_file(std::move(file))
{
    const auto build = core::platform::programStamp();
    const auto bytes = core::readFile(m_file);
    if (build.empty() || !bytes)
        return;
    std::string_view rest = *bytes;
    const auto digest = takeLine(rest);
    if (digest != core::sha256Hex(rest) || takeLine(rest) != headerFor(build))
        return;
    while (!rest.empty()) {
        const auto key = takeLine(rest);
        // A picture that cannot be read back is measured anew.
        if (auto facts = factsIn(takeLine(rest)))
            m_known.push_back({std::string(key), std::move(*facts)});
    }
}

MeasureCache MeasureCache::ofUser()
{
    const auto folder = core::cacheFolder();
    return folder.empty() ? MeasureCache() : MeasureCache(folder / "measures");
}

std::optional<core::ImageFacts> MeasureCache::factsOfKey(const std::string& key)
{
    const std::scoped_lock lock(*m_lock);
    if (const auto asked = std::ranges::find(m_asked, key, &Entry::key); asked != m_asked.end())
        return asked->facts;
    const auto known = std::ranges::find(m_known, key, &Entry::key);
    if (known == m_known.end())
        return std::nullopt;
    if (m_asked.size() < kMaxAsked)
        m_asked.push_back(*known);
    return known->facts;
}

core::ImageFacts MeasureCache::measure(std::string_view bytes, std::string_view sha256,
                                       const core::PictureUses& uses)
{
    if (m_file.empty() || uses == core::PictureUses{})
        return core::measureImage(bytes, uses);
    auto key = keyOf(sha256, uses);
    if (auto facts = factsOfKey(key))
        return std::move(*facts);
    auto facts = core::measureImage(bytes, uses);
    // What could not be measured may be for want of a library, which may come.
    if (!facts.measures)
        return facts;
    const std::scoped_lock lock(*m_lock);
    m_hasNew = true;
    if (m_asked.size() < kMaxAsked)
        m_asked.push_back({std::move(key), facts});
    return facts;
}

void MeasureCache::save() const
{
    const auto build = core::platform::programStamp();
    if (!m_hasNew || build.empty())
        return;
    std::vector<const Entry*> kept;
    for (const auto* entries : {&m_asked, &m_known})
        for (const Entry& entry : *entries)
            if (kept.size() < kMaxEntries
                && std::ranges::find(kept, entry.key, &Entry::key) == kept.end())
                kept.push_back(&entry);
    std::string text = headerFor(build) + '\n';
    for (const Entry* entry : kept)
        text += entry->key + '\n' + asRecord(entry->facts) + '\n';
    std::error_code ignored;
    fs::create_directories(m_file.parent_path(), ignored);
    [[maybe_unused]] const auto saved =
        core::writeFile(m_file, core::sha256Hex(text) + '\n' + text);
}

} // namespace app
