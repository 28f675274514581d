#include "app/ui/widgets/lists/entry_row.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/look/window_keys.h"
#include "app/ui/widgets/code/budget_meter.h"
#include "app/ui/widgets/code/code_line.h"
#include "app/ui/widgets/code/open_parts.h"
#include "app/ui/widgets/findings/messages.h"
#include "app/ui/widgets/more_button.h"
#include "app/ui/widgets/state_line.h"
#include "app/ui/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

/// A text that nobody types in for so long is judged.
constexpr int kPause = 1200;
constexpr int kNameShare = 2;
constexpr int kValueShare = 5;
/// So many characters of room and a long value stands beside its name.
constexpr int kLeastBeside = 80;

std::optional<core::Severity> gravest(const std::vector<core::Finding>& findings)
{
    const auto found = std::ranges::max_element(findings, {}, &core::Finding::severity);
    return found == findings.end() ? std::nullopt : std::optional(found->severity);
}

FieldState stateFor(const std::vector<core::Finding>& findings, const core::FieldPath& path)
{
    FieldState state = FieldState::Plain;
    for (const core::Finding& finding : findings) {
        if (!path.contains(finding.where))
            continue;
        if (finding.severity == core::Severity::Error)
            return FieldState::Error;
        state = FieldState::Warning;
    }
    return state;
}

} // namespace

EntryRow::EntryRow(Document& document, const EntryKind& kind, Messages& above, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_kind(kind),
      m_number(new TextLabel(TextRole::Help, {}, this)),
      m_name(new QLineEdit(this)),
      m_value(new CodeLine(kind.language, this)),
      m_meter(new BudgetMeter(this)),
      m_reading(new TextLabel(TextRole::Help, {}, this)),
      m_open(new StateLine(this)),
      m_messages(
          new Messages(MessageActions::of(
                           document, [this](const QString& rule) { emit explanationWanted(rule); }),
                       this)),
      m_above(above),
      m_more(new MoreButton([this](QMenu& menu) { fillMenu(menu); }, this))
{
    m_messages->setOpenedByKey();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    buildEditors(kind);
    build();
    connectEditors();
}

void EntryRow::buildEditors(const EntryKind& kind)
{
    if (kind.colours)
        m_value->setColours(kind.colours);
    if (kind.completions)
        m_value->setCompletions(kind.completions);
    if (kind.isOneValue)
        m_value->setTakesLines(kind.isOneValue);
    m_reading->hide();
    m_open->hide();
    m_number->setWordWrap(false);
    m_number->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_number->setContentsMargins(0, space::unit, 0, 0);
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(u'0'));
}

void EntryRow::fillMenu(QMenu& menu)
{
    QAction* up =
        menu.addAction(tr("Move up (Alt+Up)"), this, [this] { emit moveWanted(-1, m_value); });
    up->setEnabled(m_row > 0);
    QAction* down =
        menu.addAction(tr("Move down (Alt+Down)"), this, [this] { emit moveWanted(1, m_value); });
    down->setEnabled(m_row + 1 < m_size);
    menu.addAction(tr("Remove (Alt+Delete)"), this, &EntryRow::removeWanted);
}

void EntryRow::build()
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::unit);
    columns->addWidget(m_number);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::tight);
    columns->addLayout(m_lines, 1);
    m_head = new QHBoxLayout;
    m_head->setSpacing(space::unit);
    m_head->addWidget(m_name, kNameShare, Qt::AlignTop);
    m_head->addWidget(m_value, kValueShare, Qt::AlignTop);
    m_lines->addLayout(m_head);
    // Beside the first line of a value, however many it has.
    m_meter->setMinimumHeight(m_name->sizeHint().height());
    m_head->addWidget(m_meter, 0, Qt::AlignTop);
    m_head->addWidget(m_more, 0, Qt::AlignTop);
    m_lines->addWidget(m_reading);
    m_lines->addWidget(m_open);
    m_lines->addWidget(m_messages);
    m_more->raise();
}

