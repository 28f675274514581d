#pragma once

#include <QTreeWidget>

#include <vector>

namespace app {

class Handover;

/// All boxes under their pages, with a tick for each that is done.
class HandoverList : public QTreeWidget {
    Q_OBJECT

public:
    explicit HandoverList(Handover& handover, QWidget* parent = nullptr);

    /// Two boxes at least are in view: the current one, and the one after it.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void tickWanted(std::size_t entry, bool isDone);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void refresh();
    void scrollToCurrent();

    Handover& m_handover;
    std::vector<QTreeWidgetItem*> m_pages;
    std::vector<QTreeWidgetItem*> m_entries;
    bool m_isRefreshing = false;
};

} // namespace app
