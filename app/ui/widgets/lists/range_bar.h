#pragma once

#include <QWidget>

#include <cstddef>

class QPushButton;

namespace app {

class TextLabel;

/// Stands above a long list of which only a part is shown, says which, and turns to the part before
/// and after. It is hidden while all is shown.
class RangeBar : public QWidget {
    Q_OBJECT

public:
    /// `list` is what the list is called: "Routes".
    explicit RangeBar(QString list, QWidget* parent = nullptr);

    /// Shown are `count` of `all` elements, beginning with the index `first`; a part has up to
    /// `most`.
    void show(std::size_t first, std::size_t count, std::size_t all, std::size_t most);

signals:
    /// The part that begins with the index.
    void partWanted(std::size_t first);

private:
    void offer(QPushButton& button, std::size_t first, std::size_t end);

    QString m_list;
    TextLabel* m_shown;
    QPushButton* m_before;
    QPushButton* m_after;
};

} // namespace app
