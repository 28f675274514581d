#include "app/ui/widgets/findings/messages.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

/// How the keys lead from an editor to its messages, and along their links.
namespace app {

namespace {

/// A property of what holds the editor.
constexpr const char* kMessages = "messages";

} // namespace

/// What holds the editor keeps them at hand, wherever they stand.
void Messages::setOpenedByKey()
{
    m_isOpenedByKey = true;
    if (parentWidget())
        parentWidget()->setProperty(kMessages, QVariant::fromValue(QPointer<QObject>(this)));
}

bool Messages::isKeyUseful(const QWidget* focus)
{
    for (const QWidget* holder = focus; holder; holder = holder->parentWidget()) {
        const auto kept = holder->property(kMessages).value<QPointer<QObject>>();
        const auto* messages = qobject_cast<const Messages*>(kept.data());
        if (messages && !messages->isAncestorOf(focus) && !messages->m_isSilent
            && !messages->m_findings.empty())
            return true;
    }
    return false;
}

void Messages::alsoLeadTo(QPushButton* link)
{
    leadByKey(link);
    m_furtherLinks.push_back(link);
    m_links.push_back(link);
}

void Messages::leadByKey(QPushButton* link)
{
    link->setFocusPolicy(Qt::NoFocus);
    link->installEventFilter(this);
}

bool Messages::takesKey(const QKeyEvent& key, QWidget* editor)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || (key.modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier || m_links.empty())
        return false;
    m_editor = editor;
    setFolded(false);
    m_links.front()->setFocus(Qt::TabFocusReason);
    return true;
}

bool Messages::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        if (m_editor)
            m_editor->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveAlong(watched, -1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveAlong(watched, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        static_cast<QPushButton*>(watched)->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void Messages::moveAlong(const QObject* from, int by)
{
    const auto count = static_cast<std::ptrdiff_t>(m_links.size());
    const auto at = std::ranges::find(m_links, from) - m_links.begin();
    m_links[static_cast<std::size_t>((at + by + count) % count)]->setFocus(Qt::TabFocusReason);
}

} // namespace app
