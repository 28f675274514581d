#include "app/document/project/recent_projects.h"

#include "tests/support/qt_support.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

using app::RecentProject;
using app::RecentProjects;
using testing::ElementsAre;

namespace {

class RecentProjectsTest : public testing::Test {
protected:
    [[nodiscard]] std::vector<std::string> folders() const
    {
        std::vector<std::string> names;
        for (const RecentProject& project : m_recent.all())
            names.push_back(project.folder.string());
        return names;
    }

    QTemporaryDir m_directory;
    QSettings m_settings{m_directory.filePath(QStringLiteral("settings.ini")),
                         QSettings::IniFormat};
    RecentProjects m_recent{m_settings};
};

} // namespace

TEST_F(RecentProjectsTest, There_are_none_at_first)
{
    EXPECT_TRUE(m_recent.all().empty());
}

TEST_F(RecentProjectsTest, The_project_remembered_last_is_the_first)
{
    m_recent.remember({"/a", QStringLiteral("A"), QStringLiteral("cpp-2019")});
    m_recent.remember({"/b", QStringLiteral("B"), QStringLiteral("pc-2022")});
    EXPECT_THAT(folders(), ElementsAre("/b", "/a"));
    EXPECT_EQ(m_recent.all().back().title, QStringLiteral("A"));
}

TEST_F(RecentProjectsTest, A_project_stands_there_once)
{
    m_recent.remember({"/a", QStringLiteral("A"), {}});
    m_recent.remember({"/b", QStringLiteral("B"), {}});
    m_recent.remember({"/a", QStringLiteral("Aa"), QStringLiteral("pc-2022")});
    EXPECT_THAT(folders(), ElementsAre("/a", "/b"));
    EXPECT_EQ(m_recent.profileOf("/a"), QStringLiteral("pc-2022"));
}

TEST_F(RecentProjectsTest, The_eleventh_makes_the_oldest_fall_off)
{
    for (int at = 0; at < 11; ++at)
        m_recent.remember({"/" + std::to_string(at), {}, {}});
    EXPECT_EQ(m_recent.all().size(), 10u);
    EXPECT_EQ(m_recent.all().back().folder, "/1");
}

TEST_F(RecentProjectsTest, One_is_forgotten_and_the_others_stay)
{
    m_recent.remember({"/a", {}, {}});
    m_recent.remember({"/b", {}, {}});
    m_recent.forget("/b");
    EXPECT_THAT(folders(), ElementsAre("/a"));
}

TEST_F(RecentProjectsTest, They_outlive_the_program_with_their_names_in_any_script)
{
    m_recent.remember({"/tmp/Größe 量", QStringLiteral("Größe 量"), {}});
    m_settings.sync();
    QSettings again(m_settings.fileName(), QSettings::IniFormat);
    const RecentProjects reread(again);
    EXPECT_EQ(reread.all().at(0).folder, "/tmp/Größe 量");
    EXPECT_EQ(reread.all().at(0).title, QStringLiteral("Größe 量"));
}

TEST_F(RecentProjectsTest, State_picture_and_day_outlive_the_program)
{
    const QDateTime when =
        QDateTime::fromString(QStringLiteral("2026-11-03T10:20:30Z"), Qt::ISODate);
    const app::RecentState state{8, 4, 11, QStringLiteral("2026-11-03")};
    m_recent.remember({"/a",
                       QStringLiteral("A"),
                       {},
                       QStringLiteral("contoso.a"),
                       QStringLiteral("logos/small.png"),
                       state,
                       when});
    const RecentProject kept = m_recent.all().front();
    EXPECT_EQ(kept.address, QStringLiteral("contoso.a"));
    EXPECT_EQ(kept.picture, QStringLiteral("logos/small.png"));
    EXPECT_EQ(kept.state, state);
    EXPECT_EQ(kept.when, when);
}

TEST_F(RecentProjectsTest, What_an_earlier_version_remembered_has_no_state)
{
    m_recent.remember({"/a", QStringLiteral("A"), {}});
    EXPECT_EQ(m_recent.all().front().state, std::nullopt);
    EXPECT_FALSE(m_recent.all().front().when.isValid());
}

TEST_F(RecentProjectsTest, One_that_was_moved_keeps_its_place_and_stands_there_once)
{
    m_recent.remember({"/new", QStringLiteral("Same"), {}});
    m_recent.remember({"/old", QStringLiteral("A"), {}});
    m_recent.remember({"/b", QStringLiteral("B"), {}});
    m_recent.moveTo("/old", "/new");
    EXPECT_THAT(folders(), ElementsAre("/b", "/new"));
    EXPECT_EQ(m_recent.all().back().title, QStringLiteral("A"));
}
