#include "app/document/project/recent_projects.h"

#include "app/document/base/wording.h"

#include <algorithm>

namespace app {

namespace {

constexpr int kMaxRecentProjects = 10;

constexpr int kMaxClosedPortals = 100;

QString closedPortalsKey()
{
    return QStringLiteral("keptClosedPortals");
}

QString listKey()
{
    return QStringLiteral("recentProjects");
}

QString keyed(const char* name)
{
    return QString::fromLatin1(name);
}

std::optional<RecentState> stateIn(const QSettings& settings)
{
    if (!settings.contains(keyed("errors")))
        return std::nullopt;
    return RecentState{
        settings.value(keyed("errors")).toInt(), settings.value(keyed("warnings")).toInt(),
        settings.value(keyed("changes")).toInt(), settings.value(keyed("published")).toString()};
}

RecentProject projectIn(const QSettings& settings)
{
    return {pathFrom(settings.value(keyed("folder")).toString()),
            settings.value(keyed("title")).toString(),
            settings.value(keyed("profile")).toString(),
            settings.value(keyed("address")).toString(),
            settings.value(keyed("picture")).toString(),
            stateIn(settings),
            QDateTime::fromString(settings.value(keyed("when")).toString(), Qt::ISODate)};
}

void writeTo(QSettings& settings, const RecentProject& project)
{
    settings.setValue(keyed("folder"), pathText(project.folder));
    settings.setValue(keyed("title"), project.title);
    settings.setValue(keyed("profile"), project.profile);
    settings.setValue(keyed("address"), project.address);
    settings.setValue(keyed("picture"), project.picture);
    settings.setValue(keyed("when"), project.when.toUTC().toString(Qt::ISODate));
    if (!project.state)
        return;
    settings.setValue(keyed("errors"), project.state->errors);
    settings.setValue(keyed("warnings"), project.state->warnings);
    settings.setValue(keyed("changes"), project.state->changes);
    settings.setValue(keyed("published"), project.state->published);
}

} // namespace

std::vector<RecentProject> RecentProjects::all() const
{
    std::vector<RecentProject> projects;
    const int count = std::min(m_settings.beginReadArray(listKey()), kMaxRecentProjects);
    for (int at = 0; at < count; ++at) {
        m_settings.setArrayIndex(at);
        RecentProject project = projectIn(m_settings);
        if (!project.folder.empty())
            projects.push_back(std::move(project));
    }
    m_settings.endArray();
    return projects;
}

void RecentProjects::remember(const RecentProject& project)
{
    std::vector<RecentProject> projects = all();
    std::erase_if(projects, [&](const auto& known) { return known.folder == project.folder; });
    projects.insert(projects.begin(), project);
    if (projects.size() > kMaxRecentProjects)
        projects.resize(kMaxRecentProjects);
    write(projects);
}

void RecentProjects::moveTo(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::vector<RecentProject> projects = all();
    if (from != to)
        std::erase_if(projects, [&](const auto& known) { return known.folder == to; });
    for (RecentProject& project : projects)
        if (project.folder == from)
            project.folder = to;
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

bool RecentProjects::keepsClosedPortal(const std::filesystem::path& folder) const
{
    return m_settings.value(closedPortalsKey()).toStringList().contains(pathText(folder));
}

void RecentProjects::keepClosedPortal(const std::filesystem::path& folder)
{
    QStringList kept = m_settings.value(closedPortalsKey()).toStringList();
    kept.removeAll(pathText(folder));
    kept.prepend(pathText(folder));
    m_settings.setValue(closedPortalsKey(), kept.mid(0, kMaxClosedPortals));
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
        writeTo(m_settings, project);
    }
    m_settings.endArray();
}

} // namespace app