/// A long value goes below its name where both have little room.
void EntryRow::putValueBelow(bool isBelow)
{
    if (isBelow == m_isBelow)
        return;
    m_isBelow = isBelow;
    if (isBelow) {
        m_head->removeWidget(m_value);
        m_head->insertStretch(1, kNameShare);
        m_lines->insertWidget(1, m_value);
    } else {
        m_lines->removeWidget(m_value);
        delete m_head->takeAt(1);
        m_head->insertWidget(1, m_value, kValueShare, Qt::AlignTop);
    }
}

void EntryRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    putValueBelow(m_kind.isStacked && width() < kLeastBeside * fontMetrics().averageCharWidth());
}

void EntryRow::connectEditors()
{
    connect(m_name, &QLineEdit::textEdited, this, &EntryRow::nameEdited);
    connect(m_value, &QPlainTextEdit::textChanged, this,
            [this] { emit valueEdited(textOf(*m_value)); });
    connect(m_name, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_value, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &EntryRow::paused);
    connect(m_value, &CodeLine::entered, this, [this] { emit rowWanted(1, true); });
    connect(m_value, &CodeLine::leftVertically, this, [this](int by) { emit rowWanted(by, true); });
    connect(m_value, &CodeLine::linesPasted, this, &EntryRow::linesPasted);
    connect(m_meter, &BudgetMeter::minifyWanted, this, [this] {
        if (const auto text = app::minified(toUtf8(textOf(*m_value))))
            emit minified(fromUtf8(*text));
    });
    connect(m_meter, &BudgetMeter::tabStopsChanged, this, &EntryRow::tabStopsChanged);
    for (QWidget* inner : findChildren<QWidget*>())
        inner->installEventFilter(this);
}

void EntryRow::setPlace(int row, int size)
{
    const QString title = m_kind.title.arg(row + 1);
    m_number->setText(QString::number(row + 1));
    m_name->setAccessibleName(tr("Name of %1", "%1 is Route 2").arg(title));
    m_value->setAccessibleName(title);
    if (m_kind.language == CodeLanguage::Json)
        m_meter->setMinifies(title);
    m_more->setAccessibleName(tr("More for %1", "%1 is Route 2").arg(title));
    m_row = row;
    m_size = size;
    m_more->setVisible(row < size);
}

void EntryRow::show(const Entry& entry, const core::Limit* limit)
{
    if (entry.name.isEmpty() || entry.value.isEmpty()) {
        const Entry example = m_kind.example();
        m_name->setPlaceholderText(exampleText(example.name));
        m_value->setPlaceholderText(exampleText(example.value));
    }
    if (m_name->text() != entry.name) {
        const int cursor = m_name->cursorPosition();
        m_name->setText(entry.name);
        m_name->setCursorPosition(cursor);
    }
    showText(*m_value, entry.value);
    m_meter->show(toUtf8(entry.value), limit);
    if (m_kind.hasOpenParts)
        showOpenParts(entry.value);
    if (!m_kind.reading || entry.value == m_readFrom)
        return;
    m_readFrom = entry.value;
    const QString words = m_kind.reading(entry.value);
    m_reading->setText(breakable(words));
    m_reading->setVisible(!words.isEmpty());
    describe();
}

void EntryRow::showOpenParts(const QString& value)
{
    const OpenParts open = openPartsOf(value, m_document.offer().listing.description);
    m_value->setOpenParts(open.places);
    m_open->setHidden(open.names.isEmpty());
    if (open.names.isEmpty() && m_openNames.isEmpty())
        return;
    m_openNames = open.names;
    m_open->say(open.areExplained ? StateKind::Good : StateKind::Neutral,
                open.areExplained
                    ? tr("The customer fills in %1; the description names it.").arg(open.names)
                    : tr("The customer fills in %1.").arg(open.names));
    showState();
    describe();
}

/// What the customer fills in is no fault; a fault goes first.
void EntryRow::showState()
{
    const bool isOpen = m_valueState == FieldState::Plain && !m_openNames.isEmpty();
    setFieldState(m_value, isOpen ? FieldState::Open : m_valueState);
}

QString EntryRow::reading() const
{
    return m_reading->isHidden() ? QString() : m_kind.reading(m_readFrom);
}

