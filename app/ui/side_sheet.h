#pragma once

#include "app/ui/widgets/surface.h"

#include <QPointer>

class QVBoxLayout;

namespace core {
struct Profile;
}

namespace app {

/// The answer to "Why?": what a rule demands, who says so, and where documents disagree. It lies
/// over the right side of its parent; Escape closes it.
class SideSheet : public Surface {
    Q_OBJECT

public:
    explicit SideSheet(QWidget* parent);

    void explain(const QString& rule, const core::Profile& profile);
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    void addHeading(const QString& text);
    void addParagraph(const QString& text, bool isSecondary = false);

    QVBoxLayout* m_content;
    QWidget* m_body = nullptr;
    QWidget* m_closeButton;
    QPointer<QWidget> m_cameFrom;
};

} // namespace app
