#pragma once

#include "tests/support/registry_image.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <string>

namespace tests {

/// What a client sent.
struct FakeRequest {
    QByteArray path;
    /// Of Authorization.
    QByteArray authorization;
    QByteArray accept;
};

/// A registry on the loopback that serves one repository from memory, wants what it is told to
/// want, and behaves at any path as a test says.
class FakeRegistry : public QTcpServer {
public:
    /// The bytes of an answer; what is empty stays without one.
    using Handler = std::function<QByteArray(const FakeRequest&)>;

    FakeRegistry()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
        });
    }

    static QByteArray answer(const QByteArray& status, const QByteArray& head = {},
                             const QByteArray& body = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\n" + head + "\r\n" + body;
    }
    static QByteArray answer(const RegistryImage& image)
    {
        return answer("200 OK",
                      "Content-Type: " + QByteArray(image.mediaType.c_str())
                          + "\r\nDocker-Content-Digest: " + QByteArray(image.digest().c_str())
                          + "\r\n",
                      QByteArray::fromStdString(image.manifest));
    }

    void at(const std::string& path, Handler handler)
    {
        m_handlers.insert(QByteArray::fromStdString(path), std::move(handler));
    }
    void at(const std::string& path, const QByteArray& bytes)
    {
        at(path, [bytes](const FakeRequest&) { return bytes; });
    }
    /// Serves the image of the repository "vm", under its digest and the tag.
    void put(const RegistryImage& image, const std::string& tag = {})
    {
        at("/v2/vm/manifests/" + image.digest(), answer(image));
        if (!tag.empty())
            at("/v2/vm/manifests/" + tag, answer(image));
        if (!image.blobs.empty())
            at("/v2/vm/blobs/" + digestOf(image.blobs.front()),
               answer("200 OK", {}, QByteArray::fromStdString(image.blobs.front())));
    }
    /// What must stand in Authorization for anything under /v2/; else it answers 401 with this
    /// head.
    void want(const QByteArray& authorization, const QByteArray& challenge)
    {
        m_wanted = authorization;
        m_challenge = "WWW-Authenticate: " + challenge + "\r\n";
    }
    [[nodiscard]] std::string host() const { return "127.0.0.1:" + std::to_string(serverPort()); }
    [[nodiscard]] QByteArray url(const QByteArray& path = {}) const
    {
        return "http://" + QByteArray::fromStdString(host()) + path;
    }
    [[nodiscard]] const QList<FakeRequest>& requests() const { return m_requests; }

private:
    static QByteArray header(const QByteArray& head, const QByteArray& name)
    {
        const auto at = head.toLower().indexOf("\r\n" + name.toLower() + ":");
        if (at < 0)
            return {};
        const auto start = at + name.size() + 3;
        return head.mid(start, head.indexOf("\r\n", start) - start).trimmed();
    }
    void serve(QTcpSocket& socket)
    {
        QByteArray& head = m_heads[&socket];
        head += socket.readAll();
        while (head.contains("\r\n\r\n")) {
            const auto end = head.indexOf("\r\n\r\n") + 4;
            const QByteArray whole = head.left(end);
            head.remove(0, end);
            const FakeRequest request{whole.split(' ').value(1), header(whole, "authorization"),
                                      header(whole, "accept")};
            m_requests.append(request);
            reply(socket, request);
        }
    }
    void reply(QTcpSocket& socket, const FakeRequest& request)
    {
        if (!m_wanted.isEmpty() && request.path.startsWith("/v2/")
            && request.authorization != m_wanted) {
            socket.write(answer("401 Unauthorized", m_challenge));
            return;
        }
        const auto found = m_handlers.constFind(request.path);
        const QByteArray bytes =
            found == m_handlers.cend()
                ? answer("404 Not Found", {}, R"({"errors":[{"code":"MANIFEST_UNKNOWN"}]})")
                : (*found)(request);
        socket.write(bytes);
        // What is no whole answer is cut off there.
        const bool isWhole =
            bytes.isEmpty() || bytes.contains("\r\n\r\n") == bytes.contains("Content-Length");
        if (!isWhole || bytes.contains("X-Cut"))
            socket.disconnectFromHost();
    }

    QHash<QByteArray, Handler> m_handlers;
    QHash<QTcpSocket*, QByteArray> m_heads;
    QList<FakeRequest> m_requests;
    QByteArray m_wanted;
    QByteArray m_challenge;
};

} // namespace tests
