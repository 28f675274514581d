#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslSocket>
#include <QString>
#include <QUrl>

namespace app {

/// The head of a web server's answer, or why there is none.
struct LinkReply {
    enum class Fault {
        None,
        NameUnknown,
        Unreachable,
        ProxyFailed,
        Untrusted,
        TooLong,
        NoWebServer
    };

    Fault fault = Fault::None;
    /// The system's words for the fault; empty where there are none.
    QString reason;
    int status = 0;
    /// Of a redirect, as the server wrote it.
    QByteArray location;
};

/// One HEAD or GET over a connection of its own, so that a server that stalls or floods disturbs no
/// other. It sends Host, User-Agent, Accept and Connection and nothing else; it reads the head of
/// the answer, 64 KiB at most, and no body. Certificates are judged by the system's store, and the
/// system's proxy is used. `replied` comes once, and never after abort().
class LinkRequest : public QObject {
    Q_OBJECT

public:
    LinkRequest(const QUrl& url, bool withBody, QObject* parent);

    void start();
    void abort();

signals:
    void replied(const app::LinkReply& reply);

private:
    void send();
    void read();
    void fail(QAbstractSocket::SocketError error);
    void conclude(const LinkReply& reply);

    QUrl m_url;
    bool m_withBody;
    QSslSocket m_socket;
    QByteArray m_head;
    bool m_isDone = false;
};

} // namespace app
