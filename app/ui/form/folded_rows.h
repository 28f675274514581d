#pragma once

#include <QWidget>

#include <functional>
#include <utility>

class QVBoxLayout;

namespace app {

/// Rows that few need. Where they would stand between others, as in a narrow window, a button
/// stands for them until they are used or gone to.
class FoldedRows : public QWidget {
    Q_OBJECT

public:
    /// In a narrow window. `isUsed` tells whether one of the rows has something to show.
    FoldedRows(const QString& words, std::function<bool()> isUsed, QWidget* parent);
    /// Wherever `isUnneeded` says so, instead of in a narrow window.
    void foldWhere(std::function<bool()> isUnneeded) { m_isUnneeded = std::move(isUnneeded); }

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
    std::function<bool()> m_isUnneeded;
    QWidget* m_line;
    QVBoxLayout* m_rows;
    bool m_isOpen = false;
};

} // namespace app
