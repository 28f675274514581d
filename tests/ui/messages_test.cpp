#include "app/ui/widgets/findings/messages.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

/// A value with one finding, whose fix is named after the value.
struct JudgedValue {
    MessageActions actions()
    {
        return {.revision = [this] { return revision; },
                .fixes = [this](const core::Finding&) { return fixes(); },
                .apply = [this](const core::Fix&) { ++applied; },
                .preview = [](const core::Fix&) { return std::vector<core::FieldChange>(); },
                .explain = [](const core::Finding&) {}};
    }
    [[nodiscard]] std::vector<core::Fix> fixes() const
    {
        core::Fix fix;
        fix.label = {"fix", "Write %1", {std::to_string(revision)}};
        return {fix};
    }
    [[nodiscard]] static std::vector<core::Finding> findings()
    {
        core::Finding finding;
        finding.message = {"rule", "Wrong", {}};
        return {finding};
    }

    int revision = 1;
    int applied = 0;
};

// A layout shows what is new in it with the next event.
QPushButton* linkOf(const Messages& messages, const char* text)
{
    QCoreApplication::processEvents();
    for (QPushButton* link : messages.findChildren<QPushButton*>())
        if (link->isVisibleTo(&messages) && link->text() == QString::fromUtf8(text))
            return link;
    return nullptr;
}

TEST(Messages, Fixes_are_read_again_for_another_value_with_the_same_finding)
{
    JudgedValue judged;
    Messages messages(judged.actions());
    messages.setFindings(JudgedValue::findings());
    messages.show();
    judged.revision = 2;
    EXPECT_FALSE(messages.setFindings(JudgedValue::findings()));
    EXPECT_EQ(linkOf(messages, "Write 1"), nullptr);
    EXPECT_NE(linkOf(messages, "Write 2"), nullptr);
}

TEST(Messages, Click_on_a_stale_fix_only_says_what_it_would_do_now)
{
    JudgedValue judged;
    Messages messages(judged.actions());
    messages.setFindings(JudgedValue::findings());
    messages.show();
    judged.revision = 2;
    QTest::mouseClick(linkOf(messages, "Write 1"), Qt::LeftButton);
    EXPECT_EQ(judged.applied, 0);
    ASSERT_NE(linkOf(messages, "Write 2"), nullptr);
    QTest::mouseClick(linkOf(messages, "Write 2"), Qt::LeftButton);
    EXPECT_EQ(judged.applied, 1);
}

bool isPreviewShown(const QWidget& window)
{
    for (const QWidget* card : window.findChildren<QWidget*>())
        if (card->accessibleName() == QStringLiteral("What the fix changes") && card->isVisible())
            return true;
    return false;
}

TEST(Messages, Preview_waits_for_the_pointer_to_move_on_the_fix)
{
    JudgedValue judged;
    MessageActions actions = judged.actions();
    actions.preview = [](const core::Fix&) {
        return std::vector<core::FieldChange>{{core::FieldPath("/listing/title"), "a", "b"}};
    };
    Messages messages(actions);
    messages.setFindings(JudgedValue::findings());
    messages.show();
    QPushButton* fix = linkOf(messages, "Write 1");
    ASSERT_NE(fix, nullptr);
    // The window gave it the focus, which shows it, too.
    fix->clearFocus();
    const QPointF at = fix->rect().center();
    // A button that comes to stand under the pointer is told so by Qt.
    QEnterEvent enter(at, at, fix->mapToGlobal(at));
    QCoreApplication::sendEvent(fix, &enter);
    EXPECT_FALSE(isPreviewShown(messages));
    QMouseEvent move(QEvent::MouseMove, at, fix->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(fix, &move);
    EXPECT_TRUE(isPreviewShown(messages));
}

} // namespace

} // namespace app
