#pragma once

#include "app/ui/widgets/text_label.h"

namespace app {

/// The words at the start of the foot: how far the offer is, and, while a field with a message has
/// the focus, the key that leads to what can be done about it; that alone where both have no room.
class FootLine : public TextLabel {
    Q_OBJECT

public:
    explicit FootLine(QWidget* parent = nullptr);

    void setProgress(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void say();

    QString m_progress;
};

} // namespace app
