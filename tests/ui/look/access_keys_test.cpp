#include "app/ui/window/rail.h"
#include "core/project/load.h"
#include "core/project/published.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/window_probe.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QLabel>

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace app {

namespace {

using tests::lastPage;
using tests::Ui;

/// What is on the window with the same key as something else.
std::vector<std::string> clashingKeys(const Ui& ui)
{
    std::map<QString, std::string> owners;
    std::vector<std::string> clashes;
    const auto take = [&](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        const auto [owner, isFree] = owners.emplace(key.toString(), text.toStdString());
        if (!isFree)
            clashes.push_back(owner->second + " and " + text.toStdString());
    };
    for (const auto* label : ui.window->findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            take(label->text());
    for (const auto* button : ui.window->findChildren<QAbstractButton*>())
        if (button->isVisible())
            take(button->text());
    return clashes;
}

core::Offer faultySample()
{
    return core::loadProject(OFFERWRIGHT_SOURCE_DIR "/resources/samples/faulty")
        .value()
        .content.offer;
}

TEST(AccessKeys, Access_keys_are_unique_on_every_page_in_every_language_and_state)
{
    for (const char* language : {"en", "de"})
        for (const char* profile : {"pc-2026", "cpp-2019"})
            for (const core::Offer& offer :
                 {core::Offer(), core::support::validOffer(), faultySample()}) {
                Ui ui(offer);
                ui.settings.setValue(QStringLiteral("language"), QString::fromLatin1(language));
                ui.document.chooseProfile(profile);
                ui.document.setPublished(core::Published{offer, {}, profile, "2026-06-12", "none"});
                ui.document.touch(core::FieldPath());
                ui.openWindow();
                ui.window->resize(900, 620);
                for (int page = 0; page <= lastPage(); ++page) {
                    ui.window->showPage(page);
                    QCoreApplication::processEvents();
                    EXPECT_EQ(clashingKeys(ui), std::vector<std::string>())
                        << language << ' ' << profile << ' '
                        << core::allPages()[static_cast<std::size_t>(page)].id;
                }
            }
}

TEST(Rail, Has_room_for_the_longest_name_with_two_counts_in_every_language)
{
    for (const char* language : {"en", "de"}) {
        Ui ui;
        ui.settings.setValue(QStringLiteral("language"), QString::fromLatin1(language));
        ui.openWindow();
        ui.window->resize(900, 620);
        QCoreApplication::processEvents();
        const auto* rail = ui.window->findChild<Rail*>();
        QFont bold = rail->font();
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        for (int step = 0; step < rail->count(); ++step) {
            // The margins, the icon with its gap, and each count with its own.
            const int needed = 2 * 18 + 18 + 10
                               + metrics.horizontalAdvance(rail->item(step)->text())
                               + 2 * (metrics.horizontalAdvance(QStringLiteral("00")) + 8);
            EXPECT_LE(needed, rail->viewport()->width()) << rail->item(step)->text().toStdString();
        }
    }
}

} // namespace

} // namespace app
