#pragma once

#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace core {
struct Profile;
struct RuleEntry;
struct RuleNote;
struct Source;
} // namespace core

namespace app {

/// What a rule demands, who says so, where documents disagree, why it exists, and a wrong and a
/// right example.
class RuleText : public QWidget {
    Q_OBJECT

public:
    RuleText(const QString& rule, const core::Profile& profile, QWidget* parent = nullptr);

    /// How the other profiles weigh the rule.
    void addOthers(const QString& rule, const core::Profile& shown,
                   const std::vector<std::shared_ptr<const core::Profile>>& profiles);

private:
    [[nodiscard]] static QString weightOf(const core::RuleEntry* entry);
    void addNote(const core::RuleNote& note);
    void addHeading(const QString& text);
    /// Its address is a link.
    void addSource(const core::Source& source);
    void addParagraph(const QString& text, bool isSecondary = false);

    QVBoxLayout* m_rows;
};

} // namespace app
