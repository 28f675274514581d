#include "app/ui/pages/container/password_keeper.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/document/key_ring.h"
#include "app/ui/pages/plan_pages.h"
#include "app/ui/widgets/pill.h"
#include "core/iotedge/registry/endpoint.h"

#include <QSignalBlocker>

namespace app {

PasswordKeeper::PasswordKeeper(Document& document, std::size_t plan, Pill* chip, QWidget* parent)
    : QCheckBox(tr("In the key ring of this desktop"), parent),
      m_document(document),
      m_plan(plan),
      m_chip(chip)
{
    setVisible(keyRing() != nullptr);
    setAccessibleDescription(
        tr("Keeps the password there, or takes it from there where none is typed. Without the "
           "tick it is forgotten there."));
    setToolTip(accessibleDescription());
    show(false);
    connect(this, &QCheckBox::clicked, this, &PasswordKeeper::decide);
}

QString PasswordKeeper::account() const
{
    const auto* image = PlanField<&core::Plan::image>::find(m_document.offer(), m_plan);
    const auto endpoint =
        image ? core::registry::endpointOf(image->registry, image->repository) : std::nullopt;
    if (!endpoint || image->userName.empty())
        return {};
    return fromUtf8(image->userName + '@' + endpoint->host);
}

QString PasswordKeeper::chip() const
{
    return m_chip->text();
}

void PasswordKeeper::decide(bool isWanted)
{
    KeyRing* ring = keyRing();
    const QString name = account();
    if (!ring || name.isEmpty())
        return show(false);
    const QString secret = m_document.registryPassword().secret();
    if (!isWanted)
        ring->forget(name, this, [this](bool) { show(false); });
    else if (!secret.isEmpty())
        ring->keep(name, secret, this, [this](bool isDone) { show(isDone); });
    else
        ring->find(name, this, [this](const QString& found) {
            if (!found.isEmpty())
                m_document.setRegistryPassword(found);
            show(!found.isEmpty());
        });
}

void PasswordKeeper::show(bool isKept)
{
    const QSignalBlocker quiet(this);
    setChecked(isKept);
    m_chip->setText(isKept ? tr("in your key ring") : tr("never saved"));
}

} // namespace app
