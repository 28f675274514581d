#include "app/ui/start/recent_words.h"

#include "app/document/base/wording.h"
#include "app/ui/start/recent_table.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace app {

namespace {

/// The last steps of the path, as many as no other folder of that name ends in.
QString endOfPath(const std::vector<RecentProject>& projects, const QStringList& names,
                  qsizetype at)
{
    const auto stepsOf = [&](qsizetype project) {
        return pathText(projects[static_cast<std::size_t>(project)].folder)
            .split(u'/', Qt::SkipEmptyParts);
    };
    const QStringList own = stepsOf(at);
    for (qsizetype count = 1; count < own.size(); ++count) {
        const QStringList end = own.last(count);
        bool isAlone = true;
        for (qsizetype other = 0; other < names.size(); ++other)
            isAlone = isAlone
                      && (other == at || names[other] != names[at]
                          || stepsOf(other).last(std::min(count, stepsOf(other).size())) != end);
        if (isAlone)
            return end.join(u'/');
    }
    return own.join(u'/');
}

} // namespace

RecentMark markOf(const RecentProject& project)
{
    using Tone = RecentMark::Tone;
    if (!project.state)
        return {};
    const RecentState& state = *project.state;
    const QString warnings = RecentTable::tr("%n warning(s)", nullptr, state.warnings);
    if (state.errors > 0) {
        const QString errors = RecentTable::tr("%n error(s)", nullptr, state.errors);
        return {Tone::Error, Icon::Error,
                state.warnings > 0 ? errors + QStringLiteral(", ") + warnings : errors};
    }
    if (!state.published.isEmpty() && state.changes > 0)
        return {Tone::Accent, Icon::History,
                RecentTable::tr("Updating · %n change(s)", nullptr, state.changes)};
    if (!state.published.isEmpty())
        return {Tone::Good, Icon::Done,
                RecentTable::tr("Published %1", "a day").arg(dayText(toUtf8(state.published)))};
    if (state.warnings > 0)
        return {Tone::Warning, Icon::Warning, warnings};
    return {Tone::Good, Icon::Done, RecentTable::tr("Ready to export")};
}

QString nameOf(const RecentProject& project)
{
    return project.title.isEmpty() ? pathText(project.folder.filename()) : project.title;
}

QStringList namesOf(const std::vector<RecentProject>& projects)
{
    QStringList names;
    for (const RecentProject& project : projects)
        names += nameOf(project);
    QStringList told = names;
    for (qsizetype at = 0; at < names.size(); ++at)
        if (names.count(names[at]) > 1)
            told[at] += QStringLiteral(" (") + endOfPath(projects, names, at) + u')';
    return told;
}

QString placeOf(const std::filesystem::path& folder)
{
    const std::filesystem::path above = folder.parent_path();
    const std::filesystem::path home = pathFrom(QDir::homePath());
    if (above == home)
        return QStringLiteral("~");
    const std::filesystem::path outer = above.parent_path();
    QString inner = pathText(above.filename());
    if (inner.isEmpty())
        return pathText(above);
    if (outer == home || outer.filename().empty())
        return inner;
    return pathText(outer.filename()) + QStringLiteral(" › ") + inner;
}

QString whenOf(const QDateTime& when, const QDateTime& now)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return RecentTable::tr("today, %1", "a time of day")
            .arg(QLocale().toString(local.time(), QLocale::ShortFormat));
    return dayText(toUtf8(local.date().toString(Qt::ISODate)));
}

} // namespace app
