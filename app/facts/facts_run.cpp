#include "app/facts/facts_run.h"

#include "core/base/printable.h"
#include "core/platform/terminal.h"
#include "core/project/facts/kept_registry_facts.h"
#include "core/project/facts/link_facts.h"
#include "core/project/facts/registry_facts_writer.h"
#include "core/project/own_files.h"
#include "core/project/user/clock.h"
#include "core/rules/checks/web/web_addresses.h"
#include "core/text/secrets/secrets.h"

#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace app {

namespace {

constexpr int kAllAnswered = 0;
constexpr int kNotAll = 1;
constexpr int kUnwritable = 3;

} // namespace

void complainOfFacts(const core::Message& message)
{
    core::Message shown = message;
    core::concealSecrets(shown);
    complainOfFacts(core::inEnglish(shown));
}

void complainOfFacts(const std::string& line)
{
    std::fprintf(stderr, "offerwright-facts: %s\n", core::printable(line).c_str());
}

FactsRun::FactsRun(FactsOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options))
{
    connect(&m_registry, &RegistryClient::progressed, this, [](int answered, int known) {
        progress(QStringLiteral("registry: %1 of %2 answered").arg(answered).arg(known));
    });
    connect(&m_registry, &RegistryClient::finished, this, &FactsRun::takeRegistry);
    connect(&m_links, &LinkChecker::checked, this, &FactsRun::takeLink);
    connect(&m_links, &LinkChecker::offline, this, [this](const QString& reason) {
        m_isWhole = false;
        complainOfFacts("There is no connection: " + reason.toStdString()
                        + ". Nothing is said about the addresses; try again later.");
    });
    connect(&m_links, &LinkChecker::finished, this, &FactsRun::write);
}

/// Where somebody looks at it.
void FactsRun::progress(const QString& text)
{
    if (core::platform::isErrorTerminal())
        std::fprintf(stderr, "\r\033[K%s", qPrintable(text));
}

void FactsRun::start(const core::Offer& offer, const QString& password)
{
    m_offer = offer;
    m_today = core::today().value_or(std::string());
    if (m_options.asksRegistry) {
        if (!m_options.user.isEmpty())
            for (core::Plan& plan : m_offer.plans)
                plan.image.userName = m_options.user.toStdString();
        std::ranges::move(registryOrders(m_offer, password), std::back_inserter(m_waiting));
        if (m_waiting.empty()) {
            m_isWhole = false;
            complainOfFacts("No plan names a registry and a repository that can be asked. Fill "
                            "them in on the page Container image.");
        }
    }
    QTimer::singleShot(0, this, &FactsRun::askNext);
}

void FactsRun::askNext()
{
    if (m_waiting.empty())
        return askLinks();
    OfferOrder next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_key = std::move(next.key);
    m_registry.ask(std::move(next.order));
}

void FactsRun::takeRegistry(const RegistryReading& reading)
{
    progress({});
    const auto isTold = [](const auto& tag) {
        return tag.second.status > 0 && !tag.second.problem;
    };
    if (reading.problem) {
        m_isWhole = false;
        complainOfFacts(*reading.problem);
    } else if (!std::ranges::all_of(reading.repository.tags, isTold)) {
        m_isWhole = false;
        complainOfFacts(m_key + " did not tell about all tags; the facts say why.");
    }
    if (!reading.repository.tags.empty()) {
        core::RegistryRepository& kept = m_registryFacts[m_key];
        kept = reading.repository;
        kept.asked = m_today;
    }
    askNext();
}

void FactsRun::askLinks()
{
    QStringList addresses;
    if (m_options.asksLinks)
        for (const core::WebAddress& address : core::addressesToAsk(m_offer))
            addresses += QString::fromStdString(address.url);
    addresses.removeDuplicates();
    m_addresses = addresses.size();
    if (addresses.isEmpty())
        return write();
    m_links.check(addresses);
}

void FactsRun::takeLink(const QString& address, const core::LinkFacts& facts)
{
    core::LinkFacts& kept =
        m_linkFacts.insert_or_assign(address.toStdString(), facts).first->second;
    kept.asked = m_today;
    progress(
        QStringLiteral("addresses: %1 of %2 answered").arg(m_linkFacts.size()).arg(m_addresses));
}

void FactsRun::write()
{
    progress({});
    core::noteEarlierDigests(m_registryFacts, core::keptRegistryFacts(m_today));
    const std::string text = core::factsFile(m_options.asksRegistry ? &m_registryFacts : nullptr,
                                             m_options.asksLinks ? &m_linkFacts : nullptr);
    bool isWritten = true;
    if (m_options.output.empty()) {
        isWritten = std::fwrite(text.data(), 1, text.size(), stdout) == text.size()
                    && std::fflush(stdout) == 0;
        if (!isWritten)
            complainOfFacts("The output cannot be written. Free some space, or write elsewhere.");
    } else if (const auto kept = core::keepFile(m_options.output, text); !kept) {
        isWritten = false;
        complainOfFacts(kept.error().message);
    }
    // Only what somebody can read counts as an earlier look.
    if (isWritten && !m_registryFacts.empty())
        if (const auto kept = core::keepRegistryFacts(m_registryFacts, m_today); !kept)
            complainOfFacts(kept.error().message);
    emit done(!isWritten ? kUnwritable : m_isWhole ? kAllAnswered : kNotAll);
}

} // namespace app

#include "moc_facts_run.cpp"
