#pragma once

#include "app/ui/binding/text_range.h"

#include <QListWidget>

#include <vector>

namespace app {

/// One way to go on: what would be written, and what that means.
struct Completion {
    QString text;
    QString detail;
};

/// The ways to go on at a place of a text, and the part of it that each would replace.
struct Completions {
    Selection replaced;
    std::vector<Completion> items;
};

/// The list of completions below the cursor of an editor, which keeps the focus and passes on the
/// keys. It lies on the window, so that it may reach beyond the page.
class CompletionPopup : public QListWidget {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget* editor);

    /// Below the rectangle, which is in the editor's coordinates, or above it where there is no
    /// room. Hides itself where there is nothing to offer.
    void offer(const Completions& completions, const QRect& cursor);
    void step(int by);
    /// The row that would be taken.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] Selection replaced() const { return m_replaced; }

private:
    void place(const QRect& cursor);

    QWidget* m_editor;
    Selection m_replaced;
};

} // namespace app
