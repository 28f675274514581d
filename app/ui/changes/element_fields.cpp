#include "app/ui/changes/element_fields.h"

#include "app/document/base/wording.h"
#include "app/ui/changes/change_words.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr std::size_t kFirstLines = 4;
constexpr int kFieldNameWidth = 150;

} // namespace

ElementFields::ElementFields(std::vector<core::Change> changes, QWidget* parent)
    : QWidget(parent), m_changes(std::move(changes)), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::tight);
    // One line more takes as much room as the button that shows it.
    const std::size_t first = m_changes.size() <= kFirstLines + 1 ? m_changes.size() : kFirstLines;
    addLines(first);
    if (first == m_changes.size())
        return;
    auto* more = new QPushButton(
        tr("Show %n more field(s)", nullptr, static_cast<int>(m_changes.size() - first)), this);
    setButtonKind(more, ButtonKind::Link);
    m_rows->addWidget(more, 0, Qt::AlignLeading);
    connect(
        more, &QPushButton::clicked, this,
        [this, more] {
            delete more;
            addLines(m_changes.size());
        },
        Qt::QueuedConnection);
}

void ElementFields::addLines(std::size_t end)
{
    for (; m_lines < end; ++m_lines) {
        const core::Change& change = m_changes[m_lines];
        const core::ShownChange shown = core::shownChange(change);
        const QString name = fieldName(change.where);
        auto* line = new QHBoxLayout;
        line->setSpacing(space::unit);
        auto* label = new TextLabel(TextRole::Help, breakable(name), this);
        label->setWordWrap(true);
        label->setFixedWidth(kFieldNameWidth);
        auto* words = new TextLabel(TextRole::Body, richWords(shown.parts, themeOf(this)), this);
        words->setTextFormat(Qt::RichText);
        words->setWordWrap(true);
        const QString spoken = name + QStringLiteral(": ") + spokenWords(shown.parts);
        words->setAccessibleName(spoken);
        line->addWidget(label, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_rows->addLayout(line);
        m_spoken += (m_spoken.isEmpty() ? QString() : QStringLiteral("; ")) + spoken;
    }
}

} // namespace app
