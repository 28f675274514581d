#include "app/ui/widgets/code/budget_meter.h"

#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/widgets/text_label.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace app {

namespace {

constexpr int kBarWidth = 48;
constexpr int kBarHeight = 4;
/// From here on the room is nearly used up.
constexpr double kNearlyFull = 0.9;

} // namespace

class BudgetMeter::Bar : public QProgressBar {
public:
    explicit Bar(QWidget* parent) : QProgressBar(parent)
    {
        setFixedSize(kBarWidth, kBarHeight);
        setTextVisible(false);
    }

    void show(long long length, long long max)
    {
        m_share = static_cast<double>(length) / static_cast<double>(max);
        setRange(0, static_cast<int>(max));
        setValue(static_cast<int>(std::min(length, max)));
        setAccessibleName(BudgetMeter::tr("%1 of at most %2")
                              .arg(locale().toString(length), locale().toString(max)));
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        draw::box(painter, rect(), kBarHeight / 2.0, theme.hover, Qt::transparent);
        QRect filled = rect();
        filled.setWidth(static_cast<int>(width() * std::min(m_share, 1.0)));
        if (layoutDirection() == Qt::RightToLeft)
            filled.moveRight(rect().right());
        const QColor& colour = m_share > 1             ? theme.error
                               : m_share > kNearlyFull ? theme.warning
                                                       : theme.accent;
        if (filled.width() > 0)
            draw::box(painter, filled, kBarHeight / 2.0, colour, Qt::transparent);
    }

private:
    double m_share = 0;
};

BudgetMeter::BudgetMeter(QWidget* parent)
    : QWidget(parent),
      m_bar(new Bar(this)),
      m_label(new TextLabel(TextRole::Help, {}, this)),
      m_minify(new QPushButton(tr("Minify"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    m_label->setWordWrap(false);
    m_label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_label);
    setButtonKind(m_minify, ButtonKind::Link);
    m_minify->setFont(fontFor(TextRole::Help));
    m_minify->setAutoDefault(false);
    m_minify->setCursor(Qt::PointingHandCursor);
    m_minify->hide();
    row->addWidget(m_minify);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_minify, &QPushButton::clicked, this, &BudgetMeter::minifyWanted);
}

void BudgetMeter::setMinifies(const QString& subject)
{
    m_minifies = true;
    m_minify->setAccessibleName(tr("Minify %1", "%1 names a text").arg(subject));
}

void BudgetMeter::show(const std::string& text, const core::Limit* limit)
{
    const long long max = limit && limit->max ? *limit->max : 0;
    const core::LengthUnit unit = limit ? limit->unit : core::LengthUnit::CodePoints;
    if (text == m_text && max == m_max && unit == m_unit)
        return;
    m_text = text;
    m_max = max;
    m_unit = unit;
    refresh();
}

void BudgetMeter::refresh()
{
    const bool isMetered = m_max > 0 && !m_text.empty();
    m_bar->setVisible(isMetered);
    m_label->setVisible(isMetered);
    const auto shorter = isMetered && m_minifies ? minified(m_text) : std::nullopt;
    const bool hadButton = !m_minify->isHidden();
    m_minify->setVisible(shorter.has_value());
    if (isMetered)
        say(shorter);
    else
        m_label->clear();
    if (hadButton == m_minify->isHidden())
        emit tabStopsChanged();
}

void BudgetMeter::say(const std::optional<std::string>& shorter)
{
    const QLocale locale;
    const qlonglong length = core::measure(m_text).in(m_unit);
    QString said =
        QStringLiteral("%1 / %2").arg(locale.toString(length), locale.toString(qlonglong{m_max}));
    if (shorter)
        said = tr("%1, minified %2", "%1 is 412 / 511, %2 a number")
                   .arg(said, locale.toString(qlonglong{core::measure(*shorter).in(m_unit)}));
    // The meters of a list end and begin below each other.
    m_label->setMinimumWidth(m_label->fontMetrics().horizontalAdvance(
        QStringLiteral("%1 / %1").arg(locale.toString(m_max))));
    m_label->setText(said);
    m_label->setForegroundRole(length > m_max ? QPalette::BrightText : QPalette::PlaceholderText);
    m_bar->show(length, m_max);
}

QString BudgetMeter::text() const
{
    return m_label->text();
}

std::optional<std::string> minified(const std::string& json)
{
    const core::JsonTree tree = core::readJson(json);
    if (!tree.problems.empty())
        return std::nullopt;
    std::string text = core::writeJson(tree.root, core::JsonStyle::Compact);
    return text.size() < json.size() ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace app
