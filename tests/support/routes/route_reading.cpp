#include "tests/support/routes/route_reading.h"

#include "tests/support/routes/route_token_rules.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace core::support {

namespace {

/// Where a text is refused: 'A', 'B', or '?' for a broken one.
struct Refusal {
    char stage;
};

[[noreturn]] void refuse(char stage)
{
    throw Refusal{stage};
}

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    return result;
}

bool isBroken(const std::vector<Word>& words)
{
    int open = 0;
    bool isUnbalanced = false;
    for (const Word& word : words) {
        if (word.rule == "unknown" || word.rule == "open-string" || word.rule == "bracketed")
            return true;
        open += word.rule == "(" ? 1 : word.rule == ")" ? -1 : 0;
        isUnbalanced = isUnbalanced || open < 0;
    }
    return isUnbalanced || open != 0;
}

// Types, one letter each: Text, Number, truth (B), null (Z), Undefined, and Q for a value of the
// message body, which is known when the message comes.

struct Signature {
    std::vector<std::string> arguments;
    char result;
};

/// Each list of arguments that a function takes; a letter list is what may stand there, Q always.
const std::multimap<std::string, Signature>& functions()
{
    static const std::multimap<std::string, Signature> kFunctions = [] {
        std::multimap<std::string, Signature> all;
        for (const char* name : {"abs", "ceiling", "exp", "floor", "sign", "sqrt", "square"})
            all.insert({name, {{"N"}, 'N'}});
        for (const char* name : {"is_bool", "is_defined", "is_null", "is_number", "is_string"})
            all.insert({name, {{"TNBZU"}, 'B'}});
        for (const char* name : {"starts_with", "ends_with", "contains"})
            all.insert({name, {{"T", "T"}, 'B'}});
        for (const char* name : {"lower", "upper"})
            all.insert({name, {{"T"}, 'T'}});
        all.insert({"power", {{"N", "N"}, 'N'}});
        all.insert({"as_number", {{"TN"}, 'N'}});
        all.insert({"length", {{"T"}, 'N'}});
        all.insert({"index_of", {{"T", "T"}, 'N'}});
        all.insert({"substring", {{"T", "N"}, 'T'}});
        all.insert({"substring", {{"T", "N", "N"}, 'T'}});
        return all;
    }();
    return kFunctions;
}

char resultOfCall(const std::string& name, const std::string& given)
{
    if (lower(name) == "concat")
        return given.size() >= 2 && given.find_first_not_of("TQ") == std::string::npos ? 'T' : 0;
    const auto [first, last] = functions().equal_range(lower(name));
    const auto fits = [&](const auto& row) {
        const auto& wanted = row.second.arguments;
        return std::equal(wanted.begin(), wanted.end(), given.begin(), given.end(),
                          [](const std::string& letters, char letter) {
                              return letter == 'Q' || letters.find(letter) != std::string::npos;
                          });
    };
    const auto found = std::find_if(first, last, fits);
    return found == last ? char(0) : found->second.result;
}

constexpr std::string_view kComparable = "TT NN BB ZZ UU QT QN QB QZ QQ TQ NQ BQ ZQ";
const std::vector<std::pair<std::string_view, std::map<std::string, char>>>& operatorTable()
{
    static const auto kTable = [] {
        std::vector<std::pair<std::string_view, std::map<std::string, char>>> table;
        std::map<std::string, char> compare;
        std::map<std::string, char> coalesce;
        for (std::size_t at = 0; at < kComparable.size(); at += 3) {
            const std::string pair(kComparable.substr(at, 2));
            compare[pair] = 'B';
            coalesce[pair] = pair.find('Q') != std::string::npos ? 'Q' : pair[0];
        }
        std::map<std::string, char> either;
        std::map<std::string, char> both;
        for (const char left : std::string("BZUQ"))
            for (const char right : std::string("TNBZUQ")) {
                const std::string pair{left, right};
                if (left != 'Q' && std::string("BZU").find(right) == std::string::npos)
                    continue;
                if (pair == "ZU" || pair == "UZ")
                    continue;
                either[pair] = pair == "ZZ" ? 'Z' : 'B';
                if (pair != "QZ")
                    both[pair] = pair.find('Z') != std::string::npos ? 'Z' : 'B';
            }
        table.push_back({"= != <> < <= > >=", compare});
        table.push_back({"??", coalesce});
        table.push_back({"+ - * /", {{"NN", 'N'}, {"NQ", 'Q'}, {"QN", 'Q'}, {"QQ", 'Q'}}});
        table.push_back({"%", {{"NN", 'N'}}});
        table.push_back({"||", {{"TT", 'T'}, {"TQ", 'T'}, {"QT", 'T'}, {"QQ", 'T'}}});
        table.push_back({"and", both});
        table.push_back({"or", either});
        return table;
    }();
    return kTable;
}

char resultOfOperator(const std::string& op, char left, char right)
{
    for (const auto& [operators, pairs] : operatorTable()) {
        const std::string all = ' ' + std::string(operators) + ' ';
        if (all.find(' ' + op + ' ') == std::string::npos)
            continue;
        const auto found = pairs.find({left, right});
        return found == pairs.end() ? char(0) : found->second;
    }
    return 0;
}

class Reader {
public:
    explicit Reader(std::vector<Word> words) : m_words(std::move(words)) {}

