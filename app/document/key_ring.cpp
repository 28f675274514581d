#include "app/document/key_ring.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace app {

namespace {

KeyRing* s_given = nullptr;

/// Beside the program, or where it is installed, wherever that is moved to.
KeyRing* loaded()
{
    const QString name = QStringLiteral("/libofferwright-keyring.so");
    for (const QString& folder : {QString(), QStringLiteral("/" OFFERWRIGHT_PLUGIN_FOLDER)}) {
        QPluginLoader loader(QCoreApplication::applicationDirPath() + folder + name);
        if (auto* ring = qobject_cast<KeyRing*>(loader.instance()))
            return ring;
    }
    return nullptr;
}

} // namespace

KeyRing* keyRing()
{
    if (s_given)
        return s_given;
    static KeyRing* const ring = loaded();
    return ring;
}

void setKeyRing(KeyRing* ring)
{
    s_given = ring;
}

} // namespace app
