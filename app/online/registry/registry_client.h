#pragma once

#include "app/online/registry/registry_fetch.h"
#include "app/online/registry/registry_order.h"
#include "core/iotedge/registry/registry_walk.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <optional>

namespace app {

class RegistrySignIn;

/// Asks a registry (OCI Distribution 1.1, Docker Registry v2) about the tags of one repository:
/// manifests, configurations and the names of its tags, never a layer. It runs only when a person
/// asks for it. The first question goes alone, so that signing in happens once; the others go side
/// by side. 429 and 503 are waited out as the server wants it, or else with growing pauses; what
/// was cut off is asked once more. Nothing that is shown holds the password or a server's own
/// words.
class RegistryClient : public QObject {
    Q_OBJECT

public:
    explicit RegistryClient(QObject* parent = nullptr, RegistryLimits limits = {});
    ~RegistryClient() override;

    /// A look that is under way is cancelled first.
    void ask(RegistryOrder order);
    /// Ends the look; nothing of it is told.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_walk.has_value(); }

signals:
    /// More questions may become known while others are answered.
    void progressed(int answered, int known);
    void finished(const app::RegistryReading& reading);

private:
    struct Attempt {
        core::registry::Question question;
        int number = 1;
        /// What it was last sent with.
        QByteArray authorization = {};
    };

    void askOn();
    void send(Attempt attempt);
    void take(Attempt attempt, const FetchReply& reply);
    [[nodiscard]] bool isWorthSigningIn(const Attempt& attempt, const FetchReply& reply) const;
    void signIn(Attempt attempt, const FetchReply& reply);
    bool askLater(const Attempt& attempt, const FetchReply& reply);
    void settle(const core::registry::Question& question, const FetchReply& reply);
    void endWith(RegistryState state, std::optional<core::Message> problem);
    [[nodiscard]] RegistryReading conclusion() const;

    RegistryLimits m_limits;
    QNetworkAccessManager m_network;
    QTimer m_clock;
    RegistryOrder m_order;
    std::optional<core::registry::RegistryWalk> m_walk;
    /// To be sent again.
    QList<Attempt> m_again;
    /// All requests and the sign-in of this look; deleting it ends them.
    QObject* m_underWay = nullptr;
    QByteArray m_authorization;
    int m_sent = 0;
    int m_requests = 0;
    int m_signIns = 0;
    qint64 m_bytes = 0;
    bool m_isSettled = false;
    bool m_isSigningIn = false;
    bool m_isPausing = false;
};

} // namespace app
