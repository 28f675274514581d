#pragma once

#include "core/base/field_path.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

class Document;
class TextLabel;

/// All answers on one page, in the portal's order and by the portal's names; what is skipped is
/// told. It stays where one was while a field is changed, and follows the change.
class AnswersWindow : public QDialog {
    Q_OBJECT

public:
    explicit AnswersWindow(const Document& document, QWidget* parent = nullptr);

    /// Shows it where one was, or the first answer.
    void come();

signals:
    void placeWanted(const core::FieldPath& path);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void change();
    [[nodiscard]] core::FieldPath current() const;

    const Document& m_document;
    TextLabel* m_count;
    QPushButton* m_onlyMissing;
    QTreeWidget* m_tree;
    QPushButton* m_change;
    QTimer m_follow;
};

} // namespace app
