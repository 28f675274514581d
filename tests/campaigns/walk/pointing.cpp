#include "app/document/base/wording.h"
#include "app/ui/window/rail.h"
#include "tests/campaigns/walk/deeds.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>

/// Deeds of the pointer.
namespace campaigns {

namespace {

/// What one would click: not the empty plane behind it.
bool isWorthAClick(const QWidget* widget)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return false;
    // Ends the session of the toolkit's own eye dropper only with a click somewhere else.
    if (widget->property("text").toString().contains(QStringLiteral("Pick Screen")))
        return false;
    if (qobject_cast<const QLabel*>(widget))
        return qobject_cast<const QLabel*>(widget)->text().contains(QStringLiteral("<a "));
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    const bool isContent = area && area->viewport() == widget && !widget->inherits("QScrollArea");
    return isContent || qobject_cast<const QAbstractButton*>(widget)
           || (widget->focusPolicy() & Qt::ClickFocus) != 0;
}

QWidget* somethingIn(QWidget* window, Chance& chance)
{
    QList<QWidget*> targets;
    for (QWidget* widget : window->findChildren<QWidget*>())
        if (widget->window() == window && isWorthAClick(widget))
            targets += widget;
    return targets.isEmpty() ? window : chance.of(targets);
}

/// Scrolls to it, as one does to see it.
void bringIntoView(QWidget* target)
{
    for (QWidget* above = target->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(target);
}

/// A place in the target that is in view; its middle where it is out of view.
QPoint placeIn(const QWidget* target, Chance& chance)
{
    const QRegion shown = target->visibleRegion();
    if (shown.isEmpty())
        return target->rect().center();
    const QRect part = *(shown.begin() + static_cast<int>(chance.below(shown.rectCount())));
    if (chance.percent(40))
        return part.center();
    return {chance.between(part.left(), part.right()), chance.between(part.top(), part.bottom())};
}

std::string told(const char* deed, const QWidget* target, QPoint place)
{
    return std::string(deed) + ' ' + described(target) + " at " + std::to_string(place.x()) + ','
           + std::to_string(place.y());
}

/// A pointer in a window that may close under it.
class Pointer {
public:
    explicit Pointer(QWindow* window) : m_window(window) {}

    void press(Qt::MouseButton button, QPoint place) const
    {
        if (m_window)
            QTest::mousePress(m_window, button, Qt::NoModifier, place);
    }
    void move(QPoint place) const
    {
        if (m_window)
            QTest::mouseMove(m_window, place);
    }
    /// Over what is below where the window is gone.
    void release(Qt::MouseButton button, QPoint place) const
    {
        QWindow* window = m_window;
        if (const QWidget* front = window ? nullptr : frontWindow())
            window = front->windowHandle();
        if (window)
            QTest::mouseRelease(window, button, Qt::NoModifier,
                                {std::min(place.x(), window->width() - 1),
                                 std::min(place.y(), window->height() - 1)});
    }
    void click(Qt::MouseButton button, QPoint place) const
    {
        press(button, place);
        release(button, place);
    }
    void clickTwice(QPoint place) const
    {
        click(Qt::LeftButton, place);
        if (m_window)
            QTest::mouseDClick(m_window, Qt::LeftButton, Qt::NoModifier, place);
    }

private:
    QPointer<QWindow> m_window;
};

/// As the desktop gives it: the deepest widget at the place that takes what is dragged.
void deliver(QWidget* window, QPoint place, const QMimeData& data)
{
    QPointer<QWidget> target = window->childAt(place);
    for (target = target ? target.data() : window; target;
         target = target->isWindow() ? nullptr : target->parentWidget()) {
        if (!target->acceptDrops() || !target->isEnabled())
            continue;
        const QPoint there = target->mapFrom(window, place);
        QDragEnterEvent enter(there, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            continue;
        QDragMoveEvent move(there, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &move);
        QDragLeaveEvent leave;
        QDropEvent drop(there, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, move.isAccepted() ? static_cast<QEvent*>(&drop) : &leave);
        return;
    }
}

} // namespace

void clickSomething(Stage& stage, Chance& chance)
{
    QWidget* window = frontWindow();
    if (!window || !window->windowHandle())
        return;
    const QPointer<QWidget> target = somethingIn(window, chance);
    bringIntoView(target);
    const QPoint place = placeIn(target, chance);
    const QPoint inWindow = target->mapTo(window, place);
    if (!window->rect().contains(inWindow))
        return;
    const int how = chance.between(0, 99);
    const Pointer pointer(window->windowHandle());
    if (how < 84) {
        stage.say(told("click", target, place));
        pointer.click(Qt::LeftButton, inWindow);
    } else if (how < 88) {
        stage.say(told("click twice", target, place));
        pointer.clickTwice(inWindow);
    } else if (how < 92) {
        stage.say(told("click with the right button on", target, place));
        pointer.click(Qt::RightButton, inWindow);
        if (!target)
            return;
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, place, target->mapToGlobal(place));
        QApplication::sendEvent(target, &wanted);
    } else if (how < 96) {
        stage.say(told("point at", target, place));
        pointer.move(inWindow);
    } else {
        const QPoint wanted = inWindow + QPoint(chance.between(-80, 80), chance.between(-60, 60));
        const QPoint there(std::clamp(wanted.x(), 0, window->width() - 1),
                           std::clamp(wanted.y(), 0, window->height() - 1));
        stage.say(told("drag from", target, place));
        pointer.press(Qt::LeftButton, inWindow);
        pointer.move((inWindow + there) / 2);
        pointer.move(there);
        pointer.release(Qt::LeftButton, there);
    }
}

void turnWheel(Stage& stage, Chance& chance)
{
    QWidget* window = frontWindow();
    if (!window || !window->windowHandle())
        return;
    const QWidget* target = somethingIn(window, chance);
    const QPoint place = placeIn(target, chance);
    const int turn = chance.percent(50) ? 360 : -360;
    stage.say(told("turn the wheel over", target, place));
    const QPoint inWindow = target->mapTo(window, place);
    QWheelEvent wheel(inWindow, target->mapToGlobal(place), {}, {0, turn}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(window->windowHandle(), &wheel);
}

void dropSomething(Stage& stage, Chance& chance)
{
    QWidget* window = frontWindow();
    // A popup closes when the pointer goes elsewhere to fetch something.
    if (!window || QApplication::activePopupWidget())
        return;
    const QWidget* target = somethingIn(window, chance);
    const QPoint place = placeIn(target, chance);
    QMimeData data;
    if (chance.percent(15)) {
        const QString text = pastedText(chance);
        data.setText(text);
        stage.say(told("drop a text on", target, place));
    } else {
        QList<QUrl> urls;
        std::string names;
        for (int count = chance.percent(75) ? 1 : chance.between(2, 12); count > 0; --count) {
            const QString file = stage.litter.any(chance);
            names += app::toUtf8(file.section(QLatin1Char('/'), -1)) + ' ';
            urls += QUrl::fromLocalFile(file);
        }
        data.setUrls(urls);
        stage.say(told(("drop " + names + "on").c_str(), target, place));
    }
    deliver(window, target->mapTo(window, place), data);
}

void chooseStep(Stage& stage, Chance& chance)
{
    if (const auto* rail = stage.ui.window->findChild<app::Rail*>())
        goToStep(stage, chance.between(0, rail->count() - 1));
}

void goToStep(Stage& stage, int row)
{
    auto* rail = stage.ui.window->findChild<app::Rail*>();
    if (!rail || !rail->isVisible() || frontWindow() != stage.ui.window.get())
        return;
    rail->scrollToItem(rail->item(row));
    const QRect place = rail->visualItemRect(rail->item(row));
    if (rail->isRowHidden(row) || !rail->viewport()->rect().contains(place.center()))
        return;
    stage.say("choose step " + std::to_string(row + 1));
    QTest::mouseClick(stage.ui.window->windowHandle(), Qt::LeftButton, Qt::NoModifier,
                      rail->viewport()->mapTo(stage.ui.window.get(), place.center()));
}

} // namespace campaigns
