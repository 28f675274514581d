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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void refresh();

    Handover& m_handover;
    std::vector<QTreeWidgetItem*> m_pages;
    std::vector<QTreeWidgetItem*> m_entries;
    bool m_isRefreshing = false;
};

} // namespace app
