#pragma once

#include "core/base/severity.h"

#include <QListWidget>

#include <vector>

namespace app {

/// Rules under the headings of what they are about, each with the weight that it has. Arrow keys
/// pass over the headings.
class RuleList : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString title;
        QString subject;
        core::Severity severity = core::Severity::Error;
        /// All that a search looks into.
        QString words;
    };

    explicit RuleList(QWidget* parent);

    void setRules(std::vector<Entry> rules);
    /// Lists those that have all words, those with the words in their title first. Returns how
    /// many.
    int search(const QString& text);

    /// Empty where none is chosen.
    [[nodiscard]] QString currentRule() const;
    /// Whether it is in the list.
    bool choose(const QString& rule);

private:
    void addGroup(const QString& title, const std::vector<const Entry*>& rules);
    void addGroups();

    std::vector<Entry> m_rules;
};

} // namespace app
