#include "app/document/project/folder_lock.h"

#include "app/document/base/lock_files.h"
#include "app/document/project/recovery.h"
#include "tests/support/qt_support.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>
#include <QSettings>
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

namespace {

/// The lock of a process that was killed before it wrote its number.
class BrokenLockTest : public testing::Test {
protected:
    void SetUp() override { breakLock(m_file); }

    static void breakLock(const QString& name)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }

    QTemporaryDir m_directory;
    QString m_file = m_directory.filePath(QStringLiteral("settings.ini.lock"));
};

} // namespace

TEST_F(BrokenLockTest, Is_removed)
{
    app::dropBrokenLock(m_file);
    EXPECT_FALSE(QFile::exists(m_file));
}

TEST_F(BrokenLockTest, Keeps_no_settings_waiting)
{
    app::dropBrokenLock(m_file);
    QSettings settings(m_directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("theme"), 1);
    settings.sync();
    EXPECT_EQ(settings.status(), QSettings::NoError);
    EXPECT_TRUE(QFile::exists(settings.fileName()));
}

TEST_F(BrokenLockTest, Is_taken_over)
{
    EXPECT_TRUE(app::tryLockFile(m_file)->isLocked());
}

TEST_F(BrokenLockTest, Lock_of_a_living_process_stays)
{
    QFile::remove(m_file);
    const auto lock = app::tryLockFile(m_file);
    ASSERT_TRUE(lock->isLocked());
    app::dropBrokenLock(m_file);
    EXPECT_TRUE(QFile::exists(m_file));
    EXPECT_FALSE(app::tryLockFile(m_file)->isLocked());
}

TEST_F(BrokenLockTest, Slot_that_holds_nothing_else_is_cleared_away)
{
    const std::filesystem::path slot = m_directory.filePath(QStringLiteral("slots")).toStdString();
    std::filesystem::create_directories(slot / "one");
    breakLock(QString::fromStdString((slot / "one" / "lock").string()));
    EXPECT_TRUE(app::findLostWork(slot).empty());
    EXPECT_TRUE(std::filesystem::is_empty(slot));
}
