#include "app/online/registry/registry_client.h"

#include "app/online/private_address.h"
#include "app/online/registry/registry_sign_in.h"
#include "app/online/registry/retry_pause.h"
#include "core/iotedge/registry/auth_challenge.h"
#include "core/iotedge/registry/media_types.h"

#include <QDateTime>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <utility>

namespace app {

namespace {

using core::registry::Answer;
using core::registry::Question;
using core::registry::RegistryWalk;

constexpr int kSideBySide = 6;
constexpr int kMaxAttempts = 4;
constexpr int kMaxSignIns = 2;
constexpr int kUnauthorized = 401;
constexpr int kForbidden = 403;
constexpr int kTooMany = 429;
constexpr int kUnavailable = 503;

bool isBusy(int status)
{
    return status == kTooMany || status == kUnavailable;
}

class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return systemProxyForQuery(query);
    }
};

Answer answerOf(const FetchReply& reply)
{
    return {reply.status,
            reply.contentType.toStdString(),
            reply.digest.toStdString(),
            reply.link.toStdString(),
            reply.body.toStdString(),
            reply.problem};
}

core::Message clientProblem(const char* text, std::vector<core::Argument> arguments)
{
    return {"error", text, std::move(arguments)};
}

} // namespace

RegistryClient::RegistryClient(QObject* parent, RegistryLimits limits)
    : QObject(parent), m_limits(std::move(limits))
{
    if (!m_limits.isPrivate)
        m_limits.isPrivate = isPrivateAddress;
    m_network.setProxyFactory(new SystemProxies);
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        endWith(RegistryState::NoNetwork,
                clientProblem(core::translatable("error", "%1 takes too long. Try again later."),
                              {m_order.endpoint.host}));
    });
}

RegistryClient::~RegistryClient()
{
    cancel();
}

void RegistryClient::ask(RegistryOrder order)
{
    cancel();
    m_order = std::move(order);
    m_walk.emplace(m_order.endpoint.repository, m_order.tags, true);
    m_underWay = new QObject(this);
    m_clock.start(m_limits.timeoutOfAll);
    askOn();
}

void RegistryClient::cancel()
{
    m_clock.stop();
    if (QObject* underWay = std::exchange(m_underWay, nullptr)) {
        for (auto* fetch : underWay->findChildren<RegistryFetch*>())
            fetch->abort();
        // A sign-in that looks up a name may still come to its end.
        for (auto* part : underWay->findChildren<QObject*>())
            part->disconnect();
        underWay->deleteLater();
    }
    m_walk.reset();
    m_again.clear();
    m_authorization.fill('\0');
    m_authorization.clear();
    m_order = {};
    m_sent = 0;
    m_requests = 0;
    m_signIns = 0;
    m_bytes = 0;
    m_isSettled = false;
    m_isSigningIn = false;
    m_isPausing = false;
}

void RegistryClient::askOn()
{
    while (m_walk && !m_isSigningIn && !m_isPausing && m_sent < (m_isSettled ? kSideBySide : 1)) {
        if (!m_again.isEmpty()) {
            send(m_again.takeFirst());
        } else if (auto question = m_walk->take()) {
            send({std::move(*question)});
        } else {
            break;
        }
    }
    if (m_walk && m_walk->isDone())
        endWith(RegistryState::Anonymous, std::nullopt);
}

void RegistryClient::send(Attempt attempt)
{
    ++m_sent;
    ++m_requests;
    attempt.authorization = m_authorization;
    const QString base =
        (m_order.isEncrypted ? QStringLiteral("https://") : QStringLiteral("http://"))
        + QString::fromStdString(m_order.endpoint.host);
    const bool isManifest = attempt.question.kind == Question::Kind::Manifest;
    auto* fetch = new RegistryFetch(
        m_network,
        {QUrl(base + QString::fromStdString(attempt.question.path), QUrl::StrictMode),
         isManifest ? core::registry::kManifestTypes : "*/*", m_authorization},
        m_limits.isPrivate, m_underWay);
    connect(fetch, &RegistryFetch::fetched, m_underWay,
            [this, fetch, attempt](const FetchReply& reply) {
                fetch->deleteLater();
                take(attempt, reply);
            });
    fetch->start(m_limits.timeout, core::registry::kMaxAnswer);
}

void RegistryClient::take(Attempt attempt, const FetchReply& reply)
{
    --m_sent;
    m_bytes += reply.body.size();
    if (isWorthSigningIn(attempt, reply))
        return signIn(std::move(attempt), reply);
    if (askLater(attempt, reply))
        return;
    if (reply.problem && !m_isSettled)
        return endWith(RegistryState::NoNetwork, reply.problem);
    settle(attempt.question, reply);
}

