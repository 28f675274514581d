#pragma once

#include <QObject>

namespace app {

class Document;

/// What a click, a drop, a shortcut or a key that types nothing leans on is what the page shows:
/// the value is checked, and the page shows it, before any of these takes hold. See
/// Document::settle().
class SettleGuard : public QObject {
public:
    /// Watches all of the program.
    explicit SettleGuard(Document& document);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    Document& m_document;
};

} // namespace app
