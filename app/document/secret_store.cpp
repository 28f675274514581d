#include "app/document/secret_store.h"

#include <cstring>

namespace app {

// The copy is deep: a QString that is shared with an editor could not be overwritten without
// detaching from it, which would leave the secret where it was.
void SecretStore::keep(const QString& secret)
{
    wipe();
    m_secret = QString(secret.constData(), secret.size());
}

void SecretStore::wipe()
{
    if (!m_secret.isEmpty())
        explicit_bzero(m_secret.data(), static_cast<std::size_t>(m_secret.size()) * sizeof(QChar));
    m_secret.clear();
}

} // namespace app
