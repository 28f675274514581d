#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/project/published.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace app {

/// What the store has of the open offer: what an update is compared with, and its pictures where
/// the bundle that went live is at hand.
class Baseline {
public:
    explicit Baseline(core::Published published) : m_published(std::move(published)) {}

    [[nodiscard]] const core::Published& published() const { return m_published; }
    /// The name of the bundle's file; empty where nobody knows where it lies.
    [[nodiscard]] QString bundleName() const;
    /// Whether the old pictures are at hand. The first call reads the bundle.
    [[nodiscard]] bool hasPictures();
    /// The bytes of a picture that was published; null where they are not at hand.
    [[nodiscard]] core::Assets::mapped_type picture(std::string_view file);
    /// Where to look for the bundle, by its digest, if it is not where it was remembered.
    void lookIn(std::vector<std::filesystem::path> folders);
    /// Takes the old pictures from this file, and remembers where it lies. Errors: it cannot be
    /// read, or it is not the bundle that went live; then nothing changes.
    core::Result<std::monostate> locate(const std::filesystem::path& bundle);

private:
    [[nodiscard]] core::Result<core::Assets> picturesOf(const std::filesystem::path& bundle) const;

    [[nodiscard]] std::optional<std::filesystem::path> bundle() const;

    core::Published m_published;
    std::vector<std::filesystem::path> m_folders;
    /// Absent until somebody asked.
    std::optional<core::Assets> m_pictures;
};

} // namespace app
