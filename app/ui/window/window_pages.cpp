#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/ui/form/form.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/page.h"
#include "app/ui/window/page_view.h"
#include "app/ui/window/side_sheet.h"
#include "app/ui/window/window.h"

#include <QPushButton>
#include <QStackedWidget>

/// How the window goes from page to page.
namespace app {

PageView* Window::pageAt(int step)
{
    auto& view = m_pages[static_cast<std::size_t>(step)];
    if (!view) {
        view = new PageView(static_cast<std::size_t>(step), m_document, m_stack);
        m_stack->addWidget(view);
        connect(&view->form(), &Form::explanationWanted, this, &Window::explain);
        connect(&view->form(), &Form::placeWanted, this, &Window::goTo);
        connect(&view->form(), &Form::newsWanted, this, &Window::tellNews);
        connect(&view->form(), &Form::liveBundleWanted, this,
                [this] { m_commands->askForLiveBundle(); });
        connect(&view->form(), &Form::saveWanted, this, [this] { m_commands->save(); });
        connect(&view->form(), &Form::answersWanted, this, &Window::showAnswers);
        connect(&view->form(), &Form::certificationReportWanted, this, &Window::showCertification);
        if (QWidget* preview = view->form().preview())
            m_previews->addWidget(preview);
    }
    return view;
}

void Window::showPage(int step)
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    turnTo(step);
    if (hadFocus && !focusWidget())
        pageAt(m_current)->focusTitle();
}

void Window::turnTo(int step)
{
    if (step < 0 || step >= static_cast<int>(m_pages.size()))
        return;
    leaveStart();
    if (step == m_current)
        return;
    leavePage();
    tellNews({});
    m_current = step;
    // There is nothing before the first page, and the last one has a main button of its own.
    m_back->setHidden(step == 0);
    m_next->setHidden(step == static_cast<int>(m_pages.size()) - 1);
    m_sheet->close();
    m_showPreview->setChecked(false);
    // Qt would pass the focus of what goes out of view to Back, and then on to a field; each of
    // them would be read aloud.
    if (QWidget* focus = focusWidget(); focus && m_stack->isAncestorOf(focus))
        focus->clearFocus();
    m_stack->setCurrentWidget(pageAt(step));
    pageAt(step)->form().orderTabsBetween(m_rail, m_showPreview);
    m_rail->setCurrentRow(step);
    m_workspace.file.setPage(pageId(static_cast<std::size_t>(step)));
    showPreview();
    refreshRail();
    refreshTitle();
}

void Window::tellNews(const QString& sentence)
{
    if (sentence.isEmpty() && (m_news.isEmpty() || m_banner->sentence() != m_news))
        return;
    m_news = sentence;
    if (m_current >= 0)
        pageAt(m_current)->stayInPlace();
    m_commands->tell(sentence);
}

int Window::currentPage() const
{
    return m_current;
}

void Window::leavePage()
{
    if (m_current < 0)
        return;
    m_document.finishEdit();
    // Who only looked around is not told yet what a page lacks.
    const auto page = static_cast<std::size_t>(m_current);
    // The last page told of all there is, so that each page goes on telling its part.
    if (page + 1 == m_pages.size())
        touchAllPages(m_document);
    else if (begunPages(m_document).contains(page))
        touchPage(page, m_document);
}

void Window::step(int by)
{
    int target = m_current + by;
    while (target >= 0 && target < m_rail->count() && m_rail->isRowHidden(target))
        target += by;
    if (by > 0)
        touchPage(static_cast<std::size_t>(m_current), m_document);
    turnTo(target);
    pageAt(m_current)->focusTitle();
}

void Window::goTo(const core::FieldPath& path, std::optional<core::TextRange> range)
{
    // What is about the whole offer has its home where the whole is looked at.
    const int target =
        static_cast<int>(core::pageIndexOf(path).value_or(core::allPages().size() - 1));
    m_document.showPlanOf(path);
    turnTo(target);
    m_showPreview->setChecked(false);
    if (pageAt(target)->form().reveal(path, range))
        pageAt(target)->showFocus();
    else if (!focusWidget())
        pageAt(target)->focusTitle();
}

} // namespace app
