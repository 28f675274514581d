#include "app/ui/studio/logo_preview.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/look/accessible.h"
#include "app/ui/studio/mockup_view.h"
#include "app/ui/studio/studio_window.h"
#include "app/ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace app {

LogoPreview::LogoPreview(Document& document, LogoPictures& logos, QWidget* parent)
    : PreviewPane(space::field, parent), m_document(document), m_logos(logos)
{
    auto* all = new QPushButton(tr("See every place…"), content());
    connect(all, &QPushButton::clicked, this, &LogoPreview::openStudio);
    rows()->addWidget(rowOfBoth(Mockup::Card, true));
    rows()->addWidget(rowOfBoth(Mockup::PortalTile, true));
    rows()->addWidget(rowOfBoth(Mockup::SearchResult, false));
    m_wide = rowOfBoth(Mockup::WideTile, false);
    rows()->addWidget(m_wide);
    rows()->addWidget(all, 0, Qt::AlignLeft);
    rows()->addStretch(1);
    setWidget(content());
    connect(&document, &Document::changed, this, &LogoPreview::refresh);
    connect(&logos, &LogoPictures::changed, this, &LogoPreview::refresh);
}

void LogoPreview::openStudio()
{
    if (!m_studio)
        m_studio = new StudioWindow(m_document, m_logos, this);
    m_studio->show();
    m_studio->raise();
    m_studio->activateWindow();
}

QWidget* LogoPreview::rowOfBoth(Mockup place, bool isNarrow)
{
    auto* group = new QWidget;
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    rows->addWidget(new TextLabel(TextRole::Help, nameOf(place), group));
    auto* both = new QBoxLayout(isNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    both->setSpacing(space::unit);
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        auto* view = new MockupView(place, theme, group);
        // The pairs end on one edge.
        if (isNarrow)
            view->setWidest(rowOf(Mockup::Card).width);
        both->addWidget(view);
        m_views.push_back(view);
    }
    if (isNarrow)
        both->addStretch(1);
    rows->addLayout(both);
    return group;
}

void LogoPreview::showEvent(QShowEvent* event)
{
    PreviewPane::showEvent(event);
    refresh();
}

void LogoPreview::refresh()
{
    if (!isVisible())
        return;
    m_logos.refresh();
    showOffer();
}

void LogoPreview::showOffer()
{
    m_wide->setVisible(m_document.profile().image("wide") != nullptr);
    const Shown shown = shownOf(m_document, m_logos);
    for (MockupView* view : m_views)
        view->setShown(shown);
}

} // namespace app
