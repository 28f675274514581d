#include "app/ui/pages/mend_panel.h"

#include "app/document/document.h"
#include "app/document/wording.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/findings/fix_preview.h"
#include "app/ui/widgets/text.h"
#include "core/rules/engine/mending.h"
#include "core/rules/engine/validate.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace app {

namespace {

int safelyMended(const Document& document)
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

MendPanel::MendPanel(Document& document, QWidget* parent)
    : Surface(Kind::Card, parent),
      m_document(document),
      m_sentence(new Text(TextRole::Body, {}, this)),
      m_mend(new QPushButton(tr("&Mend them"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::field, space::card, space::field, space::card);
    row->setSpacing(space::unit);
    m_sentence->setWordWrap(true);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_mend, 0, Qt::AlignTop);
    FixPreview::attach(m_mend, [this] {
        return core::changesBetween(m_document.offer(), core::mend(m_document.subject()).offer);
    });
    connect(m_mend, &QPushButton::clicked, this, &MendPanel::mendAll);
    hide();
}

void MendPanel::refresh()
{
    if (m_mended && m_mended == m_document.content())
        return;
    m_mended.reset();
    m_mend->show();
    m_count = safelyMended(m_document);
    m_sentence->setText(
        tr("%n finding(s) can be mended without losing or guessing anything.", nullptr, m_count));
    setVisible(m_count > 0);
}

void MendPanel::mendAll()
{
    core::Offer mended = core::mend(m_document.subject()).offer;
    const QString told = namesOf(core::changesBetween(m_document.offer(), mended));
    m_document.editOnce(tr("Mend %n finding(s)", nullptr, m_count),
                        [&](core::Offer& offer) { offer = std::move(mended); });
    m_mended = m_document.content();
    m_sentence->setText(tr("Mended: %1. Undo takes it back.", "%1 are names of fields").arg(told));
    // Hiding what has the focus would send it to a widget far away.
    m_sentence->setFocus(Qt::OtherFocusReason);
    m_mend->hide();
    show();
}

} // namespace app
