#include "app/ui/review/question_row.h"
#include "app/ui/review/rehearsal_panel.h"
#include "core/rules/engine/registry.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::Ui;

class RehearsalTest : public testing::Test {
protected:
    RehearsalTest()
        : m_ui([] {
              core::Offer offer = core::support::validOffer();
              offer.confirmations.clear();
              return offer;
          }())
    {
        m_ui.window->resize(1500, 900);
        m_ui.showPage("review");
    }

    [[nodiscard]] QuestionRow* row(std::string_view rule) const
    {
        for (auto* row : m_ui.window->findChildren<QuestionRow*>())
            if (row->rule().id == rule)
                return row;
        return nullptr;
    }

    [[nodiscard]] bool isAnswered(std::string_view rule) const
    {
        return core::answerState(m_ui.document.subject(), *core::findRule(rule)).kind
               == core::AnswerState::Kind::Given;
    }

    [[nodiscard]] QLineEdit* name() const
    {
        return m_ui.find<QLineEdit>(QStringLiteral("Answered by"));
    }

    /// Null where none is shown.
    [[nodiscard]] QPushButton* nextOpen() const
    {
        for (auto* button : m_ui.window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Next open question"))
                return button;
        return nullptr;
    }

    Ui m_ui;
};

TEST_F(RehearsalTest, Leads_from_one_open_question_to_the_next)
{
    const auto rows = m_ui.window->findChildren<QuestionRow*>();
    name()->setText(QStringLiteral("Ada"));
    QTest::mouseClick(nextOpen(), Qt::LeftButton);
    EXPECT_EQ(QApplication::focusWidget(), rows[0]->tick());
    QTest::mouseClick(rows[1]->tick(), Qt::LeftButton);
    QTest::mouseClick(nextOpen(), Qt::LeftButton);
    EXPECT_EQ(QApplication::focusWidget(), rows[2]->tick());
    EXPECT_FALSE(rows[2]->visibleRegion().isEmpty());
}

TEST_F(RehearsalTest, Leads_to_no_open_question_once_all_are_answered)
{
    name()->setText(QStringLiteral("Ada"));
    for (const QuestionRow* row : m_ui.window->findChildren<QuestionRow*>())
        QTest::mouseClick(row->tick(), Qt::LeftButton);
    EXPECT_EQ(nextOpen(), nullptr);
}

TEST_F(RehearsalTest, Has_every_question_of_the_profile_the_documented_ones_first)
{
    const auto questions = core::rehearsal(m_ui.document.subject());
    const auto rows = m_ui.window->findChildren<QuestionRow*>();
    ASSERT_EQ(rows.size(), static_cast<qsizetype>(questions.size()));
    EXPECT_EQ(questions.front().source(), core::RejectionSource::Documented);
    EXPECT_EQ(questions.back().source(), core::RejectionSource::MayBeAsked);
}

TEST_F(RehearsalTest, A_tick_answers_under_the_name_above)
{
    QTest::keyClicks(name(), QStringLiteral("Ingrid Solheim"));
    QTest::mouseClick(row("policy.100.11")->tick(), Qt::LeftButton);
    ASSERT_TRUE(isAnswered("policy.100.11"));
    EXPECT_EQ(m_ui.document.offer().confirmations.at("policy.100.11").front().who,
              "Ingrid Solheim");
}

TEST_F(RehearsalTest, Without_a_name_nothing_is_answered_and_the_name_is_asked_for)
{
    QTest::mouseClick(row("policy.100.11")->tick(), Qt::LeftButton);
    EXPECT_FALSE(isAnswered("policy.100.11"));
    EXPECT_FALSE(row("policy.100.11")->tick()->isChecked());
    EXPECT_EQ(QApplication::focusWidget(), name());
}

TEST_F(RehearsalTest, Another_value_opens_the_question_again)
{
    QTest::keyClicks(name(), QStringLiteral("Ingrid Solheim"));
    QTest::mouseClick(row("policy.100.1.1")->tick(), Qt::LeftButton);
    ASSERT_TRUE(row("policy.100.1.1")->tick()->isChecked());
    m_ui.document.editOnce(QStringLiteral("Title"),
                           [](core::Offer& offer) { offer.listing.title = "Other"; });
    QCoreApplication::processEvents();
    EXPECT_FALSE(row("policy.100.1.1")->tick()->isChecked());
    EXPECT_TRUE(row("policy.100.1.1")
                    ->tick()
                    ->accessibleDescription()
                    .contains(QStringLiteral("since then this changed: ")));
}

TEST_F(RehearsalTest, Beside_a_question_stands_what_the_registry_told_with_its_day)
{
    m_ui.document.setRegistryFacts("contosoedge.azurecr.io/vibration-monitor",
                                   core::support::validFacts().registry.begin()->second);
    QCoreApplication::processEvents();
    EXPECT_TRUE(row("asset.container")
                    ->tick()
                    ->accessibleDescription()
                    .contains(QStringLiteral("has each tag of the offer, for arm32, arm64, x64. "
                                             "Seen on ")));
}

TEST_F(RehearsalTest, Question_that_a_registry_could_answer_misses_its_evidence_until_it_is_asked)
{
    QTest::keyClicks(name(), QStringLiteral("Ingrid Solheim"));
    QTest::mouseClick(row("asset.container")->tick(), Qt::LeftButton);
    EXPECT_TRUE(row("asset.container")
                    ->tick()
                    ->accessibleDescription()
                    .startsWith(QStringLiteral("evidence missing")));
    m_ui.document.setRegistryFacts("contosoedge.azurecr.io/vibration-monitor",
                                   core::support::validFacts().registry.begin()->second);
    QCoreApplication::processEvents();
    EXPECT_TRUE(row("asset.container")
                    ->tick()
                    ->accessibleDescription()
                    .startsWith(QStringLiteral("passes")));
}

TEST_F(RehearsalTest, A_second_click_takes_the_answer_back)
{
    QTest::keyClicks(name(), QStringLiteral("Ingrid Solheim"));
    QTest::mouseClick(row("policy.100.11")->tick(), Qt::LeftButton);
    QTest::mouseClick(row("policy.100.11")->tick(), Qt::LeftButton);
    EXPECT_FALSE(isAnswered("policy.100.11"));
}

} // namespace

} // namespace app
