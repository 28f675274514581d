#include "app/cli/measure_cache.h"

#include "app/cli/measure_records.h"
#include "core/base/sha.h"
#include "core/bundle/bundle_file.h"
#include "core/image/measure/measure.h"
#include "core/platform/process.h"
#include "core/project/user_folders.h"

#include <algorithm>

namespace app {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostEntries = 256;
constexpr std::size_t kDigestSize = 64;

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
    if (build.empty() || !bytes || bytes->size() < kDigestSize)
        return;
    const auto records = std::string_view(*bytes).substr(kDigestSize);
    if (!bytes->starts_with(core::sha256Hex(records)))
        return;
    RecordReader reader(records);
    if (reader.text() != build)
        return;
    for (auto left = reader.number(); left > 0 && reader.isGood(); --left) {
        auto key = reader.text();
        m_known.push_back({std::move(key), reader.facts()});
    }
    if (!reader.isGood())
        m_known.clear();
}

MeasureCache MeasureCache::ofUser()
{
    const auto folder = core::cacheFolder();
    return folder.empty() ? MeasureCache() : MeasureCache(folder / "measures");
}

core::ImageFacts MeasureCache::measure(std::string_view bytes, std::string_view sha256,
                                       const core::PictureUses& uses)
{
    if (m_file.empty() || uses == core::PictureUses{})
        return core::measureImage(bytes, uses);
    auto key = keyOf(sha256, uses);
    const auto known = std::ranges::find(m_known, key, &Entry::key);
    const bool isKnown = known != m_known.end();
    auto facts = isKnown ? known->facts : core::measureImage(bytes, uses);
    // What could not be measured may be for want of a library, which may come.
    if (facts.measures) {
        m_hasNew = m_hasNew || !isKnown;
        m_asked.push_back({std::move(key), facts});
    }
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
            if (kept.size() < kMostEntries
                && std::ranges::find(kept, entry.key, &Entry::key) == kept.end())
                kept.push_back(&entry);
    RecordWriter writer;
    writer.text(build);
    writer.number(static_cast<long long>(kept.size()));
    for (const Entry* entry : kept) {
        writer.text(entry->key);
        writer.facts(entry->facts);
    }
    std::error_code ignored;
    fs::create_directories(m_file.parent_path(), ignored);
    [[maybe_unused]] const auto saved =
        core::writeFile(m_file, core::sha256Hex(writer.bytes()) + writer.bytes());
}

} // namespace app
