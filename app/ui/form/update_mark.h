#pragma once

#include "core/base/field_path.h"
#include "core/changes/offer_changes.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace app {

class Document;
class TextLabel;

/// What a field has to do with the published version: that it is frozen and why, what it was and a
/// way back, and how many findings that version had there already.
class UpdateMark : public QWidget {
    Q_OBJECT

public:
    UpdateMark(Document& document, core::FieldPath path, QWidget* parent = nullptr);

    /// Hidden where there is nothing to say.
    void refresh();
    /// Everything that is said, for the accessible description.
    [[nodiscard]] QString text() const;

signals:
    void explanationWanted(const QString& rule);

private:
    void refreshFrozen();
    void refreshChange();
    void refreshOlder();

    Document& m_document;
    core::FieldPath m_path;
    QWidget* m_frozenLine;
    TextLabel* m_frozen;
    QPushButton* m_why;
    QString m_rule;
    QWidget* m_changeLine;
    TextLabel* m_was;
    QPushButton* m_back;
    std::optional<core::Change> m_change;
    QWidget* m_olderLine;
    TextLabel* m_older;
    QPushButton* m_show;
    TextLabel* m_olderWords;
    bool m_showsOlder = false;
};

} // namespace app
