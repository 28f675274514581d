#pragma once

#include "core/rules/engine/facts.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

class QNetworkReply;

namespace app {

/// Asks whether web addresses answer, and tells it as facts. It runs only when a person asks for
/// it, sends no cookies and no credentials, and reads no more than the head of an answer.
class LinkChecker : public QObject {
    Q_OBJECT

public:
    explicit LinkChecker(QObject* parent = nullptr);
    ~LinkChecker() override;

    /// Checks each address once; a run that is under way is cancelled first.
    void check(const QStringList& addresses);
    /// Ends the run; addresses without an answer stay unknown.
    void cancel();
    [[nodiscard]] bool isRunning() const;
    /// How long one address may take, redirects included. Ten seconds unless told.
    void setTimeout(int milliseconds);

signals:
    void checked(const QString& address, const core::LinkFacts& facts);
    /// Every address has its facts.
    void finished();

private:
    struct Question {
        QString address;
        QUrl url;
        int redirects = 0;
        bool withBody = false;
    };

    void ask(const Question& question);
    void askNext();
    void answer(QNetworkReply* reply, const Question& question);
    void conclude(const Question& question, core::LinkFacts facts);

    QNetworkAccessManager m_network;
    QQueue<Question> m_waiting;
    QSet<QNetworkReply*> m_underWay;
    int m_timeout = 10'000;
};

} // namespace app
