#include "app/online/private_address.h"

#include "core/text/addresses/ip_address.h"

#include <QHostAddress>

#include <string>

namespace app {

namespace {

/// What a network without IPv4 writes for an IPv4 address (RFC 6052), of which the last four bytes
/// are.
QHostAddress translated(const QHostAddress& address)
{
    const QHostAddress prefix(QStringLiteral("64:ff9b::"));
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.isInSubnet(prefix, 96))
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    quint32 four = 0;
    for (int at = 12; at < 16; ++at)
        four = four << 8U | bytes[at];
    return QHostAddress(four);
}

} // namespace

bool isPrivateAddress(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 four = address.toIPv4Address(&isIpv4);
    const QHostAddress plain = isIpv4 ? QHostAddress(four) : translated(address);
    const std::string text = plain.toString().toStdString();
    return plain.protocol() == QAbstractSocket::IPv4Protocol ? !core::isPublicIpv4(text)
                                                             : !core::isPublicIpv6(text);
}

} // namespace app
