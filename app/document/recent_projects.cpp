#include "app/document/recent_projects.h"

#include "app/document/wording.h"

#include <algorithm>

namespace app {

namespace {

constexpr int kMostRecentProjects = 10;

QString listKey()
{
    return QStringLiteral("recentProjects");
}

} // namespace

std::vector<RecentProject> RecentProjects::all() const
{
    std::vector<RecentProject> projects;
    const int count = std::min(m_settings.beginReadArray(listKey()), kMostRecentProjects);
    for (int at = 0; at < count; ++at) {
        m_settings.setArrayIndex(at);
        const QString folder = m_settings.value(QStringLiteral("folder")).toString();
        if (!folder.isEmpty())
            projects.push_back({pathFrom(folder),
                                m_settings.value(QStringLiteral("title")).toString(),
                                m_settings.value(QStringLiteral("profile")).toString()});
    }
    m_settings.endArray();
    return projects;
}

void RecentProjects::remember(const RecentProject& project)
{
    std::vector<RecentProject> projects = all();
    std::erase_if(projects, [&](const auto& known) { return known.folder == project.folder; });
    projects.insert(projects.begin(), project);
    if (projects.size() > kMostRecentProjects)
        projects.resize(kMostRecentProjects);
    write(projects);
}

void RecentProjects::forget(const std::filesystem::path& folder)
{
    std::vector<RecentProject> projects = all();
    std::erase_if(projects, [&](const auto& known) { return known.folder == folder; });
    write(projects);
}

void RecentProjects::clear()
{
    m_settings.remove(listKey());
}

QString RecentProjects::profileOf(const std::filesystem::path& folder) const
{
    const auto projects = all();
    const auto found = std::ranges::find(projects, folder, &RecentProject::folder);
    return found == projects.end() ? QString() : found->profile;
}

void RecentProjects::write(const std::vector<RecentProject>& projects)
{
    m_settings.remove(listKey());
    m_settings.beginWriteArray(listKey(), static_cast<int>(projects.size()));
    for (int at = 0; const RecentProject& project : projects) {
        m_settings.setArrayIndex(at++);
        m_settings.setValue(QStringLiteral("folder"), pathText(project.folder));
        m_settings.setValue(QStringLiteral("title"), project.title);
        m_settings.setValue(QStringLiteral("profile"), project.profile);
    }
    m_settings.endArray();
}

} // namespace app
