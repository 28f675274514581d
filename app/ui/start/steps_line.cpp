#include "app/ui/start/steps_line.h"

#include "app/ui/look/icons.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/pages.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace app {

namespace {

/// An icon that follows the theme, and is nothing to a screen reader.
class Mark : public QWidget {
public:
    Mark(Icon icon, bool isAccent, QWidget* parent)
        : QWidget(parent), m_icon(icon), m_isAccent(isAccent)
    {
        setFixedSize(18, 18);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        if (layoutDirection() == Qt::RightToLeft && !m_isAccent) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        paintIcon(painter, m_icon, rect(), m_isAccent ? theme.accent : theme.outline);
    }

private:
    Icon m_icon;
    bool m_isAccent;
};

} // namespace

StepsLine::StepsLine(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    const auto add = [&](Icon icon, const QString& name, const QString& about) {
        if (row->count() > 0) {
            row->addSpacing(space::unit);
            row->addWidget(new Mark(Icon::Forward, false, this));
            row->addSpacing(space::unit);
        }
        row->addWidget(new Mark(icon, true, this));
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(TextRole::Label, name, this));
        auto* line = new TextLabel(TextRole::Help, about, this);
        line->setWordWrap(false);
        words->addWidget(line);
        row->addLayout(words);
    };
    // The last page has no field to fill.
    const auto pages = static_cast<int>(core::pagesToFill().size());
    add(Icon::Listing, tr("Fill in"), tr("%n short page(s), in any order", nullptr, pages));
    add(Icon::Checklist, tr("Review"), tr("every finding says how to fix it"));
    add(Icon::Review, tr("Hand over"), tr("field by field, in the portal's order"));
    row->addStretch(1);
}

} // namespace app
