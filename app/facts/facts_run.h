#pragma once

#include "app/facts/facts_options.h"
#include "app/online/link_checker.h"
#include "app/online/registry/offer_orders.h"
#include "app/online/registry/registry_client.h"

#include <QObject>

#include <deque>
#include <string>

namespace app {

/// Asks one repository after the other, then the addresses, and writes the facts. `done` comes
/// once, with the exit code.
class FactsRun : public QObject {
    Q_OBJECT

public:
    FactsRun(FactsOptions options, QObject* parent);

    /// `password`: empty where nobody signs in.
    void start(const core::Offer& offer, const QString& password);

signals:
    void done(int exit);

private:
    void askNext();
    void takeRegistry(const RegistryReading& reading);
    void askLinks();
    void takeLink(const QString& address, const core::LinkFacts& facts);
    void write();
    static void progress(const QString& text);

    FactsOptions m_options;
    core::Offer m_offer;
    RegistryClient m_registry;
    LinkChecker m_links;
    std::deque<OfferOrder> m_waiting;
    std::string m_key;
    std::string m_today;
    core::RegistryFacts m_registryFacts;
    core::LinkFactsByUrl m_linkFacts;
    qsizetype m_addresses = 0;
    bool m_isWhole = true;
};

/// "offerwright-facts: " and the message, as one line without secrets, to standard error.
void complainOfFacts(const core::Message& message);
void complainOfFacts(const std::string& line);

} // namespace app
