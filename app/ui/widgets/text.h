#pragma once

#include "app/ui/theme.h"

#include <QLabel>

namespace app {

/// A label in one of the roles of the type scale; it follows the program's font and palette.
class Text : public QLabel {
    Q_OBJECT

public:
    explicit Text(TextRole role, const QString& text = {}, QWidget* parent = nullptr);

    /// Ends a text that does not fit in an ellipsis, and shows all of it as a tool tip.
    void setElided();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TextRole m_role;
    bool m_isElided = false;
};

} // namespace app
