#include "app/document/document.h"
#include "core/project/facts/kept_registry_facts.h"
#include "core/project/facts/link_facts.h"
#include "core/project/user/clock.h"

#include <utility>

namespace app {

void Document::takeAnswersOfEarlierDays()
{
    m_sources.links.clear();
    m_sources.registry.clear();
    if (const auto day = core::today()) {
        m_sources.links = core::keptLinkFacts(*day);
        m_sources.registry = core::keptRegistryFacts(*day);
    }
}

void Document::setLinkFacts(const std::string& url, const core::LinkFacts& facts)
{
    core::LinkFacts& kept = m_sources.links.insert_or_assign(url, facts).first->second;
    kept.asked = core::today().value_or(std::string());
    takeFacts();
}

bool Document::keepLinkFacts() const
{
    const auto day = core::today();
    return day && core::keepLinkFacts(facts().links, *day);
}

void Document::setRegistryFacts(const std::string& key, core::RegistryRepository repository)
{
    core::RegistryFacts now{{key, std::move(repository)}};
    now.begin()->second.asked = core::today().value_or(std::string());
    core::noteEarlierDigests(now, m_sources.registry);
    m_sources.registry.insert_or_assign(key, std::move(now.begin()->second));
    takeFacts();
}

bool Document::keepRegistryFacts() const
{
    const auto day = core::today();
    return day && core::keepRegistryFacts(facts().registry, *day);
}

} // namespace app
