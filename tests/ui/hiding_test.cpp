#include "app/ui/look/theme.h"
#include "app/ui/review/fix_panel.h"
#include "app/ui/review/hidden_list.h"
#include "app/ui/window/rules_window.h"
#include "core/rules/engine/registry.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace app {

namespace {

using tests::Ui;

bool isWarned(const Document& document, std::string_view rule)
{
    return std::ranges::any_of(document.report().findings(), [&](const core::Finding& finding) {
        return finding.rule == rule && finding.severity == core::Severity::Warning;
    });
}

bool says(const QWidget& widget, const QString& part)
{
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisible() && label->text().remove(QChar(0x200B)).contains(part))
            return true;
    return false;
}

/// The first automatic rule that warns of the offer.
std::string warningRule(const Document& document)
{
    for (const core::Finding& finding : document.report().findings())
        if (finding.severity == core::Severity::Warning
            && core::findRule(finding.rule)->kind == core::RuleKind::Automatic)
            return std::string(finding.rule);
    return {};
}

class Hiding : public ::testing::Test {
protected:
    Hiding() : m_ui(core::Offer()), m_rule(warningRule(m_ui.document)) {}

    void hideIt(const QString& reason)
    {
        m_ui.window->explain(fromUtf8(m_rule));
        QTest::mouseClick(button(QStringLiteral("Hide this warning…")), Qt::LeftButton);
        auto* edit = m_ui.find<QLineEdit>(QStringLiteral("Reason to hide this warning"));
        ASSERT_NE(edit, nullptr);
        QTest::keyClicks(edit, reason);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* button : m_ui.window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }

    Ui m_ui;
    std::string m_rule;
};

TEST_F(Hiding, Takes_a_reason_and_hides_the_warning_in_one_step)
{
    ASSERT_FALSE(m_rule.empty());
    hideIt(QStringLiteral("Agreed"));
    const auto& suppressions = m_ui.document.offer().suppressions;
    ASSERT_EQ(suppressions.size(), 1U);
    EXPECT_EQ(suppressions[0].rule, m_rule);
    EXPECT_EQ(suppressions[0].reason, "Agreed");
    EXPECT_FALSE(isWarned(m_ui.document, m_rule));
    m_ui.document.undoStack()->undo();
    EXPECT_TRUE(isWarned(m_ui.document, m_rule));
}

TEST_F(Hiding, Without_a_reason_does_nothing)
{
    hideIt(QStringLiteral("  "));
    EXPECT_TRUE(m_ui.document.offer().suppressions.empty());
}

TEST_F(Hiding, Is_not_offered_for_an_error)
{
    m_ui.window->explain(QStringLiteral("listing.title.required"));
    EXPECT_EQ(button(QStringLiteral("Hide this warning…")), nullptr);
}

TEST_F(Hiding, Is_listed_on_the_review_page_until_it_is_shown_again)
{
    hideIt(QStringLiteral("Agreed with sales"));
    m_ui.showPage("review");
    auto* list = m_ui.window->findChild<HiddenList*>();
    EXPECT_TRUE(says(*list, QStringLiteral("Agreed with sales")));
    QTest::mouseClick(button(QStringLiteral("Show again")), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_ui.document.offer().suppressions.empty());
    EXPECT_FALSE(list->isVisible());
}

