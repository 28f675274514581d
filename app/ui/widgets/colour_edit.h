#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace app {

class StateLine;

/// A colour as "#rrggbb": typed, picked, or none.
class ColourEdit : public QWidget {
    Q_OBJECT

public:
    explicit ColourEdit(QWidget* parent = nullptr);

    /// Without the button that takes the colour away, which an empty field does, too.
    void setNarrow();
    /// Shows the colour without an edit; empty is none. Text that is no colour is shown as it is.
    void setColour(const QString& text);
    [[nodiscard]] QLineEdit* field() const { return m_field; }

signals:
    void edited(const QString& text);

private:
    class Swatch;

    void pick();
    void judge();

    QLineEdit* m_field;
    Swatch* m_swatch;
    QToolButton* m_none;
    StateLine* m_fault;
};

} // namespace app
