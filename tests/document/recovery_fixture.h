#pragma once

#include "app/document/project/recovery.h"
#include "core/base/result.h"
#include "core/project/project.h"
#include "core/project/save.h"
#include "tests/document/full_disk.h"
#include "tests/document/workplace.h"

#include <QProcess>
#include <QSignalSpy>

#include <gmock/gmock.h>

#include <chrono>
#include <csignal>
#include <random>

namespace tests {

namespace fs = std::filesystem;
using app::FoundWork;

/// A folder for what crashes leave behind.
class RecoveryTest : public testing::Test {
protected:
    [[nodiscard]] std::vector<FoundWork> found() const
    {
        return app::findLostWork(m_place.locations.recovery);
    }

    /// Leaves work behind as a crash does: the slot is let go and never removed.
    void crashWith(const std::string& title, std::optional<fs::path> folder = std::nullopt)
    {
        auto slot = app::RecoverySlot::create(m_place.locations.recovery);
        ASSERT_TRUE(succeeded(slot));
        core::ProjectContent content;
        content.offer.listing.title = title;
        content.assets["logos/a.png"] = std::make_shared<const std::string>("bytes");
        content.offer.media.logos.master = "logos/a.png";
        app::RecoveryNote note;
        note.title = app::fromUtf8(title);
        note.folder = std::move(folder);
        note.written = QDateTime::currentDateTimeUtc();
        note.profile = QStringLiteral("pc-2022");
        note.page = QStringLiteral("plans");
        ASSERT_TRUE(succeeded(slot->write(content, note)));
    }

    Workplace m_place;
};

} // namespace tests
