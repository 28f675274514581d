#pragma once

#include "app/ui/look/icons.h"
#include "app/ui/look/theme.h"

#include <QWidget>

namespace app {

class TextLabel;

/// How good what is told is; it colours the icon.
enum class StateKind { Neutral, Good, Warning, Error };

[[nodiscard]] Icon iconOf(StateKind kind);
[[nodiscard]] QColor colourOf(StateKind kind, const Theme& theme);

/// One sentence of a state with its icon.
class StateLine : public QWidget {
    Q_OBJECT

public:
    explicit StateLine(QWidget* parent = nullptr);

    void say(StateKind kind, const QString& sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StateKind m_kind = StateKind::Neutral;
    TextLabel* m_text;
};

} // namespace app
