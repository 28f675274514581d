#pragma once

#include <QCompleter>

class QLineEdit;

namespace app {

/// Offers words for the part behind the last comma of a line, wherever it stands in them.
class PartCompleter : public QCompleter {
    Q_OBJECT

public:
    PartCompleter(const QStringList& words, QLineEdit* edit);

    [[nodiscard]] QStringList splitPath(const QString& path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;
    /// Shows all words, where the line is empty and has the focus.
    void showAll();
};

} // namespace app
