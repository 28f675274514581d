#include "app/ui/pages/hardware_dialog.h"

#include "tests/ui/fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

core::Offer describedOffer(const char* html, const char* language = "en-US")
{
    core::Offer offer;
    offer.listing.description = html;
    offer.listing.language = language;
    return offer;
}

/// The dialog that the button of the listing page opens.
class Asked {
public:
    explicit Asked(const core::Offer& offer) : ui(offer)
    {
        ui.showPage("listing");
        for (auto* button : ui.window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Minimum hardware…"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
        dialog = ui.window->findChild<HardwareDialog*>();
    }

    [[nodiscard]] QLineEdit* field(int at) const
    {
        return dialog->findChildren<QLineEdit*>().at(at);
    }
    [[nodiscard]] const std::string& html() const
    {
        return ui.document.offer().listing.description;
    }

    tests::Ui ui;
    HardwareDialog* dialog = nullptr;
};

constexpr int kSystem = 0;
constexpr int kMemory = 2;

TEST(HardwareDialog, Typed_needs_become_the_last_paragraph_in_one_step)
{
    Asked asked(describedOffer("<p>a</p>"));
    ASSERT_NE(asked.dialog, nullptr);
    QTest::keyClicks(asked.field(kSystem), QStringLiteral("Linux"));
    QTest::keyClicks(asked.field(kMemory), QStringLiteral("512 MB"));
    QTest::mouseClick(asked.dialog->findChild<QCheckBox*>(), Qt::LeftButton);
    QTest::keyClick(asked.field(kMemory), Qt::Key_Return);
    EXPECT_EQ(asked.html(), "<p>a</p>\n<p><u>Minimum hardware requirements:</u> Linux; memory: "
                            "512 MB; architecture: x64</p>");
    asked.ui.document.undoStack()->undo();
    EXPECT_EQ(asked.html(), "<p>a</p>");
}

TEST(HardwareDialog, Language_of_the_listing_is_written)
{
    Asked asked(describedOffer("", "de-DE"));
    ASSERT_NE(asked.dialog, nullptr);
    QTest::keyClicks(asked.field(kMemory), QStringLiteral("512 MB"));
    QTest::keyClick(asked.field(kMemory), Qt::Key_Return);
    EXPECT_EQ(asked.html(), "<p><u>Hardware-Mindestanforderungen:</u> Arbeitsspeicher: 512 MB</p>");
}

TEST(HardwareDialog, Paragraph_that_is_there_is_filled_in_and_replaced)
{
    Asked asked(describedOffer(
        "<p><u>Minimum hardware requirements:</u> Linux; memory: 1 GB; architecture: arm64</p>"));
    ASSERT_NE(asked.dialog, nullptr);
    EXPECT_EQ(asked.field(kSystem)->text(), QStringLiteral("Linux"));
    asked.field(kMemory)->selectAll();
    QTest::keyClicks(asked.field(kMemory), QStringLiteral("2 GB"));
    QTest::keyClick(asked.field(kMemory), Qt::Key_Return);
    EXPECT_EQ(asked.html(), "<p><u>Minimum hardware requirements:</u> Linux; memory: 2 GB; "
                            "architecture: arm64</p>");
}

TEST(HardwareDialog, Architectures_of_the_tags_are_ticked)
{
    core::Offer offer = describedOffer("");
    offer.plans.emplace_back().image.tags.emplace_back().name = "1.0.0-linux-arm64";
    Asked asked(offer);
    ASSERT_NE(asked.dialog, nullptr);
    QStringList ticked;
    for (const auto* box : asked.dialog->findChildren<QCheckBox*>())
        if (box->isChecked())
            ticked += box->text();
    EXPECT_EQ(ticked, QStringList({QStringLiteral("arm64")}));
}

TEST(HardwareDialog, Nothing_is_written_while_all_is_empty)
{
    Asked asked(describedOffer("<p>a</p>"));
    ASSERT_NE(asked.dialog, nullptr);
    QTest::keyClick(asked.field(kSystem), Qt::Key_Return);
    EXPECT_EQ(asked.html(), "<p>a</p>");
}

} // namespace

} // namespace app
