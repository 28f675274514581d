#include "app/document/key_ring.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace app {

namespace {

QString serviceName()
{
    return QStringLiteral("Offerwright");
}

} // namespace

/// The key ring of the desktop by QtKeychain: the Secret Service, KWallet.
class KeyRingPlugin : public QObject, public KeyRing {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.offerwright.KeyRing/1")
    Q_INTERFACES(app::KeyRing)

public:
    void find(const QString& account, QObject* context, Found found) override
    {
        auto* job = new QKeychain::ReadPasswordJob(serviceName(), this);
        job->setKey(account);
        connect(job, &QKeychain::Job::finished, context, [job, found = std::move(found)] {
            found(job->error() == QKeychain::NoError ? job->textData() : QString());
        });
        job->start();
    }

    void keep(const QString& account, const QString& secret, QObject* context, Done done) override
    {
        auto* job = new QKeychain::WritePasswordJob(serviceName(), this);
        job->setKey(account);
        job->setTextData(secret);
        run(job, context, std::move(done));
    }

    void forget(const QString& account, QObject* context, Done done) override
    {
        auto* job = new QKeychain::DeletePasswordJob(serviceName(), this);
        job->setKey(account);
        run(job, context, std::move(done));
    }

private:
    static void run(QKeychain::Job* job, QObject* context, Done done)
    {
        // A ring that nobody unlocks would otherwise get it in a plain file.
        job->setInsecureFallback(false);
        connect(job, &QKeychain::Job::finished, context,
                [job, done = std::move(done)] { done(job->error() == QKeychain::NoError); });
        job->start();
    }
};

} // namespace app

#include "key_ring_plugin.moc"
