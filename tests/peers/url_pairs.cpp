#include "core/text/addresses/address_fixes.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iostream>
#include <random>
#include <string>
#include <string_view>

namespace {

using Json = nlohmann::json;

constexpr int kInputs = 50'000;

/// Makes web addresses as people paste them: sound parts, and what browsers mend or drop.
class AddressGenerator {
public:
    explicit AddressGenerator(unsigned seed) : m_random(seed) {}

    [[nodiscard]] std::string next()
    {
        std::string address = oneOf(kBlanks) + oneOf(kSchemes) + oneOf(kHosts);
        for (int left = below(4); left > 0; --left)
            address += oneOf(kSlashes) + oneOf(kPieces) + oneOf(kPieces);
        if (below(3) == 0)
            address += "?" + oneOf(kPieces) + "=" + oneOf(kPieces);
        if (below(4) == 0)
            address += "#" + oneOf(kPieces);
        return address + oneOf(kBlanks);
    }

private:
    static constexpr std::array<std::string_view, 5> kBlanks{"", "", "", " ", "\n"};
    static constexpr std::array<std::string_view, 8> kSchemes{
        "https://", "http://", "HTTPS://", "https:\\\\", "https:/\\", "ht\ntps://", "https:/", ""};
    static constexpr std::array<std::string_view, 8> kHosts{
        "a.com",          "www.Contoso.com", "a.com:8080", "a.com:443",
        "b\u00FCcher.de", "a\t.com",         "user@a.com", "192.0.2.1"};
    static constexpr std::array<std::string_view, 5> kSlashes{"/", "/", "//", "\\", "/\n"};
    static constexpr std::array<std::string_view, 23> kPieces{
        "x",  "docs",  "a b", "%20", "%", "%4", "\\", "\u00E9", "\u65E5\u672C",
        "\t", "..",    "[1]", "{2}", "|", "^",  "`",  "\"",     "<y>",
        "'",  "&amp;", "#",   ":",   "@"};

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    template <std::size_t Size>
    std::string oneOf(const std::array<std::string_view, Size>& texts)
    {
        return std::string(texts[static_cast<std::size_t>(below(static_cast<int>(Size)))]);
    }

    std::mt19937 m_random;
};

} // namespace

/// Writes addresses and what they are mended to, a line of JSON each, to be compared with what the
/// URL Standard reads. The same at every run, and others for another seed, the one argument.
int main(int count, char** values)
{
    AddressGenerator addresses(count > 1 ? static_cast<unsigned>(std::stoul(values[1])) : 21U);
    for (int round = 0; round < kInputs; ++round) {
        const std::string before = addresses.next();
        if (const auto after = core::fixedUrl(before))
            std::cout << Json{{"before", before}, {"after", *after}}.dump() << '\n';
    }
    return 0;
}
