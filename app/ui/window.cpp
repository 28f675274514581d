#include "app/ui/window.h"

#include "app/document/document.h"
#include "app/document/document_file.h"
#include "app/ui/commands.h"
#include "app/ui/form.h"
#include "app/ui/icons.h"
#include "app/ui/page_view.h"
#include "app/ui/side_sheet.h"
#include "app/ui/style.h"
#include "app/ui/top_bar.h"
#include "app/ui/widgets/banner.h"
#include "app/ui/widgets/surface.h"
#include "app/ui/widgets/text.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace app {

namespace {

/// Below this width the preview folds away.
constexpr int kPreviewFrom = 1100;
constexpr QSize kSmallest{900, 620};

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

Window::Window(Workspace workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_document(workspace.document)
{
    setMinimumSize(kSmallest);
    setAcceptDrops(true);
    m_language.apply(workspace.settings.value(key("language")).toString());
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    buildContents();
    connect(&m_document, &Document::changed, this, &Window::refreshRail);
    connect(&m_document, &Document::folderChanged, this, &Window::refreshTitle);
    connect(m_document.undoStack(), &QUndoStack::cleanChanged, this, &Window::refreshTitle);
    connect(&workspace.file.autosave(), &Autosave::kept, this, [this] {
        m_isKept = true;
        refreshTitle();
    });
    restoreState();
}

Window::~Window() = default;

void Window::buildContents()
{
    m_pages.assign(allPages().size(), nullptr);
    m_contents = new QWidget(this);
    m_topBar = new TopBar(m_document, m_contents);
    m_banner = new Banner(m_contents);
    auto* rows = new QVBoxLayout(m_contents);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_topBar);
    rows->addWidget(m_banner);
    rows->addWidget(buildBody(), 1);
    rows->addWidget(buildFoot());
    layout()->addWidget(m_contents);
    buildActions();
    refreshRail();
    refreshTitle();
}

QWidget* Window::buildBody()
{
    auto* body = new QWidget(m_contents);
    m_rail = new Rail(body);
    auto* railPlane = new Surface(Surface::Kind::Chrome, body);
    railPlane->setEdges(Qt::RightEdge);
    auto* railLayout = new QVBoxLayout(railPlane);
    railLayout->setContentsMargins(0, space::unit, 1, space::unit);
    railLayout->addWidget(m_rail);
    railPlane->setFixedWidth(m_rail->sizeHint().width());

    m_stack = new QStackedWidget(body);
    m_previews = new QStackedWidget(body);
    m_splitter = new QSplitter(body);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_previews);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({640, 400});
    m_previews->hide();

    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(railPlane);
    columns->addWidget(m_splitter, 1);
    m_sheet = new SideSheet(body);
    connect(m_rail, &QListWidget::currentRowChanged, this, &Window::showPage);
    return body;
}