TEST(FixOutcome, Of_all_that_is_safe_is_one_step)
{
    core::Offer offer = core::support::validOffer();
    offer.listing.privacyPolicyUrl += ' ';
    Ui ui(offer);
    ui.showPage("review");
    auto* panel = ui.window->findChild<FixPanel*>();
    ASSERT_TRUE(panel->isVisible());
    QTest::mouseClick(panel->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(ui.document.offer(), core::support::validOffer());
    EXPECT_TRUE(says(*panel, QStringLiteral(" fixed. Undo takes it back.")));
    ui.document.undoStack()->undo();
    EXPECT_EQ(ui.document.offer(), offer);
}

TEST(FixOutcome, Is_not_offered_where_nothing_is_safe)
{
    Ui ui(core::support::validOffer());
    ui.showPage("review");
    EXPECT_FALSE(ui.window->findChild<FixPanel*>()->isVisible());
}

/// The window of rules over an empty offer.
class Rules : public ::testing::Test {
protected:
    Rules() : m_window(m_document) { m_window.show(); }

    void search(const QString& words)
    {
        QTest::keyClicks(m_window.findChild<QLineEdit*>(), words);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QListWidget& list() const { return *m_window.findChild<QListWidget*>(); }
    [[nodiscard]] int shown() const
    {
        int count = 0;
        for (int row = 0; row < list().count(); ++row)
            count += list().item(row)->flags() & Qt::ItemIsSelectable ? 1 : 0;
        return count;
    }
    /// Headings begin with "# ".
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list().count(); ++row)
            rows += (list().item(row)->flags() & Qt::ItemIsSelectable ? QString()
                                                                      : QStringLiteral("# "))
                    + list().item(row)->text();
        return rows;
    }

    Document m_document;
    RulesWindow m_window;
};

TEST_F(Rules, Are_those_of_the_profile)
{
    EXPECT_EQ(static_cast<std::size_t>(shown()), m_document.profile().rules.size());
}

TEST_F(Rules, Are_found_by_their_name_and_explained)
{
    search(QStringLiteral("listing.summary.length"));
    EXPECT_EQ(shown(), 1);
    EXPECT_TRUE(
        says(m_window, fromUtf8(m_document.profile().rule("listing.summary.length")->requirement)));
}

TEST_F(Rules, Tell_how_the_other_profiles_weigh_them)
{
    m_document.chooseProfile("pc-2026");
    m_window.showRule(QStringLiteral("links.catalog"));
    EXPECT_TRUE(says(m_window, QStringLiteral("In the other profiles")));
    EXPECT_TRUE(says(m_window, QStringLiteral(": an error")));
}

TEST_F(Rules, Stand_under_what_they_are_about)
{
    m_document.chooseProfile("pc-2026");
    const QStringList all = rows();
    EXPECT_EQ(all.count(QStringLiteral("# Publishing")), 1);
    EXPECT_EQ(all.front(), QStringLiteral("# Before you start"));
    EXPECT_EQ(list().currentRow(), 1);
}

TEST_F(Rules, With_the_words_in_their_title_are_found_first)
{
    m_document.chooseProfile("pc-2026");
    search(QStringLiteral("offer id"));
    const QStringList all = rows();
    ASSERT_GT(all.size(), 3);
    EXPECT_EQ(all.front(), QStringLiteral("# In the title"));
    EXPECT_EQ(all[1], QStringLiteral("Offer ID"));
    EXPECT_TRUE(all.contains(QStringLiteral("# In the text")));
}

TEST_F(Rules, Are_walked_by_arrow_keys_over_the_headings)
{
    m_document.chooseProfile("pc-2026");
    const auto last = static_cast<int>(rows().indexOf(QStringLiteral("# Offer identity"))) - 1;
    list().setCurrentRow(last);
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(list().currentRow(), last + 2);
}

TEST_F(Rules, Are_large_enough_to_hit)
{
    EXPECT_GE(list().visualItemRect(list().item(1)).height(), 24);
}

TEST_F(Rules, That_nothing_matches_are_told)
{
    search(QStringLiteral("xyzzy"));
    EXPECT_TRUE(says(m_window, QStringLiteral("No rule has these words.")));
}

/// How many pixels of the row have the colour.
int pixelsOf(const QListWidget& list, int row, const QColor& colour)
{
    const QImage image = list.viewport()->grab(list.visualItemRect(list.item(row))).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    return count;
}

TEST_F(Rules, Stand_out_from_the_ground_where_one_is_chosen)
{
    const Theme& theme = themeOf(&m_window);
    EXPECT_GT(pixelsOf(list(), list().currentRow(), theme.accentSoft), 0);
    EXPECT_GT(pixelsOf(list(), list().currentRow(), theme.onAccentSoft), 0);
}

TEST_F(Rules, Follow_the_arrow_keys)
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(list().currentRow(), 2);
}

} // namespace

} // namespace app
