#pragma once

#include "app/ui/look/theme.h"

#include <QLabel>

#include <vector>

namespace app {

/// A label in one of the roles of the type scale; it follows the program's font and palette.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] bool isHeading() const;

    /// Layouts ask again and again for the same width; the answer is remembered.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What an answer depends on, beside what changeEvent() hears of.
    struct Measured {
        int width = 0;
        bool isWrapped = false;
        QString text;
        QMargins margins;
        int height = 0;
    };

    TextRole m_role;
    /// Of the widths asked for last, the newest first; a layout tries a few.
    mutable std::vector<Measured> m_measured;
};

/// The text for a wrapped label: a word that is longer than a narrow column gets places to break
/// at, which cannot be seen.
[[nodiscard]] QString breakable(const QString& text);

} // namespace app
