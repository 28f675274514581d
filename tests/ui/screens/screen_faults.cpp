#include "tests/ui/screens/screen_faults.h"

#include "app/ui/look/style.h"
#include "app/ui/look/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace {

constexpr int kLeastTarget = 24;
constexpr double kLeastContrast = 4.5;

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    return {};
}

QString described(const QWidget& widget)
{
    const QString name =
        widget.accessibleName().isEmpty() ? textOf(widget) : widget.accessibleName();
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget.metaObject()->className()), name.left(60));
}

bool isText(const QWidget& widget)
{
    return !textOf(widget).trimmed().isEmpty();
}

bool isTarget(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
           || qobject_cast<const QLineEdit*>(&widget)
           || qobject_cast<const QAbstractSpinBox*>(&widget);
}

/// A part of a field, which has the size that the field gives it, or an editor inside a table.
bool isPartOfField(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(QStringLiteral("qt_"))
           || widget.inherits("QLineEditIconButton") || app::isCellEditor(&widget)
           || qobject_cast<const QAbstractSpinBox*>(parent)
           || qobject_cast<const QComboBox*>(parent);
}

QRect placeOf(const QWidget& widget, const QWidget& window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// All of it is on the screen, nothing scrolled out.
bool isWholeInView(const QWidget& widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

/// A label that elides by itself asks for less than its text takes.
bool isClipped(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        return label->minimumSizeHint().width() == label->sizeHint().width()
               && label->width() < label->sizeHint().width();
    }
    return isTarget(widget) && widget.width() < widget.minimumSizeHint().width();
}

/// The colour that most of the place has, and the contrast to it of what stands out most.
double contrastIn(const QImage& picture, const QRect& place)
{
    QHash<QRgb, int> colours;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            ++colours[picture.pixel(x, y)];
    if (colours.size() < 2)
        return 21;
    const auto most = std::ranges::max_element(colours);
    const QColor ground(most.key());
    double best = 1;
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
        best = std::max(best, app::contrastOf(QColor(colour.key()), ground));
    return best;
}

/// WCAG 2.2, 2.5.8: a small target is large enough where nothing else lies within 24 pixels of its
/// middle.
bool hasRoom(const QRect& target, const std::vector<QRect>& targets)
{
    QRect around(0, 0, kLeastTarget, kLeastTarget);
    around.moveCenter(target.center());
    return std::ranges::none_of(
        targets, [&](const QRect& other) { return other != target && other.intersects(around); });
}

class Examination {
public:
    Examination(const QWidget& window, const QImage& picture) : m_window(window), m_picture(picture)
    {
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible() && widget->window() == &window && !isPartOfField(*widget))
                m_widgets.push_back(widget);
        for (const QWidget* widget : m_widgets)
            if (isTarget(*widget) && widget->isEnabled() && isWholeInView(*widget))
                m_targets.push_back(placeOf(*widget, window));
    }

    [[nodiscard]] QStringList faults()
    {
        for (const QWidget* widget : m_widgets) {
            examineName(*widget);
            if (!isWholeInView(*widget))
                continue;
            if (isClipped(*widget))
                add(*widget, QStringLiteral("is cut off"));
            if (const auto* header = qobject_cast<const QHeaderView*>(widget))
                examineColumns(*header);
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
                examineRows(*view);
            examineContrast(*widget);
            examineTarget(*widget);
        }
        examineOverlaps();
        return m_faults;
    }

private:
    void add(const QWidget& widget, const QString& fault)
    {
        m_faults += described(widget) + u' ' + fault;
    }

    void examineName(const QWidget& widget)
    {
        if (widget.focusPolicy() == Qt::NoFocus || widget.focusProxy() || !widget.isEnabled())
            return;
        const auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            add(widget, QStringLiteral("has no name"));
    }

    /// Each row is a target, and has its neighbour right below it.
    void examineRows(const QAbstractItemView& view)
    {
        const int rows = view.model() ? view.model()->rowCount() : 0;
        const int height =
            rows > 1 ? view.visualRect(view.model()->index(1, 0)).height() : kLeastTarget;
        if (height > 0 && height < kLeastTarget)
            add(view, QStringLiteral("has rows of %1 pixels").arg(height));
    }

    void examineColumns(const QHeaderView& header)
    {
        for (int column = 0; column < header.count(); ++column)
            if (!header.isSectionHidden(column)
                && header.sectionSize(column) < header.sectionSizeHint(column))
                add(*header.parentWidget(),
                    QStringLiteral("cuts the title of its column %1").arg(column + 1));
    }

    void examineContrast(const QWidget& widget)
    {
        if (!isText(widget) || !widget.isEnabled())
            return;
        const double contrast = contrastIn(m_picture, placeOf(widget, m_window));
        if (contrast < kLeastContrast)
            add(widget, QStringLiteral("has a contrast of %1:1").arg(contrast, 0, 'f', 2));
    }

    void examineTarget(const QWidget& widget)
    {
        if (!isTarget(widget) || !widget.isEnabled())
            return;
        const QRect place = placeOf(widget, m_window);
        if (std::min(place.width(), place.height()) < kLeastTarget && !hasRoom(place, m_targets))
            add(widget,
                QStringLiteral("is a target of %1 × %2").arg(place.width()).arg(place.height()));
    }

    /// Among what stands in the same widget; what lies in a field or a card is its part.
    void examineOverlaps()
    {
        for (std::size_t one = 0; one < m_widgets.size(); ++one) {
            if (!isText(*m_widgets[one]) && !isTarget(*m_widgets[one]))
                continue;
            for (std::size_t other = one + 1; other < m_widgets.size(); ++other) {
                const QWidget& second = *m_widgets[other];
                if (second.parentWidget() != m_widgets[one]->parentWidget()
                    || (!isText(second) && !isTarget(second))
                    || !second.geometry().intersects(m_widgets[one]->geometry()))
                    continue;
                add(*m_widgets[one], QStringLiteral("lies on ") + described(second));
            }
        }
    }

    const QWidget& m_window;
    const QImage& m_picture;
    std::vector<const QWidget*> m_widgets;
    std::vector<QRect> m_targets;
    QStringList m_faults;
};

} // namespace

QStringList screenFaults(const QWidget& window, const QImage& picture)
{
    return Examination(window, picture).faults();
}
