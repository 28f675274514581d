#pragma once

#include "app/ui/look/theme.h"

#include <QLabel>

namespace app {

/// A label in one of the roles of the type scale; it follows the program's font and palette.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] bool isHeading() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    TextRole m_role;
};

/// The text for a wrapped label: a word that is longer than a narrow column gets places to break
/// at, which cannot be seen.
[[nodiscard]] QString breakable(const QString& text);

} // namespace app
