#pragma once

#include "app/ui/look/icons.h"
#include "app/ui/widgets/text_label.h"

#include <optional>

namespace app {

/// A few words in a rounded frame, such as where something is known from, or what a field has to do
/// with the published version; with an icon before them if it has one.
class Pill : public TextLabel {
    Q_OBJECT

public:
    enum class Kind { Plain, Accent, Success, Warning, Error };

    Pill(Kind kind, const QString& text, QWidget* parent = nullptr);
    Pill(Kind kind, Icon icon, const QString& text, QWidget* parent = nullptr);

    void setKind(Kind kind);
    void say(Kind kind, Icon icon, const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    [[nodiscard]] QRect iconRect() const;

    Kind m_kind;
    std::optional<Icon> m_icon;
};

} // namespace app
