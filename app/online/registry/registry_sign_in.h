#pragma once

#include "app/online/registry/registry_fetch.h"
#include "app/online/registry/registry_order.h"
#include "core/iotedge/registry/auth_challenge.h"

namespace app {

/// Answers a registry's challenge, as ACR and Docker Hub want it: Basic directly, Bearer by a token
/// that the realm gives for user and password, or to anybody. The token is for pulling this one
/// repository. The password goes to the registry's own host, and to the realm that it names over
/// TLS (without only where the registry has none); not to a realm within this network that a
/// registry outside of it names. `signedIn` or `refused` comes once.
class RegistrySignIn : public QObject {
    Q_OBJECT

public:
    RegistrySignIn(QNetworkAccessManager& network, const RegistryOrder& order,
                   const RegistryLimits& limits, QObject* parent);

    void answer(const core::registry::AuthChallenge& challenge);

signals:
    /// The value of Authorization. `requests`: what it took.
    void signedIn(const QByteArray& authorization, int requests);
    /// `isPassing`: not the registry's word, but a fault on the way.
    void refused(const core::Message& problem, int requests, bool isPassing);

private:
    [[nodiscard]] bool hasPassword() const { return !m_order.password.isEmpty(); }
    [[nodiscard]] QByteArray basic() const;
    void fetchToken(const core::registry::AuthChallenge& challenge);
    void askIfAllowed(const QUrl& realm);
    void send(const QUrl& realm);
    void take(const FetchReply& reply);
    void refuse(const char* text, std::vector<core::Argument> arguments, bool isPassing = false);
    [[nodiscard]] std::string registryHost() const;

    QNetworkAccessManager& m_network;
    const RegistryOrder& m_order;
    const RegistryLimits& m_limits;
    std::string m_realmHost;
    int m_requests = 0;
};

} // namespace app
