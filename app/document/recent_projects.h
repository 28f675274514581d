#pragma once

#include <QSettings>
#include <QString>

#include <filesystem>
#include <vector>

namespace app {

struct RecentProject {
    std::filesystem::path folder;
    QString title;
    /// The id of the profile it was last checked with.
    QString profile;
};

/// The projects opened or saved last, the newest first. It outlives the program in `settings`.
class RecentProjects {
public:
    explicit RecentProjects(QSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::vector<RecentProject> all() const;
    /// Puts the project first; an entry of the same folder is replaced.
    void remember(const RecentProject& project);
    void forget(const std::filesystem::path& folder);
    void clear();

    /// Empty where the folder is not among them.
    [[nodiscard]] QString profileOf(const std::filesystem::path& folder) const;

private:
    void write(const std::vector<RecentProject>& projects);

    QSettings& m_settings;
};

} // namespace app
