#pragma once

#include "core/image/measure/image_facts.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The files of the command line and of the wizard: each is another program, and would take the
/// other's for that of another build.
inline constexpr std::string_view kMeasuresOfCommands = "measures";
inline constexpr std::string_view kMeasuresOfWizard = "measures-wizard";

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
    [[nodiscard]] static MeasureCache ofUser(std::string_view name = kMeasuresOfCommands);

    /// Nothing is known.
    [[nodiscard]] bool isEmpty() const;

    /// Measured by an earlier run or by this one; nothing where it would have to be measured now.
    [[nodiscard]] std::optional<ImageFacts> known(std::string_view sha256, const PictureUses& uses);

    /// Known or measured now. `sha256` is the digest of the bytes. Several threads may ask.
    [[nodiscard]] ImageFacts measure(std::string_view bytes, std::string_view sha256,
                                     const PictureUses& uses);

    /// Writes the file if anything was measured since. Of many pictures it keeps those asked for
    /// last.
    void save();

private:
    struct Entry {
        /// The digest of the picture and what it is for.
        std::string key;
        ImageFacts facts;
    };
    /// As it was read: most are not asked for.
    struct Line {
        std::string key;
        std::string record;
    };

    std::filesystem::path m_file;
    /// As read, and as asked for since, each key once.
    std::vector<Line> m_known;
    std::vector<Entry> m_asked;
    bool m_hasNew = false;
    /// Of both lists; shared, so that a cache can be copied before it is used.
    std::shared_ptr<std::mutex> m_lock = std::make_shared<std::mutex>();

    [[nodiscard]] std::optional<ImageFacts> factsOfKey(const std::string& key);
    /// What the file is to hold.
    [[nodiscard]] std::string text(const std::string& build) const;
};

} // namespace core
