#include "app/online/link_request.h"

#include <QNetworkProxy>

namespace app {

namespace {

constexpr qsizetype kMaxHead = qsizetype{64} * 1024;
constexpr int kHttp = 80;
constexpr int kHttps = 443;

bool isEncrypted(const QUrl& url)
{
    return url.scheme() == QLatin1String("https");
}

QByteArray hostHeader(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray pathOf(const QUrl& url)
{
    const QByteArray path =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return path.startsWith('/') ? path : '/' + path;
}

/// The first proxy of the system's that passes a connection on.
QNetworkProxy proxyFor(const QUrl& url)
{
    for (const QNetworkProxy& proxy :
         QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)))
        if (proxy.type() == QNetworkProxy::NoProxy
            || proxy.capabilities() & QNetworkProxy::TunnelingCapability)
            return proxy;
    return QNetworkProxy::NoProxy;
}

LinkReply::Fault faultOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return LinkReply::Fault::NameUnknown;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return LinkReply::Fault::ProxyFailed;
    case QAbstractSocket::SslHandshakeFailedError:
        return LinkReply::Fault::Untrusted;
    default:
        return LinkReply::Fault::Unreachable;
    }
}

/// Behind the empty line that ends it; 0 where it goes on.
qsizetype endOfHead(const QByteArray& received)
{
    for (const QByteArray& end : {QByteArrayLiteral("\r\n\r\n"), QByteArrayLiteral("\n\n")})
        if (const auto at = received.indexOf(end); at >= 0)
            return at + end.size();
    return 0;
}

/// "HTTP/1.1 301 Moved" and its lines.
LinkReply parsed(const QByteArray& head)
{
    LinkReply reply;
    const auto lines = head.split('\n');
    const auto words = lines.front().simplified().split(' ');
    reply.status = words.size() > 1 && words[0].startsWith("HTTP/") ? words[1].toInt() : 0;
    if (reply.status < 100 || reply.status > 999) {
        reply.status = 0;
        reply.fault = LinkReply::Fault::NoWebServer;
    }
    for (const QByteArray& line : lines)
        if (const auto colon = line.indexOf(':');
            colon > 0 && line.left(colon).trimmed().toLower() == "location")
            reply.location = line.mid(colon + 1).trimmed();
    return reply;
}

} // namespace

LinkRequest::LinkRequest(const QUrl& url, bool withBody, QObject* parent)
    : QObject(parent), m_url(url), m_withBody(withBody)
{
    m_socket.setProxy(proxyFor(url));
    // More than the head is not even received.
    m_socket.setReadBufferSize(kMaxHead);
    connect(&m_socket, isEncrypted(url) ? &QSslSocket::encrypted : &QSslSocket::connected, this,
            &LinkRequest::send);
    connect(&m_socket, &QSslSocket::readyRead, this, &LinkRequest::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &LinkRequest::fail);
}

void LinkRequest::start()
{
    const QString host = m_url.host(QUrl::FullyEncoded);
    if (isEncrypted(m_url))
        m_socket.connectToHostEncrypted(host, static_cast<quint16>(m_url.port(kHttps)));
    else
        m_socket.connectToHost(host, static_cast<quint16>(m_url.port(kHttp)));
}

void LinkRequest::abort()
{
    m_isDone = true;
    m_socket.disconnect(this);
    m_socket.abort();
}

void LinkRequest::send()
{
    m_socket.write((m_withBody ? "GET " : "HEAD ") + pathOf(m_url)
                   + " HTTP/1.1\r\nHost: " + hostHeader(m_url)
                   + "\r\nUser-Agent: Offerwright link check\r\nAccept: */*\r\nConnection: "
                     "close\r\n\r\n");
}

void LinkRequest::read()
{
    m_head += m_socket.read(kMaxHead - m_head.size());
    for (auto end = endOfHead(m_head); end > 0; end = endOfHead(m_head)) {
        const LinkReply reply = parsed(m_head.left(end));
        // An interim answer; the answer follows.
        if (reply.status < 100 || reply.status > 199)
            return conclude(reply);
        m_head.remove(0, end);
    }
    if (m_head.size() >= kMaxHead)
        conclude({LinkReply::Fault::TooLong, {}, 0, {}});
}

void LinkRequest::fail(QAbstractSocket::SocketError error)
{
    read();
    if (!m_isDone)
        conclude({error == QAbstractSocket::RemoteHostClosedError && !m_head.isEmpty()
                      ? LinkReply::Fault::NoWebServer
                      : faultOf(error),
                  m_socket.errorString(),
                  0,
                  {}});
}

void LinkRequest::conclude(const LinkReply& reply)
{
    abort();
    emit replied(reply);
}

} // namespace app

#include "moc_link_request.cpp"
