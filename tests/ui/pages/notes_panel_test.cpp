#include "core/project/published.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

const core::FieldPath kChangedTitle("/listing/title");

/// The smallest valid offer is published, and its title was changed since.
class NotesPanelTest : public testing::Test {
protected:
    NotesPanelTest() : m_ui(core::support::validOffer())
    {
        m_ui.document.setPublished(
            core::Published{m_ui.document.offer(), {}, "cpp-2019", "2026-06-12", "none"});
        QCoreApplication::processEvents();
    }

    void change(const core::FieldPath& field, const char* text)
    {
        m_ui.document.setText(field, QString::fromUtf8(text));
        m_ui.document.finishEdit();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* button : m_ui.window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }

    tests::Ui m_ui;
};

TEST_F(NotesPanelTest, Notes_that_a_person_changed_are_made_anew_after_a_question_and_stand_once)
{
    change(kChangedTitle, "Another title");
    m_ui.showPage("changes");
    QTest::mouseClick(button(QStringLiteral("Write from the changes")), Qt::LeftButton);
    const std::string written = m_ui.document.offer().certificationNotes;
    std::string mine = "Hello.\n\n" + written;
    mine.replace(mine.find(":\n"), 1, ", which I tried myself:");
    change(core::FieldPath("/certificationNotes"), mine.c_str());
    QTest::mouseClick(button(QStringLiteral("Make anew")), Qt::LeftButton);
    auto* question = m_ui.window->findChild<QMessageBox*>();
    ASSERT_TRUE(question);
    EXPECT_EQ(m_ui.document.offer().certificationNotes, mine);
    QTest::keyClick(question, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_ui.document.offer().certificationNotes == "Hello.\n\n" + written; }));
}

TEST_F(NotesPanelTest, Notes_say_that_a_change_they_tell_of_was_taken_back)
{
    change(kChangedTitle, "Another title");
    m_ui.showPage("changes");
    QTest::mouseClick(button(QStringLiteral("Write from the changes")), Qt::LeftButton);
    const auto hints = [this] {
        int shown = 0;
        for (const QLabel* label : m_ui.window->findChildren<QLabel*>())
            shown += label->isVisible()
                     && label->text().startsWith(QStringLiteral("The changes are others by now"));
        return shown;
    };
    EXPECT_EQ(hints(), 0);
    const auto& changes = m_ui.document.changes();
    const auto title = std::ranges::find(changes, kChangedTitle, &core::Change::where);
    ASSERT_NE(title, changes.end());
    m_ui.document.takeBack(core::Change(*title));
    QCoreApplication::processEvents();
    EXPECT_EQ(hints(), 1);
}

} // namespace
