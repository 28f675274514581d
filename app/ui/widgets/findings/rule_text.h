#pragma once

#include <QWidget>

class QVBoxLayout;

namespace core {
struct Profile;
struct RuleNote;
} // namespace core

namespace app {

/// What a rule demands, who says so, where documents disagree, why it exists, and a wrong and a
/// right example.
class RuleText : public QWidget {
    Q_OBJECT

public:
    RuleText(const QString& rule, const core::Profile& profile, QWidget* parent = nullptr);

private:
    void addNote(const core::RuleNote& note);
    void addHeading(const QString& text);
    void addParagraph(const QString& text, bool isSecondary = false);

    QVBoxLayout* m_rows;
};

/// "Title length", or the id of a rule that has no title.
[[nodiscard]] QString ruleTitle(const QString& rule);

} // namespace app
