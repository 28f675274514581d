#pragma once

#include <QRadioButton>

namespace app {

/// One of a few choices, as a box with a name, a word beside it, and a line about it.
class ChoiceCard : public QRadioButton {
    Q_OBJECT

public:
    /// `word` and `about` may be empty.
    ChoiceCard(const QString& text, const QString& word, const QString& about,
               QWidget* parent = nullptr);

    /// One line, where there is no room for more; readers are told all the same.
    void setShort(bool isShort);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& place) const override;

private:
    [[nodiscard]] int wordWidth() const;
    [[nodiscard]] bool isWordBeside(int width) const;
    [[nodiscard]] int aboutHeight(int width) const;

    QString m_word;
    QString m_about;
    bool m_isShort = false;
};

} // namespace app
