#pragma once

#include "core/rules/engine/facts.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

class QHostAddress;
class QTimer;

namespace app {

class LinkRequest;
struct LinkReply;

/// What a check goes by; other values are for tests.
struct LinkCheckRules {
    /// Where no redirect may lead, as only this machine or network is there. isPrivateAddress()
    /// unless told.
    std::function<bool(const QHostAddress&)> isPrivate;
    /// Looked up when a name cannot be found: where it cannot be found either, there is no
    /// connection, and nothing is said of any address.
    QString controlName = QStringLiteral("www.microsoft.com");
    /// How long one address may take, redirects included, in milliseconds.
    int timeout = 10'000;
};

/// Asks whether web addresses answer, and tells it as facts. It runs only when a person asks for
/// it, sends HEAD and, where a server refuses that, GET with a fixed set of headers, no cookies and
/// no credentials, and reads no more than the head of an answer.
class LinkChecker : public QObject {
    Q_OBJECT

public:
    explicit LinkChecker(QObject* parent = nullptr, LinkCheckRules rules = {});
    ~LinkChecker() override;

    /// Checks each address once; a run that is under way is cancelled first.
    void check(const QStringList& addresses);
    /// Ends the run; addresses without an answer stay unknown.
    void cancel();
    [[nodiscard]] bool isRunning() const;

signals:
    void checked(const QString& address, const core::LinkFacts& facts);
    /// The run ends without a word on the addresses that were not told yet: there is no connection.
    void offline(const QString& reason);
    /// Every address has its facts, or there is no connection.
    void finished();

private:
    struct Question {
        QString address;
        QUrl url;
        int redirects = 0;
        bool withBody = false;
        /// For all of its requests.
        QTimer* clock = nullptr;
        LinkRequest* request = nullptr;
    };

    void askNext();
    void ask(Question question);
    void giveUp(const QString& address);
    void answer(const QString& address, const LinkReply& reply);
    void follow(Question question, const LinkReply& reply);
    void askIfPublic(const Question& question);
    void concludeUnlessOffline(const Question& question, const core::LinkFacts& facts);
    void conclude(const Question& question, const core::LinkFacts& facts);
    void endOffline(const QString& reason);
    Question take(const QString& address);

    LinkCheckRules m_rules;
    QQueue<Question> m_waiting;
    /// By address.
    QHash<QString, Question> m_underWay;
    /// Whether the control name was found in this run; nothing while nobody needed to know.
    std::optional<bool> m_isOnline;
    /// Another run makes what comes late from this one void.
    int m_run = 0;
};

} // namespace app
