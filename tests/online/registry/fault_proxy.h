#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <string>
#include <utility>

namespace tests {

/// Stands before a registry on the loopback and hands on what both say, but for answers that a test
/// wants spoiled.
class FaultProxy : public QTcpServer {
public:
    /// What becomes of the registry's answer; an empty one ends the connection.
    using Spoil = std::function<QByteArray(QByteArray)>;

    explicit FaultProxy(quint16 port) : m_port(port)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { take(*client); });
        });
    }

    void at(const QByteArray& path, Spoil spoil) { m_spoiled.insert(path, std::move(spoil)); }
    [[nodiscard]] std::string host() const { return "127.0.0.1:" + std::to_string(serverPort()); }

private:
    void take(QTcpSocket& client)
    {
        QByteArray& head = m_heads[&client];
        head += client.readAll();
        const auto end = head.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        QByteArray request = head.left(end);
        head.clear();
        const QByteArray path = request.split(' ').value(1);
        auto* registry = new QTcpSocket(&client);
        connect(registry, &QTcpSocket::connected, registry, [registry, request] {
            registry->write(withoutKeepAlive(request) + "\r\nConnection: close\r\n\r\n");
        });
        connect(registry, &QTcpSocket::disconnected, &client, [this, registry, &client, path] {
            const QByteArray answer = registry->readAll();
            const auto spoil = m_spoiled.constFind(path);
            const QByteArray sent = spoil == m_spoiled.cend() ? answer : (*spoil)(answer);
            client.write(sent);
            client.disconnectFromHost();
        });
        registry->connectToHost(QStringLiteral("localhost"), m_port);
    }

    static QByteArray withoutKeepAlive(const QByteArray& request)
    {
        QByteArray kept;
        for (const QByteArray& line : request.split('\n'))
            if (!line.toLower().startsWith("connection:"))
                kept += (kept.isEmpty() ? "" : "\r\n") + line.trimmed();
        return kept;
    }

    quint16 m_port;
    QHash<QByteArray, Spoil> m_spoiled;
    QHash<QTcpSocket*, QByteArray> m_heads;
};

} // namespace tests