bool RegistryClient::isWorthSigningIn(const Attempt& attempt, const FetchReply& reply) const
{
    return reply.status == kUnauthorized
           && (m_signIns < kMaxSignIns || attempt.authorization != m_authorization);
}

void RegistryClient::signIn(Attempt attempt, const FetchReply& reply)
{
    const bool isOld = attempt.authorization != m_authorization;
    const auto challenge = core::registry::bestChallenge(reply.challenge.toStdString());
    if (!challenge && !isOld)
        return settle(attempt.question, reply);
    m_again.append(std::move(attempt));
    if (m_isSigningIn)
        return;
    // Another question has signed in since this one was sent.
    if (isOld)
        return askOn();
    ++m_signIns;
    m_isSigningIn = true;
    auto* sign = new RegistrySignIn(m_network, m_order, m_limits, m_underWay);
    connect(sign, &RegistrySignIn::signedIn, m_underWay,
            [this](const QByteArray& authorization, int requests) {
                m_requests += requests;
                m_authorization = authorization;
                m_isSigningIn = false;
                askOn();
            });
    connect(sign, &RegistrySignIn::refused, m_underWay,
            [this](const core::Message& problem, int requests, bool isPassing) {
                m_requests += requests;
                endWith(isPassing ? RegistryState::NoNetwork : RegistryState::Refused, problem);
            });
    sign->answer(*challenge);
}

/// Whether the question waits for another attempt.
bool RegistryClient::askLater(const Attempt& attempt, const FetchReply& reply)
{
    const bool isCut = reply.problem && reply.isPassing && attempt.number == 1;
    const bool isWorthAnother = isBusy(reply.status) && attempt.number < kMaxAttempts;
    if (!isCut && !isWorthAnother)
        return false;
    const qint64 growing = qint64{m_limits.firstPause} << (attempt.number - 1);
    const qint64 pause =
        isCut ? 0 : retryPause(reply.retryAfter, QDateTime::currentDateTimeUtc()).value_or(growing);
    if (pause > m_limits.longestPause)
        return false;
    m_again.append({attempt.question, attempt.number + 1});
    if (pause == 0) {
        askOn();
        return true;
    }
    // One that is busy is left alone by all questions.
    m_isPausing = true;
    QTimer::singleShot(static_cast<int>(pause), m_underWay, [this] {
        m_isPausing = false;
        askOn();
    });
    return true;
}

void RegistryClient::settle(const Question& question, const FetchReply& reply)
{
    m_isSettled = true;
    m_walk->answer(question, answerOf(reply));
    emit progressed(static_cast<int>(m_walk->answered()), static_cast<int>(m_walk->known()));
    // Who listens may have cancelled.
    if (m_walk)
        askOn();
}

RegistryReading RegistryClient::conclusion() const
{
    RegistryReading reading;
    reading.requests = m_requests;
    reading.bytes = m_bytes;
    reading.repository =
        m_walk->result(QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toStdString());
    const auto anyTag = [&](auto test) {
        return std::ranges::any_of(reading.repository.tags,
                                   [&](const auto& tag) { return test(tag.second.status); });
    };
    const bool isSignedIn = !m_authorization.isEmpty() && !m_order.password.isEmpty();
    reading.state = isSignedIn ? RegistryState::SignedIn : RegistryState::Anonymous;
    if (anyTag([](int status) { return status == kUnauthorized || status == kForbidden; })) {
        reading.state = RegistryState::Refused;
        reading.problem = clientProblem(
            core::translatable("error", "%1 does not let this user read “%2”. Give a user who may "
                                        "pull it."),
            {m_order.endpoint.host, m_order.endpoint.repository});
    } else if (anyTag(isBusy)) {
        reading.state = RegistryState::RateLimited;
        reading.problem =
            clientProblem(core::translatable("error", "%1 answers no more for a while, as it was "
                                                      "asked too often or is busy. Try again "
                                                      "later."),
                          {m_order.endpoint.host});
    }
    return reading;
}

/// The state is that of a look which did not come to its end, else that of its answers.
void RegistryClient::endWith(RegistryState state, std::optional<core::Message> problem)
{
    RegistryReading reading;
    if (problem) {
        reading.state = state;
        reading.problem = std::move(problem);
        reading.requests = m_requests;
        reading.bytes = m_bytes;
    } else {
        reading = conclusion();
    }
    cancel();
    emit finished(reading);
}

} // namespace app

#include "moc_registry_client.cpp"
