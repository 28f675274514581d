#include "app/online/registry/registry_sign_in.h"

#include "app/online/host_lookup.h"
#include "core/iotedge/registry/json_values.h"

#include <QHostInfo>
#include <QUrlQuery>

#include <algorithm>

namespace app {

namespace {

using core::registry::AuthChallenge;

constexpr qint64 kMaxTokenAnswer = qint64{256} * 1024;
constexpr int kGranted = 200;

/// Its token, fit for a header; empty where there is none.
QByteArray tokenIn(const QByteArray& body)
{
    const auto tree = core::registry::objectFrom(body.toStdString());
    if (!tree)
        return {};
    std::string token = core::registry::textOf(tree->root, "access_token");
    if (token.empty())
        token = core::registry::textOf(tree->root, "token");
    const bool isPlain = std::ranges::all_of(token, [](char c) { return c > ' ' && c < '\x7f'; });
    return isPlain ? QByteArray::fromStdString(token) : QByteArray();
}

bool isAnyPrivate(const QHostInfo& found, const RegistryLimits& limits)
{
    return std::ranges::any_of(found.addresses(), limits.isPrivate);
}

} // namespace

RegistrySignIn::RegistrySignIn(QNetworkAccessManager& network, const RegistryOrder& order,
                               const RegistryLimits& limits, QObject* parent)
    : QObject(parent), m_network(network), m_order(order), m_limits(limits)
{
}

std::string RegistrySignIn::registryHost() const
{
    return QUrl(QStringLiteral("https://") + QString::fromStdString(m_order.endpoint.host))
        .host()
        .toStdString();
}

QByteArray RegistrySignIn::basic() const
{
    return "Basic " + (m_order.user + u':' + m_order.password).toUtf8().toBase64();
}

void RegistrySignIn::answer(const AuthChallenge& challenge)
{
    if (challenge.scheme == AuthChallenge::Scheme::Bearer)
        fetchToken(challenge);
    else if (hasPassword())
        emit signedIn(basic(), m_requests);
    else
        refuse(core::translatable("error", "%1 needs a sign-in. Give user name and password."),
               {registryHost()});
}

void RegistrySignIn::fetchToken(const AuthChallenge& challenge)
{
    QUrl realm(QString::fromStdString(challenge.realm), QUrl::StrictMode);
    m_realmHost = realm.host().toStdString();
    const bool isEncrypted = realm.scheme() == QLatin1String("https");
    const bool isPlain = realm.scheme() == QLatin1String("http") && !m_order.isEncrypted;
    if (!realm.isValid() || m_realmHost.empty() || !(isEncrypted || isPlain)
        || !realm.userInfo().isEmpty())
        return refuse(core::translatable("error", "%1 wants the sign-in at “%2”, which is no "
                                                  "encrypted web address, so nothing was sent. "
                                                  "Ask whoever runs the registry."),
                      {registryHost(), m_realmHost});
    QUrlQuery query(realm);
    if (!challenge.service.empty())
        query.addQueryItem(QStringLiteral("service"),
                           QString::fromLatin1(
                               QUrl::toPercentEncoding(QString::fromStdString(challenge.service))));
    query.addQueryItem(
        QStringLiteral("scope"),
        QString::fromStdString("repository:" + m_order.endpoint.repository + ":pull"));
    realm.setQuery(query);
    if (m_realmHost == registryHost())
        send(realm);
    else
        askIfAllowed(realm);
}

/// A registry outside of this network sends nobody to a machine within it.
void RegistrySignIn::askIfAllowed(const QUrl& realm)
{
    new HostLookup(realm.host(), this, [this, realm](const QHostInfo& found) {
        if (!isAnyPrivate(found, m_limits))
            return send(realm);
        const auto judge = [this, realm](const QHostInfo& own) {
            if (isAnyPrivate(own, m_limits))
                return send(realm);
            refuse(core::translatable("error", "%1 wants the sign-in at %2, which only your own "
                                               "machine or network can reach, so nothing was "
                                               "sent. Ask whoever runs the registry."),
                   {registryHost(), m_realmHost});
        };
        new HostLookup(QString::fromStdString(registryHost()), this, judge);
    });
}

void RegistrySignIn::send(const QUrl& realm)
{
    ++m_requests;
    auto* fetch = new RegistryFetch(
        m_network, {realm, "application/json", hasPassword() ? basic() : QByteArray(), false},
        m_limits.isPrivate, this);
    connect(fetch, &RegistryFetch::fetched, this, [this, fetch](const FetchReply& reply) {
        fetch->deleteLater();
        take(reply);
    });
    fetch->start(m_limits.timeout, kMaxTokenAnswer);
}

void RegistrySignIn::take(const FetchReply& reply)
{
    if (reply.problem) {
        emit refused(*reply.problem, m_requests, true);
        return;
    }
    if (reply.status == kGranted) {
        const QByteArray token = tokenIn(reply.body);
        if (!token.isEmpty())
            emit signedIn("Bearer " + token, m_requests);
        else
            refuse(core::translatable("error", "%1 answered the sign-in without a token. Ask "
                                               "whoever runs the registry."),
                   {m_realmHost}, true);
        return;
    }
    const auto status = static_cast<long long>(reply.status);
    if (reply.status != 401 && reply.status != 403)
        refuse(core::translatable("error", "%1 did not sign in (HTTP %2). Try again later."),
               {m_realmHost, status}, true);
    else if (hasPassword())
        refuse(core::translatable("error", "%1 refuses the user name or password (HTTP %2). Copy "
                                           "both again from the registry's access keys, and check "
                                           "that the admin user is enabled."),
               {m_realmHost, status});
    else
        refuse(core::translatable("error", "%1 needs a sign-in. Give user name and password."),
               {registryHost()});
}

void RegistrySignIn::refuse(const char* text, std::vector<core::Argument> arguments, bool isPassing)
{
    emit refused({"error", text, std::move(arguments)}, m_requests, isPassing);
}

} // namespace app

#include "moc_registry_sign_in.cpp"
