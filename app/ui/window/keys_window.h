#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

class QMenu;

namespace app {

/// Keys that do the same, or keys in a row, and what they do.
struct KeyLine {
    QList<QKeySequence> keys;
    QString does;
};

struct KeyGroup {
    QString title;
    std::vector<KeyLine> lines;
};

/// The one list of the keys of the window and its pages, those of the menu first. Letters that are
/// underlined where they work are not in it.
[[nodiscard]] std::vector<KeyGroup> keyGroups(const QMenu& menu);

/// Shows the list, to be read beside the work.
class KeysWindow : public QDialog {
    Q_OBJECT

public:
    KeysWindow(const QMenu& menu, QWidget* parent);
};

} // namespace app
