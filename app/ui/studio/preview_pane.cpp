#include "app/ui/studio/preview_pane.h"

#include "app/ui/look/accessible.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace app {

PreviewPane::PreviewPane(int spacing, QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget), m_rows(new QVBoxLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("As customers see it"));
    m_rows->setContentsMargins(space::field, space::section - space::unit, space::field,
                               space::field);
    m_rows->setSpacing(spacing);
    m_rows->addWidget(new TextLabel(TextRole::SectionTitle, accessibleName(), m_content));
}

} // namespace app
