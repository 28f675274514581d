#pragma once

#include "app/ui/widgets/card.h"

#include <QPointer>

class QVBoxLayout;

namespace app {

class Document;

/// The answer to "Why?": what a rule demands, who says so, and where documents disagree; a
/// warning can be hidden there. It lies over the right side of its parent; Escape closes it.
class SideSheet : public Card {
    Q_OBJECT

public:
    SideSheet(Document& document, QWidget* parent);

    void explain(const QString& rule);
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();

    Document& m_document;
    QVBoxLayout* m_content;
    QWidget* m_body = nullptr;
    QWidget* m_closeButton;
    QPointer<QWidget> m_cameFrom;
};

} // namespace app
