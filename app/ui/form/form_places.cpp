#include "app/ui/form/field_row.h"
#include "app/ui/form/form.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/column_layout.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

/// Where rows stand that do not stand below each other.
namespace app {

void Form::columns(std::vector<int> characters, const std::function<void(Form&)>& build)
{
    auto* holder = new QWidget(this);
    auto* line = new ColumnLayout(space::card, space::field, holder);
    arranged(
        holder,
        [this, line, characters = std::move(characters)](QWidget* row) {
            const auto at = static_cast<std::size_t>(line->count());
            const int wanted = at < characters.size() ? characters[at] : 0;
            line->addColumn(row, fontMetrics().averageCharWidth() * wanted + 2 * space::card);
        },
        build);
}

void Form::arranged(QWidget* holder, std::function<void(QWidget*)> place,
                    const std::function<void(Form&)>& build)
{
    add(holder, space::field);
    placed(std::move(place), build);
}

void Form::placed(std::function<void(QWidget*)> place, const std::function<void(Form&)>& build)
{
    m_place = std::move(place);
    build(*this);
    m_place = nullptr;
}

QHBoxLayout* Form::headline(const QString& title, const QString& purpose)
{
    auto* plane = new QWidget(this);
    auto* line = new QHBoxLayout(plane);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::unit);
    auto* heading = new TextLabel(TextRole::SectionTitle, title, plane);
    auto* words = new TextLabel(TextRole::Help, purpose, plane);
    // The lines of the two sizes of letters stand on one base.
    const int lower = heading->fontMetrics().ascent() - words->fontMetrics().ascent();
    words->setContentsMargins(0, lower, 0, 0);
    line->addWidget(heading, 0, Qt::AlignTop);
    line->addWidget(words, 1, Qt::AlignTop);
    add(plane, space::card);
    m_column->addSpacing(space::unit - space::field);
    return line;
}

} // namespace app
