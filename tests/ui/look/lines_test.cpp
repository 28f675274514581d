#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/widgets/code/code_line.h"
#include "app/ui/widgets/column_layout.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/lists/table_editor.h"
#include "app/ui/window/rail.h"
#include "tests/ui/window_probe.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionProgressBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

/// What stands on one line, and what has the room that it needs.
namespace app {

namespace {

using tests::Ui;

/// The leftmost pixel of the rectangle that is not of the ground.
int leftOfInk(const QImage& picture, const QRect& place)
{
    const QRgb ground = picture.pixel(place.right() - 2, place.center().y());
    for (int x = place.left(); x <= place.right(); ++x)
        for (int y = place.top() + 4; y < place.bottom() - 4; ++y)
            if (picture.pixel(x, y) != ground)
                return x - place.left();
    return -1;
}

class Lines : public testing::Test {
protected:
    Ui m_ui;
};

TEST_F(Lines, Words_of_a_tree_stand_below_those_of_its_header)
{
    QTreeWidget tree;
    tree.setRootIsDecorated(false);
    tree.setHeaderLabels({QStringLiteral("Hole"), QStringLiteral("Hole")});
    auto* item = new QTreeWidgetItem(&tree, {QStringLiteral("Hole"), QStringLiteral("Hole")});
    tree.resize(400, 200);
    tree.show();
    const QRect second = tree.visualRect(tree.indexFromItem(item, 1));
    const QImage cells = tree.viewport()->grab().toImage();
    const QImage header = tree.header()->viewport()->grab().toImage();
    const QRect title(tree.header()->sectionViewportPosition(1), 0, second.width(),
                      header.height());
    EXPECT_EQ(leftOfInk(cells, second), leftOfInk(header, title));
    EXPECT_GE(leftOfInk(cells, second), 6);
}

TEST_F(Lines, Value_of_one_line_is_as_high_as_the_name_beside_it)
{
    CodeLine line(CodeLanguage::Plain);
    const QWidget& value = line;
    EXPECT_EQ(value.sizeHint().height(), QLineEdit().sizeHint().height());
}

TEST_F(Lines, Columns_that_want_the_same_are_equally_wide_whatever_they_hold)
{
    QWidget plane;
    auto* columns = new ColumnLayout(16, 16, &plane);
    std::vector<QWidget*> cards;
    for (const int needed : {20, 20, 140}) {
        cards.push_back(new QWidget(&plane));
        cards.back()->setMinimumWidth(needed);
        columns->addColumn(cards.back(), 100);
    }
    plane.resize(632, 100);
    plane.show();
    for (const QWidget* card : cards)
        EXPECT_EQ(card->width(), 200);
}

TEST_F(Lines, Columns_that_need_two_lines_fill_both)
{
    QWidget plane;
    auto* columns = new ColumnLayout(16, 16, &plane);
    std::vector<QWidget*> cards;
    for (int at = 0; at < 4; ++at) {
        cards.push_back(new QWidget(&plane));
        columns->addColumn(cards.back(), 100);
    }
    plane.resize(416, 100);
    plane.show();
    for (const QWidget* card : cards)
        EXPECT_EQ(card->width(), 200);
}

TEST_F(Lines, Icon_of_a_quiet_button_has_the_colour_of_its_words)
{
    QPixmap dot(18, 18);
    dot.fill(Qt::red);
    QPushButton copy(QIcon(dot), QStringLiteral("Copy"));
    setButtonKind(&copy, ButtonKind::Quiet);
    copy.show();
    const QImage picture = copy.grab().toImage();
    const int x = copy.rect().left() + space::unit + copy.iconSize().width() / 2;
    EXPECT_EQ(picture.pixelColor(x, copy.height() / 2), lightTheme().accent);
}

TEST_F(Lines, Ticked_box_is_told_from_an_empty_one)
{
    QCheckBox box;
    box.show();
    const QImage empty = box.grab().toImage();
    box.setChecked(true);
    EXPECT_NE(box.grab().toImage(), empty);
}

TEST_F(Lines, Rows_of_lists_and_menus_are_hit_without_aiming)
{
    QComboBox box;
    box.addItems({QStringLiteral("One"), QStringLiteral("Two & three")});
    box.show();
    box.showPopup();
    EXPECT_GE(box.view()->sizeHintForRow(1), 32);
    box.hidePopup();
    QMenu menu;
    QAction* open = menu.addAction(QStringLiteral("Open\tCtrl+O"));
    menu.popup(QPoint());
    EXPECT_GE(menu.actionGeometry(open).height(), 28);
}

TEST_F(Lines, Words_of_a_link_that_begins_a_line_stand_on_the_edge)
{
    QWidget plane;
    auto* flow = new FlowLayout(8, 4);
    auto* rows = new QVBoxLayout(&plane);
    rows->setContentsMargins(20, 0, 0, 0);
    rows->addLayout(flow);
    auto* link = new QPushButton(QStringLiteral("Why?"), &plane);
    setButtonKind(link, ButtonKind::Link);
    flow->addWidget(link);
    plane.resize(300, 60);
    plane.show();
    EXPECT_EQ(link->x(), 20 - space::labelToField);
}

template <class Editor>
QImage pictureOf(const QString& text, bool isItalic)
{
    Editor editor;
    QFont font = editor.font();
    font.setItalic(isItalic);
    editor.setFont(font);
    editor.setFocusPolicy(Qt::NoFocus);
    editor.setPlaceholderText(QStringLiteral("e.g. lllll"));
    editor.resize(200, 60);
    editor.show();
    QTest::keyClicks(&editor, text);
    return editor.grab().toImage();
}

TEST_F(Lines, Example_in_an_empty_field_is_slanted_and_what_is_typed_is_not)
{
    const QString typed = QStringLiteral("lllll");
    EXPECT_EQ(pictureOf<QLineEdit>({}, false), pictureOf<QLineEdit>({}, true));
    EXPECT_NE(pictureOf<QLineEdit>(typed, false), pictureOf<QLineEdit>(typed, true));
    EXPECT_EQ(pictureOf<QPlainTextEdit>({}, false), pictureOf<QPlainTextEdit>({}, true));
    EXPECT_NE(pictureOf<QPlainTextEdit>(typed, false), pictureOf<QPlainTextEdit>(typed, true));
}

TEST_F(Lines, Tool_with_words_has_an_outline_that_begins_on_its_edge)
{
    QWidget plane;
    QToolButton tool(&plane);
    tool.setIcon(iconFor(Icon::Add));
    tool.setText(QStringLiteral("Add"));
    tool.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool.move(20, 10);
    plane.resize(300, 60);
    plane.show();
    EXPECT_EQ(leftOfInk(plane.grab().toImage(), QRect(0, 10, 280, tool.height())), 20);
}

TEST_F(Lines, Icon_of_a_button_stands_apart_from_its_words)
{
    QPixmap dot(18, 18);
    dot.fill(Qt::red);
    QPushButton with(QIcon(dot), QStringLiteral("Copy"));
    QPushButton without(QStringLiteral("Copy"));
    EXPECT_EQ(with.sizeHint().width() - without.sizeHint().width(), 18 + space::unit);
}

/// How many pixels of a bar without progress have its strongest colour.
int inkOfEmptyBar(const Theme& theme)
{
    QImage picture(100, 12, QImage::Format_RGB32);
    picture.fill(theme.page);
    QPainter painter(&picture);
    QStyleOptionProgressBar bar;
    bar.rect = picture.rect();
    bar.maximum = 37;
    draw::progress(painter, bar, theme);
    painter.end();
    int ink = 0;
    for (int x = 10; x < 90; ++x)
        ink += contrastOf(QColor(picture.pixel(x, 6)), theme.page) > 3 ? 1 : 0;
    return ink;
}

TEST_F(Lines, Bar_without_progress_is_hollow_where_contrast_is_all)
{
    EXPECT_EQ(inkOfEmptyBar(highContrastTheme()), 0);
    EXPECT_EQ(inkOfEmptyBar(lightContrastTheme()), 0);
}

TEST_F(Lines, Selected_cell_has_the_ground_on_which_its_words_are_read)
{
    m_ui.showPage("links");
    auto* table = m_ui.window->findChild<TableView*>();
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(table->model()->index(0, 1));
    const QRect cell = table->visualRect(table->currentIndex());
    const QImage picture = table->viewport()->grab(cell).toImage();
    EXPECT_EQ(picture.pixelColor(picture.width() - 6, 6), themeOf(table).accentSoft);
}

TEST_F(Lines, Rail_has_room_for_the_longest_name_with_two_counts)
{
    auto* rail = m_ui.window->findChild<Rail*>();
    const auto page = static_cast<int>(core::pageIndex("defaults").value());
    rail->setCurrentRow(page);
    std::vector<PageStatus> statuses(core::allPages().size());
    statuses[static_cast<std::size_t>(page)] = {PageState::Errors, 19, 13, 0};
    rail->setStatuses(statuses);
    const QRect row = rail->visualItemRect(rail->item(page));
    const QImage asShown = rail->viewport()->grab(row).toImage();
    // With more room, only what stands at the end moves.
    rail->parentWidget()->setFixedWidth(rail->parentWidget()->width() + 40);
    QCoreApplication::processEvents();
    const QImage roomy = rail->viewport()->grab(rail->visualItemRect(rail->item(page))).toImage();
    // As the rail lays a row out: its edge, the icon of the state, and what is around that.
    const int name = 8 + 10 + 18 + 10;
    QFont bold = rail->font();
    bold.setWeight(QFont::DemiBold);
    const int width = QFontMetrics(bold).horizontalAdvance(rail->item(page)->text());
    const QRect words(name, 8, width, row.height() - 16);
    EXPECT_EQ(asShown.copy(words), roomy.copy(words));
}

TEST_F(Lines, Least_window_shows_what_exports_without_scrolling)
{
    for (const char* language : {"en", "de"}) {
        m_ui.settings.setValue(QStringLiteral("language"), QLatin1String(language));
        m_ui.openWindow();
        m_ui.window->resize(900, 620);
        m_ui.showPage("review");
        QCoreApplication::processEvents();
        EXPECT_EQ(tests::currentPage(m_ui).verticalScrollBar()->maximum(), 0) << language;
    }
}

} // namespace

} // namespace app
