#include "app/ui/pages/media/logo_slot.h"

#include "app/document/base/wording.h"
#include "app/ui/look/accessible.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/more_button.h"
#include "app/ui/widgets/picture_canvas.h"
#include "app/ui/widgets/picture_receiver.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

LogoSlot::LogoSlot(Kind kind, QSize pixels, QWidget* parent)
    : Card(Card::Kind::Card, parent),
      m_kind(kind),
      m_canvas(new PictureCanvas(this)),
      m_size(new TextLabel(TextRole::Help, {}, this)),
      m_measured(new TextLabel(TextRole::Help, {}, this)),
      m_state(new StateLine(this)),
      m_fault(new StateLine(this)),
      m_more(new MoreButton([this](QMenu& menu) { fillMenu(menu); }, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Button);
    m_canvas->setSlot(pixels);
    m_canvas->setFills(true);
    m_canvas->setAttribute(Qt::WA_TransparentForMouseEvents);
    buildWords();
    connect(m_canvas, &PictureCanvas::percentChanged, this, &LogoSlot::showMeasured);
    auto* receiver = new PictureReceiver(this);
    connect(receiver, &PictureReceiver::given, this,
            [this](const std::vector<PictureFile>& files, std::optional<QPoint> /*place*/,
                   const QString& leftOut) { take(files, false, leftOut); });
    connect(receiver, &PictureReceiver::refused, this, &LogoSlot::refuse);
    connect(receiver, &PictureReceiver::hovered, this, &LogoSlot::setTarget);
}

void LogoSlot::buildWords()
{
    auto* rows = new QVBoxLayout(this);
    // The frame of the focus stays in view.
    rows->setContentsMargins(2, 2, 2, 2);
    rows->setSpacing(0);
    rows->addWidget(m_canvas, 1);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(
        marginsFromStart(space::inside, space::tight, space::tight,
                         m_kind == Kind::Foldable ? space::tight : space::unit));
    words->setSpacing(2);
    m_head = new QHBoxLayout;
    m_head->setSpacing(space::tight);
    m_head->addWidget(m_size);
    m_head->addWidget(m_more);
    m_size->setVisible(m_kind == Kind::Foldable);
    words->addLayout(m_head);
    words->addWidget(m_state);
    words->addWidget(m_measured);
    words->addWidget(m_fault);
    buildButtons(*words);
    rows->addLayout(words);
    m_measured->hide();
    m_fault->hide();
}

/// The master is where people begin, and the line has no picture to press on.
void LogoSlot::buildButtons(QVBoxLayout& words)
{
    if (m_kind == Kind::Size)
        return;
    m_choose = new QPushButton(m_kind == Kind::Master ? tr("Choose file…") : tr("Add…"), this);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &LogoSlot::choose);
    if (m_kind == Kind::Foldable) {
        m_head->addWidget(m_choose);
        return;
    }
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setAutoDefault(false);
    setButtonKind(m_remove, ButtonKind::Quiet);
    connect(m_remove, &QPushButton::clicked, this, &LogoSlot::removed);
    auto* plane = new QWidget(this);
    auto* buttons = new FlowLayout(space::tight, space::tight, plane);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    words.addSpacing(space::tight);
    words.addWidget(plane);
    m_remove->hide();
}

void LogoSlot::fillMenu(QMenu& menu)
{
    menu.addAction(tr("Choose file…"), this, &LogoSlot::choose);
    QAction* copied = menu.addAction(tr("Copy"), this, &LogoSlot::copy);
    copied->setEnabled(!m_canvas->picture().isNull());
    menu.addAction(tr("Paste"), this, &LogoSlot::paste);
    menu.addAction(tr("See every place and size…"), this, &LogoSlot::studioWanted);
    QAction* gone = menu.addAction(m_kind == Kind::Size ? tr("Use the master again") : tr("Remove"),
                                   this, &LogoSlot::removed);
    gone->setEnabled(m_isRemovable);
}

void LogoSlot::setPicture(const QImage& picture)
{
    m_canvas->setPicture(picture);
}

void LogoSlot::setMeasured(const QString& numbers, const QString& sentence)
{
    m_numbers = numbers;
    m_measured->setToolTip(sentence);
    showMeasured();
}

void LogoSlot::showMeasured()
{
    const int percent = m_canvas->percent();
    const bool isSmaller = percent < 100 && !m_canvas->picture().isNull() && m_kind != Kind::Master;
    const QString shown = isSmaller ? tr("shown at %1 %").arg(percent) : QString();
    // Beside the name there is no room for it in every language.
    QStringList said{m_kind == Kind::Foldable ? QString() : m_size->text(), m_numbers, shown};
    said.removeAll(QString());
    m_measured->setText(said.join(QStringLiteral(" · ")));
    m_measured->setVisible(!said.isEmpty() && !m_isFolded);
}

void LogoSlot::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void LogoSlot::say(StateKind kind, const QString& size, const QString& source)
{
    if (m_state->sentence() != source)
        m_fault->hide();
    m_size->setText(size);
    m_stateKind = kind;
    m_state->say(kind, source);
    showMeasured();
    sayAloud();
}

/// "Small logo, 48 × 48, warning, Derived from the master".
void LogoSlot::sayAloud()
{
    QStringList said{m_subject, m_size->text()};
    if (m_stateKind == StateKind::Error)
        said += tr("error", "spoken");
    if (m_stateKind == StateKind::Warning)
        said += tr("warning", "spoken");
    said += m_isFolded ? QString() : m_state->sentence();
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
}

void LogoSlot::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    if (!m_remove)
        return;
    if (!isRemovable && m_remove->hasFocus())
        m_choose->setFocus(Qt::OtherFocusReason);
    m_remove->setVisible(isRemovable);
}

void LogoSlot::setFolded(bool isFolded)
{
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    m_canvas->setHidden(isFolded);
    m_state->setHidden(isFolded);
    m_more->setHidden(isFolded);
    m_choose->setVisible(isFolded);
    // In the one line, what is asked follows the name.
    m_head->setStretch(m_head->indexOf(m_size), isFolded ? 1 : 0);
    m_head->setStretch(0, isFolded ? 0 : 1);
    showMeasured();
}

void LogoSlot::setInvitation(const QString& text)
{
    m_canvas->setPlaceholder(text);
}

void LogoSlot::setSubject(const QString& subject)
{
    m_subject = subject;
    m_more->setAccessibleName(tr("More for %1").arg(subject));
    if (m_choose)
        m_choose->setAccessibleName(tr("%1 for “%2”").arg(m_choose->text(), subject));
    if (m_remove)
        m_remove->setAccessibleName(tr("Remove “%1”").arg(subject));
}

void LogoSlot::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    if (!m_isFolded)
        painter.fillRect(1, m_canvas->geometry().bottom(), width() - 2, 1, theme.hairline);
    if (m_isTarget)
        draw::box(painter, rect(), kCardRadius, theme.accentSoft, theme.accent, 2);
    else if (hasFocus())
        draw::focusRing(painter, rect(), kCardRadius, theme);
}

void LogoSlot::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    update();
}

void LogoSlot::focusOutEvent(QFocusEvent* event)
{
    Card::focusOutEvent(event);
    update();
}

} // namespace app
