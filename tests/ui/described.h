#pragma once

#include "app/ui/widgets/rich/rich_edit.h"
#include "app/ui/widgets/text_label.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace tests {

/// The listing page with a description.
class Described {
public:
    explicit Described(const std::string& html = {}) : ui(offerWith(html))
    {
        ui.showPage("listing");
        text().setFocus();
        text().moveCursor(QTextCursor::End);
    }

    [[nodiscard]] const std::string& html() const
    {
        return ui.document.offer().listing.description;
    }
    [[nodiscard]] app::RichEdit& text() const { return *ui.window->findChild<app::RichEdit*>(); }
    void type(const char* keys) const { QTest::keyClicks(&text(), QString::fromUtf8(keys)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&text(), key, modifiers);
    }
    void pasteHtml(const char* html, const char* plain = "") const
    {
        auto* source = new QMimeData;
        source->setHtml(QString::fromUtf8(html));
        source->setText(QString::fromUtf8(plain));
        paste(source);
    }
    void pasteText(const char* plain) const
    {
        auto* source = new QMimeData;
        source->setText(QString::fromUtf8(plain));
        paste(source);
    }
    [[nodiscard]] bool says(const char* sentence) const
    {
        const auto texts = ui.window->findChildren<app::TextLabel*>();
        return std::ranges::any_of(texts, [sentence](const app::TextLabel* text) {
            return text->isVisible() && text->text() == QString::fromUtf8(sentence);
        });
    }
    [[nodiscard]] QPushButton* button(const char* label) const
    {
        const auto buttons = ui.window->findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(buttons, [label](const QPushButton* button) {
            return button->text() == QString::fromUtf8(label);
        });
        return found == buttons.end() ? nullptr : *found;
    }
    void click(const char* button) const
    {
        auto* found = ui.find<QToolButton>(QString::fromUtf8(button));
        ASSERT_NE(found, nullptr) << button;
        QTest::mouseClick(found, Qt::LeftButton);
    }

    Ui ui;

private:
    void paste(QMimeData* source) const
    {
        QApplication::clipboard()->setMimeData(source);
        QTest::keySequence(&text(), QKeySequence::Paste);
    }
    static core::Offer offerWith(const std::string& html)
    {
        core::Offer offer;
        offer.identity.offerId = "a";
        offer.listing.description = html;
        return offer;
    }
};

} // namespace tests
