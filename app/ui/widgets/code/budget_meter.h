#pragma once

#include "core/rules/profile/profile.h"

#include <QWidget>

#include <optional>
#include <string>

class QPushButton;

namespace app {

class TextLabel;

/// How much of its room a text takes: a bar, "412 / 511", and for JSON what would be left of it
/// without white space, with the button that takes it away.
class BudgetMeter : public QWidget {
    Q_OBJECT

public:
    explicit BudgetMeter(QWidget* parent = nullptr);

    /// Says that the text is JSON, for which white space is not needed. `subject` names the text in
    /// the button's accessible name.
    void setMinifies(const QString& subject);
    void show(const std::string& text, const core::Limit* limit);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* button() const { return m_minify; }

signals:
    void minifyWanted();
    /// The button came or went.
    void tabStopsChanged();

private:
    class Bar;

    void refresh();
    void say(const std::optional<std::string>& shorter);

    std::string m_text;
    /// 0 where there is no limit.
    long long m_max = 0;
    core::LengthUnit m_unit = core::LengthUnit::CodePoints;
    bool m_minifies = false;
    Bar* m_bar;
    TextLabel* m_label;
    QPushButton* m_minify;
};

/// The JSON text without white space; nothing where that is no gain, or the text is no JSON.
[[nodiscard]] std::optional<std::string> minified(const std::string& json);

} // namespace app
