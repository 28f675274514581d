#pragma once

#include "app/ui/pages/container/registry_panel.h"
#include "app/ui/pages/container/registry_table.h"
#include "app/ui/widgets/pill.h"
#include "tests/support/fake_registry.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

/// The page of the container image, with a registry of its own.
class ContainerPageTest : public testing::Test {
protected:
    ContainerPageTest() : m_ui(offer(m_registry.host())) { m_ui.showPage("container"); }

    static core::Offer offer(const std::string& host)
    {
        core::Offer made = core::support::validOffer();
        made.plans.resize(1);
        core::ContainerImage& image = made.plans[0].image;
        image.registry = host;
        image.repository = "vm";
        image.tags = {{"latest", false, {}, {}}, {"1.0.0", false, {}, {}}};
        image.platforms = core::PlatformChoice::Subset;
        return made;
    }
    /// Twelve tags, of which two are offered.
    void know()
    {
        core::RegistryRepository seen;
        seen.listed = {"0.9.0", "latest", "1.0.0", "edge"};
        for (int at = 1; at <= 8; ++at)
            seen.listed.push_back("0.8." + std::to_string(at));
        core::RegistryTag& tag = seen.tags["1.0.0"];
        tag.status = 200;
        tag.digest = "sha256:" + std::string(60, 'a') + "beef";
        tag.platforms = {{"linux", "arm", "v7", tag.digest, 71'000'000}};
        tag.config.emplace().user = "1000";
        tag.config->labels["org.opencontainers.image.source"] = "https://example.com/source";
        m_ui.document.setRegistryFacts(m_registry.host() + "/vm", seen);
        QCoreApplication::processEvents();
    }
    /// Asks, and tells the state that comes of it.
    QString ask()
    {
        auto* state = panel().findChild<Pill*>();
        QTest::mouseClick(button(QStringLiteral("Find tags")), Qt::LeftButton);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return button(QStringLiteral("Stop")) == nullptr; }, 10'000));
        return state->text();
    }

    [[nodiscard]] RegistryPanel& panel() const { return *m_ui.window->findChild<RegistryPanel*>(); }
    [[nodiscard]] RegistryTable& table() const { return *panel().findChild<RegistryTable*>(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (int at = 0; at < table().topLevelItemCount(); ++at)
            names += table().topLevelItem(at)->text(0);
        return names;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* each : panel().findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] std::vector<std::string> tags() const
    {
        std::vector<std::string> names;
        for (const core::Tag& tag : m_ui.document.offer().plans[0].image.tags)
            names.push_back(tag.name);
        return names;
    }
    void press(const QString& tag) const
    {
        table().setCurrentItem(table().findItems(tag, Qt::MatchExactly).value(0));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Space);
        QCoreApplication::processEvents();
    }

    tests::FakeRegistry m_registry;
    mutable tests::Ui m_ui;
};

} // namespace app
