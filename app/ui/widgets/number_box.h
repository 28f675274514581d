#pragma once

#include <QSpinBox>

namespace app {

/// A whole number. One above the most can be typed and becomes the most when the box is left: a box
/// that took only its first digit would show a number that nobody meant.
class NumberBox : public QSpinBox {
    Q_OBJECT

public:
    NumberBox(int least, int most, const QString& suffix, QWidget* parent = nullptr);

    using QSpinBox::show;
    /// Shows the value, without an edit; what is being typed stays.
    void show(int value);

protected:
    QValidator::State validate(QString& text, int& at) const override;
    void fixup(QString& text) const override;

private:
    /// Whether the text is a number of three digits at most above the most.
    [[nodiscard]] bool isAbove(const QString& text) const;
};

} // namespace app
