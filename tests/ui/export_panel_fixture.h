#pragma once

#include "app/document/base/wording.h"
#include "app/ui/review/export_panel.h"
#include "core/project/load.h"
#include "tests/ui/fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

/// The panel of the last page, with words and buttons found as people find them.
class ExportPanelTest : public testing::Test {
protected:
    void open(const char* sample)
    {
        const auto folder = std::filesystem::path(OFFERWRIGHT_SOURCE_DIR) / "resources/samples";
        ASSERT_TRUE(m_ui.file.open(folder / sample));
        m_ui.document.setRegistryPassword(QStringLiteral("kept in memory"));
        m_ui.window->showPage(static_cast<int>(core::allPages().size()) - 1);
    }

    [[nodiscard]] ExportPanel& panel() const { return *m_ui.window->findChild<ExportPanel*>(); }

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* button : panel().findChildren<QPushButton*>())
            if (button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }

    [[nodiscard]] bool says(const QString& part) const
    {
        for (const auto* label : panel().findChildren<QLabel*>())
            if (label->isVisible() && label->text().remove(QChar(0x200B)).contains(part))
                return true;
        return false;
    }

    /// Exports into the test's folder, and waits for the receipt.
    [[nodiscard]] bool exports(const QString& name)
    {
        panel().exportTo(pathFrom(m_ui.folder.filePath(name)));
        return QTest::qWaitFor([&] { return says(QStringLiteral("Bundle exported and verified")); },
                               60'000);
    }

    /// The sample as an offer that names no profile and was never saved.
    void beginUnnamed()
    {
        auto sample = core::loadProject(std::filesystem::path(OFFERWRIGHT_SOURCE_DIR)
                                        / "resources/samples/vibration-monitor");
        ASSERT_TRUE(sample);
        sample->content.offer.profile.clear();
        m_ui.document.reset(std::move(sample->content), false);
        m_ui.document.assumeProfile("cpp-2019");
        m_ui.document.setRegistryPassword(QStringLiteral("kept in memory"));
        m_ui.window->showPage(static_cast<int>(core::allPages().size()) - 1);
    }

    /// Of the sample's images.
    static QString newestVersion() { return QStringLiteral("1.4.2"); }

    tests::Ui m_ui;
};

} // namespace app
