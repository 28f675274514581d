#include "app/ui/window/rules_window.h"

#include "app/ui/widgets/findings/rule_text.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

TEST(RulesWindow, Explanation_that_is_made_anew_leaves_the_focus_in_the_window)
{
    Document document;
    RulesWindow rules(document);
    rules.show();
    rules.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&rules));
    auto* text = rules.findChild<QScrollArea*>()->findChild<RuleText*>();
    ASSERT_NE(text, nullptr);
    text->setFocusPolicy(Qt::StrongFocus);
    text->setFocus();
    ASSERT_TRUE(text->hasFocus());
    document.chooseProfile("cpp-2019");
    EXPECT_EQ(QApplication::focusWidget(), rules.findChild<QListWidget*>());
}

TEST(RulesWindow, Focus_elsewhere_stays_there)
{
    Document document;
    RulesWindow rules(document);
    rules.show();
    rules.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&rules));
    auto* search = rules.findChild<QLineEdit*>();
    search->setFocus();
    document.chooseProfile("cpp-2019");
    EXPECT_TRUE(search->hasFocus());
}

} // namespace

} // namespace app
