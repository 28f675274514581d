#pragma once

#include <QWidget>

namespace app {

/// A number at the end of a table's cell; none is left blank.
class CountCell : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Plain, Accent, Error };

    explicit CountCell(Kind kind, QWidget* parent = nullptr);

    void show(int count, bool isStrong);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    int m_count = 0;
    bool m_isStrong = false;
};

} // namespace app
