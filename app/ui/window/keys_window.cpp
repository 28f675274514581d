#include "app/ui/window/keys_window.h"

#include "app/ui/look/style.h"
#include "app/ui/start/start_page.h"
#include "app/ui/widgets/rich/rich_tools.h"
#include "app/ui/widgets/text_label.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr QSize kKeysSize{620, 560};
/// Up to so many keys are named one by one.
constexpr qsizetype kMostNamed = 2;

/// As a button or a menu calls it, without its access key and its dots.
QString plainName(QString text)
{
    return text.remove(u'&').remove(u'…');
}

void addMenuLines(const QMenu& menu, std::vector<KeyLine>& lines)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            addMenuLines(*action->menu(), lines);
        else if (!action->shortcut().isEmpty())
            lines.push_back({{action->shortcut()}, plainName(action->text())});
    }
}

/// From the first digit to the last.
QList<QKeySequence> digits(Qt::KeyboardModifiers modifiers, int first, int last)
{
    QList<QKeySequence> keys;
    for (int digit = first; digit <= last; ++digit)
        keys += QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(Qt::Key_0 + digit)));
    return keys;
}

KeyGroup formats()
{
    return {KeysWindow::tr("In a description"),
            {{{QKeySequence::Bold}, RichTools::tr("Bold")},
             {{QKeySequence::Italic}, RichTools::tr("Italic")},
             {{Qt::CTRL | Qt::SHIFT | Qt::Key_8}, RichTools::tr("Bulleted list")},
             {{Qt::CTRL | Qt::SHIFT | Qt::Key_7}, RichTools::tr("Numbered list")},
             {digits(Qt::ControlModifier | Qt::AltModifier, 0, 6),
              KeysWindow::tr("Plain text, or a heading of that level")}}};
}

KeyGroup startKeys()
{
    return {KeysWindow::tr("On the start page"),
            {{{Qt::CTRL | Qt::Key_M}, plainName(StartPage::tr("From a deployment &manifest…"))},
             {{Qt::CTRL | Qt::Key_U}, plainName(StartPage::tr("&Update a published offer…"))},
             {{Qt::CTRL | Qt::Key_T}, plainName(StartPage::tr("&Try the sample"))},
             {digits(Qt::AltModifier, 1, 9), KeysWindow::tr("Opens a recent project")}}};
}

QString shown(const QList<QKeySequence>& keys)
{
    QStringList names;
    for (const QKeySequence& key : keys)
        names += key.toString(QKeySequence::NativeText);
    return keys.size() > kMostNamed ? names.front() + QStringLiteral(" … ") + names.back()
                                    : names.join(QStringLiteral(", "));
}

} // namespace

std::vector<KeyGroup> keyGroups(const QMenu& menu)
{
    std::vector<KeyGroup> groups{{KeysWindow::tr("Everywhere"), {}}};
    addMenuLines(menu, groups.front().lines);
    groups.front().lines.push_back({{Qt::Key_F10}, KeysWindow::tr("Opens the menu")});
    groups.push_back(
        {KeysWindow::tr("In a field"),
         {{{Qt::ALT | Qt::Key_Enter},
           KeysWindow::tr("Leads to what can be done about its message")},
          {{Qt::Key_Left, Qt::Key_Right}, KeysWindow::tr("From there to the next button")},
          {{Qt::Key_Escape}, KeysWindow::tr("Back to the field")},
          {{Qt::CTRL | Qt::Key_Space}, KeysWindow::tr("Offers words that fit, in code")}}});
    groups.push_back(formats());
    groups.push_back({KeysWindow::tr("In lists, tables and screenshots"),
                      {{{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down},
                        KeysWindow::tr("Moves the row or the screenshot")},
                       {{Qt::ALT | Qt::Key_Delete}, KeysWindow::tr("Removes the row")},
                       {{Qt::Key_Delete}, KeysWindow::tr("Removes what is chosen")}}});
    groups.push_back(
        {KeysWindow::tr("On a logo"),
         {{{Qt::Key_Enter}, KeysWindow::tr("Chooses a file")},
          {{Qt::Key_Left, Qt::Key_Right}, KeysWindow::tr("To the logo before or after it")},
          {{QKeySequence::Copy, QKeySequence::Paste},
           KeysWindow::tr("Copies or pastes the picture")}}});
    groups.push_back({KeysWindow::tr("On the checklist"),
                      {{{Qt::Key_F8}, KeysWindow::tr("To the next question without an answer")}}});
    groups.push_back({KeysWindow::tr("On Review and export"),
                      {{{Qt::Key_F8, Qt::SHIFT | Qt::Key_F8},
                        KeysWindow::tr("To the next finding, or the one before")},
                       {{Qt::Key_Enter}, KeysWindow::tr("Goes to its field")},
                       {{Qt::ALT | Qt::Key_Enter}, KeysWindow::tr("Fixes or explains it")}}});
    groups.push_back(
        {KeysWindow::tr("While an offer is handed over"),
         {{{Qt::CTRL | Qt::SHIFT | Qt::Key_C},
           KeysWindow::tr("Copies; again, ticks off and copies the next")},
          {{Qt::Key_Space}, KeysWindow::tr("Ticks a line of the list, or takes it back")},
          {{QKeySequence::Undo}, KeysWindow::tr("Takes the last tick back")}}});
    groups.push_back(
        {KeysWindow::tr("Where two states are compared"),
         {{{Qt::Key_Up, Qt::Key_Down}, KeysWindow::tr("To the change before or after")},
          {{Qt::Key_B}, KeysWindow::tr("Blinks between the two pictures, or stops")}}});
    groups.push_back({KeysWindow::tr("In the answers and the certification report"),
                      {{{Qt::Key_Enter}, KeysWindow::tr("Goes to the field")},
                       {{Qt::Key_F9}, KeysWindow::tr("Closes the answers again")},
                       {{Qt::Key_Space}, KeysWindow::tr("Ticks a point of the report off")}}});
    groups.push_back(startKeys());
    return groups;
}

KeysWindow::KeysWindow(const QMenu& menu, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::unit);
    auto* letters = new TextLabel(
        TextRole::Body,
        tr("Alt and an underlined letter lead to the field or press the button that it is in."),
        this);
    letters->setWordWrap(true);
    rows->addWidget(letters);
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keys"));
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    for (const KeyGroup& group : keyGroups(menu)) {
        auto* title = new QTreeWidgetItem(list, {group.title});
        title->setFont(0, fontFor(TextRole::Label));
        title->setFirstColumnSpanned(true);
        for (const KeyLine& line : group.lines) {
            const QString keys = shown(line.keys);
            auto* item = new QTreeWidgetItem(title, {line.does, keys});
            item->setData(0, Qt::AccessibleTextRole, line.does + QStringLiteral(": ") + keys);
        }
    }
    list->expandAll();
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->setCurrentItem(list->topLevelItem(0));
    rows->addWidget(list, 1);
    resize(kKeysSize);
}

} // namespace app
