#pragma once

#include <QString>

namespace app {

/// A password for as long as the program needs it: in memory only, never part of the offer or of
/// any file, overwritten before its memory is given back.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    ~SecretStore() { wipe(); }

    void keep(const QString& secret);
    void wipe();
    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }
    [[nodiscard]] const QString& secret() const { return m_secret; }

private:
    QString m_secret;
};

} // namespace app
