#pragma once

#include "app/ui/look/style_metrics.h"
#include "app/ui/look/theme.h"

class QComboBox;
class QStyleOptionButton;

namespace app {

/// How much a button asks for attention. A page has one primary action at most.
/// A link is a quiet button inside a sentence's plane, without room of its own.
/// A chip is small and round, for what stands beside a label.
/// Small is a secondary one inside of a message.
enum class ButtonKind { Secondary, Primary, Quiet, Link, Chip, Small };
/// Of a field with one line in this font.
[[nodiscard]] int fieldHeight(const QFontMetrics& metrics);
void setButtonKind(QWidget* button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKindOf(const QWidget* button);
/// Whether the widget is a tool with words beside its icon, which has an outline.
[[nodiscard]] bool hasWords(const QWidget* tool);
/// Whether the widget edits a cell of a table, which draws the outline itself.
[[nodiscard]] bool isCellEditor(const QWidget* widget);

/// How an editor's value is judged; drawn in its outline, always beside a message that says it.
/// Open is what the customer fills in: no fault, and no value either.
enum class FieldState { Plain, Open, Warning, Error };
void setFieldState(QWidget* editor, FieldState state);

/// Draws every control with the colours of one theme, crisp at any scale.
class Style : public StyleMetrics {
    Q_OBJECT

public:
    explicit Style(const Theme& theme);

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    /// The caller sets the palette of the same theme afterwards, which repaints everything.
    void setTheme(const Theme& theme) { m_theme = &theme; }

    using StyleMetrics::polish;
    void polish(QWidget* widget) override;
    void polish(QPalette& palette) override;
    using StyleMetrics::unpolish;
    void unpolish(QWidget* widget) override;
    [[nodiscard]] QPalette standardPalette() const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void polishList(QComboBox& combo);
    /// False where the element is no part of a button.
    bool drawButton(ControlElement element, const QStyleOptionButton& button, QPainter* painter,
                    const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton& button, QPainter* painter,
                         const QWidget* widget) const;

    const Theme* m_theme;
};

} // namespace app
