#include "app/ui/widgets/findings/disagreement.h"

#include "app/ui/form/field_row.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::Ui;

const FieldRow* rowAt(const Ui& ui, std::string_view path)
{
    for (const FieldRow* row : ui.window->findChildren<FieldRow*>())
        if (row->path().str() == path)
            return row;
    return nullptr;
}

/// Every text in view in the row, from top to bottom.
QString textsIn(const QWidget& row)
{
    QStringList texts;
    for (const QLabel* label : row.findChildren<QLabel*>())
        if (label->isVisible())
            texts += label->text();
    return texts.join(u'\n');
}

TEST(Disagreement, Mark_of_the_title_tells_the_reading_that_counts)
{
    Ui ui;
    ui.document.assumeProfile("cpp-2019");
    ui.showPage("listing");
    EXPECT_EQ(rowAt(ui, "/listing/title")->findChild<Disagreement*>()->toolTip(),
              QStringLiteral("Microsoft's pages differ; the safest reading counts: 50 in the Cloud "
                             "Partner Portal; 200 in Partner Center, with a warning above 50."));
}

TEST(Disagreement, Has_words_only_where_the_value_meets_what_is_unclear)
{
    Ui ui(core::support::validOffer("pc-2026"));
    ui.document.assumeProfile("pc-2026");
    ui.showPage("listing");
    const auto* chip = rowAt(ui, "/listing/title")->findChild<Disagreement*>();
    EXPECT_TRUE(chip->isVisible());
    EXPECT_EQ(chip->text(), QString());
    auto* title = ui.find<QLineEdit>(QStringLiteral("Title"));
    title->setFocus();
    QTest::keyClicks(title, QString(60, u'x'));
    QTest::keyClick(title, Qt::Key_Tab);
    QCoreApplication::processEvents();
    EXPECT_EQ(chip->text(), QStringLiteral("Microsoft's pages differ"));
}

TEST(Disagreement, Several_are_counted)
{
    Ui ui;
    ui.document.assumeProfile("cpp-2019");
    ui.showPage("listing");
    EXPECT_EQ(rowAt(ui, "/listing/description")->findChild<Disagreement*>()->toolTip(),
              QStringLiteral("Microsoft's pages differ on 3 points; the safest reading of "
                             "each counts."));
}

TEST(Disagreement, Is_read_with_the_help_of_the_field)
{
    Ui ui;
    ui.showPage("listing");
    EXPECT_TRUE(ui.find<QLineEdit>(QStringLiteral("Title"))
                    ->accessibleDescription()
                    .contains(QStringLiteral("Microsoft's pages differ")));
}

TEST(Disagreement, Click_shows_the_question_and_the_reason_and_escape_hides_them_again)
{
    Ui ui;
    ui.showPage("listing");
    auto* chip = rowAt(ui, "/listing/title")->findChild<Disagreement*>();
    QTest::mouseClick(chip, Qt::LeftButton);
    QCoreApplication::processEvents();
    QWidget* card = QApplication::activePopupWidget();
    ASSERT_NE(card, nullptr);
    const QString texts = textsIn(*card);
    EXPECT_TRUE(texts.contains(QStringLiteral("How long may the title be")));
    EXPECT_TRUE(texts.contains(QStringLiteral("We follow: ")));
    QTest::keyClick(card, Qt::Key_Escape);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST(Disagreement, Card_shows_every_sentence_whole)
{
    Ui ui;
    ui.showPage("listing");
    QTest::mouseClick(rowAt(ui, "/listing/title")->findChild<Disagreement*>(), Qt::LeftButton);
    QCoreApplication::processEvents();
    QWidget* card = QApplication::activePopupWidget();
    ASSERT_NE(card, nullptr);
    for (const QLabel* label : card->findChildren<QLabel*>()) {
        EXPECT_TRUE(label->wordWrap()) << label->text().toStdString();
        EXPECT_GE(label->height(), label->heightForWidth(label->width()))
            << label->text().toStdString();
    }
    card->close();
}

TEST(Disagreement, Card_stays_within_the_window)
{
    Ui ui;
    ui.window->resize(900, 620);
    ui.showPage("listing");
    auto* chip = rowAt(ui, "/listing/title")->findChild<Disagreement*>();
    QTest::mouseClick(chip, Qt::LeftButton);
    QWidget* card = QApplication::activePopupWidget();
    ASSERT_NE(card, nullptr);
    const QRect window(ui.window->mapToGlobal(QPoint()), ui.window->size());
    EXPECT_GE(card->geometry().left(), window.left());
    EXPECT_LE(card->geometry().right(), window.right());
    card->close();
}

TEST(Disagreement, Alt_and_enter_lead_to_the_details_and_escape_back)
{
    Ui ui;
    ui.showPage("listing");
    auto* edit = ui.find<QLineEdit>(QStringLiteral("Title"));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), rowAt(ui, "/listing/title")->findChild<Disagreement*>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(edit->hasFocus());
}

TEST(Disagreement, Goes_with_the_profile_that_has_none_about_the_field)
{
    Ui ui;
    ui.showPage("support");
    ui.document.assumeProfile("pc-2022");
    ASSERT_TRUE(rowAt(ui, "/support/csp/name")->findChild<Disagreement*>()->isVisible());
    ui.document.assumeProfile("cpp-2019");
    EXPECT_FALSE(rowAt(ui, "/support/csp/name")->findChild<Disagreement*>()->isVisible());
}

class DisagreementOf : public testing::TestWithParam<std::string_view> {};

TEST_P(DisagreementOf, Profile_is_told_in_the_help_of_every_field_it_is_about)
{
    core::Offer offer = core::support::validOffer(GetParam());
    // The fields of both contracts are in view one after the other.
    for (const auto contract : {core::ContractChoice::Standard, core::ContractChoice::OwnTerms}) {
        offer.legal.contract = contract;
        offer.legal.customAmendments.resize(1);
        Ui ui(offer);
        ui.document.assumeProfile(std::string(GetParam()));
        for (const core::Page& page : core::allPages())
            ui.showPage(page.id);
        for (const core::Conflict& conflict : ui.document.profile().conflicts)
            for (std::string field : conflict.fields) {
                if (field.starts_with("/legal/terms")
                        ? contract == core::ContractChoice::Standard
                        : field.starts_with("/legal/custom")
                              && contract == core::ContractChoice::OwnTerms)
                    continue;
                if (const auto star = field.find('*'); star != std::string::npos)
                    field.replace(star, 1, "0");
                const FieldRow* row = rowAt(ui, field);
                ASSERT_TRUE(row) << conflict.id << ' ' << field;
                EXPECT_TRUE(row->focusTarget()->accessibleDescription().contains(
                    QStringLiteral("Microsoft's pages differ")))
                    << conflict.id << ' ' << field;
            }
    }
}

INSTANTIATE_TEST_SUITE_P(Profiles, DisagreementOf, testing::ValuesIn(core::support::profileIds()));

} // namespace

} // namespace app
