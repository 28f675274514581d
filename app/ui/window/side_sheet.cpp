#include "app/ui/window/side_sheet.h"

#include "app/document/document.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/findings/hide_warning.h"
#include "app/ui/widgets/findings/rule_text.h"
#include "app/ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kSheetWidth = 380;

QScrollArea* scrollerFor(QWidget* content, QWidget* parent)
{
    auto* scroller = new QScrollArea(parent);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setWidget(content);
    scroller->setFocusPolicy(Qt::NoFocus);
    return scroller;
}

} // namespace

SideSheet::SideSheet(Document& document, QWidget* parent)
    : Card(Kind::Page, parent), m_document(document)
{
    setEdges(Qt::LeftEdge);
    setAccessibleName(tr("Why this rule"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(
        marginsFromStart(space::card, space::inside, space::unit, space::inside));
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextRole::SectionTitle, tr("Why this rule"), this));
    head->addStretch(1);
    auto* button = new QToolButton(this);
    button->setIcon(iconFor(Icon::Close));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Close (Escape)"));
    button->setAccessibleName(tr("Close"));
    connect(button, &QToolButton::clicked, this, &SideSheet::close);
    m_closeButton = button;
    head->addWidget(button);
    rows->addLayout(head);
    auto* content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(marginsFromStart(0, 0, space::unit, 0));
    rows->addWidget(scrollerFor(content, this), 1);
    parent->installEventFilter(this);
    hide();
}

void SideSheet::explain(const QString& rule)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new RuleText(rule, m_document.profile(), m_body));
    auto* hide = new HideWarning(m_document, rule, m_body);
    connect(hide, &HideWarning::hidden, this, &SideSheet::close);
    rows->addWidget(hide);
    m_content->addWidget(m_body, 0, Qt::AlignTop);
    m_cameFrom = QApplication::focusWidget();
    place();
    show();
    raise();
    m_closeButton->setFocus(Qt::OtherFocusReason);
}

void SideSheet::close()
{
    hide();
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void SideSheet::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kSheetWidth, room.width() * 3 / 5);
    const int left = layoutDirection() == Qt::LeftToRight ? room.width() - width : 0;
    setGeometry(left, 0, width, room.height());
}

bool SideSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return Card::eventFilter(watched, event);
}

void SideSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Card::keyPressEvent(event);
}

} // namespace app
