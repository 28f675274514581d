#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace app {

/// What stands beside a page and shows the offer as customers see it: a column below its title,
/// which scrolls by itself.
class PreviewPane : public QScrollArea {
    Q_OBJECT

protected:
    /// Pixels between the rows.
    PreviewPane(int spacing, QWidget* parent);

    /// The parent of what the rows hold. Whoever has filled it shows it with setWidget().
    [[nodiscard]] QWidget* content() const { return m_content; }
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }

private:
    QWidget* m_content;
    QVBoxLayout* m_rows;
};

} // namespace app
