#include "app/ui/widgets/colour_edit.h"

#include "app/document/base/wording.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/widgets/state_line.h"
#include "core/image/pixels/colour.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

namespace {

QColor colourFrom(const QString& text)
{
    const auto colour = core::colourFromHex(toUtf8(text));
    return colour ? QColor(colour->red, colour->green, colour->blue) : QColor();
}

} // namespace

/// The button that shows the colour and opens the palette; a stroke through it stands for none.
class ColourEdit::Swatch : public QToolButton {
public:
    explicit Swatch(QWidget* parent) : QToolButton(parent) {}

    void setColour(const QColor& colour)
    {
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*unused*/) override
    {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        const QRectF plane = QRectF(rect()).adjusted(1, 1, -1, -1);
        draw::box(painter, plane, kRadius, m_colour.isValid() ? m_colour : theme.field,
                  theme.outline);
        if (!m_colour.isValid()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme.error, 2));
            painter.drawLine(plane.bottomLeft() + QPointF(5, -5),
                             plane.topRight() + QPointF(-5, 5));
        }
        if (hasFocus())
            draw::focusRing(painter, plane, kRadius, theme);
    }

private:
    QColor m_colour;
};

ColourEdit::ColourEdit(QWidget* parent)
    : QWidget(parent),
      m_field(new QLineEdit(this)),
      m_swatch(new Swatch(this)),
      m_none(new QToolButton(this)),
      m_fault(new StateLine(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    auto* row = new QHBoxLayout;
    rows->addLayout(row);
    rows->addWidget(m_fault);
    m_fault->say(StateKind::Error, tr("Write a colour as # and six digits, such as #0f7c86; until "
                                      "then the logo stays transparent."));
    m_fault->hide();
    row->setSpacing(space::unit);
    row->addWidget(m_swatch);
    row->addWidget(m_field);
    row->addWidget(m_none);
    row->addStretch(1);
    const int side = m_field->sizeHint().height();
    m_swatch->setFixedSize(side, side);
    m_swatch->setAccessibleName(tr("Pick the background colour"));
    m_swatch->setToolTip(m_swatch->accessibleName());
    m_swatch->setFocusPolicy(Qt::StrongFocus);
    m_field->setPlaceholderText(tr("transparent"));
    m_field->setMaxLength(7);
    m_field->setAcceptDrops(false);
    m_field->setMaximumWidth(14 * fontMetrics().averageCharWidth() + 2 * space::card);
    m_none->setText(tr("Transparent"));
    m_none->setAccessibleName(tr("No background colour"));
    m_none->setToolTip(tr("The logo stays transparent."));
    m_none->setAutoRaise(true);
    m_none->setFocusPolicy(Qt::StrongFocus);
    connect(m_field, &QLineEdit::textEdited, this, &ColourEdit::edited);
    connect(m_field, &QLineEdit::editingFinished, this, &ColourEdit::judge);
    connect(m_swatch, &QToolButton::clicked, this, &ColourEdit::pick);
    connect(m_none, &QToolButton::clicked, this, [this] { emit edited(QString()); });
}

void ColourEdit::setNarrow()
{
    m_none->hide();
    m_field->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("#000000"))
                             + 2 * space::inside);
}

void ColourEdit::setColour(const QString& text)
{
    if (m_field->text() != text)
        m_field->setText(text);
    m_swatch->setColour(colourFrom(text));
    m_none->setEnabled(!text.isEmpty());
    if (!m_field->hasFocus() || m_fault->isVisible())
        judge();
}

void ColourEdit::judge()
{
    const QString text = m_field->text();
    m_fault->setVisible(!text.isEmpty() && !colourFrom(text).isValid());
}

// Does not wait, and every colour tried is seen at once.
void ColourEdit::pick()
{
    const QColor before = colourFrom(m_field->text());
    auto* dialog = new QColorDialog(before.isValid() ? before : QColor(Qt::white), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::currentColorChanged, this,
            [this](const QColor& colour) { emit edited(colour.name()); });
    connect(dialog, &QColorDialog::rejected, this,
            [this, text = m_field->text()] { emit edited(text); });
    dialog->open();
}

} // namespace app
