#pragma once

#include "core/base/message.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

class QHostInfo;
class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace app {

/// What one GET asks for.
struct FetchRequest {
    QUrl url;
    QByteArray accept;
    /// The value of Authorization, or empty. It goes to the host of `url` alone, never to the one
    /// that a redirect names.
    QByteArray authorization;
    bool followsRedirects = true;
};

/// An HTTP answer, or why there is none.
struct FetchReply {
    int status = 0;
    QByteArray contentType;
    QByteArray digest;
    QByteArray link;
    QByteArray challenge;
    QByteArray retryAfter;
    QByteArray body;
    std::optional<core::Message> problem;
    /// The problem lies in the network, and may be gone at the next attempt.
    bool isPassing = false;
};

/// One GET without cookies and kept credentials, through the system's proxy and certificates.
/// Redirects are followed five times, not from https to http, and not to an address that only this
/// machine or network reaches unless it is the host that was asked. An answer beyond the limit, or
/// one that takes too long, is cut off. `fetched` comes once, and never after abort().
class RegistryFetch : public QObject {
    Q_OBJECT

public:
    RegistryFetch(QNetworkAccessManager& network, FetchRequest request,
                  std::function<bool(const QHostAddress&)> isPrivate, QObject* parent);
    ~RegistryFetch() override;

    /// Milliseconds for all of it, and bytes of the body.
    void start(int timeout, qint64 mostBytes);
    void abort();

signals:
    void fetched(const app::FetchReply& reply);

private:
    void send();
    void read();
    void noteTlsErrors(const QList<QSslError>& errors);
    void finish();
    void follow(const QUrl& target);
    void judge(const QHostInfo& found, const QUrl& target);
    void failWith(const char* text, std::vector<core::Argument> arguments, bool isPassing);
    void conclude();
    void dropReply();
    [[nodiscard]] std::string host() const;

    QNetworkAccessManager& m_network;
    FetchRequest m_request;
    std::function<bool(const QHostAddress&)> m_isPrivate;
    QTimer m_clock;
    QNetworkReply* m_reply = nullptr;
    FetchReply m_result;
    QString m_tlsError;
    qint64 m_mostBytes = 0;
    int m_redirects = 0;
    bool m_isDone = false;
};

} // namespace app
