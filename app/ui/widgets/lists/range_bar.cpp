#include "app/ui/widgets/lists/range_bar.h"

#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace app {

namespace {

/// People count from one.
QString numberOf(std::size_t index, const QLocale& locale)
{
    return locale.toString(static_cast<qulonglong>(index) + 1);
}

} // namespace

RangeBar::RangeBar(QString list, QWidget* parent)
    : QWidget(parent),
      m_list(std::move(list)),
      m_shown(new TextLabel(TextRole::Help, {}, this)),
      m_before(new QPushButton(this)),
      m_after(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    m_shown->setWordWrap(false);
    row->addWidget(m_shown);
    for (QPushButton* button : {m_before, m_after}) {
        setButtonKind(button, ButtonKind::Quiet);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
}

void RangeBar::show(std::size_t first, std::size_t count, std::size_t all, std::size_t most)
{
    setVisible(all > most);
    const std::size_t end = first + count;
    m_shown->setText(tr("%1: %2 to %3 of %4", "Routes: 51 to 100 of 120")
                         .arg(m_list, numberOf(first, locale()),
                              locale().toString(static_cast<qulonglong>(end)),
                              locale().toString(static_cast<qulonglong>(all))));
    offer(*m_before, first - std::min(first, most), first);
    offer(*m_after, end, std::min(end + most, all));
}

void RangeBar::offer(QPushButton& button, std::size_t first, std::size_t end)
{
    button.setVisible(first < end);
    button.setText(
        tr("Show %1 to %2", "of a long list")
            .arg(numberOf(first, locale()), locale().toString(static_cast<qulonglong>(end))));
    button.disconnect(this);
    connect(&button, &QPushButton::clicked, this, [this, first] { emit partWanted(first); });
}

} // namespace app
