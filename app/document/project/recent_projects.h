#pragma once

#include <QDateTime>
#include <QSettings>
#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace app {

/// How a project stood when it was opened, saved or left last.
struct RecentState {
    int errors = 0;
    int warnings = 0;
    /// Changes against what the store has, as core::offerChanges() counts them.
    int changes = 0;
    /// The day on which what the store has was noted, "YYYY-MM-DD"; empty while it is not
    /// published.
    QString published = {};

    bool operator==(const RecentState&) const = default;
};

struct RecentProject {
    std::filesystem::path folder;
    QString title;
    /// The id of the profile it was last checked with.
    QString profile;
    /// "publisher.offer", empty while one of the two is.
    QString address = {};
    /// The picture to know it by, relative to the folder; empty where it has none.
    QString picture = {};
    /// Absent where an earlier version remembered the project.
    std::optional<RecentState> state = std::nullopt;
    /// When it was opened, saved or left last; invalid where an earlier version remembered it.
    QDateTime when = {};
};

/// The projects opened or saved last, the newest first. It outlives the program in `settings`.
class RecentProjects {
public:
    explicit RecentProjects(QSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::vector<RecentProject> all() const;
    /// Puts the project first; an entry of the same folder is replaced.
    void remember(const RecentProject& project);
    /// The entry stays in its place and leads to another folder; one of that folder goes.
    void moveTo(const std::filesystem::path& from, const std::filesystem::path& to);
    void forget(const std::filesystem::path& folder);
    void clear();

    /// Whether somebody said that the project stays with the portal that closed.
    [[nodiscard]] bool keepsClosedPortal(const std::filesystem::path& folder) const;
    void keepClosedPortal(const std::filesystem::path& folder);

    /// Empty where the folder is not among them.
    [[nodiscard]] QString profileOf(const std::filesystem::path& folder) const;

private:
    void write(const std::vector<RecentProject>& projects);

    QSettings& m_settings;
};

} // namespace app
