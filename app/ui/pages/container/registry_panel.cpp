#include "app/ui/pages/container/registry_panel.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/online/registry/offer_orders.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/pages/container/registry_remedies.h"
#include "app/ui/pages/container/registry_table.h"
#include "app/ui/pages/import/image_import.h"
#include "app/ui/pages/plan_pages.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/pill.h"
#include "app/ui/widgets/text_label.h"
#include "core/iotedge/images/image_tag.h"
#include "core/iotedge/registry/endpoint.h"
#include "core/iotedge/registry/image_description.h"
#include "core/rules/checks/registry_lookup.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <utility>

namespace app {

namespace {

core::FieldPath imagePath(std::size_t plan)
{
    return PlanField<&core::Plan::image>::path(plan);
}

/// Of the tags that the plan does not offer, so many are shown at first: the newest, which is the
/// next that it may offer.
constexpr std::size_t kFewOthers = 1;

} // namespace

RegistryPanel::RegistryPanel(Document& document, std::size_t plan, QWidget* parent)
    : Card(Kind::Card, parent),
      m_document(document),
      m_plan(plan),
      m_mostOthers(kFewOthers),
      m_button(new QPushButton(iconFor(Icon::Search), {}, this)),
      m_signOut(new QPushButton(tr("Sign out"), this)),
      m_more(new QPushButton(this)),
      m_find(new QLineEdit(this)),
      m_state(new Pill(Pill::Kind::Plain, Icon::Untouched, {}, this)),
      m_problem(new TextLabel(TextRole::Help, {}, this)),
      m_age(new TextLabel(TextRole::Help, {}, this)),
      m_note(new TextLabel(TextRole::Help,
                           tr("The password goes to the registry and its token service only."),
                           this)),
      m_nothing(new TextLabel(TextRole::Help, tr("No tag has this in its name."), this)),
      m_table(new RegistryTable(this)),
      m_remedies(new RegistryRemedies(document, plan, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::inside, space::field, space::inside);
    rows->setSpacing(space::unit);
    addHead(*rows);
    addTable(*rows);
    connect(&m_client, &RegistryClient::progressed, this, [this](int answered, int asked) {
        m_progress = tr("%1 of %2 answered").arg(answered).arg(asked);
        refresh();
    });
    connect(&m_client, &RegistryClient::finished, this, &RegistryPanel::keep);
    refresh();
}

void RegistryPanel::addHead(QVBoxLayout& rows)
{
    auto* head = new QWidget(this);
    auto* flow = new FlowLayout(space::inside, space::unit, head);
    flow->addWidget(new TextLabel(TextRole::SectionTitle, tr("In the registry"), this));
    m_note->setWordWrap(false);
    m_find->setPlaceholderText(tr("Find a tag"));
    m_find->setAccessibleName(tr("Find a tag"));
    m_find->setClearButtonEnabled(true);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_state, m_age, m_find, m_signOut, m_button, m_note})
        flow->addWidget(part);
    m_signOut->setAccessibleDescription(tr("Forgets the password and the sign-in."));
    rows.addWidget(head);
    m_problem->setWordWrap(true);
    rows.addWidget(m_problem);
    connect(m_button, &QPushButton::clicked, this, &RegistryPanel::toggle);
    connect(m_signOut, &QPushButton::clicked, this, &RegistryPanel::signOut);
    connect(m_find, &QLineEdit::textChanged, this, [this] { refreshTable(known()); });
    for (QPushButton* button : {m_button, m_signOut, m_more})
        button->setAutoDefault(false);
}

void RegistryPanel::addTable(QVBoxLayout& rows)
{
    rows.addWidget(m_table);
    rows.addWidget(m_nothing);
    setButtonKind(m_more, ButtonKind::Link);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::unit);
    foot->addWidget(m_remedies, 1);
    foot->addWidget(m_more, 0, Qt::AlignVCenter | Qt::AlignTrailing);
    rows.addLayout(foot);
    connect(m_table, &RegistryTable::currentItemChanged, this, &RegistryPanel::refreshRemedies);
    connect(m_remedies, &RegistryRemedies::takeOverWanted, this, &RegistryPanel::takeOver);
    // Another list comes while the table still tells of the tick.
    connect(m_table, &RegistryTable::offered, this, &RegistryPanel::offerTag, Qt::QueuedConnection);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_mostOthers = std::numeric_limits<std::size_t>::max();
        refreshTable(known());
        m_table->setFocus(Qt::OtherFocusReason);
    });
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

/// Old answers stay: they are evidence, and no secret.
void RegistryPanel::signOut()
{
    m_client.cancel();
    m_reading.reset();
    m_document.setRegistryPassword({});
    refresh();
    m_button->setFocus(Qt::OtherFocusReason);
}

