#pragma once

#include "app/ui/widgets/card.h"
#include "core/rules/engine/finding.h"

#include <QPointer>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace app {

class TextLabel;

struct BannerAction {
    QString label;
    std::function<void()> run;
};

/// News of the whole window, above the page and in its layout: an error of the disk, work that a
/// crash left. It waits for an answer and blocks nothing.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Replaces what was shown. Every action closes the banner; "Close" is always there, and runs
    /// `dismissed`.
    void show(core::Severity severity, const QString& sentence,
              const std::vector<BannerAction>& actions = {}, std::function<void()> dismissed = {});
    [[nodiscard]] QString sentence() const;

signals:
    /// A button was pressed and has run.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Gives the focus back to where it was before a button of the banner took it.
    void giveFocusBack();

    core::Severity m_severity = core::Severity::Help;
    QHBoxLayout* m_row;
    TextLabel* m_sentence;
    QWidget* m_actions = nullptr;
    // A button that goes with the banner gives its focus away; by then nobody listens.
    QObject m_listening;
    /// What had the focus outside of the banner at last.
    QPointer<QWidget> m_cameFrom;
};

} // namespace app
