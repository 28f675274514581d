#include "app/document/project/folder_lock.h"

#include "tests/support/qt_support.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using app::FolderLock;

namespace {

class FolderLockTest : public testing::Test {
protected:
    QTemporaryDir m_directory;
    std::filesystem::path m_locks = m_directory.filePath(QStringLiteral("locks")).toStdString();
    std::filesystem::path m_project = m_directory.filePath(QStringLiteral("project")).toStdString();
};

} // namespace

TEST_F(FolderLockTest, The_first_learns_of_nobody_else)
{
    EXPECT_FALSE(FolderLock(m_locks, m_project).otherHolder());
}

TEST_F(FolderLockTest, The_second_learns_who_holds_it)
{
    const FolderLock first(m_locks, m_project);
    const FolderLock second(m_locks, m_project / "." / "");
    ASSERT_TRUE(second.otherHolder());
    EXPECT_EQ(second.otherHolder()->process, QCoreApplication::applicationPid());
    EXPECT_FALSE(second.otherHolder()->host.isEmpty());
}

TEST_F(FolderLockTest, The_folder_is_free_again_when_the_lock_goes)
{
    std::optional<FolderLock> first(std::in_place, m_locks, m_project);
    first.reset();
    EXPECT_FALSE(FolderLock(m_locks, m_project).otherHolder());
}

TEST_F(FolderLockTest, Another_folder_is_free)
{
    const FolderLock first(m_locks, m_project);
    EXPECT_FALSE(FolderLock(m_locks, m_project / "other").otherHolder());
}

TEST_F(FolderLockTest, Nothing_is_written_into_the_project)
{
    std::filesystem::create_directories(m_project);
    const FolderLock lock(m_locks, m_project);
    EXPECT_TRUE(std::filesystem::is_empty(m_project));
}

TEST_F(FolderLockTest, Where_no_lock_can_be_made_nobody_is_blamed)
{
    const FolderLock lock("/proc/nowhere", m_project);
    EXPECT_FALSE(lock.otherHolder());
}