QWidget* Window::buildFoot()
{
    auto* foot = new Surface(Surface::Kind::Chrome, m_contents);
    foot->setEdges(Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::field, space::unit + 2, space::field, space::unit + 2);
    row->setSpacing(space::unit);
    m_progress = new Text(TextRole::Help, {}, foot);
    m_saved = new Text(TextRole::Help, {}, foot);
    m_progress->setWordWrap(false);
    m_saved->setWordWrap(false);
    auto* back = new QPushButton(iconFor(Icon::Back), tr("&Back"), foot);
    auto* next = new QPushButton(tr("&Next"), foot);
    setButtonKind(next, ButtonKind::Primary);
    connect(back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addSpacing(space::card);
    row->addWidget(back);
    row->addWidget(next);
    return foot;
}

PageView* Window::pageAt(int step)
{
    auto& view = m_pages[static_cast<std::size_t>(step)];
    if (!view) {
        view = new PageView(allPages()[static_cast<std::size_t>(step)], m_document, m_stack);
        m_stack->addWidget(view);
        connect(&view->form(), &Form::explanationWanted, this, &Window::explain);
        connect(&view->form(), &Form::placeWanted, this, &Window::goTo);
        if (QWidget* preview = view->form().preview())
            m_previews->addWidget(preview);
    }
    return view;
}

void Window::showPage(int step)
{
    if (step < 0 || step >= static_cast<int>(m_pages.size()) || step == m_current)
        return;
    leavePage();
    m_current = step;
    m_sheet->close();
    m_stack->setCurrentWidget(pageAt(step));
    m_rail->setCurrentRow(step);
    m_workspace.file.setPage(QLatin1String(allPages()[static_cast<std::size_t>(step)].id));
    showPreview();
    refreshRail();
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
    for (const std::string_view root : allPages()[static_cast<std::size_t>(m_current)].roots)
        m_document.touch(core::FieldPath(std::string(root)));
}

void Window::showPreview()
{
    QWidget* preview = m_current < 0 ? nullptr : pageAt(m_current)->form().preview();
    if (preview)
        m_previews->setCurrentWidget(preview);
    m_previews->setVisible(preview && width() >= kPreviewFrom);
}

void Window::step(int by)
{
    const int target = m_current + by;
    if (target < 0) {
        announce(tr("This is the first step."));
    } else if (target >= static_cast<int>(m_pages.size())) {
        announce(tr("This is the last step; its button makes the bundle."));
    } else {
        showPage(target);
        pageAt(target)->focusTitle();
    }
}

void Window::goTo(const core::FieldPath& path, std::optional<core::TextRange> range)
{
    const Page* page = pageOf(path);
    if (!page)
        return;
    const int target = static_cast<int>(page - allPages().data());
    showPage(target);
    pageAt(target)->form().reveal(path, range);
}

void Window::explain(const QString& rule)
{
    m_sheet->explain(rule, m_document.profile());
}

StepStatus Window::statusOf(int step) const
{
    const Page& page = allPages()[static_cast<std::size_t>(step)];
    StepStatus status;
    for (const core::Finding& finding : m_document.report().findings()) {
        if (!holds(page, finding.where) || !m_document.isTouched(finding.where))
            continue;
        ++status.count;
        if (finding.severity == core::Severity::Error)
            status.state = StepState::Errors;
        else if (status.state != StepState::Errors)
            status.state = StepState::Warnings;
    }
    if (status.count > 0)
        return status;
    bool isLeft = !page.roots.empty();
    for (const std::string_view root : page.roots)
        isLeft = isLeft && m_document.isTouched(core::FieldPath(std::string(root)));
    status.state = isLeft              ? StepState::Complete
                   : step == m_current ? StepState::Begun
                                       : StepState::Untouched;
    return status;
}

void Window::refreshRail()
{
    std::vector<StepStatus> statuses;
    int complete = 0;
    int findings = 0;
    for (int step = 0; step < static_cast<int>(m_pages.size()); ++step) {
        statuses.push_back(statusOf(step));
        complete += statuses.back().state == StepState::Complete;
        findings += statuses.back().count;
    }
    m_rail->setStatuses(statuses);
    const QString steps =
        tr("%1 of %n step(s) complete", nullptr, static_cast<int>(m_pages.size())).arg(complete);
    m_progress->setText(findings == 0
                            ? steps
                            : steps + QStringLiteral(" · ") + tr("%n to mend", nullptr, findings));
}

void Window::refreshTitle()
{
    const bool isModified = m_document.isModified();
    setWindowModified(isModified);
    setWindowTitle(QStringLiteral("Offerwright[*]"));
    if (!isModified)
        m_isKept = false;
    if (isModified)
        m_saved->setText(m_isKept ? tr("Not saved, but kept safe") : tr("Not saved"));
    else
        m_saved->setText(m_document.folder() ? tr("Saved") : QString());
}

void Window::announce(const QString& sentence)
{
    m_saved->setText(sentence);
    m_saved->setAccessibleDescription(sentence);
}

void Window::setThemeChoice(ThemeChoice choice)
{
    m_workspace.settings.setValue(key("theme"), static_cast<int>(choice));
    auto* style = qobject_cast<Style*>(QApplication::style());
    if (!style)
        return;
    style->setTheme(themeFor(choice, QPalette()));
    QApplication::setPalette(paletteFor(style->theme()));
}

QSize Window::sizeHint() const
{
    return {1280, 800};
}

void Window::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showPreview();
}

void Window::restoreState()
{
    resize(sizeHint());
    restoreGeometry(m_workspace.settings.value(key("geometry")).toByteArray());
    m_splitter->restoreState(m_workspace.settings.value(key("splitter")).toByteArray());
    const QString id = m_workspace.settings.value(key("page")).toString();
    int start = 0;
    for (int step = 0; step < static_cast<int>(m_pages.size()); ++step)
        if (id == QLatin1String(allPages()[static_cast<std::size_t>(step)].id))
            start = step;
    showPage(start);
}

void Window::saveState()
{
    m_workspace.settings.setValue(key("geometry"), saveGeometry());
    m_workspace.settings.setValue(key("splitter"), m_splitter->saveState());
    m_workspace.settings.setValue(
        key("page"), QLatin1String(allPages()[static_cast<std::size_t>(m_current)].id));
}

void Window::closeEvent(QCloseEvent* event)
{
    saveState();
    if (m_mayClose || !m_document.isModified()) {
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    m_commands->whenSafe([this] {
        m_mayClose = true;
        close();
    });
}

void Window::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_contents)
        return;
    const int step = std::exchange(m_current, -1);
    m_contents->hide();
    m_contents->deleteLater();
    buildContents();
    showPage(std::max(0, step));
}

void Window::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void Window::dropEvent(QDropEvent* event)
{
    const std::filesystem::path path(toUtf8(event->mimeData()->urls().front().toLocalFile()));
    m_commands->whenSafe([this, path] { m_commands->open(path); });
}

} // namespace app
