#pragma once

#include "app/ui/widgets/findings/messages.h"
#include "core/rules/engine/finding.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QKeyEvent;
class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace core {
struct Profile;
} // namespace core

namespace app {

class Counter;
class Disagreement;
class Document;
class TextLabel;
class UpdateMark;

/// How a row drives its editor. Only `focus` is needed.
struct EditorHooks {
    /// Takes the focus, and the name and description that assistive technology reads.
    QWidget* focus = nullptr;
    /// Shows the offer's value, without an edit; called whenever the document changed.
    std::function<void(const core::Offer&)> show = {};
    /// Selects the place of a finding inside the editor.
    std::function<void(const core::FieldPath&, std::optional<core::TextRange>)> reveal = {};
    /// Marks the shown findings inside the editor: cells, wavy lines.
    std::function<void(const std::vector<core::Finding>&)> mark = {};
    /// The text that the counter counts.
    std::function<std::string(const core::Offer&)> counted = {};
    /// Whether a finding is told by the outline of `focus`; all are without it.
    std::function<bool(const core::Finding&)> outlines = {};
    /// The number of elements, where the counter counts these.
    std::function<std::size_t(const core::Offer&)> elements = {};
    /// Whether the editor has messages of its own that the key leads to.
    std::function<bool(const QKeyEvent& key, QWidget* editor)> takesKey = {};
    /// Set where the description belongs to more than `focus`.
    std::function<void(const QString&)> describe = {};
    /// Set where the editor shows the label itself, as a check box does.
    std::function<void(const QString&)> label = {};
};

/// One labelled field: label and counter, one line of help, the editor, and its findings below.
/// Findings show once the field was left; then they are judged at every keystroke.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    FieldRow(Document& document, core::FieldPath path, const QString& label, const QString& help,
             QWidget* parent = nullptr);

    /// The editor's widget goes below the help; called once.
    void setEditor(QWidget* editor, EditorHooks hooks);

    /// Another widget of the editor takes the part of `focus`.
    void setFocusTarget(QWidget* target);

    /// Shows a live counter with the limit that the profile sets under this rule.
    FieldRow& counted(const char* limitRule);
    /// The help's %1 stands for the signs that the profile allows beside letters and digits.
    FieldRow& signsOf(const char* charactersRule);
    /// The width of the editor in characters of the program's font; full width without it.
    FieldRow& width(int characters);
    /// Another label than the field table's, where the section makes a shorter one plain.
    FieldRow& named(const QString& label);
    /// A fixed text at the end of a line editor, such as the end of an address.
    FieldRow& suffix(const QString& text);
    /// Between the editor and its messages.
    FieldRow& below(QWidget* widget);
    /// The help shows under the pointer only, as where rows stand side by side.
    FieldRow& compact();
    /// The label's line is as high as one with a chip: the fields of a page keep one rhythm.
    FieldRow& steadyHead();
    /// A chip that says more about the field.
    FieldRow& besideLabel(QWidget* widget);
    /// The label and what stands beside it go to the front of the line, inside the editor.
    FieldRow& headIn(QBoxLayout& line);
    /// The row is one of equal cells, which name themselves; what would stand beside its label ends
    /// the heading's line, or is left out.
    FieldRow& asCell(QBoxLayout* heading = nullptr);
    /// Stands at the end of the label's line.
    FieldRow& endedBy(QWidget* widget);
    /// The editor's tick stands before the label, and what else the row has below the label, which
    /// is all of the row as long as there is nothing else. The help shows under the pointer.
    FieldRow& tickedBy(QWidget* tick);
    /// The label stands before the editor, so many pixels wide at least.
    FieldRow& inOneLine(int labelWidth);
    /// The messages stand there, with what they are about before them.
    FieldRow& messagesIn(QBoxLayout& place);
    /// The row hides itself: the portal does not ask for the field, and it is empty.
    [[nodiscard]] bool isAway() const { return m_isAway; }
    /// A row near it says the same and names this one.
    void foldMessages(bool isFolded);
    /// The word "optional" beside the label.
    FieldRow& optional();

    /// Findings below the path have rows of their own.
    FieldRow& onlyItself();

    /// The row is the question of a rule: a link beside the label explains it, and no message
    /// repeats it.
    FieldRow& explainedBy(std::string_view rule);

    [[nodiscard]] const core::FieldPath& path() const { return m_path; }
    [[nodiscard]] QString label() const { return m_name; }
    [[nodiscard]] QWidget* focusTarget() const { return m_hooks.focus; }
    [[nodiscard]] const Messages& messages() const { return *m_messages; }
    /// The label with its access key at the character, or without one.
    void setMnemonic(std::optional<qsizetype> at);

    void refresh();
    void reveal(const core::FieldPath& path, std::optional<core::TextRange> range);

signals:
    void explanationWanted(const QString& rule);
    /// Buttons came or went below the editor.
    void tabStopsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool takesKey(const QKeyEvent& key, QWidget* editor);
    void refreshCounter();
    void refreshDisagreement();
    void refreshConcern();
    void refreshUpdate();
    void refreshFindings();
    void refreshPresence();
    void left();
    void watch(QWidget* widget);
    void setLabel(const QString& text);
    void putHelpBelow();
    void fillInSigns();
    void fillColumn();
    void describe();
    [[nodiscard]] QString helpText() const;

    Document& m_document;
    core::FieldPath m_path;
    QString m_name;
    QString m_help;
    /// The help without its signs, and the rule that tells them; empty for most fields.
    QString m_helpWithoutSigns;
    QString m_charactersRule;
    QString m_limitRule;
    bool m_isOnlyItself = false;
    bool m_isWrapped = false;
    /// The label has the room of its words, and none for marks.
    bool m_isInOneLine = false;
    bool m_areMessagesElsewhere = false;
    bool m_isCell = false;
    bool m_isLocked = false;
    bool m_isOptional = false;
    /// The profile that was asked whether its portal has the field, and its answer.
    std::weak_ptr<const core::Profile> m_askedOf;
    bool m_isForeign = false;
    bool m_isAway = false;
    EditorHooks m_hooks;
    QVBoxLayout* m_column;
    QWidget* m_headPlane;
    QHBoxLayout* m_head;
    TextLabel* m_label;
    TextLabel* m_optional;
    Counter* m_counter;
    /// Null where there is none.
    TextLabel* m_helpText = nullptr;
    /// Null while Microsoft's pages agree about the field.
    Disagreement* m_disagreement = nullptr;
    /// Null until the offer is an update.
    UpdateMark* m_update = nullptr;
    QWidget* m_editor = nullptr;
    Messages* m_messages;
};

} // namespace app
