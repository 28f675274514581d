#pragma once

#include "app/document/project/recent_projects.h"
#include "app/ui/look/icons.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace app {

/// How a recent project stands, for the eye and in words.
struct RecentMark {
    enum class Tone { None, Good, Warning, Error, Accent };

    Tone tone = Tone::None;
    Icon icon = Icon::Info;
    QString words;
};

[[nodiscard]] RecentMark markOf(const RecentProject& project);
/// The title, or the name of the folder where it has none.
[[nodiscard]] QString nameOf(const RecentProject& project);

/// The names in the order of the projects: one that several have, with as much of the folder's path
/// as tells them apart: "Vibration Monitor (2026/pumps)".
[[nodiscard]] QStringList namesOf(const std::vector<RecentProject>& projects);
/// "Documents › offers": the last two folders above it; "~" is the user's own.
[[nodiscard]] QString placeOf(const std::filesystem::path& folder);
/// "today, 14:05" or the day as the user's language writes it, with the name of its month.
[[nodiscard]] QString whenOf(const QDateTime& when, const QDateTime& now);

} // namespace app
