#include "app/document/key_ring.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace app {

namespace {

KeyRing* s_given = nullptr;

/// Beside the program, or where it is installed.
KeyRing* loaded()
{
    const QString name = QStringLiteral("/libofferwright-keyring.so");
    for (const QString& folder :
         {QCoreApplication::applicationDirPath(), QStringLiteral(OFFERWRIGHT_PLUGIN_FOLDER)}) {
        QPluginLoader loader(folder + name);
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
