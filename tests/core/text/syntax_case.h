#pragma once

#include "core/text/addresses/syntax_fault.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <string_view>

namespace core {

/// One wrong text, where its fault lies, and words that the rendered message must hold.
struct SyntaxCase {
    std::string text;
    TextRange range;
    std::string_view says;

    friend std::ostream& operator<<(std::ostream& out, const SyntaxCase& row)
    {
        return out << row.text.substr(0, 60);
    }
};

inline void expectFault(const std::optional<SyntaxFault>& fault, const SyntaxCase& row)
{
    ASSERT_TRUE(fault) << row.text.substr(0, 60);
    EXPECT_EQ(fault->range.start, row.range.start);
    EXPECT_EQ(fault->range.end, row.range.end);
    EXPECT_NE(inEnglish(fault->message).find(row.says), std::string::npos)
        << inEnglish(fault->message);
    EXPECT_STREQ(fault->message.context, "rule");
}

} // namespace core
