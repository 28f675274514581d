#pragma once

#include "app/ui/pages/container/registry_rows.h"

#include <QTreeWidget>

#include <vector>

namespace app {

/// The tags of a repository as a table: a box for being offered, tag, platforms, digest, size, when
/// it was built, state. In a narrow page digest and date go first, and then the size.
class RegistryTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit RegistryTable(QWidget* parent = nullptr);

    void show(std::vector<RegistryRow> rows);
    /// Of the current row; empty where none is.
    [[nodiscard]] QString currentTag() const;

signals:
    /// The user ticked the tag, or took the tick away.
    void offered(const QString& tag, bool isOffered);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    void fitColumns();
    void hideWhatLacksRoom();

    std::vector<RegistryRow> m_rows;
};

} // namespace app
