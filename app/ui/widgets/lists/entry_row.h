#pragma once

#include "app/ui/look/style.h"
#include "app/ui/widgets/code/code_line.h"
#include "core/rules/engine/finding.h"
#include "core/rules/profile/profile.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace app {

class BudgetMeter;
class Document;
class Messages;
class MoreButton;
class StateLine;
class TextLabel;

/// A name and a value, as a list of the module's defaults has them.
struct Entry {
    QString name;
    QString value;

    [[nodiscard]] QString spoken() const { return name + u' ' + value; }
    /// As a list edits it.
    [[nodiscard]] std::vector<QString> row() const { return {name, value}; }
};

/// What the entries of one list are, and how one reads and writes them.
struct EntryKind {
    /// "Route %1" with the number of the row; its editors are named after it.
    QString title;
    QString add;
    /// The first entry for somebody who wants to see one, of the offer as it is now; empty editors
    /// hint at it.
    std::function<Entry()> example;
    CodeLanguage language = CodeLanguage::Plain;
    /// The value stands below the name and has the whole width.
    bool isStacked = false;
    /// A value may have parts that the customer fills in.
    bool hasOpenParts = false;
    /// The rule that limits the value.
    const char* lengthRule = "";
    /// What the value means, in plain words; empty where that cannot be said.
    std::function<QString(const QString& value)> reading = {};
    std::function<std::vector<CodeSpan>(const QString& line)> colours = {};
    std::function<Completions(const QString& text, int cursor)> completions = {};
    /// Whether a pasted text of several lines is one value.
    std::function<bool(const QString& text)> isOneValue = {};
    /// The name of a pasted value that brings none, with %1 for a number; empty gives it none.
    QString nameOfPasted = {};
    /// Makes an entry of one line of a pasted text.
    std::function<Entry(const QString& line)> parsed;
};

/// One entry: its name, its value as code, what the value means, its messages, and a menu that
/// moves and removes it. It writes nothing; the list does.
class EntryRow : public QWidget {
    Q_OBJECT

public:
    /// `above` tells what several rows have in common.
    EntryRow(Document& document, const EntryKind& kind, Messages& above, QWidget* parent = nullptr);

    void setPlace(int row, int size);
    /// Alt+Enter leads from an editor of the row to what can be done about it.
    [[nodiscard]] bool takesKey(const QKeyEvent& key, QWidget* editor);
    void show(const Entry& entry, const core::Limit* limit);
    /// The gravest of name and value show their state. Those that are told above have no message
    /// here.
    void setFindings(const core::FieldPath& path, std::vector<core::Finding> findings,
                     std::vector<core::Finding> toldAbove);

    [[nodiscard]] QLineEdit* name() const { return m_name; }
    [[nodiscard]] CodeLine* value() const { return m_value; }
    [[nodiscard]] const Messages& messages() const { return *m_messages; }
    [[nodiscard]] QString reading() const;

signals:
    void nameEdited(const QString& text);
    void valueEdited(const QString& text);
    void minified(const QString& text);
    /// Enter in an editor, or an arrow key that leaves it: the same editor of another row, please.
    void rowWanted(int by, bool isValue);
    void linesPasted(const QString& lines);
    void moveWanted(int by, QWidget* editor);
    void removeWanted();
    /// The focus went elsewhere, or the typing paused.
    void left();
    void paused();
    void explanationWanted(const QString& rule);
    void tabStopsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void putValueBelow(bool isBelow);
    void buildEditors(const EntryKind& kind);
    void connectEditors();
    void fillMenu(QMenu& menu);
    [[nodiscard]] bool handleKey(const QKeyEvent& event, QWidget* editor);
    [[nodiscard]] bool isEmpty() const;
    void describe();
    /// Tells what of the value the customer fills in.
    void showOpenParts(const QString& value);
    void showState();

    const Document& m_document;
    const EntryKind& m_kind;
    TextLabel* m_number;
    QLineEdit* m_name;
    CodeLine* m_value;
    QVBoxLayout* m_lines = nullptr;
    QHBoxLayout* m_head = nullptr;
    bool m_isBelow = false;
    BudgetMeter* m_meter;
    TextLabel* m_reading;
    StateLine* m_open;
    Messages* m_messages;
    Messages& m_above;
    std::vector<core::Finding> m_toldAbove;
    MoreButton* m_more;
    int m_row = 0;
    int m_size = 0;
    QTimer m_pause;
    QString m_readFrom;
    /// What the customer fills in, as it is said.
    QString m_openNames;
    FieldState m_valueState = FieldState::Plain;
};

} // namespace app
