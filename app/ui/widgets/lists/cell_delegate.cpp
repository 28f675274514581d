#include "app/ui/widgets/lists/cell_delegate.h"

#include "app/document/base/wording.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/theme.h"
#include "app/ui/look/window_keys.h"
#include "app/ui/widgets/lists/part_completer.h"
#include "app/ui/widgets/lists/table_editor.h"
#include "app/ui/widgets/lists/table_model.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QStyle>
#include <QTimer>

namespace app {

namespace {

constexpr int kMark = 16;

const TableModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const TableModel*>(index.model());
}

const Column& columnOf(const QModelIndex& index)
{
    return modelOf(index).columns()[static_cast<std::size_t>(index.column())];
}

} // namespace

CellDelegate::CellDelegate(TableView& view, QObject* parent)
    : QStyledItemDelegate(parent), m_view(view)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const bool isFocused = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    QRect text = option.rect.adjusted(space::unit, 0, -space::unit, 0);
    if (const core::Finding* finding = modelOf(index).findingAt(index)) {
        const bool isError = finding->severity == core::Severity::Error;
        painter->fillRect(option.rect, isError ? theme.errorSoft : theme.warningSoft);
        const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                               {kMark, kMark}, text);
        paintIcon(*painter, isError ? Icon::Error : Icon::Warning, mark,
                  isError ? theme.error : theme.warning);
        text.setWidth(text.width() - kMark - space::tight);
    }
    text = QStyle::visualRect(option.direction, option.rect, text);
    QString shown = index.data().toString();
    const bool isHint = shown.isEmpty();
    if (isHint)
        shown = exampleText(columnOf(index).placeholder);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setPen(isSelected ? theme.onAccentSoft : isHint ? theme.secondaryText : theme.text);
    QFont font = option.font;
    // An example must not look like a value.
    font.setItalic(isHint);
    painter->setFont(font);
    painter->drawText(text, textFlags(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(shown, Qt::ElideRight, text.width()));
    // The last row has the outline of the table below it.
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                          theme.hairline);
    if (isFocused) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const
{
    const Column& column = columnOf(index);
    const QPersistentModelIndex cell(index);
    // An index gives its model away as one to read.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
    auto* model = const_cast<QAbstractItemModel*>(index.model());
    const QString name =
        model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    // Where the cell has no fault of its own, that of the list is what brought one here.
    QString fault = index.data(Qt::AccessibleDescriptionRole).toString();
    if (fault.isEmpty())
        fault = parent->parentWidget()->accessibleDescription();
    if (!column.choices.empty()) {
        auto* box = new QComboBox(parent);
        box->setAccessibleName(name);
        box->setAccessibleDescription(fault);
        for (const auto& [value, text] : column.choices)
            box->addItem(text, QString::fromStdString(value));
        // The column gives it its room; its list takes what the longest choice needs.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0)
                                     + parent->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
        connect(box, &QComboBox::activated, model, [box, model, cell](int at) {
            model->setData(cell, box->itemData(at), Qt::EditRole);
        });
        return box;
    }
    auto* edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setTextMargins(space::unit - 2, 0, space::unit, 0);
    edit->setPlaceholderText(exampleText(column.placeholder));
    edit->setAccessibleName(name.isEmpty() ? parent->parentWidget()->accessibleName() : name);
    edit->setAccessibleDescription(fault);
    const auto take = [model, cell](const QString& text) {
        model->setData(cell, text, Qt::EditRole);
    };
    connect(edit, &QLineEdit::textEdited, model, take);
    const QStringList words =
        column.words ? column.words(index.siblingAtColumn(0).data(Qt::EditRole).toString())
                     : QStringList();
    if (!words.isEmpty()) {
        auto* completer = new PartCompleter(words, edit);
        connect(completer, QOverload<const QString&>::of(&QCompleter::activated), model, take);
        // The view gives it its place and the focus first.
        QTimer::singleShot(0, completer, &PartCompleter::showAll);
    }
    return edit;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(box->findData(text));
    else if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        const auto& readBack = columnOf(index).readBack;
        if ((readBack ? readBack(edit->text()) : edit->text()) != text)
            edit->setText(text);
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    if (const auto* edit = qobject_cast<QLineEdit*>(editor))
        model->setData(index, edit->text(), Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (isWindowKey(*event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)
            && QGuiApplication::clipboard()->text().trimmed().contains(u'\n')) {
            emit closeEditor(editor, NoHint);
            m_view.paste(QGuiApplication::clipboard()->text());
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter) {
            // The messages belong to the whole table.
            if (key->modifiers() & Qt::AltModifier) {
                m_view.setFocus(Qt::OtherFocusReason);
                QCoreApplication::sendEvent(&m_view, event);
                return true;
            }
            emit commitData(editor);
            emit closeEditor(editor, NoHint);
            m_view.editBelow();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace app
