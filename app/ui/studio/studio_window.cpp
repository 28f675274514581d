#include "app/ui/studio/studio_window.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/look/theme.h"
#include "app/ui/look/window_keys.h"
#include "app/ui/studio/contact_sheet.h"
#include "app/ui/studio/making_sheet.h"
#include "app/ui/studio/mockups_sheet.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/text_label.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr QSize kStudioSize{1080, 760};
/// Slower than three flashes a second, which WCAG 2.3.1 allows.
constexpr int kTurnMs = 800;

enum class Pages { Both, Light, Dark };

QScrollArea* scrolled(QWidget* sheet, QWidget* parent)
{
    auto* plane = new QWidget;
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(space::field, space::card, space::field, space::field);
    rows->addWidget(sheet, 1, Qt::AlignTop);
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(plane);
    return area;
}

template <class Value>
Value chosen(const QComboBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

} // namespace

StudioWindow::StudioWindow(Document& document, LogoPictures& logos, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_logos(logos),
      m_views(new QStackedWidget(this)),
      m_places(new MockupsSheet),
      m_legend(new TextLabel(TextRole::Help, {}, this))
{
    setWindowTitle(tr("Logo studio"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* head = new QWidget(this);
    auto* headRows = new QVBoxLayout(head);
    headRows->setContentsMargins(space::field, space::card, space::field, space::inside);
    auto* tools = new FlowLayout(space::field, space::inside);
    buildTools(*tools);
    headRows->addLayout(tools);
    m_legend->setWordWrap(true);
    headRows->addWidget(m_legend);
    rows->addWidget(head);
    m_views->addWidget(scrolled(m_places, m_views));
    rows->addWidget(m_views, 1);
    auto* foot = new QDialogButtonBox(QDialogButtonBox::Close, this);
    foot->setContentsMargins(space::field, space::unit, space::field, space::unit);
    // Enter in a field ends the typing, not the visit.
    foot->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(foot, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(foot);
    addActions({document.undoStack()->createUndoAction(this),
                document.undoStack()->createRedoAction(this)});
    actions().front()->setShortcut(QKeySequence::Undo);
    actions().back()->setShortcut(QKeySequence::Redo);
    m_turn.setInterval(kTurnMs);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_isBefore = !m_isBefore;
        refresh();
    });
    connect(&document, &Document::changed, this, [this] {
        m_logos.refresh();
        refresh();
    });
    connect(&document, &Document::profileChanged, this, &StudioWindow::rebuildSizes);
    connect(&logos, &LogoPictures::changed, this, &StudioWindow::refresh);
    rebuildSizes();
    resize(kStudioSize);
}

template <class Value>
QComboBox* StudioWindow::addChoice(QLayout& tools, const QString& label,
                                   const std::vector<std::pair<QString, Value>>& values)
{
    auto* plane = new QWidget(this);
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    auto* box = new QComboBox(plane);
    for (const auto& [text, value] : values)
        box->addItem(text, static_cast<int>(value));
    auto* name = new QLabel(label, plane);
    name->setBuddy(box);
    rows->addWidget(name);
    rows->addWidget(box);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    connect(box, &QComboBox::currentIndexChanged, this, &StudioWindow::choose);
    tools.addWidget(plane);
    return box;
}

void StudioWindow::buildTools(QLayout& tools)
{
    using core::Vision;
    m_view = addChoice<View>(tools, tr("&Show"),
                             {{tr("Every place"), View::Places},
                              {tr("Every size, 1 × to 3 ×"), View::Sizes},
                              {tr("How they are made"), View::Making}});
    m_pages = addChoice<Pages>(tools, tr("&Pages"),
                               {{tr("Light and dark"), Pages::Both},
                                {tr("Light"), Pages::Light},
                                {tr("Dark"), Pages::Dark}});
    m_eyes = addChoice<Vision>(tools, tr("Seen with"),
                               {{tr("Usual eyes"), Vision::Usual},
                                {tr("Protanopia (no red light)"), Vision::Protanopia},
                                {tr("Deuteranopia (no green light)"), Vision::Deuteranopia},
                                {tr("Tritanopia (no blue light)"), Vision::Tritanopia},
                                {tr("Achromatopsia (no colours)"), Vision::Achromatopsia}});
    m_overlay = addChoice<Overlay>(tools, tr("On &top"),
                                   {{tr("Nothing"), Overlay::None},
                                    {tr("Where the drawing lies"), Overlay::Drawing},
                                    {tr("How well it stands out"), Overlay::Contrast},
                                    {tr("How sharp its edges are"), Overlay::Edges},
                                    {tr("What JPEG left behind"), Overlay::Ripples},
                                    {tr("Background and gradients"), Overlay::Background},
                                    {tr("Its main colours"), Overlay::Colours},
                                    {tr("What looks like letters"), Overlay::Letters}});
    auto* plane = new QWidget(this);
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    m_blink = new QPushButton(tr("&Blink before and after"), plane);
    m_blink->setCheckable(true);
    m_blink->setAutoDefault(false);
    rows->addWidget(new QLabel(tr("Compare"), plane));
    rows->addWidget(m_blink);
    tools.addWidget(plane);
    connect(m_blink, &QPushButton::toggled, this, &StudioWindow::blink);
}

/// Another profile has other slots.
void StudioWindow::rebuildSizes()
{
    while (QWidget* before = m_views->widget(1)) {
        m_views->removeWidget(before);
        before->deleteLater();
    }
    m_sizes = new ContactSheet(m_document, m_logos);
    m_making = new MakingSheet(m_document, m_logos);
    m_views->addWidget(scrolled(m_sizes, m_views));
    m_views->addWidget(scrolled(m_making, m_views));
    for (QWidget* editor : m_making->findChildren<QWidget*>())
        if (qobject_cast<QLineEdit*>(editor) || qobject_cast<QAbstractSpinBox*>(editor))
            editor->installEventFilter(this);
    choose();
    m_logos.refresh();
    refresh();
}

bool StudioWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (!isWindowKey(*event))
        return QDialog::eventFilter(watched, event);
    event->ignore();
    return true;
}

void StudioWindow::showView(View view)
{
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(view)));
}

