#include "core/rules/texts/accessibility_issues.h"
#include "core/rules/texts/listed_words.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tokens.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string_view>

/// Words in capitals that shout, among names that are written so.
namespace core {

namespace {

constexpr std::size_t kLongestAcronym = 3;
constexpr std::size_t kLeastCapitalWords = 4;
constexpr std::size_t kLeastCapitals = 16;
constexpr std::size_t kLeastHeadingWords = 2;

/// Words of a row.
struct CapitalRow {
    std::size_t first = 0;
    std::size_t last = 0;
    /// Those that count, and their letters.
    std::size_t words = 0;
    std::size_t letters = 0;
    /// Of those the ones beside another: a list of names has its words apart.
    std::size_t besideWords = 0;
    std::size_t besideLetters = 0;
    /// All in capitals, also those that do not count.
    std::size_t all = 0;
    std::size_t firstOfAll = 0;
    bool hasSmallWord = false;
};

/// Upper counts; Name and Small are in capitals, too. Mixed says nothing: numbers, signs, "IoT".
enum class Case { Upper, Small, Name, Mixed, Lower };

/// Longer than an acronym, and none the less a name that is written in capitals.
bool isCapitalName(std::string_view folded)
{
    constexpr auto kNames = std::to_array<std::string_view>(
        {"amqp",    "amqps",     "ansi",      "ascii",     "astm",     "atex",       "bacnet",
         "canopen", "cclink",    "cmms",      "coap",      "coaps",    "controlnet", "cuda",
         "dali",    "devicenet", "dhcp",      "dtls",      "ethercat", "ethernet",   "euromap",
         "fips",    "gdpr",      "gnss",      "gpio",      "grpc",     "hart",       "hdmi",
         "hipaa",   "html",      "http",      "https",     "ieee",     "interbus",   "iolink",
         "json",    "ldap",      "ldaps",     "lora",      "lorawan",  "lwm2m",      "modbus",
         "mqtt",    "mqtts",     "mtconnect", "mtls",      "namur",    "nato",       "nema",
         "nist",    "nvme",      "oauth",     "ocpp",      "onvif",    "openssl",    "osha",
         "owasp",   "packml",    "posix",     "powerlink", "profibus", "profinet",   "rest",
         "rohs",    "rtsp",      "saml",      "sata",      "scada",    "sepa",       "sercos",
         "sftp",    "smtp",      "smtps",     "snmp",      "soap",     "sparkplug",  "toml",
         "uart",    "umati",     "vdma",      "webrtc",    "wlan",     "yaml",       "zigbee"});
    static_assert(std::ranges::is_sorted(kNames));
    return std::ranges::binary_search(kNames, folded);
}

/// Nobody can say it as a word: "DNP", "HTTPS", "BLDC".
bool hasNoVowel(std::string_view folded)
{
    return std::ranges::all_of(folded, [](char c) { return c >= 'a' && c <= 'z'; })
           && folded.find_first_of("aeiouy") == std::string_view::npos;
}

/// No acronym is written like these.
bool isSmallWord(std::string_view folded)
{
    constexpr auto kWords = std::to_array<std::string_view>(
        {"all", "and", "auf", "das", "der", "des", "die", "ein", "est", "for", "fur", "get",
         "how", "ihr", "les", "mit", "neu", "new", "not", "our", "par", "see", "the", "tut",
         "und", "use", "vos", "was", "who", "why", "wie", "you", "zum", "zur"});
    static_assert(std::ranges::is_sorted(kWords));
    return std::ranges::binary_search(kWords, folded);
}

Case caseOf(const TextField& field, const PhraseToken& token)
{
    constexpr std::int32_t kSharpS = 0xDF;
    std::size_t upper = 0;
    std::size_t lower = 0;
    bool isUpperInside = false;
    for (std::size_t at = token.first; at < token.end; ++at) {
        const std::int32_t point = field.characters[at].point;
        const auto category = utf8proc_category(point);
        // Part numbers are no sentence.
        if (category == UTF8PROC_CATEGORY_ND)
            return Case::Mixed;
        if (category == UTF8PROC_CATEGORY_LO)
            return Case::Lower;
        const bool isUpper = category == UTF8PROC_CATEGORY_LU;
        isUpperInside = isUpperInside || (isUpper && at > token.first);
        upper += isUpper ? 1 : 0;
        // Its capital is hardly ever written.
        lower += (category == UTF8PROC_CATEGORY_LL || category == UTF8PROC_CATEGORY_LT)
                         && point != kSharpS
                     ? 1
                     : 0;
    }
    if (token.kind != PhraseToken::Kind::Word || upper + lower == 0)
        return Case::Mixed;
    if (lower > 0)
        return isUpperInside ? Case::Mixed : Case::Lower;
    if (upper <= kLongestAcronym)
        return isSmallWord(token.folded) ? Case::Small : Case::Name;
    return isCapitalName(token.folded) || hasNoVowel(token.folded) ? Case::Name : Case::Upper;
}

/// The parts of a description that are headings.
std::vector<TextRange> headingsIn(std::string_view html)
{
    std::vector<TextRange> ranges;
    bool isOpen = false;
    for (const HtmlToken& token : htmlTokens(html)) {
        if (!isHeadingHtmlTag(token.name))
            continue;
        if (token.kind == HtmlTokenKind::StartTag)
            ranges.push_back({token.range.end, html.size()});
        else if (isOpen)
            ranges.back().end = token.range.start;
        isOpen = token.kind == HtmlTokenKind::StartTag;
    }
    return ranges;
}

bool isInOneOf(const std::vector<TextRange>& ranges, std::size_t place)
{
    const auto after = std::ranges::upper_bound(ranges, place, {}, &TextRange::start);
    return after != ranges.begin() && place < std::prev(after)->end;
}

TextIssue capitalsIssue(const TextField& field, std::size_t first, std::size_t last)
{
    const std::size_t count = last + 1 - first;
    return {.range = rangeOfTokens(field, first, count),
            .text = translatable("rule", "“%1” shouts: “%2” is in capitals, which are slow to read "
                                         "and which some screen readers spell. Write small "
                                         "letters."),
            .arguments = {field.name(), textOfTokens(field, first, count)}};
}

/// Reads a row, and calls visit(row) where it ends, and whether it is all of its line.
template <class Visit>
class CapitalRows {
public:
    CapitalRows(const TextField& field, Visit visit) : m_field(field), m_visit(visit) {}

