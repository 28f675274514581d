#include "app/ui/pages/registry_panel.h"

#include "app/document/document.h"
#include "app/document/wording.h"
#include "app/online/registry/offer_orders.h"
#include "app/ui/look/style.h"
#include "app/ui/pages/plan_pages.h"
#include "app/ui/pages/registry_table.h"
#include "app/ui/widgets/state_line.h"
#include "app/ui/widgets/text_label.h"
#include "core/iotedge/registry/endpoint.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app {

namespace {

core::FieldPath imagePath(std::size_t plan)
{
    return PlanField<&core::Plan::image>::path(plan);
}

} // namespace

RegistryPanel::RegistryPanel(Document& document, std::size_t plan, QWidget* parent)
    : Card(Kind::Card, parent),
      m_document(document),
      m_plan(plan),
      m_button(new QPushButton(this)),
      m_state(new StateLine(this)),
      m_age(new TextLabel(TextRole::Help, {}, this)),
      m_table(new RegistryTable(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::card, space::field, space::card);
    rows->setSpacing(space::unit);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(new TextLabel(TextRole::SectionTitle, tr("In the registry"), this));
    head->addStretch(1);
    head->addWidget(m_button);
    rows->addLayout(head);
    rows->addWidget(m_state);
    m_age->setWordWrap(true);
    rows->addWidget(m_age);
    rows->addWidget(m_table);
    auto* note =
        new TextLabel(TextRole::Help,
                      tr("Reading asks the registry for tags, manifests and configurations, "
                         "nothing else, and never for a layer. The password goes to the "
                         "registry and its token service only; without one it works where the "
                         "registry lets anybody pull."),
                      this);
    note->setWordWrap(true);
    rows->addWidget(note);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &RegistryPanel::toggle);
    connect(&m_client, &RegistryClient::progressed, this, [this](int answered, int asked) {
        m_progress = tr("%1 of %2 answered").arg(answered).arg(asked);
        refresh();
    });
    connect(&m_client, &RegistryClient::finished, this, &RegistryPanel::keep);
    refresh();
}

const core::ContainerImage* RegistryPanel::image() const
{
    return PlanField<&core::Plan::image>::find(m_document.offer(), m_plan);
}

const core::RegistryRepository* RegistryPanel::known() const
{
    const core::ContainerImage* of = image();
    if (!of)
        return nullptr;
    const auto& facts = m_document.facts().registry;
    const auto found = facts.find(core::registry::repositoryKey(of->registry, of->repository));
    return found == facts.end() ? nullptr : &found->second;
}

void RegistryPanel::toggle()
{
    if (m_client.isRunning()) {
        m_client.cancel();
    } else if (const auto* of = image()) {
        auto asked = registryOrder(*of, m_document.registryPassword().secret());
        if (!asked)
            return;
        m_key = asked->key;
        m_progress = tr("signing in…");
        m_reading.reset();
        m_client.ask(std::move(asked->order));
    }
    refresh();
}

void RegistryPanel::keep(const RegistryReading& reading)
{
    m_reading = reading;
    if (!reading.repository.tags.empty()) {
        // What was asked for may be told, also of a field that nobody has left yet.
        m_document.touch(imagePath(m_plan) / "tags");
        m_document.setRegistryFacts(m_key, reading.repository);
        m_isKept = m_document.keepRegistryFacts();
    }
    refresh();
}

void RegistryPanel::refresh()
{
    const core::ContainerImage* of = image();
    const core::RegistryRepository* repository = known();
    const bool isRunning = m_client.isRunning();
    const bool canAsk = of && registryOrder(*of, {}).has_value();
    m_button->setText(isRunning    ? tr("Stop")
                      : repository ? tr("Ask again")
                                   : tr("Ask the registry"));
    m_button->setEnabled(isRunning || canAsk);
    sayState(repository);
    if (of)
        m_table->show(registryRows(*of, repository, m_document.report(), imagePath(m_plan)));
    m_table->setVisible(of && (repository || !of->tags.empty()));
}

void RegistryPanel::sayState(const core::RegistryRepository* repository)
{
    QStringList parts;
    if (repository)
        parts += ageText(*repository);
    if (m_reading && m_reading->problem)
        parts.prepend(wording(*m_reading->problem));
    if (!m_isKept)
        parts += tr("The answers could not be kept for another day.");
    m_age->setText(parts.join(u' '));
    m_age->setVisible(!parts.isEmpty());
    if (m_client.isRunning())
        return m_state->say(StateKind::Neutral, m_progress);
    if (!m_reading)
        return m_state->say(StateKind::Neutral, tr("not asked"));
    switch (m_reading->state) {
    case RegistryState::Anonymous:
        return m_state->say(StateKind::Good, tr("anonymous"));
    case RegistryState::SignedIn:
        return m_state->say(StateKind::Good, tr("signed in"));
    case RegistryState::Refused:
        return m_state->say(StateKind::Error, tr("refused"));
    case RegistryState::NoNetwork:
        return m_state->say(StateKind::Warning, tr("no network"));
    case RegistryState::RateLimited:
        return m_state->say(StateKind::Warning, tr("rate limited"));
    }
}

QString RegistryPanel::ageText(const core::RegistryRepository& repository) const
{
    const QString tags =
        tr("%n tags", nullptr,
           static_cast<int>(std::max(repository.listed.size(), repository.tags.size())));
    return repository.asked == m_document.facts().today
               ? tr("%1, read today.").arg(tags)
               : tr("%1, read on %2.").arg(tags, dayText(repository.asked));
}

} // namespace app
