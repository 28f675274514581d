#pragma once

#include "app/document/project/recent_projects.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

#include <filesystem>
#include <vector>

namespace app {

/// What the disk says of a recent project.
struct RecentLook {
    std::filesystem::path folder;
    bool isThere = false;
    /// Null where the project has none, or one that cannot be drawn.
    QImage picture;
};

/// Looks whether recent projects are where they were, and draws their pictures, off the GUI thread:
/// a drive that sleeps keeps nobody waiting.
class RecentLooks : public QObject {
    Q_OBJECT

public:
    /// The side of the pictures in device pixels.
    static constexpr int kPictureSide = 48;

    explicit RecentLooks(QObject* parent = nullptr);

    /// looked() follows. Of several calls only the last is answered.
    void look(const std::vector<RecentProject>& projects);
    /// Null until it was looked at.
    [[nodiscard]] const RecentLook* of(const std::filesystem::path& folder) const;

signals:
    void looked();

private:
    std::vector<RecentLook> m_looks;
    QFutureWatcher<std::vector<RecentLook>> m_watcher;
};

} // namespace app
