#pragma once

#include "app/ui/look/icons.h"

#include <QKeySequence>
#include <QPushButton>

namespace app {

/// A way to begin, as a wide button: an icon, what it does, a line about it, and its key.
class ActionCard : public QPushButton {
    Q_OBJECT

public:
    /// `text` has the access key; `about` is its description for screen readers, too. The key works
    /// while the card is in sight; where another one of the window has it, it is only shown.
    ActionCard(Icon icon, const QString& text, const QString& about, const QKeySequence& key,
               QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] QSize textSize(int width) const;

    Icon m_icon;
    QString m_about;
    QString m_key;
};

} // namespace app
