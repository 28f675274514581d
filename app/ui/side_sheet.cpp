#include "app/ui/side_sheet.h"

#include "app/document/wording.h"
#include "app/ui/icons.h"
#include "app/ui/theme.h"
#include "app/ui/widgets/text.h"
#include "core/rules/profile.h"
#include "core/rules/rule.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kWidth = 380;

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

SideSheet::SideSheet(QWidget* parent) : Surface(Kind::Page, parent)
{
    setEdges(Qt::LeftEdge);
    setAccessibleName(tr("Why this rule"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::card, space::inside, space::unit, space::inside);
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(TextRole::SectionTitle, tr("Why this rule"), this));
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
    m_content->setContentsMargins(0, 0, space::unit, 0);
    rows->addWidget(scrollerFor(content, this), 1);
    parent->installEventFilter(this);
    hide();
}

void SideSheet::explain(const QString& rule, const core::Profile& profile)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    m_content->addWidget(m_body, 0, Qt::AlignTop);
    const std::string id = toUtf8(rule);
    const core::Rule* row = core::findRule(id);
    const core::RuleEntry* entry = profile.rule(id);
    if (row)
        addHeading(QCoreApplication::translate("rule-title", row->title));
    if (entry) {
        addParagraph(profileText(entry->requirement));
        addHeading(tr("Where it is written"));
        for (const core::Source& source : entry->sources) {
            QStringList parts;
            for (const std::string& part :
                 {source.document, source.heading, source.date, source.url})
                if (!part.empty())
                    parts += fromUtf8(part);
            addParagraph(parts.join(QStringLiteral(" · ")), true);
        }
        for (const core::Conflict& conflict : profile.conflicts) {
            if (std::ranges::find(entry->conflicts, conflict.id) == entry->conflicts.end())
                continue;
            addHeading(tr("The documents disagree"));
            addParagraph(profileText(conflict.question));
            addParagraph(tr("We follow: %1").arg(profileText(conflict.chosen)));
            addParagraph(profileText(conflict.why), true);
        }
    }
    addHeading(tr("Profile"));
    addParagraph(tr("%1, compared with its documents on %2. The rule's name is %3.")
                     .arg(profileText(profile.title), fromUtf8(profile.checked), rule),
                 true);
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

void SideSheet::addHeading(const QString& text)
{
    auto* heading = new Text(TextRole::Label, text, m_body);
    heading->setWordWrap(true);
    if (m_body->layout()->count() > 0)
        static_cast<QVBoxLayout*>(m_body->layout())->addSpacing(space::unit);
    m_body->layout()->addWidget(heading);
}

void SideSheet::addParagraph(const QString& text, bool isSecondary)
{
    auto* paragraph = new Text(isSecondary ? TextRole::Help : TextRole::Body, text, m_body);
    paragraph->setWordWrap(true);
    paragraph->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->layout()->addWidget(paragraph);
}

void SideSheet::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kWidth, room.width() * 3 / 5);
    const int left = layoutDirection() == Qt::LeftToRight ? room.width() - width : 0;
    setGeometry(left, 0, width, room.height());
}

bool SideSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return Surface::eventFilter(watched, event);
}

void SideSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Surface::keyPressEvent(event);
}

} // namespace app
