#include "app/document/base/wording.h"
#include "app/ui/widgets/findings/confirmation_editor.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/engine/answers.h"
#include "core/rules/engine/registry.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/window_probe.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

#include <vector>

namespace app {

namespace {

using AnswerKind = core::AnswerState::Kind;

/// The checklist, with the question whether the offer ID is used for the first time.
class ChecklistTest : public ::testing::Test {
protected:
    void SetUp() override { m_ui.showPage("checklist"); }

    [[nodiscard]] static const core::Rule& rule() { return *core::findRule("offer.id.unique"); }
    [[nodiscard]] QCheckBox& yes() const
    {
        return *m_ui.find<QCheckBox>(QString::fromUtf8(rule().question));
    }
    [[nodiscard]] AnswerKind state() const
    {
        return core::answerState(m_ui.document.subject(), rule()).kind;
    }
    void sign(const QString& name) const
    {
        QTest::mouseClick(&yes(), Qt::LeftButton);
        QTest::keyClicks(m_ui.find<QLineEdit>(QStringLiteral("Confirmed by")), name);
        QCoreApplication::processEvents();
    }
    /// Of the answer that stands.
    void openDetails() const
    {
        for (auto* editor : tests::currentPage(m_ui).findChildren<ConfirmationEditor*>())
            if (editor->answer()->isVisible())
                QTest::mouseClick(editor->answer(), Qt::LeftButton);
    }
    void changeOfferId(const char* id)
    {
        m_ui.document.set<core::Field<&core::Offer::identity, &core::Identity::offerId>>(
            std::string(id));
        QCoreApplication::processEvents();
    }
    /// What is told below the question of earlier answers; empty where nothing is.
    [[nodiscard]] QString history() const
    {
        const QWidget& row = *yes().parentWidget()->parentWidget();
        for (const auto* text : row.findChild<ConfirmationEditor*>()->findChildren<TextLabel*>(
                 QString(), Qt::FindDirectChildrenOnly))
            if (text->isVisible())
                return text->text();
        return {};
    }

