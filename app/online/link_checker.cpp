#include "app/online/link_checker.h"

#include "core/rules/checks/web_addresses.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace app {

namespace {

constexpr int kAtOnce = 4;
constexpr int kMostRedirects = 5;

/// Servers that do not know HEAD, or refuse it, may still answer GET.
bool mayAnswerGet(int status)
{
    return status == 403 || status == 404 || status == 405 || status == 501;
}

core::Message sentence(const char* text, std::vector<core::Argument> arguments = {})
{
    return {"link", text, std::move(arguments)};
}

std::string utf8(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded).toStdString();
}

std::optional<core::Message> networkProblem(const QNetworkReply& reply)
{
    using Fault = QNetworkReply::NetworkError;
    switch (reply.error()) {
    case Fault::HostNotFoundError:
        return sentence(core::translatable("link", "There is no server with the name %1. Correct "
                                                   "the address."),
                        {reply.url().host().toStdString()});
    case Fault::SslHandshakeFailedError:
        return sentence(core::translatable("link", "The certificate of %1 is not trusted. Mend it "
                                                   "on the server."),
                        {reply.url().host().toStdString()});
    case Fault::OperationCanceledError:
    case Fault::TimeoutError:
        return sentence(core::translatable("link", "%1 did not answer in time. Try again later."),
                        {reply.url().host().toStdString()});
    default:
        return sentence(core::translatable("link", "%1 cannot be reached: %2. Check the address "
                                                   "and your network."),
                        {reply.url().host().toStdString(), reply.errorString().toStdString()});
    }
}

} // namespace

LinkChecker::LinkChecker(QObject* parent) : QObject(parent)
{
    // Redirects are followed by hand: each step is counted, and none may lead from https to http.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

LinkChecker::~LinkChecker()
{
    cancel();
}

void LinkChecker::setTimeout(int milliseconds)
{
    m_timeout = milliseconds;
}

bool LinkChecker::isRunning() const
{
    return !m_waiting.isEmpty() || !m_underWay.isEmpty();
}

void LinkChecker::check(const QStringList& addresses)
{
    cancel();
    QSet<QString> seen;
    for (const QString& address : addresses) {
        if (seen.contains(address))
            continue;
        seen.insert(address);
        m_waiting.enqueue({address, QUrl(address, QUrl::StrictMode)});
    }
    for (int at = 0; at < kAtOnce; ++at)
        askNext();
}

void LinkChecker::cancel()
{
    m_waiting.clear();
    const QSet<QNetworkReply*> replies = std::exchange(m_underWay, {});
    for (QNetworkReply* reply : replies) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void LinkChecker::askNext()
{
    if (m_waiting.isEmpty())
        return;
    const Question question = m_waiting.dequeue();
    const bool isWeb = question.url.scheme() == QLatin1String("http")
                       || question.url.scheme() == QLatin1String("https");
    if (question.url.isValid() && isWeb && !question.url.host().isEmpty())
        ask(question);
    else
        conclude(question,
                 {0,
                  {},
                  sentence(core::translatable("link", "This is not a web address. Start it "
                                                      "with https://."))});
}

void LinkChecker::ask(const Question& question)
{
    QNetworkRequest request(question.url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Offerwright link check"));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(m_timeout);
    QNetworkReply* reply = question.withBody ? m_network.get(request) : m_network.head(request);
    m_underWay.insert(reply);
    const auto done = [this, reply, question] { answer(reply, question); };
    connect(reply, &QNetworkReply::finished, this, done);
    if (question.withBody)
        connect(reply, &QNetworkReply::readyRead, this, done);
}

void LinkChecker::answer(QNetworkReply* reply, const Question& question)
{
    if (!m_underWay.remove(reply))
        return;
    reply->disconnect(this);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const auto problem = status == 0 ? networkProblem(*reply) : core::problemOfStatus(status);
    reply->abort();
    reply->deleteLater();

    Question next = question;
    if (target.isValid() && question.redirects < kMostRedirects) {
        next.url = question.url.resolved(target);
        ++next.redirects;
        if (question.url.scheme() == QLatin1String("https")
            && next.url.scheme() != QLatin1String("https"))
            return conclude(
                question, {status, utf8(next.url),
                           sentence(core::translatable(
                                        "link", "The address leads from https to %1, which is not "
                                                "encrypted. Mend the redirect on the server."),
                                    {utf8(next.url)})});
        return ask(next);
    }
    if (target.isValid())
        return conclude(question,
                        {status, utf8(target),
                         sentence(core::translatable(
                                      "link", "The address is redirected more than %1 times. Give "
                                              "the address where it ends."),
                                  {static_cast<long long>(kMostRedirects)})});
    if (!question.withBody && mayAnswerGet(status)) {
        next.withBody = true;
        return ask(next);
    }
    conclude(question, {status, utf8(question.url), problem});
}

void LinkChecker::conclude(const Question& question, core::LinkFacts facts)
{
    emit checked(question.address, facts);
    askNext();
    if (!isRunning())
        emit finished();
}

} // namespace app
