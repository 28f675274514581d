#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

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
    /// In the place of the registry it sends the head, and then the part again and again until
    /// nobody listens.
    void pour(const QByteArray& path, const QByteArray& head, const QByteArray& part, int pause)
    {
        m_poured.insert(path, {head, part, pause});
    }
    /// What was asked for, in this order.
    [[nodiscard]] const QList<QByteArray>& paths() const { return m_paths; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }
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
        m_paths.append(path);
        if (m_poured.contains(path))
            return pourInto(client, m_poured.value(path));
        auto* registry = new QTcpSocket(&client);
        connect(registry, &QTcpSocket::connected, registry, [registry, request] {
            registry->write(withoutKeepAlive(request) + "\r\nConnection: close\r\n\r\n");
        });
        connect(registry, &QTcpSocket::disconnected, &client, [this, registry, &client, path] {
            const QByteArray answer = registry->readAll();
            const auto spoil = m_spoiled.constFind(path);
            const QByteArray sent = spoil == m_spoiled.cend() ? answer : (*spoil)(answer);
            m_bytesSent += sent.size();
            client.write(sent);
            client.disconnectFromHost();
        });
        registry->connectToHost(QStringLiteral("localhost"), m_port);
    }

    struct Poured {
        QByteArray head;
        QByteArray part;
        int pause = 0;
    };

    void pourInto(QTcpSocket& client, const Poured& poured)
    {
        constexpr qint64 kMostAhead = 1 << 20;
        client.write(poured.head);
        auto* clock = new QTimer(&client);
        connect(clock, &QTimer::timeout, &client, [this, &client, part = poured.part] {
            if (client.bytesToWrite() > kMostAhead)
                return;
            m_bytesSent += part.size();
            client.write(part);
        });
        clock->start(poured.pause);
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
    QHash<QByteArray, Poured> m_poured;
    QHash<QTcpSocket*, QByteArray> m_heads;
    QList<QByteArray> m_paths;
    qint64 m_bytesSent = 0;
};

} // namespace tests