void RegistryPanel::offerTag(const QString& name, bool isOffered)
{
    const core::ContainerImage* of = image();
    const std::string tag = toUtf8(name);
    if (!of)
        return;
    const bool isThere = std::ranges::find(of->tags, tag, &core::Tag::name) != of->tags.end();
    if (isThere == isOffered)
        return;
    const core::RegistryTag* seen = core::shownTag(m_document.facts(), *of, tag);
    const bool isManifest = seen && core::isList(*seen);
    m_document.editOnce(
        isOffered ? tr("Offer the tag %1").arg(name) : tr("Take the tag %1 off").arg(name),
        [&](core::Offer& offer) {
            auto* tags =
                PlanField<&core::Plan::image, &core::ContainerImage::tags>::find(offer, m_plan);
            if (tags && isOffered)
                tags->push_back({tag, isManifest, {}, {}});
            else if (tags)
                std::erase_if(*tags, [&](const core::Tag& other) { return other.name == tag; });
        });
}

const core::RegistryTag* RegistryPanel::knownTag(std::string& name) const
{
    const core::RegistryRepository* repository = known();
    const core::RegistryTag* best = nullptr;
    if (!repository)
        return nullptr;
    const std::string current = toUtf8(m_table->currentTag());
    for (const auto& [tag, seen] : repository->tags) {
        const bool hasConfig =
            seen.config || std::ranges::any_of(seen.platforms, [](const auto& platform) {
                return platform.config.has_value();
            });
        const bool isBetter =
            !best || tag == current
            || (name != current && core::parsedTag(name).version < core::parsedTag(tag).version);
        if (!hasConfig || !isBetter)
            continue;
        best = &seen;
        name = tag;
    }
    return best;
}

void RegistryPanel::takeOver()
{
    std::string name;
    const core::RegistryTag* tag = knownTag(name);
    const core::ContainerImage* of = image();
    if (!tag || !of)
        return;
    const std::string whole =
        core::registry::repositoryKey(of->registry, of->repository) + ':' + name;
    openImageImport(m_document, core::registry::imageDescriptionOf(*tag, whole), fromUtf8(name),
                    window());
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
    m_button->setText(isRunning ? tr("Stop") : repository ? tr("Read again") : tr("Find tags"));
    m_button->setIcon(iconFor(isRunning ? Icon::Close : repository ? Icon::Again : Icon::Search));
    m_button->setEnabled(isRunning || canAsk);
    m_signOut->setVisible(!m_document.registryPassword().isEmpty());
    sayState(repository);
    refreshTable(repository);
    refreshRemedies();
}

void RegistryPanel::refreshTable(const core::RegistryRepository* repository)
{
    const core::ContainerImage* of = image();
    if (!of)
        return;
    const RegistryFilter filter{m_find->text().trimmed(), m_mostOthers};
    RegistryRows shown =
        registryRows(*of, repository, m_document.report(), imagePath(m_plan), filter);
    const bool isFound = !shown.rows.empty();
    m_find->setVisible(repository && !repository->listed.empty());
    m_note->setVisible(!repository);
    m_more->setVisible(shown.left > 0);
    m_more->setText(tr("Show %n more", "tags of the registry", static_cast<int>(shown.left)));
    m_nothing->setVisible(!isFound && !filter.find.isEmpty());
    m_table->show(std::move(shown.rows));
    // Before the registry was asked, it would say of each tag that nothing is known.
    m_table->setVisible(isFound && repository);
}

void RegistryPanel::refreshRemedies()
{
    std::string name;
    const bool isRunning = m_client.isRunning();
    m_remedies->refresh(isRunning ? nullptr : known(), toUtf8(m_table->currentTag()),
                        !isRunning && knownTag(name));
}

void RegistryPanel::sayState(const core::RegistryRepository* repository)
{
    m_age->setText(repository ? ageText(*repository) : QString());
    m_age->setVisible(repository != nullptr);
    QStringList problems;
    if (m_reading && m_reading->problem)
        problems += wording(*m_reading->problem);
    if (!m_isKept)
        problems += tr("The answers could not be kept for another day.");
    m_problem->setText(problems.join(u' '));
    m_problem->setVisible(!problems.isEmpty());
    if (m_client.isRunning()) {
        m_state->show();
        return m_state->say(Pill::Kind::Plain, Icon::History, m_progress);
    }
    // Answers of another day tell by their age that somebody asked.
    m_state->setVisible(m_reading || !repository);
    if (!m_reading)
        return m_state->say(Pill::Kind::Plain, Icon::Untouched, tr("not asked"));
    switch (m_reading->state) {
    case RegistryState::Anonymous:
        return m_state->say(Pill::Kind::Plain, Icon::Done, tr("anonymous"));
    case RegistryState::SignedIn:
        return m_state->say(Pill::Kind::Success, Icon::Done, tr("signed in"));
    case RegistryState::Refused:
        return m_state->say(Pill::Kind::Error, Icon::Error, tr("refused"));
    case RegistryState::NoNetwork:
        return m_state->say(Pill::Kind::Warning, Icon::Warning, tr("no network"));
    case RegistryState::RateLimited:
        return m_state->say(Pill::Kind::Warning, Icon::Warning, tr("rate limited"));
    }
}

QString RegistryPanel::ageText(const core::RegistryRepository& repository) const
{
    const QString tags =
        tr("%n tags", nullptr,
           static_cast<int>(std::max(repository.listed.size(), repository.tags.size())));
    return repository.asked == m_document.facts().today
               ? tr("%1, read today").arg(tags)
               : tr("%1, read on %2").arg(tags, dayText(repository.asked));
}

} // namespace app
