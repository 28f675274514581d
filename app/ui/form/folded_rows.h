#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace app {

/// Rows that few offers need. In a narrow window, where they would stand between others, a button
/// stands for them until one of them has something to show or is gone to.
class FoldedRows : public QWidget {
    Q_OBJECT

public:
    /// `isUsed` tells whether one of the rows has something to show.
    FoldedRows(const QString& words, std::function<bool()> isUsed, QWidget* parent);

    /// The line of the button that opens the rows; it is hidden while they are open.
    [[nodiscard]] QWidget* line() const { return m_line; }
    void add(QWidget* row);
    /// After each change of the offer.
    void refresh();
    /// Opens those that the row is among, if it is among any.
    static void openAround(const QWidget& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// For good: what was opened is not folded while somebody works on it.
    void open();

    std::function<bool()> m_isUsed;
    QWidget* m_line;
    QVBoxLayout* m_rows;
    bool m_isOpen = false;
};

} // namespace app
