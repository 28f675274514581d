#pragma once

#include "app/ui/look/icons.h"

#include <QAbstractButton>

namespace app {

/// A dashed cell in the place of what can be added: what it is, and what is asked of it.
class AddCell : public QAbstractButton {
    Q_OBJECT

public:
    /// As high as the picture that will stand there.
    explicit AddCell(int height, QWidget* parent = nullptr);

    void setAsked(const QString& asked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_height;
    QString m_asked;
};

} // namespace app
