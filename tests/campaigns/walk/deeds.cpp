#include "tests/campaigns/walk/deeds.h"

#include "app/document/base/wording.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <array>
#include <fstream>

namespace campaigns {

namespace {

void resizeWindow(Stage& stage, Chance& chance)
{
    // While a popup is open the desktop resizes nothing.
    if (QApplication::activePopupWidget())
        return;
    static constexpr std::array kSizes{QSize{900, 620}, QSize{1100, 700}, QSize{1280, 800},
                                       QSize{1600, 1000}, QSize{1920, 1080}};
    const QSize size = chance.of(kSizes);
    stage.say("resize to " + std::to_string(size.width()));
    stage.ui.window->resize(size);
}

void waitAMoment(Stage& stage, Chance& chance)
{
    const int moment = chance.between(1, 60);
    stage.say("wait " + std::to_string(moment) + " ms");
    QTest::qWait(moment);
}

/// As an editor or git does beside the wizard.
void changeFilesBeside(Stage& stage, Chance& chance)
{
    const auto folder = stage.ui.document.folder();
    if (!folder)
        return;
    if (chance.percent(20)) {
        stage.say("somebody else breaks offer.json");
        std::ofstream(*folder / "offer.json") << "{\"listing\": ";
    } else {
        stage.say("somebody else touches offer.json");
        std::ofstream(*folder / "offer.json", std::ios::app) << "\n";
    }
}

/// Other windows take the focus, and give it back.
void lookElsewhere(Stage& stage, Chance& /*chance*/)
{
    stage.say("look at another window and come back");
    QWidget other;
    other.show();
    other.activateWindow();
    QCoreApplication::processEvents();
    other.hide();
    QWidget* back = frontWindow();
    if (back)
        back->window()->activateWindow();
    QCoreApplication::processEvents();
}

struct Kind {
    int weight;
    void (*run)(Stage&, Chance&);
};

constexpr std::array kDeeds{
    Kind{28, clickSomething}, Kind{22, typeSomething},    Kind{30, pressSomething},
    Kind{5, pasteSomething},  Kind{5, dropSomething},     Kind{3, turnWheel},
    Kind{4, chooseStep},      Kind{1, resizeWindow},      Kind{1, waitAMoment},
    Kind{1, lookElsewhere},   Kind{1, changeFilesBeside},
};

} // namespace

QWidget* frontWindow()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* dialog = QApplication::activeModalWidget())
        return dialog;
    QWidget* active = QApplication::activeWindow();
    if (active && active->isVisible())
        return active;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible())
            return window;
    return nullptr;
}

std::string described(const QWidget* widget)
{
    if (!widget)
        return "nothing";
    std::string name = widget->metaObject()->className();
    QString text = widget->accessibleName();
    for (const char* property : {"text", "title", "placeholderText", "objectName", "windowTitle"})
        if (text.isEmpty())
            text = widget->property(property).toString();
    if (!text.isEmpty())
        name += " \"" + app::toUtf8(text.left(60)) + '"';
    return name;
}

void answerFileDialog(Stage& stage, Chance& chance)
{
    const QPointer<QFileDialog> dialog = qobject_cast<QFileDialog*>(frontWindow());
    auto* name = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
    if (!name || chance.percent(20)) {
        stage.say("cancel the file dialog");
        QTest::keyClick(frontWindow(), Qt::Key_Escape);
        return;
    }
    const bool isToSave = dialog->acceptMode() == QFileDialog::AcceptSave;
    const QString path = isToSave ? stage.litter.toSave(chance) : stage.litter.any(chance);
    stage.say("answer the file dialog with " + app::toUtf8(path));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    // What is not there, or no file, is told by the dialog itself, in a box that it waits for.
    if (dialog && dialog->isVisible())
        QTest::keyClick(dialog, Qt::Key_Escape);
}

void doSomething(Stage& stage, Chance& chance)
{
    if (qobject_cast<QFileDialog*>(frontWindow())) {
        answerFileDialog(stage, chance);
        return;
    }
    int all = 0;
    for (const Kind& kind : kDeeds)
        all += kind.weight;
    int drawn = chance.between(0, all - 1);
    for (const Kind& kind : kDeeds) {
        drawn -= kind.weight;
        if (drawn < 0) {
            kind.run(stage, chance);
            return;
        }
    }
}

} // namespace campaigns
