#pragma once

#include "core/rules/engine/finding.h"

#include <QWidget>

namespace app {

/// The tinted plane behind one sentence, with its icon.
class MessagePlane : public QWidget {
    Q_OBJECT

public:
    explicit MessagePlane(core::Severity severity, QWidget* parent = nullptr);

    /// Screen readers speak a notification when it shows; what was told before stays quiet.
    void setSpoken(const QString& words, bool isNew);
    /// The margins beside which the text stands, on the side of the icon that of the reading.
    [[nodiscard]] static QMargins roomForText();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isError;
};

} // namespace app
