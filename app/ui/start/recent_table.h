#pragma once

#include "app/document/project/recent_looks.h"
#include "app/document/project/recent_projects.h"

#include <QDateTime>
#include <QTableWidget>

#include <optional>
#include <vector>

class QMenu;

namespace app {

/// Work that a crash left, as the table's first row tells it.
struct RecoveredWork {
    QString title;
    QDateTime written;
    int changedFields = 0;
    /// Empty where it was never saved.
    std::filesystem::path folder;
};

/// The projects opened last, a row each: picture, name, address, state in words, place and day. A
/// click or Enter opens one, or looks for a folder that is gone; Delete forgets it.
class RecentTable : public QTableWidget {
    Q_OBJECT

public:
    enum Column { Name, Address, State, Place, When, More, ColumnCount };
    explicit RecentTable(QWidget* parent = nullptr);

    void show(const std::vector<RecentProject>& projects, const RecentLooks& looks,
              const std::optional<RecoveredWork>& recovered);
    /// Opens the project at the position, counted from 0, as a click on it does.
    void openAt(int position);
    [[nodiscard]] bool isMissing(int row) const;
    [[nodiscard]] bool hasMissing() const;
    /// So that all its rows are in sight; at most so many.
    void setMostRows(int rows);

signals:
    void openWanted(const std::filesystem::path& folder);
    void locateWanted(const std::filesystem::path& folder);
    void forgetWanted(const std::filesystem::path& folder);
    void showInFolderWanted(const std::filesystem::path& folder);
    void restoreWanted();
    void discardWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] bool isRecovered(int row) const { return m_hasRecovered && row == 0; }
    [[nodiscard]] std::filesystem::path folderAt(int row) const;
    void setRow(int row, const RecentProject& project, const QString& name, const RecentLook* look);
    void setRecovered(const RecoveredWork& work);
    void setTexts(int row, const QStringList& texts, const QString& folder);
    void addButtons(int row);
    void fill(QMenu& menu, int row);
    void open(int row);
    void fitColumns();
    void fitHeight();
    [[nodiscard]] int rowHeightNow() const;

    bool m_hasRecovered = false;
    int m_mostRows = 6;
};

} // namespace app
