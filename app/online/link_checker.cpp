#include "app/online/link_checker.h"

#include "app/online/host_lookup.h"
#include "app/online/link_request.h"
#include "app/online/private_address.h"
#include "core/rules/checks/web/web_addresses.h"

#include <QHostInfo>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr int kAtOnce = 4;
constexpr int kMaxRedirects = 5;

using Fault = LinkReply::Fault;

/// Servers that do not know HEAD, or refuse it, may still answer GET.
bool mayAnswerGet(int status)
{
    return status == 403 || status == 404 || status == 405 || status == 501;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isWeb(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

core::Message sentence(const char* text, std::vector<core::Argument> arguments = {})
{
    return {"link", text, std::move(arguments)};
}

std::string utf8(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded).toStdString();
}

core::LinkFacts silent(const QUrl& url)
{
    return {0,
            {},
            sentence(core::translatable("link", "%1 did not answer in time. Try again "
                                                "later."),
                     {url.host().toStdString()})};
}

core::LinkFacts faultFacts(const QUrl& url, const LinkReply& reply)
{
    const std::string host = url.host().toStdString();
    switch (reply.fault) {
    case Fault::None:
    case Fault::ProxyFailed:
        break;
    case Fault::NameUnknown:
        return {0,
                {},
                sentence(core::translatable("link", "There is no server with the name %1. "
                                                    "Correct the address."),
                         {host}),
                true};
    case Fault::Untrusted:
        return {0,
                {},
                sentence(core::translatable("link", "The certificate of %1 is not trusted: "
                                                    "%2. Fix it on the server."),
                         {host, reply.reason.toStdString()})};
    case Fault::TooLong:
        return {0,
                {},
                sentence(core::translatable("link", "%1 sends more than 64 KiB before the "
                                                    "page. Fix the headers on the "
                                                    "server."),
                         {host})};
    case Fault::NoWebServer:
        return {0,
                {},
                sentence(core::translatable("link", "%1 does not answer as a web server "
                                                    "does. Check the address."),
                         {host})};
    case Fault::Unreachable:
        break;
    }
    return {0,
            {},
            sentence(core::translatable("link", "%1 cannot be reached: %2. Check the "
                                                "address and your network."),
                     {host, reply.reason.toStdString()})};
}

} // namespace

LinkChecker::LinkChecker(QObject* parent, LinkCheckRules rules)
    : QObject(parent), m_rules(std::move(rules))
{
    if (!m_rules.isPrivate)
        m_rules.isPrivate = isPrivateAddress;
}

LinkChecker::~LinkChecker()
{
    cancel();
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
        m_waiting.enqueue({address, QUrl(address, QUrl::StrictMode), 0, false, nullptr, nullptr});
    }
    for (int at = 0; at < kAtOnce; ++at)
        askNext();
}

void LinkChecker::cancel()
{
    ++m_run;
    m_isOnline.reset();
    m_waiting.clear();
    for (const QString& address : m_underWay.keys())
        take(address);
}

/// No longer under way, and nothing comes of its request and clock.
LinkChecker::Question LinkChecker::take(const QString& address)
{
    Question question = m_underWay.take(address);
    if (LinkRequest* request = std::exchange(question.request, nullptr)) {
        request->disconnect(this);
        request->abort();
        request->deleteLater();
    }
    if (QTimer* clock = std::exchange(question.clock, nullptr)) {
        clock->stop();
        clock->deleteLater();
    }
    return question;
}

void LinkChecker::askNext()
{
    if (m_waiting.isEmpty())
        return;
    Question question = m_waiting.dequeue();
    if (!isWeb(question.url)) {
        conclude(question, {0,
                            {},
                            sentence(core::translatable("link", "This is not a web address. Start "
                                                                "it with https://."))});
        return;
    }
    question.clock = new QTimer(this);
    question.clock->setSingleShot(true);
    connect(question.clock, &QTimer::timeout, this,
            [this, address = question.address] { giveUp(address); });
    question.clock->start(m_rules.timeout);
    ask(std::move(question));
}

