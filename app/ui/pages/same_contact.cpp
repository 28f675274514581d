#include "app/ui/pages/same_contact.h"

#include "app/document/document.h"

#include <QSignalBlocker>

#include <algorithm>

namespace app {

SameContact::SameContact(Document& document, std::array<Pair, kFields> fields, QWidget* parent)
    : QCheckBox(tr("Same as customer support"), parent),
      m_document(document),
      m_fields(std::move(fields))
{
    setToolTip(tr("Copies the contact, and goes on following it until you change one of the two."));
    connect(this, &QCheckBox::clicked, this, [this](bool isTicked) {
        m_isLinked = isTicked;
        if (isTicked)
            copy();
    });
}

void SameContact::copy()
{
    m_document.finishEdit();
    if (!isSame())
        m_document.editOnce(text(), [this](core::Offer& offer) { follow(offer); });
}

void SameContact::follow(core::Offer& offer) const
{
    if (!m_isLinked)
        return;
    for (const Pair& pair : m_fields)
        pair.to.write(offer, pair.from.read(offer));
}

bool SameContact::isSame() const
{
    return std::ranges::all_of(m_fields, [this](const Pair& pair) {
        return pair.from.read(m_document.offer()) == pair.to.read(m_document.offer());
    });
}

void SameContact::refresh()
{
    m_isLinked = m_isLinked && isSame();
    const QSignalBlocker quiet(this);
    setChecked(m_isLinked);
}

} // namespace app
