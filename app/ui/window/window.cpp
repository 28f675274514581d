#include "app/ui/window/window.h"

#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/ui/form/form.h"
#include "app/ui/look/accessible.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/update/update_banner.h"
#include "app/ui/update/update_side.h"
#include "app/ui/widgets/accessible_widgets.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/widgets/text_label.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/drops.h"
#include "app/ui/window/foot_line.h"
#include "app/ui/window/guards/double_click_guard.h"
#include "app/ui/window/guards/settle_guard.h"
#include "app/ui/window/page.h"
#include "app/ui/window/page_statuses.h"
#include "app/ui/window/page_view.h"
#include "app/ui/window/side_sheet.h"
#include "app/ui/window/top_bar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

/// Below this width a button shows the preview in the place of the page.
constexpr int kPreviewFrom = 1100;
constexpr int kPageLeast = 480;
constexpr int kPreviewLeast = 320;
constexpr QSize kSmallest{900, 620};

} // namespace

Window::Window(Workspace workspace, Opening opening, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_document(workspace.document)
{
    installAccessibleWidgets();
    setMinimumSize(kSmallest);
    setAcceptDrops(true);
    m_language.apply(workspace.settings.value(QStringLiteral("language")).toString());
    // What is built below speaks the language already; the news would build it again.
    QCoreApplication::removePostedEvents(this, QEvent::LanguageChange);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    buildContents();
    connect(&m_document, &Document::changed, this, &Window::refreshRail);
    connect(&m_document, &Document::baselineChanged, this, &Window::followBaseline);
    connect(&m_document, &Document::folderChanged, this, &Window::refreshTitle);
    connect(&workspace.file, &DocumentFile::readOnlyChanged, this, &Window::refreshTitle);
    connect(m_document.undoStack(), &QUndoStack::cleanChanged, this, &Window::refreshTitle);
    new FileDrops(*this);
    new DoubleClickGuard(this);
    m_settleGuard = std::make_unique<SettleGuard>(m_document);
    connect(&workspace.file.autosave(), &Autosave::kept, this, [this] {
        m_isKept = true;
        refreshTitle();
    });
    restoreState();
    followSystemLook();
    if (opening == Opening::Start)
        showStart();
    else
        showFirstPage();
}

Window::~Window() = default;

void Window::buildContents()
{
    m_pages.assign(core::allPages().size(), nullptr);
    m_contents = new QWidget(this);
    m_topBar = new TopBar(m_document, m_contents);
    m_banner = new Banner(m_contents);
    auto* rows = new QVBoxLayout(m_contents);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_topBar);
    rows->addWidget(m_banner);
    m_update = new UpdateBanner(m_document, m_contents);
    connect(m_update, &UpdateBanner::changesWanted, this, [this] {
        const auto page = static_cast<int>(core::pageIndex("changes").value());
        showPage(page);
        pageAt(page)->focusTitle();
    });
    connect(m_update, &UpdateBanner::endWanted, this, [this] { m_commands->askToEndUpdate(); });
    rows->addWidget(m_update);
    m_start = nullptr;
    m_places = new QStackedWidget(m_contents);
    auto* pages = new QWidget(m_places);
    auto* pageRows = new QVBoxLayout(pages);
    pageRows->setContentsMargins(0, 0, 0, 0);
    pageRows->setSpacing(0);
    pageRows->addWidget(buildBody(), 1);
    pageRows->addWidget(buildFoot());
    m_places->addWidget(pages);
    rows->addWidget(m_places, 1);
    layout()->addWidget(m_contents);
    buildActions();
    refreshRail();
    refreshTitle();
}

QWidget* Window::buildBody()
{
    auto* body = new QWidget(m_contents);
    m_rail = new Rail(body);
    auto* railPlane = new Card(Card::Kind::Chrome, body);
    railPlane->setEdges(Qt::RightEdge);
    auto* railLayout = new QVBoxLayout(railPlane);
    railLayout->setContentsMargins(marginsFromStart(0, space::unit, 1, space::unit));
    railLayout->addWidget(m_rail);
    const QMargins around = railLayout->contentsMargins();
    railPlane->setFixedWidth(m_rail->sizeHint().width() + around.left() + around.right());

    m_stack = new QStackedWidget(body);
    m_previews = new QStackedWidget(body);
    m_splitter = new QSplitter(body);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_previews);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_stack->setMinimumWidth(kPageLeast);
    m_previews->setMinimumWidth(kPreviewLeast);
    m_previews->setMaximumWidth(space::previewWidth);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_previewWidth = m_previews->width(); });
    m_updateSide = new UpdateSide(m_document);
    m_updateArea = new QScrollArea(m_previews);
    m_updateArea->setFrameShape(QFrame::NoFrame);
    m_updateArea->setWidgetResizable(true);
    // Its size is the area's, whenever it is shown; nobody needs its hint.
    m_updateSide->resize(1, 1);
    m_updateArea->setWidget(m_updateSide);
    m_updateArea->setWindowTitle(tr("In this update"));
    m_previews->addWidget(m_updateArea);
    m_previews->hide();

    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(railPlane);
    columns->addWidget(m_splitter, 1);
    m_sheet = new SideSheet(m_document, body);
    connect(m_rail, &QListWidget::currentRowChanged, this, &Window::showPage);
    connect(m_rail, &QListWidget::itemClicked, this, [this] { pageAt(m_current)->focusTitle(); });
    return body;
}

