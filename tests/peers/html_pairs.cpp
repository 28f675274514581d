#include "core/text/html/html_sanitise.h"
#include "tests/support/html_generator.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iostream>
#include <random>
#include <string>

namespace {

using Json = nlohmann::json;

constexpr int kBadInputs = 10'000;
constexpr int kAllowedInputs = 3'000;

/// Makes descriptions as the store wants them: allowed tags alone, well nested and closed.
class AllowedHtmlGenerator {
public:
    explicit AllowedHtmlGenerator(unsigned seed) : m_random(seed) {}

    [[nodiscard]] std::string next()
    {
        std::string html;
        for (int left = below(5) + 1; left > 0; --left)
            html += block() + (below(2) == 0 ? "\n" : "");
        return html;
    }

private:
    static constexpr std::array<std::string_view, 10> kTexts{
        "one",       "two words",  "a &amp; b",  "1 &lt; 2",  "2 &gt; 1",
        "Größe 5 µ", "\U0001F600", "\"quoted\"", "it's <br>", "日本語 text"};

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    static std::string inside(const std::string& tag, const std::string& content)
    {
        return "<" + tag + ">" + content + "</" + tag + ">";
    }
    std::string block()
    {
        if (below(4) == 0)
            return list(2);
        return inside(below(3) == 0 ? "h" + std::to_string(below(6) + 1) : "p", phrases("biu"));
    }
    std::string list(int depth)
    {
        std::string items;
        for (int left = below(3) + 1; left > 0; --left) {
            const bool isDeep = depth > 0 && below(4) == 0;
            items += inside("li", phrases("biu") + (isDeep ? list(depth - 1) : ""));
        }
        return inside(below(2) == 0 ? "ul" : "ol", items);
    }
    /// Texts, formatted with those of the tags that are not open around them.
    std::string phrases(const std::string& tags)
    {
        std::string html;
        for (int left = below(3) + 1; left > 0; --left) {
            html += kTexts[static_cast<std::size_t>(below(kTexts.size()))];
            if (tags.empty() || below(2) == 0)
                continue;
            std::string others = tags;
            const auto at = static_cast<std::size_t>(below(static_cast<int>(tags.size())));
            others.erase(at, 1);
            html += " " + inside(tags.substr(at, 1), phrases(others)) + " ";
        }
        return html;
    }

    std::mt19937 m_random;
};

/// A line of JSON: the source, what the sanitiser makes of it or null, and whether it is allowed as
/// it stands.
void writePair(const std::string& bytes, bool isAllowed)
{
    // A browser decodes the bytes before it parses; so that both sides do it alike, it is done
    // here.
    const std::string source =
        Json::parse(Json(bytes).dump(-1, ' ', false, Json::error_handler_t::replace));
    const auto ours = core::sanitisedHtml(source);
    std::cout << Json{{"source", source},
                      {"ours", ours ? Json(*ours) : Json()},
                      {"isAllowed", isAllowed}}
                     .dump()
              << '\n';
}

} // namespace

/// Writes generated descriptions with what the sanitiser makes of them, to be compared with other
/// sanitisers. The same at every run, and others for another seed, the one argument.
int main(int count, char** values)
{
    const auto seed = count > 1 ? static_cast<unsigned>(std::stoul(values[1])) : 0U;
    tests::HtmlGenerator bad(seed + 11);
    for (int round = 0; round < kBadInputs; ++round)
        writePair(bad.next(), false);
    AllowedHtmlGenerator allowed(seed + 12);
    for (int round = 0; round < kAllowedInputs; ++round)
        writePair(allowed.next(), true);
    return 0;
}
