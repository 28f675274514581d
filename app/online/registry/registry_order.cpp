#include "app/online/registry/registry_order.h"

#include <QHostAddress>
#include <QUrl>

namespace app {

bool isOnThisMachine(const std::string& host)
{
    const QString name = QUrl(QStringLiteral("http://") + QString::fromStdString(host)).host();
    return name == QLatin1String("localhost") || QHostAddress(name).isLoopback();
}

} // namespace app