void EntryRow::setFindings(const core::FieldPath& path, std::vector<core::Finding> findings,
                           std::vector<core::Finding> toldAbove)
{
    const bool isChanged = m_messages->setFindings(std::move(findings));
    if (!isChanged && toldAbove == m_toldAbove)
        return;
    m_toldAbove = std::move(toldAbove);
    std::vector<core::Finding> all = m_messages->findings();
    all.insert(all.end(), m_toldAbove.begin(), m_toldAbove.end());
    const core::FieldPath value = path / "value";
    setFieldState(m_name, stateFor(all, path / "name"));
    m_valueState = stateFor(all, value);
    showState();
    std::erase_if(all,
                  [&](const core::Finding& finding) { return !value.contains(finding.where); });
    m_value->mark(all);
    describe();
    emit tabStopsChanged();
}

void EntryRow::describe()
{
    QStringList said;
    for (const core::Finding& finding : m_toldAbove)
        said += Messages::spoken(finding.severity, wording(finding.message));
    if (!m_messages->findings().empty())
        said += m_messages->text();
    else if (!m_toldAbove.empty())
        said += Messages::keySaid();
    said += tr("Enter goes to the next row, Alt+Up and Alt+Down move this one, "
               "Alt+Delete removes it.");
    const QString words = said.join(u' ');
    m_name->setAccessibleDescription(words);
    QString meaning = m_reading->isHidden() ? QString() : m_kind.reading(m_readFrom) + u' ';
    if (!m_openNames.isEmpty())
        meaning += m_open->sentence() + u' ';
    m_value->setAccessibleDescription(meaning + words);
}

bool EntryRow::isEmpty() const
{
    return m_name->text().isEmpty() && m_value->document()->isEmpty();
}

bool EntryRow::takesKey(const QKeyEvent& key, QWidget* editor)
{
    const std::vector<core::Finding>& own = m_messages->findings();
    // The graver of both first; what is told here only, otherwise.
    const bool isAboveFirst = gravest(m_toldAbove) > gravest(own);
    return (isAboveFirst && m_above.takesKey(key, editor)) || m_messages->takesKey(key, editor)
           || (!m_toldAbove.empty() && m_above.takesKey(key, editor));
}

bool EntryRow::handleKey(const QKeyEvent& key, QWidget* editor)
{
    const bool isDelete = key.key() == Qt::Key_Delete;
    if (key.modifiers() == Qt::AltModifier && key.key() == Qt::Key_Up)
        emit moveWanted(-1, editor);
    else if (key.modifiers() == Qt::AltModifier && key.key() == Qt::Key_Down)
        emit moveWanted(1, editor);
    else if (isDelete && (key.modifiers() == Qt::AltModifier || isEmpty()))
        emit removeWanted();
    else if (editor == m_name && (isEnter(key) || key.key() == Qt::Key_Down))
        emit rowWanted(1, false);
    else if (editor == m_name && key.key() == Qt::Key_Up)
        emit rowWanted(-1, false);
    else if (editor == m_name && key.matches(QKeySequence::Paste)
             && QApplication::clipboard()->text().trimmed().contains(u'\n'))
        emit linesPasted(QApplication::clipboard()->text());
    else
        return false;
    return true;
}

/// Keys that neither an editor nor the menu of the row wants.
void EntryRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        emit removeWanted();
    else if (!handleKey(*event, QApplication::focusWidget()))
        QWidget::keyPressEvent(event);
}

bool EntryRow::eventFilter(QObject* watched, QEvent* event)
{
    if (isWindowKey(*event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && (watched == m_name || watched == m_value)
        && handleKey(*static_cast<QKeyEvent*>(event), qobject_cast<QWidget*>(watched)))
        return true;
    if (event->type() == QEvent::FocusOut && leavesField(*static_cast<QFocusEvent*>(event)))
        QMetaObject::invokeMethod(
            this,
            [this, isValue = watched == m_value] {
                if (!isAncestorOf(QApplication::focusWidget()))
                    emit left();
                else if (isValue && !m_value->hasFocus())
                    emit paused();
            },
            Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace app
