#include "app/ui/window/rail.h"
#include "app/ui/window/top_bar.h"
#include "tests/ui/start_page_fixture.h"

#include <QDateTime>
#include <QMouseEvent>

namespace app {

namespace {

constexpr const char* kPumpManifest = R"({"modulesContent": {"$edgeAgent": {"properties.desired": {
    "modules": {"pump": {"settings": {"image": "contoso.azurecr.io/pump:1.0.0"},
                         "type": "docker", "env": {"RATE": {"value": "5"}}}}}}}})";

TEST_F(StartPageTest, Second_half_of_a_double_click_goes_to_nothing_behind_the_button)
{
    for (auto* button : m_ui.window->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().remove(u'&') == QStringLiteral("Start the offer"))
            QTest::mouseClick(button, Qt::LeftButton);
    auto& rail = *m_ui.window->findChild<Rail*>();
    ASSERT_TRUE(rail.isVisible());
    const QPoint last = rail.visualItemRect(rail.item(rail.count() - 1)).center();
    QMouseEvent second(QEvent::MouseButtonDblClick, last, rail.viewport()->mapToGlobal(last),
                       Qt::LeftButton, Qt::LeftButton, {});
    second.setTimestamp(QDateTime::currentMSecsSinceEpoch());
    QApplication::sendEvent(rail.viewport(), &second);
    EXPECT_EQ(rail.currentRow(), 0);
    QTest::mouseClick(rail.viewport(), Qt::LeftButton, {}, last);
    EXPECT_EQ(rail.currentRow(), rail.count() - 1);
}

TEST_F(StartPageTest, Recovered_work_comes_first_and_is_restored_by_enter)
{
    auto slot = RecoverySlot::create(root() / "recovery");
    core::ProjectContent content;
    content.offer.listing.title = "Lost";
    RecoveryNote note;
    note.title = QStringLiteral("Lost");
    ASSERT_TRUE(slot->write(content, note));
    slot.value() = RecoverySlot::create(root() / "other").value();
    remember(project("pump"), "Pump");
    showAgain();
    m_ui.window->commands().offerLostWork();
    EXPECT_FALSE(banner().isVisible()) << "it is told once";
    ASSERT_EQ(table().rowCount(), 2);
    EXPECT_EQ(cell(0, RecentTable::Name), QStringLiteral("Lost"));
    EXPECT_TRUE(cell(0, RecentTable::State).startsWith(QStringLiteral("Recovered, 1 field")));
    table().setFocus();
    table().setCurrentCell(0, 0);
    QTest::keyClick(&table(), Qt::Key_Delete);
    ASSERT_NE(shown<QMessageBox>(), nullptr) << "nothing brings it back";
    answer("Cancel");
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(m_ui.document.offer().listing.title, "Lost");
}

TEST_F(StartPageTest, Dropped_manifest_begins_an_offer_with_its_module)
{
    drop(file("d.json", kPumpManifest));
    auto* dialog = shown<ImportDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(m_ui.document.offer().plans.empty()) << "nothing begins before it is accepted";
    dialog->accept();
    ASSERT_EQ(m_ui.document.offer().plans.size(), 1u);
    EXPECT_EQ(m_ui.document.offer().plans.front().image.repository, "pump");
    EXPECT_EQ(m_ui.document.offer().plans.front().title, "pump");
    EXPECT_TRUE(m_ui.document.isModified());
}

