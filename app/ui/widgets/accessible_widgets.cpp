#include "app/ui/widgets/accessible_widgets.h"

#include "app/ui/look/accessible.h"
#include "app/ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace app {

namespace {

using Relations = QList<QPair<QAccessibleInterface*, QAccessible::Relation>>;

/// Without the places to break at and the marks of access keys, which are for the eye.
QString spokenText(const QLabel& label)
{
    QString text = label.text();
    text.remove(QChar(0x200B));
    if (!label.buddy())
        return text;
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size())
            ++at;
        result += text[at];
    }
    return result;
}

/// A widget that is drawn by the program, and a window that is no dialog.
class PlaneInterface : public QAccessibleWidget {
public:
    explicit PlaneInterface(QWidget* plane) : QAccessibleWidget(plane, QAccessible::Client) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (const auto role = accessibleRoleOf(widget()))
            return *role;
        if (widget()->windowType() == Qt::Window)
            return QAccessible::Window;
        if (widget()->accessibleName().isEmpty())
            return QAccessible::Client;
        // What is named and holds nothing is a drawing.
        return widget()->findChild<QWidget*>() ? QAccessible::Grouping : QAccessible::Graphic;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget())) {
            state.checkable = button->isCheckable();
            state.checked = button->isChecked();
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (role() == QAccessible::Button)
            names.prepend(pressAction());
        return names;
    }

    /// As the space bar does, which all of them heed.
    void doAction(const QString& action) override
    {
        if (action != pressAction())
            return QAccessibleWidget::doAction(action);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
        QCoreApplication::sendEvent(widget(), &press);
    }
};

class TextInterface : public QAccessibleWidget {
public:
    explicit TextInterface(TextLabel* label) : QAccessibleWidget(label, QAccessible::StaticText) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (const auto role = accessibleRoleOf(widget()))
            return *role;
        return label().isHeading() ? QAccessible::Heading : QAccessible::StaticText;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && widget()->accessibleName().isEmpty())
            return spokenText(label());
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] Relations relations(QAccessible::Relation match) const override
    {
        Relations found = QAccessibleWidget::relations(match);
        if (match & QAccessible::Labelled && label().buddy())
            if (auto* buddy = QAccessible::queryAccessibleInterface(label().buddy()))
                found.append({buddy, QAccessible::Labelled});
        return found;
    }

private:
    [[nodiscard]] const TextLabel& label() const { return *static_cast<TextLabel*>(object()); }
};

/// Where it has a label, the label is told beside the value; else the value's name tells both.
class ChoiceInterface : public QAccessibleWidget {
public:
    explicit ChoiceInterface(QComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    [[nodiscard]] int childCount() const override { return box().isEditable() ? 2 : 1; }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box().view());
        return index == 1 && box().isEditable()
                   ? QAccessible::queryAccessibleInterface(box().lineEdit())
                   : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override
    {
        return nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (child->object() == box().view())
            return 0;
        return box().isEditable() && child->object() == box().lineEdit() ? 1 : -1;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString name = box().accessibleName();
        if (kind == QAccessible::Value)
            return box().currentText();
        if (kind == QAccessible::Name)
            return name.isEmpty() || labelOf()
                       ? box().currentText()
                       : QCoreApplication::translate("choice", "%1: %2",
                                                     "name of a choice, and what is chosen")
                             .arg(name, box().currentText());
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box().view()->isVisible();
        state.editable = box().isEditable();
        return state;
    }

    [[nodiscard]] Relations relations(QAccessible::Relation match) const override
    {
        Relations found = QAccessibleWidget::relations(match);
        QLabel* label = match & QAccessible::Label ? labelOf() : nullptr;
        const Relations::value_type labelled(QAccessible::queryAccessibleInterface(label),
                                             QAccessible::Label);
        if (label && !found.contains(labelled))
            found.append(labelled);
        return found;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {showMenuAction(), pressAction(), setFocusAction()};
    }

    void doAction(const QString& action) override
    {
        if (action != showMenuAction() && action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (box().view()->isVisible())
            box().hidePopup();
        else
            box().showPopup();
    }

private:
    [[nodiscard]] QComboBox& box() const { return *static_cast<QComboBox*>(object()); }

    /// Qt looks for a label among the neighbours only.
    [[nodiscard]] QLabel* labelOf() const
    {
        for (auto* label : box().window()->findChildren<QLabel*>())
            if (label->buddy() == &box() && label->isVisible())
                return label;
        return nullptr;
    }
};

/// Asked for each class of an object, from its own one up to QObject.
QAccessibleInterface* interfaceOf(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (auto* label = qobject_cast<TextLabel*>(widget))
        return new TextInterface(label);
    if (className == QLatin1String("QComboBox"))
        return new ChoiceInterface(static_cast<QComboBox*>(widget));
    // What has a role of its own is a plane, whatever it derives from.
    return className == QLatin1String("QWidget") || accessibleRoleOf(widget)
               ? new PlaneInterface(widget)
               : nullptr;
}

} // namespace

void installAccessibleWidgets()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    (void)isInstalled;
}

} // namespace app