void StudioWindow::refresh()
{
    Shown shown = shownOf(m_document, m_logos);
    bool hasBefore = false;
    for (auto& [role, picture] : shown.pictures)
        if (const QImage before = m_logos.before(role); !before.isNull()) {
            hasBefore = true;
            if (m_isBefore)
                picture = before;
        }
    // Until a picture was replaced there is nothing to compare.
    m_blink->parentWidget()->setVisible(hasBefore);
    if (!hasBefore)
        m_blink->setChecked(false);
    m_places->setShown(shown);
    m_sizes->setShown(shown);
    m_making->refresh();
}

void StudioWindow::choose()
{
    if (!m_blink || !m_sizes)
        return;
    const auto view = chosen<View>(*m_view);
    const bool isSizes = view == View::Sizes;
    const auto pages = chosen<Pages>(*m_pages);
    m_views->setCurrentIndex(static_cast<int>(view));
    m_places->setPages(pages != Pages::Dark, pages != Pages::Light);
    m_sizes->setPages(pages != Pages::Dark, pages != Pages::Light);
    m_places->setVision(chosen<core::Vision>(*m_eyes));
    m_sizes->setVision(chosen<core::Vision>(*m_eyes));
    const auto overlay = chosen<Overlay>(*m_overlay);
    m_overlay->parentWidget()->setVisible(isSizes);
    for (QWidget* tool : {m_pages->parentWidget(), m_eyes->parentWidget()})
        tool->setVisible(view != View::Making);
    m_sizes->setOverlay(overlay);
    const bool hasLegend = isSizes && overlay != Overlay::None;
    m_legend->setVisible(hasLegend);
    m_legend->setText(m_sizes->legendOf(overlay));
}

void StudioWindow::blink(bool isOn)
{
    m_isBefore = isOn;
    if (isOn)
        m_turn.start();
    else
        m_turn.stop();
    refresh();
}

} // namespace app
