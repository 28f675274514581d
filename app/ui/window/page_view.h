#pragma once

#include "core/base/text_range.h"

#include <QScrollArea>

#include <cstddef>
#include <memory>
#include <optional>

class QHBoxLayout;

namespace app {

class Document;
class Form;
class Messages;
class ScrollAnchor;
class TextLabel;

/// One page: its title and purpose, what is wrong with it as a whole, and its form, in a column
/// that scrolls when the window is low.
class PageView : public QScrollArea {
    Q_OBJECT

public:
    /// `page` is an index of core::allPages().
    PageView(std::size_t page, Document& document, QWidget* parent = nullptr);
    ~PageView() override;

    [[nodiscard]] Form& form() const { return *m_form; }
    /// Puts the focus on the title, so that a screen reader announces the page.
    void focusTitle();
    /// Scrolls to what has the focus, once the page has its layout.
    void showFocus();
    /// Where one begins to type; the title where nothing can be typed.
    void focusFirstField();
    /// What is in view stays where it is on the screen when a message above the page comes or goes,
    /// as long as the page is in view.
    void stayInPlace();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeBesideTitle(QHBoxLayout& head);
    void showHiddenFocus();
    /// Scrolls to where one types in an edit that is higher than what is in view of it.
    void showCaret();
    void followFocus(const QWidget* now);
    void followCaret(const QWidget* edit) const;
    void refreshMessages();

    std::size_t m_page;
    Document& m_document;
    TextLabel* m_title;
    Messages* m_messages;
    Form* m_form;
    // While the fields go, the focus wanders; by then nobody listens who would ask a page that is
    // none any more.
    QObject m_listening;
    std::unique_ptr<ScrollAnchor> m_anchor;
    /// Where the page begins in the window, while it stays in place.
    std::optional<int> m_top;
};

} // namespace app
