#pragma once

#include <QWidget>

namespace app {

/// The place of a screenshot among the others, as a number on its picture.
class ScreenshotBadge : public QWidget {
    Q_OBJECT

public:
    ScreenshotBadge(std::size_t number, QWidget* parent);

    void setWrong(bool isWrong);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    bool m_isWrong = false;
};

} // namespace app
