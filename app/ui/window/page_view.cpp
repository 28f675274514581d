#include "app/ui/window/page_view.h"

#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/findings/messages.h"
#include "app/ui/widgets/text_label.h"
#include "app/ui/window/page.h"
#include "app/ui/window/scroll_anchor.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app {

namespace {

/// Above a field stand its label and its help, below it what is wrong.
constexpr int kAroundFocus = 96;

TextLabel* purposeOf(const PageFace& face)
{
    auto* purpose =
        new TextLabel(TextRole::Body, QCoreApplication::translate("page", face.purpose));
    purpose->setForegroundRole(QPalette::PlaceholderText);
    purpose->setWordWrap(true);
    return purpose;
}

} // namespace

PageView::PageView(std::size_t page, Document& document, QWidget* parent)
    : QScrollArea(parent),
      m_page(page),
      m_document(document),
      m_title(new TextLabel(TextRole::PageTitle, pageTitle(page))),
      m_messages(new Messages(MessageActions::of(
          document, [this](const QString& rule) { emit m_form->explanationWanted(rule); }))),
      m_form(new Form(document))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_title->setFocusPolicy(Qt::ClickFocus);
    m_title->setWordWrap(true);

    auto* content = new QWidget;
    auto* margins = new QHBoxLayout(content);
    margins->setContentsMargins(space::page, space::section - space::unit, space::page,
                                space::section);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    head->setSpacing(space::field);
    head->addLayout(words, 1);
    column->addLayout(head);
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addSpacing(space::tight);
    const PageFace& face = pageFace(page);
    words->addWidget(purposeOf(face));
    m_messages->setContentsMargins(0, space::inside, 0, 0);
    column->addWidget(m_messages);
    column->addSpacing(space::field + space::tight);
    column->addWidget(m_form);
    face.build(*m_form);
    placeBesideTitle(*head);
    // A sheet shall fit as a whole.
    if (m_form->isWide())
        margins->setContentsMargins(space::page, space::section - space::unit, space::page,
                                    space::card);
    // Rows that shared the room that is left would stand apart.
    if (m_form->isStretched())
        column->setStretchFactor(m_form, 1);
    else
        column->addStretch(1);
    m_form->finish();
    auto* limited = new QWidget;
    limited->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    limited->setMaximumWidth(m_form->widest());
    margins->addWidget(limited, 100);
    margins->addStretch(1);
    // The area gives it a size once it knows its own; a hint for a page that was not laid out yet
    // would measure every text for nothing.
    content->resize(1, 1);
    setWidget(content);
    m_anchor = std::make_unique<ScrollAnchor>(*this);
    connect(m_form, &Form::topWanted, this, [this] { verticalScrollBar()->setValue(0); });
    connect(&document, &Document::changed, this, &PageView::refreshMessages);
    // An access key leads to fields that are out of view; nobody types into what is not seen.
    connect(qApp, &QApplication::focusChanged, &m_listening,
            [this](QWidget*, const QWidget* now) { followFocus(now); });
    refreshMessages();
}

PageView::~PageView() = default;

void PageView::placeBesideTitle(QHBoxLayout& head)
{
    auto* beside = new QVBoxLayout;
    beside->setSpacing(space::unit);
    head.addLayout(beside);
    std::vector<QWidget*> above{m_title};
    for (QWidget* widget : m_form->besideTitle()) {
        beside->addWidget(widget);
        above.push_back(widget);
    }
    above.push_back(m_messages);
    m_form->setHead(std::move(above));
}

void PageView::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    verticalScrollBar()->setValue(0);
}

void PageView::focusFirstField()
{
    // The anchor would keep the field where it stands before the page has its layout.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto rows = m_form->rows();
    if (rows.empty())
        focusTitle();
    else
        rows.front()->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void PageView::showFocus()
{
    QTimer::singleShot(0, this, [this] {
        QWidget* focus = window()->focusWidget();
        if (focus && widget()->isAncestorOf(focus))
            ensureWidgetVisible(focus, 0, kAroundFocus);
    });
}

// A page that is about to be shown has its layout by now.
void PageView::showHiddenFocus()
{
    QWidget* focus = window()->focusWidget();
    if (isVisible() && focus && widget()->isAncestorOf(focus) && focus->visibleRegion().isEmpty())
        ensureWidgetVisible(focus, 0, kAroundFocus);
}

void PageView::followFocus(const QWidget* now)
{
    if (!now || !widget()->isAncestorOf(now))
        return;
    QTimer::singleShot(0, this, &PageView::showHiddenFocus);
    followCaret(now);
}

// The edit moves its own view first.
void PageView::followCaret(const QWidget* edit) const
{
    constexpr auto kOnceAndLater =
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);
    if (const auto* rich = qobject_cast<const QTextEdit*>(edit))
        connect(rich, &QTextEdit::cursorPositionChanged, this, &PageView::showCaret, kOnceAndLater);
    else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(edit))
        connect(plain, &QPlainTextEdit::cursorPositionChanged, this, &PageView::showCaret,
                kOnceAndLater);
}

void PageView::showCaret()
{
    const QWidget* focus = window()->focusWidget();
    if (!isVisible() || !focus || !widget()->isAncestorOf(focus))
        return;
    QRect caret;
    if (const auto* rich = qobject_cast<const QTextEdit*>(focus))
        caret = rich->cursorRect().translated(rich->viewport()->mapTo(widget(), QPoint()));
    else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(focus))
        caret = plain->cursorRect().translated(plain->viewport()->mapTo(widget(), QPoint()));
    if (caret.isValid())
        ensureVisible(0, caret.center().y(), 0, caret.height());
}

void PageView::showEvent(QShowEvent* event)
{
    // Without the room below it is read on where it was left, as far as there is something.
    const int left = verticalScrollBar()->value();
    m_top.reset();
    m_anchor->reset();
    QScrollArea::showEvent(event);
    verticalScrollBar()->setValue(left);
}

void PageView::stayInPlace()
{
    m_top = mapTo(window(), QPoint()).y();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const int top = mapTo(window(), QPoint()).y();
    if (m_top && isVisible())
        m_anchor->scrollBy(top - *std::exchange(m_top, top));
}

void PageView::refreshMessages()
{
    const auto rows = m_form->rows();
    std::vector<core::Finding> findings;
    for (const core::Finding& finding : m_document.report().findings()) {
        const bool hasRow = std::ranges::any_of(
            rows, [&](const FieldRow* row) { return row->path().contains(finding.where); });
        if (!hasRow && m_document.isInView(finding.where)
            && core::pageIndexOf(finding.where) == m_page && m_document.isTouched(finding.where)
            && !m_form->showsItself(finding.where))
            findings.push_back(finding);
    }
    if (!m_messages->setFindings(std::move(findings)))
        return;
    m_form->orderTabs();
    // Where no field tells of them, the title does; it has the focus then.
    m_title->setAccessibleDescription(m_messages->text());
}

} // namespace app
