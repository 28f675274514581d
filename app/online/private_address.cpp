#include "app/online/private_address.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <utility>

namespace app {

namespace {

struct Block {
    const char* address;
    int length;
};

constexpr std::array kBlocks{
    Block{"0.0.0.0", 8},    Block{"10.0.0.0", 8},     Block{"100.64.0.0", 10},
    Block{"127.0.0.0", 8},  Block{"169.254.0.0", 16}, Block{"172.16.0.0", 12},
    Block{"192.0.0.0", 24}, Block{"192.168.0.0", 16}, Block{"198.18.0.0", 15},
    Block{"224.0.0.0", 4},  Block{"240.0.0.0", 4},    Block{"::", 128},
    Block{"::1", 128},      Block{"fc00::", 7},       Block{"fe80::", 10},
    Block{"fec0::", 10},    Block{"ff00::", 8},
};

} // namespace

bool isPrivateAddress(const QHostAddress& address)
{
    bool isMapped = false;
    const quint32 four = address.toIPv4Address(&isMapped);
    const QHostAddress plain = isMapped ? QHostAddress(four) : address;
    return std::ranges::any_of(kBlocks, [&](const Block& block) {
        const QHostAddress start{QString::fromLatin1(block.address)};
        return start.protocol() == plain.protocol() && plain.isInSubnet(start, block.length);
    });
}

} // namespace app
