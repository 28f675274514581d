#include "core/text/addresses/file_name.h"

#include <gtest/gtest.h>

#include <string>

using namespace core;

namespace {

TEST(FileName, That_some_system_refuses_has_a_fault_with_its_place)
{
    const auto at = [](std::string_view name) {
        const auto fault = faultInFileName(name);
        return fault ? std::to_string(fault->range.start) + "-" + std::to_string(fault->range.end)
                     : std::string();
    };
    for (const char sign : {'<', '>', ':', '"', '|', '?', '*', '\\', '\n', '\x7f', '\x1f'})
        EXPECT_EQ(at(std::string("a/b") + sign + "c"), "3-4") << sign;
    for (const std::string device :
         {"CON", "nul.txt", "Com1.tar.gz", "lpt9", "AUX ", "com\u00b9.a", "CONIN$", "COM0"})
        EXPECT_EQ(at("a/" + device), "2-" + std::to_string(2 + device.size())) << device;
    EXPECT_EQ(at("a./b"), "1-2");
    EXPECT_EQ(at("a/b "), "3-4");
    EXPECT_EQ(at("a/" + std::string(256, 'b')), "257-258");
}

TEST(FileName, That_every_system_takes_has_none)
{
    for (const std::string& name :
         {std::string("a/b.c"), std::string("console.txt"), std::string("com10"),
          std::string("null"), std::string(".hidden"), std::string("com"), std::string("a b"),
          std::string("\u00e6.png"), std::string("a/nul_"), std::string(255, 'b')})
        EXPECT_FALSE(faultInFileName(name)) << name;
}

} // namespace