    void run()
    {
        for (std::size_t at = 0; at < m_field.tokens.size(); ++at) {
            if (m_field.tokens[at].startsLine) {
                end(true);
                m_isWholeLine = true;
            }
            add(at, caseOf(m_field, m_field.tokens[at]));
        }
        end(true);
    }

private:
    [[nodiscard]] bool isUpper(std::size_t at) const
    {
        return at < m_field.tokens.size() && caseOf(m_field, m_field.tokens[at]) == Case::Upper;
    }

    /// A short word may stand between.
    [[nodiscard]] bool isBesideUpper(std::size_t at) const
    {
        const auto isBridge = [&](std::size_t place) {
            return place < m_field.tokens.size()
                   && m_field.tokens[place].kind == PhraseToken::Kind::Word
                   && m_field.tokens[place].end - m_field.tokens[place].first <= kLongestAcronym;
        };
        return isUpper(at - 1) || isUpper(at + 1) || (isBridge(at - 1) && isUpper(at - 2))
               || (isBridge(at + 1) && isUpper(at + 2));
    }

    void add(std::size_t at, Case letters)
    {
        if (letters == Case::Lower) {
            end(false);
            m_isWholeLine = false;
            return;
        }
        if (letters == Case::Mixed)
            return;
        m_row.firstOfAll = m_row.all == 0 ? at : m_row.firstOfAll;
        ++m_row.all;
        m_row.hasSmallWord = m_row.hasSmallWord || letters == Case::Small;
        if (letters != Case::Upper) {
            m_lastOfAll = at;
            return;
        }
        const std::size_t size = m_field.tokens[at].end - m_field.tokens[at].first;
        const bool isBeside = isBesideUpper(at);
        m_row.first = m_row.words == 0 ? at : m_row.first;
        m_row.last = at;
        m_lastOfAll = at;
        ++m_row.words;
        m_row.letters += size;
        m_row.besideWords += isBeside ? 1 : 0;
        m_row.besideLetters += isBeside ? size : 0;
    }

    void end(bool isLineEnd)
    {
        if (m_row.all > 0)
            m_visit(m_row, m_lastOfAll, m_isWholeLine && isLineEnd);
        m_row = {};
    }

    const TextField& m_field;
    Visit m_visit;
    CapitalRow m_row;
    std::size_t m_lastOfAll = 0;
    bool m_isWholeLine = true;
};

bool isLong(std::size_t words, std::size_t letters)
{
    return words >= kLeastCapitalWords && letters >= kLeastCapitals;
}

} // namespace

std::vector<TextIssue> capitalsIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    if (!field.isPublic)
        return issues;
    const auto headings =
        field.kind == TextKind::Html ? headingsIn(*field.text) : std::vector<TextRange>();
    CapitalRows(field, [&](const CapitalRow& row, std::size_t lastOfAll, bool isWholeLine) {
        const std::size_t place = field.characters[field.tokens[row.firstOfAll].first].start;
        const bool isHeading = isWholeLine && row.all >= kLeastHeadingWords
                               && (row.words > 0 || row.hasSmallWord) && isInOneOf(headings, place);
        if (isHeading)
            issues.push_back(capitalsIssue(field, row.firstOfAll, lastOfAll));
        else if (isWholeLine ? isLong(row.words, row.letters)
                             : isLong(row.besideWords, row.besideLetters))
            issues.push_back(capitalsIssue(field, row.first, row.last));
    }).run();
    return issues;
}

} // namespace core
