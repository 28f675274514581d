#pragma once

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace app {

class Document;

/// Hides the warnings of one rule up to a day, with a reason that every report shows. Takes no room
/// where the rule has no warning.
class HideWarning : public QWidget {
    Q_OBJECT

public:
    HideWarning(Document& document, const QString& rule, QWidget* parent = nullptr);

signals:
    void hidden();

private:
    QWidget* buildFields();
    void hideIt();

    Document& m_document;
    QString m_rule;
    QPushButton* m_begin;
    QWidget* m_fields = nullptr;
    QLineEdit* m_reason;
    QDateEdit* m_until;
    QPushButton* m_hide;
};

} // namespace app
