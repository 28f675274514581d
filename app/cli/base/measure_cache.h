#pragma once

#include "core/image/measure/image_facts.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// What earlier runs of this very program measured of pictures: a second look at an unchanged one
/// costs a digest of its bytes. It is one file; a broken one, or one that another build wrote, is
/// ignored as if there were none, and so is a place that cannot be written to.
///
/// The file is text, a line each: the SHA-256 of all that follows; format and build; then of each
/// picture its key and its record (asRecord).
class MeasureCache {
public:
    /// Remembers nothing.
    MeasureCache() = default;

    /// Reads the file.
    explicit MeasureCache(std::filesystem::path file);

    /// That of the user: in XDG_CACHE_HOME, else in ~/.cache; one that remembers nothing without
    /// either.
    [[nodiscard]] static MeasureCache ofUser();

    /// Known or measured now. `sha256` is the digest of the bytes. Several threads may ask.
    [[nodiscard]] core::ImageFacts measure(std::string_view bytes, std::string_view sha256,
                                           const core::PictureUses& uses);

    /// Writes the file if anything was measured. Of many pictures it keeps those asked for last.
    void save() const;

private:
    struct Entry {
        /// The digest of the picture and what it is for.
        std::string key;
        core::ImageFacts facts;
    };

    std::filesystem::path m_file;
    /// As read, and as asked for since, each key once.
    std::vector<Entry> m_known;
    std::vector<Entry> m_asked;
    bool m_hasNew = false;
    /// Of both lists; shared, so that a cache can be copied before it is used.
    std::shared_ptr<std::mutex> m_lock = std::make_shared<std::mutex>();

    [[nodiscard]] std::optional<core::ImageFacts> factsOfKey(const std::string& key);
};

} // namespace app
