#pragma once

#include "app/ui/widgets/text_label.h"

namespace app {

/// A few words in a rounded frame, such as where something is known from.
class Pill : public TextLabel {
    Q_OBJECT

public:
    enum class Kind { Plain, Warning };

    Pill(Kind kind, const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

} // namespace app
