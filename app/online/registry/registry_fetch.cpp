#include "app/online/registry/registry_fetch.h"

#include "app/online/host_lookup.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

#include <utility>

namespace app {

namespace {

constexpr int kMaxHops = 5;
constexpr qint64 kReadAtOnce = qint64{64} * 1024;

bool isRedirection(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isSameServer(const QUrl& one, const QUrl& other)
{
    const auto port = [](const QUrl& url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

QNetworkRequest networkRequest(const FetchRequest& fetch)
{
    QNetworkRequest request(fetch.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", "Offerwright");
    request.setRawHeader("Accept", fetch.accept);
    // Lengths and digests are those of what is sent.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!fetch.authorization.isEmpty())
        request.setRawHeader("Authorization", fetch.authorization);
    return request;
}

bool isProxyFault(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError
           && error <= QNetworkReply::UnknownProxyError;
}

} // namespace

RegistryFetch::RegistryFetch(QNetworkAccessManager& network, FetchRequest request,
                             std::function<bool(const QHostAddress&)> isPrivate, QObject* parent)
    : QObject(parent),
      m_network(network),
      m_request(std::move(request)),
      m_isPrivate(std::move(isPrivate))
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        failWith(core::translatable("error", "%1 did not answer in time. Try again later."),
                 {host()}, true);
    });
}

RegistryFetch::~RegistryFetch()
{
    abort();
}

std::string RegistryFetch::host() const
{
    return m_request.url.host().toStdString();
}

void RegistryFetch::start(int timeout, qint64 mostBytes)
{
    m_mostBytes = mostBytes;
    m_clock.start(timeout);
    send();
}

void RegistryFetch::abort()
{
    m_isDone = true;
    m_clock.stop();
    dropReply();
}

void RegistryFetch::dropReply()
{
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void RegistryFetch::send()
{
    m_result = {};
    m_reply = m_network.get(networkRequest(m_request));
    m_reply->setReadBufferSize(kReadAtOnce);
    connect(m_reply, &QNetworkReply::readyRead, this, &RegistryFetch::read);
    connect(m_reply, &QNetworkReply::sslErrors, this, &RegistryFetch::noteTlsErrors);
    connect(m_reply, &QNetworkReply::finished, this, &RegistryFetch::finish);
}

/// They are noted, never passed over.
void RegistryFetch::noteTlsErrors(const QList<QSslError>& errors)
{
    m_tlsError = errors.value(0).errorString();
}

void RegistryFetch::read()
{
    m_result.body += m_reply->readAll();
    if (m_result.body.size() > m_mostBytes)
        failWith(core::translatable("error", "%1 sends more than %2 bytes in one answer. Push the "
                                             "image with shorter labels and history, or ask "
                                             "whoever runs the registry."),
                 {host(), static_cast<long long>(m_mostBytes)}, false);
}

void RegistryFetch::finish()
{
    read();
    if (m_isDone)
        return;
    const auto error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray location = m_reply->rawHeader("Location");
    // An answer with a status of its own is one, although Qt calls those from 400 errors.
    const bool isAnswered = status > 0 && (error == QNetworkReply::NoError || status >= 400)
                            && error != QNetworkReply::RemoteHostClosedError;
    if (isAnswered && isRedirection(status) && m_request.followsRedirects && !location.isEmpty())
        return follow(m_request.url.resolved(QUrl::fromEncoded(location)));
    if (isAnswered) {
        m_result.status = status;
        m_result.contentType = m_reply->rawHeader("Content-Type");
        m_result.digest = m_reply->rawHeader("Docker-Content-Digest");
        m_result.link = m_reply->rawHeader("Link");
        m_result.challenge = m_reply->rawHeader("WWW-Authenticate");
        m_result.retryAfter = m_reply->rawHeader("Retry-After");
        return conclude();
    }
    const std::string reason = m_reply->errorString().toStdString();
    if (error == QNetworkReply::HostNotFoundError)
        failWith(core::translatable("error", "There is no server with the name %1, or no "
                                             "connection. Check the registry's name and your "
                                             "network."),
                 {host()}, false);
    else if (error == QNetworkReply::SslHandshakeFailedError)
        failWith(core::translatable("error", "The certificate of %1 is not trusted: %2. Fix it "
                                             "on the server; nothing was sent."),
                 {host(), m_tlsError.isEmpty() ? reason : m_tlsError.toStdString()}, false);
    else if (isProxyFault(error))
        failWith(core::translatable("error", "The proxy on the way to %1 failed: %2. Check the "
                                             "system's proxy settings."),
                 {host(), reason}, false);
    else if (status > 0 || error == QNetworkReply::RemoteHostClosedError)
        failWith(core::translatable("error", "The answer of %1 was cut off. Try again later."),
                 {host()}, true);
    else if (error == QNetworkReply::ConnectionRefusedError)
        failWith(core::translatable("error", "%1 refuses the connection. Check the registry's "
                                             "name and port, and whether it runs."),
                 {host()}, true);
    else
        failWith(core::translatable("error", "%1 cannot be reached: %2. Check the registry's name "
                                             "and your network."),
                 {host(), reason}, true);
}

void RegistryFetch::follow(const QUrl& target)
{
    const QUrl from = m_request.url;
    const std::string to = target.host().toStdString();
    dropReply();
    if (++m_redirects > kMaxHops)
        return failWith(core::translatable("error", "%1 redirects more than %2 times. Ask whoever "
                                                    "runs the registry."),
                        {host(), static_cast<long long>(kMaxHops)}, false);
    const bool isWeb =
        target.scheme() == QLatin1String("https") || target.scheme() == from.scheme();
    if (!target.isValid() || to.empty() || !isWeb)
        return failWith(core::translatable("error", "%1 redirects to “%2”, which is no encrypted "
                                                    "web address, so it was not followed. Ask "
                                                    "whoever runs the registry."),
                        {host(), to}, false);
    if (isSameServer(from, target)) {
        m_request.url = target;
        return send();
    }
    m_request.authorization.clear();
    new HostLookup(target.host(QUrl::FullyEncoded), this,
                   [this, target](const QHostInfo& found) { judge(found, target); });
}

/// A redirect is the server's wish: it leads to no machine that only this one can reach.
void RegistryFetch::judge(const QHostInfo& found, const QUrl& target)
{
    if (m_isDone)
        return;
    for (const QHostAddress& address : found.addresses())
        if (m_isPrivate(address))
            return failWith(core::translatable("error", "%1 redirects to %2, which only your own "
                                                        "machine or network can reach, so it was "
                                                        "not followed. Ask whoever runs the "
                                                        "registry."),
                            {host(), target.host().toStdString()}, false);
    m_request.url = target;
    // Userinfo would become credentials.
    m_request.url.setUserInfo({});
    send();
}

void RegistryFetch::failWith(const char* text, std::vector<core::Argument> arguments,
                             bool isPassing)
{
    m_result = {};
    m_result.problem = core::Message{"error", text, std::move(arguments)};
    m_result.isPassing = isPassing;
    conclude();
}

void RegistryFetch::conclude()
{
    abort();
    emit fetched(m_result);
}

} // namespace app

#include "moc_registry_fetch.cpp"
