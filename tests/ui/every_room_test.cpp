#include "app/ui/form/field_row.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/listing_preview.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/page.h"
#include "app/ui/window/page_view.h"
#include "core/rules/engine/validate.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/window_probe.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <utility>

namespace app {

namespace {

using tests::currentPage;
using tests::describe;
using tests::isInternal;
using tests::lastPage;
using tests::Ui;

/// What a widget needs to show all of its text, against what it has.
void expectNothingClipped(const Ui& ui, int page)
{
    // A timer may have changed a text after the last layout.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (const QWidget* widget : ui.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInternal(widget))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* box = qobject_cast<const QComboBox*>(widget);
        const bool isWrapped = label && label->wordWrap();
        if (isWrapped) {
            EXPECT_GE(widget->height(), widget->heightForWidth(widget->width()))
                << describe(widget, page) << ' ' << label->text().toStdString();
        } else if (button || box || label) {
            EXPECT_GE(widget->width(), widget->minimumSizeHint().width()) << describe(widget, page);
        }
        if ((button || box || label) && widget->parentWidget()) {
            EXPECT_LE(widget->geometry().right(), widget->parentWidget()->width())
                << describe(widget, page);
        }
    }
}

struct Room {
    QSize size;
    double fontScale;
};

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
            expectNothingClipped(ui, page);
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
