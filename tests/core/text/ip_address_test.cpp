#include "core/text/addresses/ip_address.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

TEST(IpAddress, Ranges_of_their_own_are_not_public)
{
    for (const char* address :
         {"0.1.2.3",     "10.0.0.1",    "100.64.0.1",      "100.127.255.255", "127.0.0.1",
          "169.254.1.1", "172.16.0.1",  "172.31.255.255",  "192.0.0.1",       "192.0.2.1",
          "192.88.99.1", "192.168.1.1", "198.18.0.1",      "198.19.255.255",  "198.51.100.1",
          "203.0.113.1", "224.0.0.1",   "239.255.255.255", "240.0.0.1",       "255.255.255.255"})
        EXPECT_FALSE(isPublicIpv4(address)) << address;
    for (const char* address : {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255",
                                "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.0.1.1", "192.0.3.1",
                                "198.17.0.1", "198.20.0.1", "203.0.112.1", "223.255.255.255"})
        EXPECT_TRUE(isPublicIpv4(address)) << address;
}

TEST(IpAddress, Only_global_unicast_of_IPv6_is_public)
{
    for (const char* address :
         {"::", "::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "64:ff9b:1::1", "100::1", "2001::1",
          "2001:2::1", "2001:10::1", "2001:db8::1", "2001:DB8:0:0:0:0:0:1", "2002:a00:1::1",
          "3fff:fff::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1"})
        EXPECT_FALSE(isPublicIpv6(address)) << address;
    for (const char* address : {"2606:4700::1111", "2001:4860:4860::8888",
                                "2a00:1450:4001:80b::200e", "3ffe::1", "2003::1", "2001:200::1"})
        EXPECT_TRUE(isPublicIpv6(address)) << address;
}

} // namespace
