#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace app {

/// Milliseconds that a server wants to be left alone, of a Retry-After header: seconds, or a date
/// (RFC 9110 10.2.3). Nothing where there is none. What is over is 0.
[[nodiscard]] std::optional<qint64> retryPause(const QByteArray& retryAfter, const QDateTime& now);

} // namespace app