    tests::Ui m_ui{core::support::validOffer()};
};

TEST_F(ChecklistTest, Yes_and_a_name_answer_for_what_stands_there)
{
    sign(QStringLiteral("Ada"));
    EXPECT_EQ(state(), AnswerKind::Given);
    const auto& answer = m_ui.document.offer().confirmations.at("offer.id.unique").front();
    EXPECT_EQ(answer.who, "Ada");
    EXPECT_EQ(answer.when, m_ui.document.facts().today);
    EXPECT_FALSE(answer.requirement.empty());
    EXPECT_EQ(answer.values.size(), rule().covers.size());
    EXPECT_EQ(history(), QString());
}

TEST_F(ChecklistTest, Whoever_signs_at_the_top_of_the_page_answers_by_a_tick)
{
    QTest::keyClicks(m_ui.find<QLineEdit>(QStringLiteral("Answered by")), QStringLiteral("Ada"));
    QTest::mouseClick(&yes(), Qt::LeftButton);
    EXPECT_EQ(state(), AnswerKind::Given);
    EXPECT_EQ(m_ui.document.offer().confirmations.at("offer.id.unique").front().who, "Ada");
}

/// Where the boxes of all questions stand on the page, from top to bottom.
std::vector<int> placesOf(const tests::Ui& ui)
{
    std::vector<int> places;
    const PageView& page = tests::currentPage(ui);
    for (const auto* editor : page.findChildren<ConfirmationEditor*>())
        places.push_back(editor->focusTarget()->mapTo(page.widget(), QPoint()).y());
    std::ranges::sort(places);
    return places;
}

TEST_F(ChecklistTest, Ticks_move_no_other_question)
{
    QTest::keyClicks(m_ui.find<QLineEdit>(QStringLiteral("Answered by")), QStringLiteral("Ada"));
    changeOfferId("first-id");
    const std::vector<int> before = placesOf(m_ui);
    for (const auto* editor : tests::currentPage(m_ui).findChildren<ConfirmationEditor*>()) {
        QTest::mouseClick(editor->focusTarget(), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(placesOf(m_ui), before);
}

TEST_F(ChecklistTest, A_tick_in_the_place_of_an_earlier_answer_moves_no_other_question)
{
    m_ui.document.editOnce(QStringLiteral("Answer"), [](core::Offer& offer) {
        offer.confirmations["offer.id.unique"] = {
            {.who = std::string(700, 'x'), .when = "2026-11-01", .requirement = "another"}};
    });
    QCoreApplication::processEvents();
    const std::vector<int> before = placesOf(m_ui);
    QTest::mouseClick(&yes(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(placesOf(m_ui), before);
}

TEST_F(ChecklistTest, A_key_leads_from_open_question_to_open_question_and_around)
{
    const auto focused = [] { return QApplication::focusWidget(); };
    QTest::keyClicks(m_ui.find<QLineEdit>(QStringLiteral("Answered by")), QStringLiteral("Ada"));
    QTest::keyClick(focused(), Qt::Key_F8);
    QCoreApplication::processEvents();
    QWidget* first = focused();
    ASSERT_NE(qobject_cast<QCheckBox*>(first), nullptr);
    QTest::keyClick(first, Qt::Key_Space);
    QCoreApplication::processEvents();
    QTest::keyClick(focused(), Qt::Key_F8);
    QCoreApplication::processEvents();
    QWidget* second = focused();
    EXPECT_NE(second, first);
    EXPECT_TRUE(qobject_cast<QCheckBox*>(second) && !second->visibleRegion().isEmpty());
    const std::size_t open = placesOf(m_ui).size() - 1;
    for (std::size_t at = 0; at < open; ++at) {
        QTest::keyClick(focused(), Qt::Key_F8);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(focused(), second);
}

TEST_F(ChecklistTest, A_button_leads_to_the_next_open_question)
{
    QPushButton* next = nullptr;
    for (auto* button : tests::currentPage(m_ui).findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Next open question"))
            next = button;
    ASSERT_NE(next, nullptr);
    QTest::mouseClick(next, Qt::LeftButton);
    QWidget* first = QApplication::focusWidget();
    QTest::mouseClick(next, Qt::LeftButton);
    QWidget* second = QApplication::focusWidget();
    EXPECT_NE(qobject_cast<QCheckBox*>(first), nullptr);
    EXPECT_NE(qobject_cast<QCheckBox*>(second), nullptr);
    EXPECT_NE(first, second);
}

TEST_F(ChecklistTest, A_changed_value_opens_the_question_and_says_so)
{
    sign(QStringLiteral("Ada"));
    changeOfferId("another-id");
    EXPECT_EQ(state(), AnswerKind::OtherValues);
    EXPECT_FALSE(yes().isChecked());
    EXPECT_TRUE(history().startsWith(QStringLiteral("Ada said yes on ")))
        << history().toStdString();
    EXPECT_TRUE(
        history().endsWith(QStringLiteral("and since then this changed: Offer ID. Look again.")))
        << history().toStdString();
}

TEST_F(ChecklistTest, Another_yes_answers_for_the_new_value_under_the_same_name)
{
    sign(QStringLiteral("Ada"));
    changeOfferId("another-id");
    QTest::mouseClick(&yes(), Qt::LeftButton);
    EXPECT_EQ(state(), AnswerKind::Given);
    EXPECT_TRUE(yes().isChecked());
    EXPECT_EQ(m_ui.document.offer().confirmations.at("offer.id.unique").size(), 1U);
    EXPECT_EQ(m_ui.document.offer().confirmations.at("offer.id.unique").front().who, "Ada");
}

TEST_F(ChecklistTest, An_answer_tells_the_day_and_names_only_somebody_else_than_who_signs)
{
    QTest::keyClicks(m_ui.find<QLineEdit>(QStringLiteral("Answered by")), QStringLiteral("Ada"));
    QTest::mouseClick(&yes(), Qt::LeftButton);
    QCoreApplication::processEvents();
    const auto* editor = yes().parentWidget()->parentWidget()->findChild<ConfirmationEditor*>();
    const QString day = dayText(*m_ui.document.facts().today);
    EXPECT_EQ(editor->answer()->text(), day);
    auto* name = m_ui.find<QLineEdit>(QStringLiteral("Confirmed by"));
    EXPECT_TRUE(name == nullptr || !name->isVisible());
    openDetails();
    name = m_ui.find<QLineEdit>(QStringLiteral("Confirmed by"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Grace"));
    QCoreApplication::processEvents();
    EXPECT_EQ(editor->answer()->text(), QStringLiteral("Grace, ") + day);
}

TEST_F(ChecklistTest, No_takes_the_answer_back)
{
    sign(QStringLiteral("Ada"));
    QTest::mouseClick(&yes(), Qt::LeftButton);
    EXPECT_EQ(state(), AnswerKind::Open);
    EXPECT_TRUE(m_ui.document.offer().confirmations.empty());
}

TEST_F(ChecklistTest, An_answer_to_another_text_is_told_and_stays)
{
    m_ui.document.editOnce(QStringLiteral("Answer"), [](core::Offer& offer) {
        offer.confirmations["offer.id.unique"] = {
            {.who = "Grace", .when = "2026-11-01", .requirement = "another"}};
    });
    QCoreApplication::processEvents();
    EXPECT_TRUE(history().startsWith(QStringLiteral("Grace said yes on ")));
    EXPECT_TRUE(history().contains(QStringLiteral("to a requirement that reads differently")));
    QTest::mouseClick(&yes(), Qt::LeftButton);
    EXPECT_EQ(state(), AnswerKind::Given);
    EXPECT_EQ(m_ui.document.offer().confirmations.at("offer.id.unique").size(), 2U);
}

TEST_F(ChecklistTest, A_name_can_be_typed_though_another_text_was_answered)
{
    m_ui.document.editOnce(QStringLiteral("Answer"), [](core::Offer& offer) {
        offer.confirmations["offer.id.unique"] = {
            {.who = "Grace", .when = "2026-11-01", .requirement = "another"}};
    });
    QTest::mouseClick(&yes(), Qt::LeftButton);
    QCoreApplication::processEvents();
    openDetails();
    auto* name = m_ui.find<QLineEdit>(QStringLiteral("Confirmed by"));
    ASSERT_NE(name, nullptr);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Backspace);
    EXPECT_TRUE(name->isVisible());
    QTest::keyClicks(name, QStringLiteral("Ada"));
    EXPECT_EQ(m_ui.document.offer().confirmations.at("offer.id.unique").back().who, "Ada");
}

TEST_F(ChecklistTest, A_name_without_a_space_in_an_earlier_answer_fits_the_page)
{
    m_ui.window->resize(900, 620);
    m_ui.document.editOnce(QStringLiteral("Answer"), [](core::Offer& offer) {
        offer.confirmations["offer.id.unique"] = {
            {.who = std::string(500, 'x'), .when = "2026-11-01", .requirement = "another"}};
    });
    QCoreApplication::processEvents();
    EXPECT_TRUE(history().contains(u'x'));
    EXPECT_THAT(tests::clippedOn(m_ui, m_ui.window->currentPage()), testing::IsEmpty());
}

// An access key clicks a moment after it was pressed.
TEST_F(ChecklistTest, A_click_that_comes_after_its_page_was_left_takes_no_focus)
{
    QCheckBox& box = yes();
    m_ui.showPage("offer");
    box.click();
    EXPECT_TRUE(box.isChecked());
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
}

} // namespace

} // namespace app
