#pragma once

#include "app/ui/widgets/findings/message_actions.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QKeyEvent;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace app {

enum class ButtonKind;

/// The findings of one field, under it and in the layout: the gravest first, the rest behind "and
/// 1 more". Empty takes no room. What a fix is called and does is of the value as it is now, also
/// where the value changed and the finding reads the same.
class Messages : public QWidget {
    Q_OBJECT

public:
    explicit Messages(MessageActions actions, QWidget* parent = nullptr);

    /// True when the shown findings are not those from before. `place` names where below the field
    /// a finding stands, empty where that is plain. Called at every change of the value.
    bool setFindings(std::vector<core::Finding> findings,
                     const std::function<QString(const core::Finding&)>& place = {});
    /// Takes no room: the findings are told by something else in view.
    void setSilent() { m_isSilent = true; }
    /// They stand in a narrow column: no link beside the sentence, and short buttons.
    void setNarrow(bool isNarrow = true) { m_isNarrow = isNarrow; }
    /// The links are no stops of the tab key, which leads from field to field; takesKey() leads to
    /// them.
    void setOpenedByKey();
    /// Alt+Enter in the editor, where there is a message: the first link has the focus. Left and
    /// Right lead to the others, Escape leads back.
    [[nodiscard]] bool takesKey(const QKeyEvent& key, QWidget* editor);
    /// Whether there are messages to which takesKey() leads from the widget with the focus.
    [[nodiscard]] static bool isKeyUseful(const QWidget* focus);
    /// A link elsewhere in the row, which takesKey() leads to after those of the messages.
    void alsoLeadTo(QPushButton* link);
    /// Shows all of them.
    void expand();
    /// Another message in view says the same, until the key or a jump leads here.
    void setFolded(bool isFolded);
    [[nodiscard]] const std::vector<core::Finding>& findings() const { return m_findings; }
    /// Everything that is said, gravest first, for the accessible description.
    [[nodiscard]] QString text() const;
    /// "Error: The name is empty."
    [[nodiscard]] static QString spoken(core::Severity severity, const QString& sentence);
    /// Which key leads from the editor to what can be done.
    [[nodiscard]] static QString keySaid();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One way to mend a finding, behind a button.
    struct FixButton {
        core::Fix fix;
        std::function<void()> refreshPreview;
    };

    void rebuild();
    void clear();
    [[nodiscard]] std::size_t shownCount() const;
    void refreshFixes();
    void run(std::size_t index, std::size_t button);
    QPushButton* addButton(const QString& text, ButtonKind kind, QWidget* plane);
    void leadByKey(QPushButton* link);
    QWidget* line(std::size_t index);
    [[nodiscard]] QString spoken(std::size_t index) const;
    [[nodiscard]] QLayout* actionRow(std::size_t index, QWidget* plane);
    [[nodiscard]] QPushButton* addWhy(const core::Finding& finding, QWidget* plane);
    QPushButton* addFix(std::size_t index, core::Fix fix, QWidget* plane);
    void toggleRest();
    void moveAlong(const QObject* from, int by);

    MessageActions m_actions;
    std::vector<core::Finding> m_findings;
    std::vector<QString> m_sentences;
    /// Which of them were not told before this change, whatever numbers they name now.
    std::vector<bool> m_isNew;
    /// Of each line that is shown.
    std::vector<std::vector<FixButton>> m_fixes;
    /// The revision that they are for.
    int m_revision = -1;
    bool m_expanded = false;
    bool m_isSilent = false;
    bool m_isFolded = false;
    bool m_isOpenedByKey = false;
    bool m_isNarrow = false;
    /// From top to bottom.
    std::vector<QPushButton*> m_links;
    std::vector<QPushButton*> m_furtherLinks;
    /// The editor that the focus came from.
    QPointer<QWidget> m_editor;
    QVBoxLayout* m_lines;
};

} // namespace app
