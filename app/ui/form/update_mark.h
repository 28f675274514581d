#pragma once

#include "core/changes/offer_changes.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace app {

class Card;
class Document;
class Pill;
class TextLabel;

/// What a field has to do with the published version: that it is frozen and why, what it was and a
/// way back, and how many findings that version had there already. The marks beside the field's
/// label belong to it, too.
class UpdateMark : public QWidget {
    Q_OBJECT

public:
    UpdateMark(Document& document, core::FieldPath path, QWidget* parent = nullptr);

    /// The marks "frozen" and "changed" go into the field's head, at this place.
    void addMarks(QHBoxLayout& head, int at);
    /// They stand above what is said, where the head has no room.
    void keepMarks();
    /// Hidden where there is nothing to say.
    void refresh();
    /// The field may not change, and it did not.
    [[nodiscard]] bool isLocked() const { return m_isFrozen && !m_isChanged; }
    /// Everything that is said, for the accessible description.
    [[nodiscard]] QString text() const;

signals:
    void explanationWanted(const QString& rule);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshFrozen();
    void refreshChange();
    void showOldValue();
    void refreshOlder();

    Document& m_document;
    core::FieldPath m_path;
    Pill* m_frozenMark;
    Pill* m_changedMark;
    QWidget* m_frozenLine;
    TextLabel* m_reason;
    QPushButton* m_why;
    QString m_rule;
    QWidget* m_changeLine;
    TextLabel* m_was;
    QPushButton* m_back;
    std::optional<core::Change> m_change;
    QWidget* m_olderLine;
    TextLabel* m_older;
    QPushButton* m_show;
    Card* m_olderCard;
    TextLabel* m_olderWords;
    bool m_isFrozen = false;
    bool m_isChanged = false;
    bool m_showsOlder = false;
};

} // namespace app
