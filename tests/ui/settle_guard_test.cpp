#include "tests/support/large_offer.h"
#include "tests/ui/fixture.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::Ui;

/// The offer ID of a large offer, in which "Pump" is being typed.
class SettleGuardTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_field = m_ui.find<QLineEdit>(QStringLiteral("Offer ID"));
        m_field->setFocus();
        QCoreApplication::processEvents();
        m_ui.document.settle();
        m_revision = m_ui.document.revision();
        QTest::keyClicks(m_field, QStringLiteral("Pump"));
    }

    Ui m_ui{tests::largeOffer()};
    QLineEdit* m_field = nullptr;
    int m_revision = 0;
};

TEST_F(SettleGuardTest, Keys_that_type_are_not_checked_one_by_one)
{
    QSignalSpy changed(&m_ui.document, &Document::changed);
    QTest::keyClicks(m_field, QStringLiteral("s"));
    QTest::keyClick(m_field, Qt::Key_Backspace);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(m_field->text(), QStringLiteral("Pump"));
    EXPECT_TRUE(changed.wait(30'000));
}

TEST_F(SettleGuardTest, Tab_is_taken_after_the_check)
{
    QSignalSpy changed(&m_ui.document, &Document::changed);
    QTest::keyClick(m_field, Qt::Key_Tab);
    EXPECT_GE(changed.count(), 1);
    EXPECT_EQ(m_ui.document.revision(), m_revision + 1);
}

TEST_F(SettleGuardTest, Click_is_taken_after_the_check)
{
    QSignalSpy changed(&m_ui.document, &Document::changed);
    QTest::mousePress(m_ui.window.get(), Qt::LeftButton);
    EXPECT_GE(changed.count(), 1);
    QTest::mouseRelease(m_ui.window.get(), Qt::LeftButton);
}

TEST_F(SettleGuardTest, Undo_takes_what_was_typed_back_at_once)
{
    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_field->text(), QString());
    EXPECT_TRUE(m_ui.document.offer().identity.offerId.empty());
}

TEST_F(SettleGuardTest, Autosave_keeps_what_is_typed_without_a_pause)
{
    QSignalSpy kept(&m_ui.file.autosave(), &Autosave::kept);
    for (int key = 0; key < 600 && kept.isEmpty(); ++key) {
        QTest::keyClicks(m_field, QStringLiteral("x"), Qt::NoModifier, 0);
        QTest::qWait(20);
    }
    EXPECT_FALSE(kept.isEmpty());
}

} // namespace

} // namespace app
