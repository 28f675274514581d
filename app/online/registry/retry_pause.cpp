#include "app/online/registry/retry_pause.h"

#include <QLocale>

#include <algorithm>

namespace app {

std::optional<qint64> retryPause(const QByteArray& retryAfter, const QDateTime& now)
{
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kMax = 365LL * 24 * 60 * 60;
    const QByteArray text = retryAfter.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp(seconds, 0LL, kMax) * kSecond;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::clamp(now.msecsTo(date), 0LL, kMax * kSecond);
}

} // namespace app
