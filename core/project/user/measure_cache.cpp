#include "core/project/user/measure_cache.h"

#include "core/base/sha.h"
#include "core/image/measure/measure.h"
#include "core/platform/process.h"
#include "core/project/own_files.h"
#include "core/project/user/measure_records.h"
#include "core/project/user/user_folders.h"

#include <algorithm>
#include <set>
#include <utility>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxMeasures = 256;
/// Of a run over very many offers; what comes after is measured as often as it is met.
constexpr std::size_t kMaxAskedMeasures = 4096;

/// The line before the records. The number is that of their format.
std::string measuresHeader(const std::string& build)
{
    return "offerwright-measures/2 " + build;
}

/// Takes a line off, without its end.
std::string_view takeMeasuresLine(std::string_view& rest)
{
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

std::string pictureKey(std::string_view sha256, const PictureUses& uses)
{
    return std::string(sha256) + (uses.logo ? 'l' : '-') + (uses.hero ? 'h' : '-')
           + (uses.screenshot ? 's' : '-');
}

} // namespace

MeasureCache::MeasureCache(fs::path file) : m_file(std::move(file))
{
    const auto build = platform::programStamp();
    const auto bytes = readIfThere(m_file).value_or(std::nullopt);
    if (build.empty() || !bytes)
        return;
    std::string_view rest = *bytes;
    const auto digest = takeMeasuresLine(rest);
    if (digest != sha256Hex(rest) || takeMeasuresLine(rest) != measuresHeader(build))
        return;
    while (!rest.empty()) {
        const auto key = takeMeasuresLine(rest);
        m_known.push_back({std::string(key), std::string(takeMeasuresLine(rest))});
    }
}

MeasureCache MeasureCache::ofUser(std::string_view name)
{
    const auto folder = cacheFolder();
    return folder.empty() ? MeasureCache() : MeasureCache(folder / name);
}

std::optional<ImageFacts> MeasureCache::factsOfKey(const std::string& key)
{
    const std::scoped_lock lock(*m_lock);
    if (const auto asked = std::ranges::find(m_asked, key, &Entry::key); asked != m_asked.end())
        return asked->facts;
    const auto line = std::ranges::find(m_known, key, &Line::key);
    // A picture that cannot be read back is measured anew.
    auto facts = line == m_known.end() ? std::nullopt : factsIn(line->record);
    if (facts && m_asked.size() < kMaxAskedMeasures)
        m_asked.push_back({key, *facts});
    return facts;
}

bool MeasureCache::isEmpty() const
{
    const std::scoped_lock lock(*m_lock);
    return m_known.empty() && m_asked.empty();
}

std::optional<ImageFacts> MeasureCache::known(std::string_view sha256, const PictureUses& uses)
{
    return factsOfKey(pictureKey(sha256, uses));
}

ImageFacts MeasureCache::measure(std::string_view bytes, std::string_view sha256,
                                 const PictureUses& uses)
{
    if (m_file.empty() || uses == PictureUses{})
        return measureImage(bytes, uses);
    auto key = pictureKey(sha256, uses);
    if (auto facts = factsOfKey(key))
        return std::move(*facts);
    auto facts = measureImage(bytes, uses);
    // What could not be measured may be for want of a library, which may come.
    if (!facts.measures)
        return facts;
    const std::scoped_lock lock(*m_lock);
    m_hasNew = true;
    if (m_asked.size() < kMaxAskedMeasures)
        m_asked.push_back({std::move(key), facts});
    return facts;
}

std::string MeasureCache::text(const std::string& build) const
{
    std::set<std::string_view> kept;
    const auto isKept = [&](const std::string& key) {
        return kept.size() < kMaxMeasures && kept.insert(key).second;
    };
    std::string text = measuresHeader(build) + '\n';
    for (const Entry& entry : m_asked)
        if (isKept(entry.key))
            text += entry.key + '\n' + asRecord(entry.facts) + '\n';
    for (const Line& line : m_known)
        if (isKept(line.key))
            text += line.key + '\n' + line.record + '\n';
    return text;
}

void MeasureCache::save()
{
    const auto build = platform::programStamp();
    std::string kept;
    {
        const std::scoped_lock lock(*m_lock);
        if (!std::exchange(m_hasNew, false) || build.empty())
            return;
        kept = text(build);
    }
    // The disk may take its time; whoever asks meanwhile does not wait for it.
    [[maybe_unused]] const auto saved = keepFile(m_file, sha256Hex(kept) + '\n' + kept);
}

} // namespace core
