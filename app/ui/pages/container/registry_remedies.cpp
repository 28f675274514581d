#include "app/ui/pages/container/registry_remedies.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/pages/container/registry_rows.h"
#include "app/ui/pages/plan_pages.h"
#include "app/ui/widgets/flow_layout.h"
#include "core/iotedge/registry/endpoint.h"
#include "core/rules/checks/registry/registry_commands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace app {

RegistryRemedies::RegistryRemedies(Document& document, std::size_t plan, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_plan(plan),
      m_takeOver(new QPushButton(tr("Take over from the image…"), this)),
      m_copy(new QPushButton(iconFor(Icon::Copy), tr("Copy the commands"), this)),
      m_note(new QPushButton(this))
{
    auto* flow = new FlowLayout(space::unit, space::unit, this);
    for (QPushButton* button : {m_takeOver, m_copy, m_note}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    m_copy->setToolTip(tr("Commands for a terminal that bring the registry to what the tags "
                          "promise: they build what lacks and point lists and “latest” there."));
    m_copy->setAccessibleDescription(m_copy->toolTip());
    m_note->setToolTip(tr("Writes into the notes for certification which image the tag points to "
                          "now. The store copies what it points to on the day you publish."));
    m_note->setAccessibleDescription(m_note->toolTip());
    connect(m_takeOver, &QPushButton::clicked, this, &RegistryRemedies::takeOverWanted);
    connect(m_copy, &QPushButton::clicked, this, &RegistryRemedies::copyCommands);
    connect(m_note, &QPushButton::clicked, this, &RegistryRemedies::noteDigest);
}

const core::ContainerImage* RegistryRemedies::image() const
{
    return PlanField<&core::Plan::image>::find(m_document.offer(), m_plan);
}

void RegistryRemedies::refresh(const core::RegistryRepository* repository,
                               const std::string& current, bool canTakeOver)
{
    const core::ContainerImage* of = image();
    m_commands = of && repository ? core::registryCommands(*of, *repository) : std::string();
    m_digest.clear();
    for (const std::string& wanted : {std::string("latest"), current}) {
        if (!of || !repository)
            break;
        const auto found = repository->tags.find(wanted);
        if (found == repository->tags.end() || found->second.digest.empty())
            continue;
        m_tag = wanted;
        m_digest = found->second.digest;
        m_day = repository->asked;
    }
    m_takeOver->setVisible(canTakeOver);
    m_copy->setVisible(!m_commands.empty());
    m_note->setVisible(!m_digest.empty());
    m_note->setText(tr("Note digest %1", "%1 is the short digest").arg(shortDigest(m_digest)));
    setVisible(canTakeOver || !m_commands.empty() || !m_digest.empty());
}

void RegistryRemedies::copyCommands()
{
    QGuiApplication::clipboard()->setText(fromUtf8(m_commands));
}

void RegistryRemedies::noteDigest()
{
    const core::ContainerImage* of = image();
    if (!of || m_digest.empty())
        return;
    const std::string name =
        core::registry::repositoryKey(of->registry, of->repository) + ':' + m_tag;
    m_document.editOnce(tr("Note the digest of %1").arg(fromUtf8(m_tag)), [&](core::Offer& offer) {
        offer.certificationNotes =
            core::withNotedDigest(offer.certificationNotes, name, m_digest, m_day);
    });
}

} // namespace app
