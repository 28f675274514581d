#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace app {

/// The desktop's key ring, where a password outlives the program if the user wants it. What is
/// asked is answered later, unless `context` is gone by then.
class KeyRing {
public:
    /// Empty where there is none, or the user does not open the ring.
    using Found = std::function<void(const QString& secret)>;
    using Done = std::function<void(bool isDone)>;

    KeyRing() = default;
    KeyRing(const KeyRing&) = delete;
    KeyRing& operator=(const KeyRing&) = delete;
    virtual ~KeyRing() = default;

    /// `account` is "user@contoso.azurecr.io".
    virtual void find(const QString& account, QObject* context, Found found) = 0;
    virtual void keep(const QString& account, const QString& secret, QObject* context,
                      Done done) = 0;
    virtual void forget(const QString& account, QObject* context, Done done) = 0;
};

/// That of the desktop, from a plugin that is loaded now; null where it, or a library that it
/// needs, is not installed.
[[nodiscard]] KeyRing* keyRing();
/// Another in its place, which must outlive its use; null for the desktop's again.
void setKeyRing(KeyRing* ring);

} // namespace app

Q_DECLARE_INTERFACE(app::KeyRing, "io.github.offerwright.KeyRing/1")
