#include "app/ui/start/recent_words.h"

#include "app/document/base/wording.h"
#include "app/ui/start/recent_table.h"

#include <QDir>
#include <QLocale>

namespace app {

namespace {

/// With the name of the month: 11/28/26 is another day elsewhere.
QString dayWords(const QDate& day)
{
    return QLocale().toString(day, RecentTable::tr("d MMM yyyy", "a day with its month"));
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
                RecentTable::tr("Published %1", "a day")
                    .arg(dayWords(QDate::fromString(state.published, Qt::ISODate)))};
    if (state.warnings > 0)
        return {Tone::Warning, Icon::Warning, warnings};
    return {Tone::Good, Icon::Done, RecentTable::tr("Ready to export")};
}

QString nameOf(const RecentProject& project)
{
    return project.title.isEmpty() ? pathText(project.folder.filename()) : project.title;
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
    return dayWords(local.date());
}

} // namespace app
