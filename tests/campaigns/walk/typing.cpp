#include "app/document/base/wording.h"
#include "tests/campaigns/walk/deeds.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QPointer>
#include <QTest>
#include <QWindow>

#include <array>

/// Deeds of the keyboard.
namespace campaigns {

namespace {

struct Key {
    int weight;
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

constexpr Qt::KeyboardModifiers kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

constexpr std::array kKeys{
    Key{14, Qt::Key_Tab},
    Key{7, Qt::Key_Backtab, Qt::ShiftModifier},
    Key{7, Qt::Key_Return},
    Key{5, Qt::Key_Escape},
    Key{7, Qt::Key_Space},
    Key{6, Qt::Key_Backspace},
    Key{3, Qt::Key_Delete},
    Key{2, Qt::Key_Backspace, Qt::ControlModifier},
    Key{7, Qt::Key_Down},
    Key{5, Qt::Key_Up},
    Key{3, Qt::Key_Left},
    Key{3, Qt::Key_Right},
    Key{2, Qt::Key_Left, kCtrlShift},
    Key{1, Qt::Key_Down, Qt::AltModifier},
    Key{1, Qt::Key_Up, Qt::AltModifier},
    Key{1, Qt::Key_Down, Qt::ControlModifier},
    Key{2, Qt::Key_Home},
    Key{2, Qt::Key_End, Qt::ShiftModifier},
    Key{1, Qt::Key_PageUp},
    Key{1, Qt::Key_PageDown},
    Key{1, Qt::Key_PageDown, Qt::ControlModifier},
    Key{9, Qt::Key_Z, Qt::ControlModifier},
    Key{4, Qt::Key_Y, Qt::ControlModifier},
    Key{3, Qt::Key_Z, kCtrlShift},
    Key{3, Qt::Key_A, Qt::ControlModifier},
    Key{2, Qt::Key_C, Qt::ControlModifier},
    Key{2, Qt::Key_X, Qt::ControlModifier},
    Key{3, Qt::Key_V, Qt::ControlModifier},
    Key{1, Qt::Key_B, Qt::ControlModifier},
    Key{1, Qt::Key_S, Qt::ControlModifier},
    Key{1, Qt::Key_W, Qt::ControlModifier},
    Key{1, Qt::Key_Menu},
    Key{1, Qt::Key_F1},
    Key{1, Qt::Key_F2},
    Key{1, Qt::Key_F4},
    Key{1, Qt::Key_F5},
    Key{1, Qt::Key_F6},
    Key{1, Qt::Key_F8},
    Key{1, Qt::Key_F9},
    Key{1, Qt::Key_F10},
    Key{1, Qt::Key_Alt, Qt::AltModifier},
};

/// Keys go where the desktop sends them.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text = {})
{
    QWidget* front = frontWindow();
    QPointer<QWindow> window = QGuiApplication::focusWindow();
    if (front && front->windowHandle())
        window = front->windowHandle();
    if (window)
        QTest::sendKeyEvent(QTest::Press, window, key, text, modifiers);
    // The key may have closed it.
    if (window)
        QTest::sendKeyEvent(QTest::Release, window, key, text, modifiers);
}

std::string named(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    return "press " + app::toUtf8(QKeySequence(QKeyCombination(modifiers, key)).toString()) + " in "
           + described(QApplication::focusWidget());
}

/// One of the shortcuts that the menus tell, so that none is forgotten.
void pressShortcut(Stage& stage, Chance& chance)
{
    QList<QKeySequence> sequences;
    for (const QAction* action : stage.ui.window->findChildren<QAction*>())
        sequences += action->shortcuts();
    if (sequences.isEmpty())
        return;
    const QKeyCombination keys = chance.of(sequences)[0];
    stage.say(named(keys.key(), keys.keyboardModifiers()) + " (a shortcut)");
    press(keys.key(), keys.keyboardModifiers());
}

} // namespace

void typeSomething(Stage& stage, Chance& chance)
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    for (int count = chance.between(1, 5); count > 0; --count) {
        const QString text = typedText(chance);
        stage.say("type \"" + app::toUtf8(text) + "\" into " + described(focus));
        const bool isComposed = focus && focus->testAttribute(Qt::WA_InputMethodEnabled)
                                && focus == QApplication::focusWidget() && chance.percent(15);
        if (isComposed) {
            QInputMethodEvent preedit(text, {});
            QApplication::sendEvent(focus, &preedit);
            QInputMethodEvent committed;
            committed.setCommitString(text);
            if (focus == QApplication::focusWidget())
                QApplication::sendEvent(focus, &committed);
            return;
        }
        const bool isPlain = text.size() == 1 && text[0].isLetterOrNumber() && text[0] < QChar(128);
        const int key = isPlain ? text[0].toUpper().unicode() : static_cast<int>(Qt::Key_unknown);
        press(static_cast<Qt::Key>(key), Qt::NoModifier, text);
    }
}

void pressSomething(Stage& stage, Chance& chance)
{
    const int kind = chance.between(0, 99);
    if (kind < 7) {
        pressShortcut(stage, chance);
        return;
    }
    if (kind < 12) {
        const auto letter = static_cast<Qt::Key>(Qt::Key_A + chance.between(0, 25));
        stage.say(named(letter, Qt::AltModifier));
        press(letter, Qt::AltModifier);
        return;
    }
    int all = 0;
    for (const Key& key : kKeys)
        all += key.weight;
    int drawn = chance.between(0, all - 1);
    for (const Key& key : kKeys) {
        drawn -= key.weight;
        if (drawn >= 0)
            continue;
        stage.say(named(key.key, key.modifiers));
        const bool isText = key.modifiers == Qt::NoModifier
                            && (key.key == Qt::Key_Space || key.key == Qt::Key_Return);
        const QString text = !isText                    ? QString()
                             : key.key == Qt::Key_Space ? QStringLiteral(" ")
                                                        : QStringLiteral("\r");
        press(key.key, key.modifiers, text);
        return;
    }
}

void pasteSomething(Stage& stage, Chance& chance)
{
    const QString text = pastedText(chance);
    stage.say("paste \"" + app::toUtf8(text.left(60)) + "\" into "
              + described(QApplication::focusWidget()));
    auto* data = new QMimeData;
    data->setText(text);
    if (chance.percent(40))
        data->setHtml(text);
    QGuiApplication::clipboard()->setMimeData(data);
    press(Qt::Key_V, Qt::ControlModifier);
}

} // namespace campaigns
