#pragma once

#include "core/offer/access.h"
#include "core/rules/finding.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLayout;
class QVBoxLayout;

namespace app {

class Document;

/// What a message can do beside being read.
struct MessageActions {
    /// Those of the document's findings.
    [[nodiscard]] static MessageActions of(Document& document,
                                           std::function<void(const QString& rule)> explain);

    std::function<std::vector<core::Fix>(const core::Finding&)> fixes;
    std::function<void(const core::Fix&)> apply;
    /// What the fix would change.
    std::function<std::vector<core::FieldChange>(const core::Fix&)> preview;
    std::function<void(const core::Finding&)> explain;
};

/// The findings of one field, under it and in the layout: the gravest first, the rest behind "and
/// 1 more". Empty takes no room.
class Messages : public QWidget {
    Q_OBJECT

public:
    explicit Messages(MessageActions actions, QWidget* parent = nullptr);

    /// True when the shown findings are not those from before. `place` names where below the field
    /// a finding stands, empty where that is plain.
    bool setFindings(std::vector<core::Finding> findings,
                     const std::function<QString(const core::Finding&)>& place = {});
    /// Takes no room: the findings are told by something else in view.
    void setSilent() { m_isSilent = true; }
    [[nodiscard]] const std::vector<core::Finding>& findings() const { return m_findings; }
    /// Everything that is said, gravest first, for the accessible description.
    [[nodiscard]] QString text() const;

private:
    void rebuild();
    QWidget* line(std::size_t index);
    QLayout* actionRow(std::size_t index, QWidget* plane);
    void toggleRest();

    MessageActions m_actions;
    std::vector<core::Finding> m_findings;
    std::vector<QString> m_sentences;
    bool m_expanded = false;
    bool m_isSilent = false;
    QVBoxLayout* m_lines;
};

} // namespace app
