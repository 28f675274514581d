#include "tests/support/routes/route_token_rules.h"

#include <cstring>
#include <regex>

namespace core::support {

namespace {

/// The rules of the lexer in their order: of equally long matches the first one counts.
struct LexerRule {
    std::string rule;
    std::regex pattern;
};

const std::vector<LexerRule>& lexerRules()
{
    const auto anyCase = std::regex::ECMAScript | std::regex::icase | std::regex::optimize;
    const auto exact = std::regex::ECMAScript | std::regex::optimize;
    const std::string id = R"([^()<>@,;:\\"/\[\]?={} \t\r\n])";
    const std::string escape = R"(\\(?:["'\\]|u[0-9a-fA-F]{4}))";
    static const std::vector<LexerRule> kRules{
        {"select", std::regex("select", anyCase)},
        {"from", std::regex("from", anyCase)},
        {"where", std::regex("where", anyCase)},
        {"into", std::regex("into", anyCase)},
        {"string",
         std::regex("\"(?:" + escape + R"(|[^"\\])*"|'(?:)" + escape + R"(|[^'\\])*')", exact)},
        {"open-string",
         std::regex("\"(?:" + escape + R"(|[^"\\])*|'(?:)" + escape + R"(|[^'\\])*)", exact)},
        {"number", std::regex("-?[0-9]+", exact)},
        {"number", std::regex("0x[0-9a-f]+", anyCase)},
        {"number", std::regex("-?[0-9]*[.][0-9]+(?:e[+-]?[0-9]+)?", anyCase)},
        {"number", std::regex("-?[0-9]*e[+-]?[0-9]+", anyCase)},
        {"true", std::regex("true", exact)},
        {"false", std::regex("false", exact)},
        {"null", std::regex("null", exact)},
        {"undefined", std::regex("undefined", exact)},
        {"and", std::regex("and", anyCase)},
        {"or", std::regex("or", anyCase)},
        {"not", std::regex("not", anyCase)},
        {"mark", std::regex(R"(<=|>=|<>|!=|\?\?|\|\||[-+*%(){},/=<>])", exact)},
        {"system", std::regex("[$](?:" + id + R"(|[\[\]])+)", exact)},
        {"id", std::regex(id + '+', exact)},
        {"bracketed", std::regex("(?:" + id + R"(|[\[\]])+)", exact)},
        {"unknown", std::regex(R"([\s\S])", exact)},
    };
    return kRules;
}

} // namespace

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    while (!text.empty()) {
        if (std::strchr(" \t\r\n", text.front())) {
            text.remove_prefix(1);
            continue;
        }
        if (text.starts_with("/*") && text.find("*/", 2) != std::string_view::npos) {
            text.remove_prefix(text.find("*/", 2) + 2);
            continue;
        }
        Word best;
        for (const LexerRule& one : lexerRules()) {
            std::match_results<std::string_view::const_iterator> match;
            if (std::regex_search(text.begin(), text.end(), match, one.pattern,
                                  std::regex_constants::match_continuous)
                && static_cast<std::size_t>(match.length()) > best.text.size())
                best = {one.rule, match.str()};
        }
        if (best.rule == "mark")
            best.rule = best.text;
        text.remove_prefix(best.text.size());
        words.push_back(std::move(best));
    }
    words.push_back({"end", ""});
    return words;
}

} // namespace core::support
