#pragma once

#include "core/rules/finding.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

class Document;
class Text;

/// All findings of the offer, grouped by page; a click or Enter asks for the place.
class FindingsList : public QWidget {
    Q_OBJECT

public:
    explicit FindingsList(Document& document, QWidget* parent = nullptr);

    void refresh();

signals:
    void placeWanted(const core::FieldPath& path, std::optional<core::TextRange> range);
    void explanationWanted(const QString& rule);

private:
    [[nodiscard]] bool isShown(const core::Finding& finding) const;
    void addPage(const QString& title, std::vector<std::size_t> findings);
    void open(const QTreeWidgetItem* item);
    void explainCurrent();

    Document& m_document;
    QComboBox* m_page;
    QComboBox* m_severity;
    QTreeWidget* m_tree;
    Text* m_none;
    std::vector<core::Finding> m_findings;
};

} // namespace app