QWidget* Window::buildFoot()
{
    auto* foot = new Card(Card::Kind::Chrome, m_contents);
    foot->setEdges(Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::field, space::unit + 2, space::field, space::unit + 2);
    row->setSpacing(space::unit);
    m_progress = new FootLine(foot);
    m_saved = new TextLabel(TextRole::Help, {}, foot);
    m_saved->setWordWrap(false);
    setAccessibleRole(m_saved, QAccessible::StaticText);
    m_showPreview = new QPushButton(tr("Preview"), foot);
    m_showPreview->setCheckable(true);
    connect(m_showPreview, &QPushButton::toggled, this, &Window::showPreview);
    m_back = new QPushButton(iconFor(Icon::Back), tr("&Back"), foot);
    m_next = new QPushButton(tr("&Next"), foot);
    setButtonKind(m_next, ButtonKind::Primary);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    row->addWidget(m_progress, 1);
    row->addWidget(m_saved);
    row->addSpacing(space::card);
    row->addWidget(m_showPreview);
    row->addWidget(m_back);
    row->addWidget(m_next);
    QWidget::setTabOrder(m_showPreview, m_back);
    QWidget::setTabOrder(m_back, m_next);
    return foot;
}

/// The page of what changed is there as long as the offer is an update.
void Window::followBaseline()
{
    if (!m_document.baseline() && m_current == static_cast<int>(*core::pageIndex("changes")))
        showPage(m_current + 1);
    showPreview();
}

QWidget* Window::sideOfPage()
{
    if (m_current < 0)
        return nullptr;
    const Form& form = pageAt(m_current)->form();
    if (form.preview())
        return form.preview();
    // Tables and pictures need the width themselves.
    const bool hasRoom = !form.isWide() && !form.isStretched();
    return hasRoom && m_document.baseline() ? m_updateArea : nullptr;
}

void Window::showPreview()
{
    QWidget* preview = sideOfPage();
    if (preview)
        m_previews->setCurrentWidget(preview);
    const bool hasRoom = preview && width() >= kPreviewFrom;
    const bool isAlone = preview && !hasRoom && m_showPreview->isChecked();
    if (preview)
        m_showPreview->setText(preview->windowTitle().isEmpty() ? tr("Preview")
                                                                : preview->windowTitle());
    m_showPreview->setVisible(preview && !hasRoom);
    const int widest = isAlone              ? QWIDGETSIZE_MAX
                       : preview && hasRoom ? pageAt(m_current)->form().previewWidest()
                                            : space::previewWidth;
    const bool isOtherWidth = widest != m_previews->maximumWidth();
    m_previews->setMaximumWidth(widest);
    // A page with a narrow one leaves the width that was chosen as it is.
    if (hasRoom && (m_previews->isHidden() || isOtherWidth)) {
        const int narrow = std::min(m_previewWidth, widest);
        m_splitter->setSizes({width() - narrow, narrow});
    }
    m_previews->setVisible(hasRoom || isAlone);
    m_stack->setHidden(isAlone);
}

void Window::explain(const QString& rule)
{
    m_sheet->explain(rule);
}

void Window::refreshRail()
{
    const std::vector<PageStatus> statuses = pageStatuses(m_document, m_current);
    m_rail->setStatuses(statuses);
    const auto changesRow = static_cast<int>(core::pageIndex("changes").value());
    // A list lays all rows out and paints them, also where the row is as hidden as it was.
    if (const bool isHidden = !m_document.baseline(); m_rail->isRowHidden(changesRow) != isHidden)
        m_rail->setRowHidden(changesRow, isHidden);
    m_progress->setProgress(progressText(statuses, m_document));
    m_update->refresh(isOnStart());
    m_updateSide->refresh(static_cast<std::size_t>(std::max(m_current, 0)));
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

} // namespace app