TEST_F(StartPageTest, Dropped_image_begins_an_offer_with_what_is_ticked)
{
    drop(file("image.json",
              R"({"os":"linux","architecture":"amd64","rootfs":{},"config":{"User":"7","Labels":)"
              R"({"org.opencontainers.image.title":"Pump",)"
              R"("org.opencontainers.image.documentation":"https://docs.contoso.com/pump"}}})"));
    auto* dialog = shown<ProposalDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(m_ui.document.offer().plans.empty()) << "nothing begins before it is accepted";
    dialog->accept();
    ASSERT_EQ(m_ui.document.offer().plans.size(), 1u);
    EXPECT_EQ(m_ui.document.offer().plans.front().title, "Pump");
    EXPECT_EQ(m_ui.document.offer().listing.title, "Pump");
    EXPECT_EQ(m_ui.document.offer().listing.links.back().url, "https://docs.contoso.com/pump");
    EXPECT_TRUE(m_ui.document.isModified());
}

TEST_F(StartPageTest, Frame_says_what_a_drop_will_do)
{
    auto frame = [&] { return m_ui.window->findChild<DropFrame*>(); };
    drag(file("d.json", kPumpManifest));
    ASSERT_TRUE(frame()->isVisible());
    EXPECT_EQ(frame()->sentence(),
              QStringLiteral("Starts a new offer from the module or image of d.json."));
    drag(pathText(project("pump")));
    EXPECT_EQ(frame()->sentence(), QStringLiteral("Opens pump."));
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_ui.window.get(), &leave);
    EXPECT_FALSE(frame()->isVisible());
}

TEST_F(StartPageTest, Unknown_file_is_said_and_nobody_is_asked)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    type("abc");
    m_ui.window->showStart();
    drop(file("notes.txt", "Buy milk."));
    EXPECT_EQ(shown<QMessageBox>(), nullptr);
    EXPECT_TRUE(banner().sentence().startsWith(QStringLiteral("notes.txt was not taken")));
    EXPECT_TRUE(m_ui.window->isOnStart());
}

TEST_F(StartPageTest, Update_of_a_project_that_does_not_say_what_is_live_asks_for_the_bundle)
{
    m_ui.window->commands().startUpdate(project("pump"));
    EXPECT_EQ(m_ui.document.folder(), root() / "pump");
    EXPECT_TRUE(banner().sentence().startsWith(QStringLiteral("Nothing to compare with yet")));
}

TEST_F(StartPageTest, Small_window_puts_the_cards_below_each_other_and_none_is_cut)
{
    m_ui.window->resize(900, 620);
    QTest::qWait(20);
    const auto cards = page().findChildren<ActionCard*>();
    EXPECT_EQ(cards[0]->y(), cards[1]->y());
    EXPECT_LT(cards[0]->y(), cards[2]->y());
    for (const QWidget* widget : page().findChildren<QWidget*>())
        if (widget->isVisible()) {
            EXPECT_LE(widget->mapTo(&page(), QPoint(widget->width(), 0)).x(), page().width())
                << widget->metaObject()->className();
        }
}

TEST_F(StartPageTest, Last_project_comes_back_at_its_page)
{
    m_ui.window->commands().open(project("pump"));
    m_ui.window->showPage(3);
    m_ui.window->close();
    m_ui.file.start();
    EXPECT_TRUE(Window::hasLast(m_ui.settings));
    m_ui.openWindow();
    m_ui.window->reopenLast();
    EXPECT_EQ(m_ui.document.folder(), root() / "pump");
    EXPECT_EQ(m_ui.window->currentPage(), 3);
}

TEST_F(StartPageTest, Title_names_the_last_project_before_it_is_read)
{
    m_ui.window->commands().open(project("pump"));
    m_ui.window->close();
    m_ui.file.start();
    m_ui.openWindow();
    EXPECT_TRUE(m_ui.window->windowTitle().startsWith(QStringLiteral("New offer")));
    m_ui.window->expect(Window::lastProject(m_ui.settings));
    EXPECT_TRUE(m_ui.window->windowTitle().startsWith(QStringLiteral("pump")));
    EXPECT_EQ(m_ui.window->findChild<TopBar*>()->offerName(), QStringLiteral("pump"));
    m_ui.window->expect({});
    EXPECT_EQ(m_ui.window->findChild<TopBar*>()->offerName(), QStringLiteral("New offer"));
}

TEST_F(StartPageTest, Last_project_that_is_gone_is_told_on_the_start_page)
{
    m_ui.window->commands().open(project("pump"));
    m_ui.window->close();
    m_ui.file.start();
    fs::rename(root() / "pump", root() / "moved");
    m_ui.openWindow();
    m_ui.window->reopenLast();
    EXPECT_TRUE(m_ui.window->isOnStart());
    EXPECT_TRUE(banner().isVisible());
    EXPECT_TRUE(banner().sentence().contains(QStringLiteral("is not there any more")));
    EXPECT_EQ(m_ui.recent.all().size(), 1u) << "it can still be located";
}

TEST_F(StartPageTest, Closed_on_the_start_page_it_opens_there)
{
    m_ui.window->commands().open(project("pump"));
    m_ui.window->showStart();
    m_ui.window->close();
    EXPECT_FALSE(Window::hasLast(m_ui.settings));
}

} // namespace

} // namespace app