void LinkChecker::ask(Question question)
{
    question.request = new LinkRequest(question.url, question.withBody, this);
    connect(question.request, &LinkRequest::replied, this,
            [this, address = question.address](const LinkReply& reply) { answer(address, reply); });
    LinkRequest* request = question.request;
    m_underWay.insert(question.address, question);
    request->start();
}

void LinkChecker::giveUp(const QString& address)
{
    const Question question = take(address);
    concludeUnlessOffline(question, silent(question.url));
}

void LinkChecker::answer(const QString& address, const LinkReply& reply)
{
    Question question = m_underWay.value(address);
    std::exchange(question.request, nullptr)->deleteLater();
    if (reply.fault == Fault::ProxyFailed) {
        endOffline(reply.reason);
    } else if (reply.fault != Fault::None) {
        concludeUnlessOffline(take(address), faultFacts(question.url, reply));
    } else if (isRedirect(reply.status) && !reply.location.isEmpty()) {
        follow(std::move(question), reply);
    } else if (!question.withBody && mayAnswerGet(reply.status)) {
        question.withBody = true;
        ask(std::move(question));
    } else {
        take(address);
        conclude(question, {reply.status, utf8(question.url), core::problemOfStatus(reply.status)});
    }
}

void LinkChecker::follow(Question question, const LinkReply& reply)
{
    const QUrl from = question.url;
    question.url = from.resolved(QUrl::fromEncoded(reply.location));
    const std::string target = utf8(question.url);
    std::optional<core::Message> fault;
    if (++question.redirects > kMaxRedirects)
        fault = sentence(core::translatable("link", "The address is redirected more than %1 times. "
                                                    "Give the address where it ends."),
                         {static_cast<long long>(kMaxRedirects)});
    else if (!isWeb(question.url))
        fault = sentence(core::translatable("link", "The address leads to %1, which is no web "
                                                    "address. Fix the redirect on the server."),
                         {target});
    else if (from.scheme() == QLatin1String("https")
             && question.url.scheme() != QLatin1String("https"))
        fault = sentence(core::translatable("link", "The address leads from https to %1, which is "
                                                    "not encrypted. Fix the redirect on the "
                                                    "server."),
                         {target});
    if (!fault)
        return askIfPublic(question);
    take(question.address);
    conclude(question, {reply.status, target, fault});
}

/// A redirect is somebody else's wish: it leads to no machine that only this one can reach.
void LinkChecker::askIfPublic(const Question& question)
{
    m_underWay.insert(question.address, question);
    const auto judge = [this, address = question.address, run = m_run](const QHostInfo& found) {
        if (run != m_run || !m_underWay.contains(address))
            return;
        const Question current = m_underWay.value(address);
        const auto addresses = found.addresses();
        if (std::ranges::none_of(addresses, m_rules.isPrivate)) {
            ask(current);
            return;
        }
        take(address);
        conclude(
            current,
            {0, utf8(current.url),
             sentence(core::translatable("link", "The address leads to %1, which only your own "
                                                 "machine or network can reach, so it was not "
                                                 "followed. Fix the redirect on the server."),
                      {utf8(current.url)})});
    };
    new HostLookup(question.url.host(QUrl::FullyEncoded), this, judge);
}

void LinkChecker::concludeUnlessOffline(const Question& question, const core::LinkFacts& facts)
{
    if (m_isOnline == true) {
        conclude(question, facts);
        return;
    }
    // It counts as under way until it is known whether there is a connection at all.
    m_underWay.insert(question.address, question);
    const auto judge = [this, question, facts, run = m_run](const QHostInfo& control) {
        if (run != m_run)
            return;
        m_isOnline = control.error() == QHostInfo::NoError;
        if (!*m_isOnline) {
            endOffline(control.errorString());
            return;
        }
        m_underWay.remove(question.address);
        conclude(question, facts);
    };
    new HostLookup(m_rules.controlName, this, judge);
}

void LinkChecker::conclude(const Question& question, const core::LinkFacts& facts)
{
    emit checked(question.address, facts);
    askNext();
    if (!isRunning())
        emit finished();
}

void LinkChecker::endOffline(const QString& reason)
{
    cancel();
    emit offline(reason);
    emit finished();
}

} // namespace app

#include "moc_link_checker.cpp"
