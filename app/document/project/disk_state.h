#pragma once

#include "core/project/project.h"

#include <QJsonObject>

#include <filesystem>
#include <map>
#include <string>

namespace app {

/// The files of a project as they stood when they were last read or written, to tell whether
/// somebody else (an editor, git) changed them since.
class DiskState {
public:
    DiskState() = default;
    /// Looks at the files that `content` is saved in.
    DiskState(const std::filesystem::path& folder, const core::ProjectContent& content);

    /// Whether a file has other bytes, came or went. A folder without an offer.json holds nothing
    /// that could be lost, and counts as unchanged.
    [[nodiscard]] bool differsFrom(const std::filesystem::path& folder) const;
    /// Whether the project was there and its offer.json is no longer: moved or deleted.
    [[nodiscard]] bool isGoneFrom(const std::filesystem::path& folder) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DiskState fromJson(const QJsonObject& json);

    bool operator==(const DiskState&) const = default;

private:
    struct FileState {
        /// Nanoseconds and bytes; where both are as before, the file is not read again.
        long long modified = 0;
        long long size = 0;
        /// SHA-256 in hex; empty where there is no such file.
        std::string sha256;

        bool operator==(const FileState&) const = default;
    };
    [[nodiscard]] static FileState look(const std::filesystem::path& file);

    std::map<std::string, FileState> m_files;
};

} // namespace app