    void route()
    {
        if (taken("select"))
            expect("*");
        expect("from");
        if (rule() != "/")
            refuse('A');
        while (taken("/"))
            if (!taken("id"))
                expect("*");
        bool isGood = true;
        if (taken("where"))
            isGood = expression(0) != 0;
        expect("into");
        sink();
        if (!isGood)
            refuse('B');
    }

private:
    [[nodiscard]] const std::string& rule() const { return m_words[m_at].rule; }
    bool taken(std::string_view wanted)
    {
        if (rule() != wanted)
            return false;
        m_last = m_words[m_at++].text;
        return true;
    }
    void expect(std::string_view wanted)
    {
        if (!taken(wanted))
            refuse('A');
    }

    void sink()
    {
        if (taken("system")) {
            if (lower(m_last) != "$upstream")
                refuse('A');
            return;
        }
        expect("id");
        const std::string name = m_last;
        expect("(");
        expect("string");
        const std::string address = m_last;
        expect(")");
        if (lower(name) != "brokeredendpoint" || !isAddress(address))
            refuse('A');
    }

    /// Spaces, one slash at either end, and the quotes do not count; then there are four parts,
    /// the last one not blank.
    static bool isAddress(const std::string& quoted)
    {
        std::string inner = quoted.substr(1, quoted.size() - 2);
        inner = std::regex_replace(inner, std::regex(R"(^\s+|\s+$)"), "");
        inner = std::regex_replace(inner, std::regex("^/|/$"), "");
        const auto slashes = std::ranges::count(inner, '/');
        const std::string last = inner.substr(std::min(inner.rfind('/') + 1, inner.size()));
        return slashes == 3 && last.find_first_not_of(" \t\r\n") != std::string::npos;
    }

    /// The operators of each strength, the weakest first.
    static constexpr std::array<std::string_view, 7> kStrengths{
        " ?? ", " or ", " and ", " = != <> ", " < <= > >= ", " + - || ", " * / % "};

    /// The type, or 0 for one that does not fit. Only the grammar is refused at once.
    char expression(std::size_t strength)
    {
        if (strength == kStrengths.size())
            return unary();
        char left = expression(strength + 1);
        while (kStrengths[strength].find(' ' + rule() + ' ') != std::string_view::npos) {
            const std::string op = rule();
            ++m_at;
            const char right = expression(strength + 1);
            left = left && right ? resultOfOperator(op, left, right) : char(0);
        }
        return left;
    }

    char unary()
    {
        if (taken("not")) {
            const char type = unary();
            return type && std::strchr("BZQ", type) ? 'B' : char(0);
        }
        return negation();
    }

    char negation()
    {
        if (taken("-"))
            return rule() == "not" ? refusedNumber(unary()) : refusedNumber(negation());
        return primary();
    }
    static char refusedNumber(char type) { return type == 'N' ? 'N' : char(0); }

    char primary()
    {
        if (taken("(")) {
            const char type = expression(0);
            // The grammar of faulty texts leaves this group open and goes on with an argument.
            if (rule() == ",")
                refuse('?');
            expect(")");
            return type;
        }
        if (taken("{")) {
            expect("system");
            const std::string name = m_last;
            expect("}");
            return typeOfSystem(name);
        }
        if (taken("system"))
            return typeOfSystem(m_last);
        if (taken("id"))
            return rule() == "(" ? call(m_last) : 'T';
        if (taken("string"))
            return 'T';
        if (taken("number"))
            return typeOfNumber(m_last);
        if (taken("true") || taken("false"))
            return 'B';
        if (taken("null"))
            return 'Z';
        expect("undefined");
        return 'U';
    }

    char call(std::string name)
    {
        expect("(");
        std::string given;
        bool isGood = true;
        if (rule() != ")") {
            do {
                const char type = expression(0);
                isGood = isGood && type;
                given += type;
            } while (taken(","));
        }
        expect(")");
        return isGood ? resultOfCall(name, given) : char(0);
    }

    static char typeOfNumber(const std::string& text)
    {
        if (std::regex_match(text, std::regex("0[xX].{17,}")))
            return 'U';
        return std::regex_search(text, std::regex("^-?[eE]")) ? 'U' : 'N';
    }

    static char typeOfSystem(const std::string& name)
    {
        if (!lower(name).starts_with("$body."))
            return name.find_first_of("[]") == std::string::npos ? 'T' : 'U';
        // Names that are no mere numbers, each with at most one index; what cannot belong to a path
        // ends it, and is not looked at.
        static const std::regex kPath(R"(^\$[bB][oO][dD][yY])"
                                      R"((?:\.(?![0-9]+(?:[.\[\]]|$))[^.\[\]]+(?:\[[0-9]+\])?)+)");
        std::smatch match;
        if (!std::regex_search(name, match, kPath))
            return 0;
        const std::string rest = match.suffix();
        const bool isComplete =
            rest.empty() || rest[0] == ']' || (rest[0] != '.' && match.str().ends_with(']'));
        return isComplete ? 'Q' : char(0);
    }

    std::vector<Word> m_words;
    std::size_t m_at = 0;
    std::string m_last;
};

} // namespace

RouteReading secondReading(std::string_view route)
{
    std::vector<Word> words = wordsOf(route);
    const bool broken = isBroken(words);
    try {
        Reader(std::move(words)).route();
    } catch (const Refusal& refusal) {
        return {refusal.stage == 'B' ? RouteVerdict::RefusedAtB : RouteVerdict::RefusedAtA,
                broken || refusal.stage == '?'};
    }
    return {RouteVerdict::Taken, broken};
}

} // namespace core::support
