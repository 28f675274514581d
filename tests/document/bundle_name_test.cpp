#include "app/document/bundle_name.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>

namespace {

class BundleName : public testing::Test {
protected:
    /// A file that was written so many seconds after the first.
    std::filesystem::path fileAt(const char* name, int seconds) const
    {
        namespace fs = std::filesystem;
        const fs::path file = folder() / name;
        std::ofstream(file) << "zip";
        fs::last_write_time(file, m_start + std::chrono::seconds(seconds));
        return file;
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    static constexpr const char* kName = "offerwright-contoso.pump-pc-2026.offer.zip";

private:
    QTemporaryDir m_folder;
    std::filesystem::file_time_type m_start = std::filesystem::file_time_type::clock::now();
};

TEST_F(BundleName, The_newest_bundle_is_the_one_written_last_whatever_its_day)
{
    fileAt("offerwright-contoso.pump-pc-2026-1.0-2026-11-02.offer.zip", 0);
    const auto last = fileAt("offerwright-contoso.pump-pc-2026-1.0-2026-11-01.offer.zip", 5);
    EXPECT_EQ(app::newestBundle(folder(), kName), last);
}

TEST_F(BundleName, Another_offers_bundle_is_not_taken)
{
    fileAt("offerwright-contoso.motor-pc-2026-2026-11-02.offer.zip", 0);
    EXPECT_EQ(app::newestBundle(folder(), kName), std::nullopt);
}

TEST_F(BundleName, A_folder_that_is_not_there_has_none)
{
    EXPECT_EQ(app::newestBundle(folder() / "gone", kName), std::nullopt);
}

} // namespace
