#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>

namespace tests {

/// A web server on the loopback that answers each "METHOD /path" with a text given beforehand, and
/// remembers what it was asked.
class FakeServer : public QTcpServer {
public:
    FakeServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->readAll();
                const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
                const QByteArray asked = words.value(0) + ' ' + words.value(1);
                m_asked.append(asked);
                m_requests.append(request);
                if (!m_answers.contains(asked))
                    return;
                socket->write(m_answers.value(asked));
                socket->disconnectFromHost();
            });
        });
    }

    void answer(const QByteArray& asked, const QByteArray& statusLine, const QByteArray& head = {})
    {
        m_answers.insert(asked,
                         "HTTP/1.1 " + statusLine + "\r\nContent-Length: 0\r\n" + head + "\r\n");
    }
    [[nodiscard]] QString url(const QString& path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path);
    }
    [[nodiscard]] const QList<QByteArray>& asked() const { return m_asked; }
    [[nodiscard]] const QList<QByteArray>& requests() const { return m_requests; }

private:
    QHash<QByteArray, QByteArray> m_answers;
    QList<QByteArray> m_asked;
    QList<QByteArray> m_requests;
};

} // namespace tests
