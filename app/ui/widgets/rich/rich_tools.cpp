#include "app/ui/widgets/rich/rich_tools.h"

#include "app/ui/look/icons.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/rich/rich_edit.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace app {

namespace {

constexpr int kHeadings = 6;

} // namespace

RichTools::RichTools(RichEdit& edit, QWidget* parent)
    : QWidget(parent), m_edit(edit), m_row(new QHBoxLayout(this)), m_style(new QComboBox(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::tight);
    m_style->setAccessibleName(tr("Style of the paragraph"));
    m_style->addItem(tr("Paragraph"));
    for (int level = 1; level <= kHeadings; ++level)
        m_style->addItem(tr("Heading %1").arg(level));
    m_row->addWidget(m_style);
    connect(m_style, &QComboBox::activated, this, [this](int level) {
        m_edit.setHeading(level);
        m_edit.setFocus(Qt::OtherFocusReason);
    });
    m_bold = addButton(tr("Bold"), QKeySequence::Bold, [this](bool on) { m_edit.setBold(on); });
    m_italic =
        addButton(tr("Italic"), QKeySequence::Italic, [this](bool on) { m_edit.setItalic(on); });
    const auto toggle = [this](core::RichList kind) {
        return [this, kind](bool on) { m_edit.setList(on ? std::optional(kind) : std::nullopt); };
    };
    m_bullets = addButton(tr("Bulleted list"), Qt::CTRL | Qt::SHIFT | Qt::Key_8,
                          toggle(core::RichList::Bulleted));
    m_numbers = addButton(tr("Numbered list"), Qt::CTRL | Qt::SHIFT | Qt::Key_7,
                          toggle(core::RichList::Numbered));
    m_bold->setIcon(iconFor(Icon::Bold));
    m_italic->setIcon(iconFor(Icon::Italic));
    m_bullets->setIcon(iconFor(Icon::Bullets));
    m_numbers->setIcon(iconFor(Icon::Numbers));
    addHeadingKeys();
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &RichTools::follow);
    connect(&edit, &QTextEdit::currentCharFormatChanged, this, &RichTools::follow);
    follow();
}

std::vector<QWidget*> RichTools::controls() const
{
    return {m_style, m_bold, m_italic, m_bullets, m_numbers};
}

QToolButton* RichTools::addButton(const QString& name, const QKeySequence& keys,
                                  std::function<void(bool)> run)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(
        tr("%1 (%2)", "a format and its keys").arg(name, keys.toString(QKeySequence::NativeText)));
    m_row->addWidget(button);
    connect(button, &QToolButton::clicked, this, std::move(run));
    auto* action = new QAction(name, &m_edit);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, button, &QToolButton::click);
    m_edit.addAction(action);
    return button;
}

void RichTools::addHeadingKeys()
{
    for (int level = 0; level <= kHeadings; ++level) {
        auto* action = new QAction(m_style->itemText(level), &m_edit);
        action->setShortcut(QKeySequence(
            QKeyCombination(Qt::CTRL | Qt::ALT, static_cast<Qt::Key>(Qt::Key_0 + level))));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, level] { m_edit.setHeading(level); });
        m_edit.addAction(action);
        m_style->setItemData(level, action->shortcut().toString(QKeySequence::NativeText),
                             Qt::ToolTipRole);
    }
}

void RichTools::follow()
{
    m_style->setCurrentIndex(m_edit.heading());
    m_bold->setChecked(m_edit.isBold());
    m_italic->setChecked(m_edit.fontItalic());
    m_bullets->setChecked(m_edit.list() == core::RichList::Bulleted);
    m_numbers->setChecked(m_edit.list() == core::RichList::Numbered);
}

} // namespace app
