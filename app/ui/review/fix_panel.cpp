#include "app/ui/review/fix_panel.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/findings/fix_preview.h"
#include "app/ui/widgets/text_label.h"
#include "core/rules/engine/apply_fixes.h"
#include "core/rules/engine/validate.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace app {

namespace {

int safelyFixed(const Document& document)
{
    const auto fixes = core::fixesFor(document.subject(), document.report().findings());
    return static_cast<int>(std::ranges::count_if(fixes, [](const std::vector<core::Fix>& those) {
        return std::ranges::any_of(those, &core::Fix::isSafe);
    }));
}

/// Each field once.
QString namesOf(const std::vector<core::FieldChange>& changes)
{
    QStringList names;
    for (const core::FieldChange& change : changes)
        names += placeName(change.where);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

} // namespace

FixPanel::FixPanel(Document& document, QWidget* parent)
    : Card(Kind::Card, parent),
      m_document(document),
      m_sentence(new TextLabel(TextRole::Body, {}, this)),
      m_fix(new QPushButton(QString(), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::field, space::card, space::field, space::card);
    row->setSpacing(space::unit);
    m_sentence->setWordWrap(true);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_fix, 0, Qt::AlignVCenter);
    FixPreview::attach(m_fix, [this] {
        return core::changesBetween(m_document.offer(),
                                    core::applyFixes(m_document.subject()).offer);
    });
    connect(m_fix, &QPushButton::clicked, this, &FixPanel::fixAll);
    hide();
}

void FixPanel::refresh()
{
    if (m_fixed && m_fixed == m_document.content())
        return;
    m_fixed.reset();
    m_sentence->setToolTip({});
    m_fix->show();
    m_count = safelyFixed(m_document);
    m_sentence->setText(
        tr("%n finding(s) can be fixed without losing or guessing anything.", nullptr, m_count));
    m_isWanted = m_count > 0;
    m_fix->setText(tr("&Fix %n safely", nullptr, m_count));
    setVisible(m_isWanted && !m_isFolded);
}

void FixPanel::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setVisible(m_isWanted && !m_isFolded);
}

void FixPanel::setSlim(bool isSlim)
{
    setPlain(isSlim);
    const int across = isSlim ? 0 : space::field;
    const int down = isSlim ? 0 : space::card;
    layout()->setContentsMargins(across, down, across, down);
}

void FixPanel::fixAll()
{
    core::Offer fixed = core::applyFixes(m_document.subject()).offer;
    m_sentence->setToolTip(namesOf(core::changesBetween(m_document.offer(), fixed)));
    m_document.editOnce(tr("Fix %n finding(s)", nullptr, m_count),
                        [&](core::Offer& offer) { offer = std::move(fixed); });
    m_fixed = m_document.content();
    m_sentence->setText(tr("%n finding(s) fixed. Undo takes it back.", nullptr, m_count));
    // Hiding what has the focus would send it to a widget far away.
    m_sentence->setFocus(Qt::OtherFocusReason);
    m_fix->hide();
    m_isWanted = true;
    setVisible(!m_isFolded);
}

} // namespace app
