#pragma once

#include <QStyledItemDelegate>

namespace app {

class TableView;

/// Paints and edits the cells of a table; what is typed reaches the offer at once.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellDelegate(TableView& view, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TableView& m_view;
};

} // namespace app
