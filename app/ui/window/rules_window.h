#pragma once

#include <QDialog>

class QLineEdit;
class QScrollArea;

namespace app {

class Document;
class RuleList;
class TextLabel;

/// Every rule of the profile, found by any word of it, and explained. It stays open beside the
/// work.
class RulesWindow : public QDialog {
    Q_OBJECT

public:
    explicit RulesWindow(const Document& document, QWidget* parent = nullptr);

    /// Shows the rule, whatever is searched for.
    void showRule(const QString& rule);

private:
    void fill();
    void filter();
    void explain();

    const Document& m_document;
    QLineEdit* m_search;
    TextLabel* m_count;
    RuleList* m_list;
    QScrollArea* m_area;
};

} // namespace app
