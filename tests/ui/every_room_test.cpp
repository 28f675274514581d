#include "app/ui/window/page_view.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/window_probe.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>

#include <gmock/gmock.h>

namespace app {

namespace {

using tests::currentPage;
using tests::lastPage;
using tests::Ui;

struct Room {
    QSize size;
    double fontScale;
};

/// So few rows of a table are all seen.
constexpr int kFewRows = 6;

class EveryRoom : public testing::TestWithParam<Room> {};

TEST_P(EveryRoom, Nothing_is_clipped)
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * GetParam().fontScale);
    QApplication::setFont(font);
    {
        core::Offer offer = core::support::validOffer();
        offer.identity.offerId = "Wrong ID-";
        Ui ui(offer);
        ui.window->resize(GetParam().size);
        for (int page = 0; page <= lastPage(); ++page) {
            ui.window->showPage(page);
            QCoreApplication::processEvents();
            EXPECT_THAT(tests::clippedOn(ui, page), testing::IsEmpty());
            for (const auto* table : currentPage(ui).findChildren<QTableView*>())
                if (table->isVisible() && table->model()->rowCount() < kFewRows) {
                    EXPECT_EQ(table->verticalScrollBar()->maximum(), 0)
                        << table->accessibleName().toStdString();
                }
            EXPECT_LE(currentPage(ui).widget()->minimumSizeHint().width(),
                      currentPage(ui).viewport()->width())
                << core::allPages()[static_cast<std::size_t>(page)].id;
        }
    }
    QApplication::setFont(before);
}

INSTANTIATE_TEST_SUITE_P(Rooms, EveryRoom,
                         testing::Values(Room{{900, 620}, 1.0}, Room{{900, 620}, 1.25},
                                         Room{{1280, 800}, 1.0}, Room{{1280, 800}, 1.25},
                                         Room{{1600, 1000}, 1.0}, Room{{1600, 1000}, 1.25}));

} // namespace

} // namespace app
