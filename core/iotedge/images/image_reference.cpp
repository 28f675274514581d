#include "core/iotedge/images/image_reference.h"

#include "core/iotedge/lint/lint_sink.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t kLongestName = 255;
constexpr std::size_t kLongestTag = 128;
constexpr std::string_view kUpstream = "$upstream:";

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || isAsciiDigit(c);
}
bool isLetterOrDigit(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}
bool isWord(char c)
{
    return isLetterOrDigit(c) || c == '_';
}
bool isHex(std::string_view text)
{
    return std::ranges::all_of(text, isHexDigit);
}

/// The parts by their marks alone, not yet looked at.
struct RawReference {
    std::string_view domain;
    std::string_view path;
    std::string_view tag;
    std::string_view digest;
    bool hasTag = false;
    bool hasDigest = false;
};

bool looksLikeDomain(std::string_view first)
{
    const bool hasUpper = std::ranges::any_of(first, [](char c) { return c >= 'A' && c <= 'Z'; });
    return first.find_first_of(".:") != std::string_view::npos || first == "localhost" || hasUpper;
}

RawReference split(std::string_view text)
{
    RawReference raw;
    if (const auto at = text.find('@'); at != std::string_view::npos) {
        raw.digest = text.substr(at + 1);
        raw.hasDigest = true;
        text = text.substr(0, at);
    }
    const auto slash = text.rfind('/');
    const auto colon = text.rfind(':');
    const bool isTag =
        colon != std::string_view::npos && (slash == std::string_view::npos || colon > slash);
    if (isTag) {
        raw.tag = text.substr(colon + 1);
        raw.hasTag = true;
        text = text.substr(0, colon);
    }
    const auto first = text.find('/');
    if (first != std::string_view::npos && looksLikeDomain(text.substr(0, first))) {
        raw.domain = text.substr(0, first);
        text = text.substr(first + 1);
    }
    raw.path = text;
    return raw;
}

bool isDomain(std::string_view domain)
{
    if (domain.starts_with('[')) {
        const auto close = domain.find(']');
        if (close == std::string_view::npos || close < 3)
            return false;
        const std::string_view inner = domain.substr(1, close - 1);
        if (!std::ranges::all_of(inner, [](char c) { return isHexDigit(c) || c == ':'; }))
            return false;
        domain = domain.substr(close + 1);
        return domain.empty()
               || (domain.size() > 1 && domain.front() == ':'
                   && std::ranges::all_of(domain.substr(1), isAsciiDigit));
    }
    if (const auto colon = domain.find(':'); colon != std::string_view::npos) {
        const std::string_view port = domain.substr(colon + 1);
        if (port.empty() || !std::ranges::all_of(port, isAsciiDigit))
            return false;
        domain = domain.substr(0, colon);
    }
    for (std::size_t start = 0; start <= domain.size();) {
        const std::size_t end = std::min(domain.find('.', start), domain.size());
        const std::string_view label = domain.substr(start, end - start);
        const bool isGood =
            !label.empty() && isLetterOrDigit(label.front()) && isLetterOrDigit(label.back())
            && std::ranges::all_of(label, [](char c) { return isLetterOrDigit(c) || c == '-'; });
        if (!isGood)
            return false;
        start = end + 1;
    }
    return true;
}

/// Small letters and digits, with ".", "_", "__" or dashes between them.
bool isPathPart(std::string_view part)
{
    std::size_t at = 0;
    while (at < part.size() && isLowerOrDigit(part[at])) {
        while (at < part.size() && isLowerOrDigit(part[at]))
            ++at;
        if (at == part.size())
            return true;
        const std::size_t mark = at;
        while (at < part.size() && part[at] == part[mark] && !isLowerOrDigit(part[at]))
            ++at;
        const std::size_t size = at - mark;
        const bool isGood = part[mark] == '-' || (part[mark] == '.' && size == 1)
                            || (part[mark] == '_' && size <= 2);
        if (!isGood)
            return false;
    }
    return false;
}

/// The first part of the path that Docker does not take.
std::optional<std::string_view> badPathPart(std::string_view path)
{
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        if (const auto part = path.substr(start, end - start); !isPathPart(part))
            return part;
        start = end + 1;
    }
    return std::nullopt;
}

bool isTag(std::string_view tag)
{
    return !tag.empty() && tag.size() <= kLongestTag && isWord(tag.front())
           && std::ranges::all_of(tag, [](char c) { return isWord(c) || c == '.' || c == '-'; });
}

bool isDigestText(std::string_view digest)
{
    constexpr std::size_t kLeastHex = 32;
    constexpr std::size_t kSha256Hex = 64;
    const auto colon = digest.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view algorithm = digest.substr(0, colon);
    const std::string_view hex = digest.substr(colon + 1);
    if (!isAsciiLetter(algorithm.front()) || !isLetterOrDigit(algorithm.back()) || !isHex(hex))
        return false;
    if (algorithm == "sha256")
        return hex.size() == kSha256Hex;
    return hex.size() >= kLeastHex;
}

class ImageLinter {
public:
    explicit ImageLinter(std::string_view text) : m_sink(text) {}

    std::vector<LintProblem> lint();

private:
    [[nodiscard]] TextRange rangeOf(std::string_view part) const
    {
        const auto start = static_cast<std::size_t>(part.data() - m_sink.text().data());
        return {start, start + part.size()};
    }
    LintProblem& refuse(std::string_view part, const char* text,
                        std::vector<Argument> arguments = {})
    {
        LintProblem& problem = m_sink.error(kRule, rangeOf(part), text, std::move(arguments));
        problem.stage = LintStage::A;
        return problem;
    }
    bool lintShape(std::string_view text);
    void lintParts(const RawReference& raw);
    void lintWisdom(const RawReference& raw);

    static constexpr std::string_view kRule = "acr.source";
    LintSink m_sink;
};

/// False where the text is something else altogether.
bool ImageLinter::lintShape(std::string_view text)
{
    if (isBlank(text)) {
        refuse(text, translatable("rule", "The image has no name: edgeAgent refuses the whole "
                                          "deployment. Write one such as "
                                          "registry.azurecr.io/module:1.0.0."));
        return false;
    }
    if (const auto scheme = text.find("://"); scheme != std::string_view::npos) {
        LintProblem& problem =
            refuse(text.substr(0, scheme + 3),
                   translatable("rule", "An image is named without “%1”: Docker refuses it. Remove "
                                        "that."),
                   {std::string(text.substr(0, std::min<std::size_t>(scheme, 16)))});
        addFix(problem, "remove", translatable("fix", "Remove it"), {},
               {{rangeOf(text.substr(0, scheme + 3)), {}}});
        return false;
    }
    if (text.starts_with('$') && !asciiLower(text.substr(0, 16)).starts_with(kUpstream)
        && !text.starts_with("${")) {
        refuse(text,
               translatable("rule", "“%1” begins with a dollar sign, which edgeAgent takes "
                                    "in $upstream:port/… only. Write the name of the "
                                    "registry."),
               {shown(text)});
        return false;
    }
    return true;
}

void ImageLinter::lintParts(const RawReference& raw)
{
    if (!raw.domain.empty() && !isDomain(raw.domain))
        refuse(raw.domain,
               translatable("rule", "“%1” is no name of a registry: Docker refuses it. "
                                    "Write a host name, with :port if need be."),
               {shown(raw.domain)});
    if (const auto part = badPathPart(raw.path)) {
        const std::string lower = asciiLower(raw.path);
        LintProblem& problem =
            refuse(part->empty() ? raw.path : *part,
                   translatable("rule", "“%1” cannot stand in the name of a repository: Docker "
                                        "takes small letters and digits, with “.”, “_” or “-” "
                                        "between them. Write it so."),
                   {shown(*part)});
        if (!badPathPart(lower))
            addFix(problem, "lower", translatable("fix", "Write it in small letters"), {},
                   {{rangeOf(raw.path), lower}});
    } else if (raw.path.size() + raw.domain.size() > kLongestName) {
        refuse(raw.path,
               translatable("rule", "The name of the repository has %1 characters; Docker "
                                    "takes %2. Shorten it."),
               {static_cast<long long>(raw.path.size() + raw.domain.size()),
                static_cast<long long>(kLongestName)});
    } else if (raw.domain.empty() && raw.path.size() == 64 && isHex(raw.path)) {
        refuse(raw.path,
               translatable("rule", "64 hexadecimal digits name an image of this machine, "
                                    "not a repository: Docker refuses them. Write a "
                                    "name."));
    }
    if (raw.hasTag && !isTag(raw.tag))
        refuse(raw.tag,
               translatable("rule", "“%1” is no tag: Docker takes up to 128 letters, "
                                    "digits, “_”, “.” and “-”, not beginning with “.” or "
                                    "“-”. Write it so."),
               {shown(raw.tag)});
    if (raw.hasDigest && !isDigestText(raw.digest))
        refuse(raw.digest,
               translatable("rule", "“%1” is no digest. Write sha256: and 64 "
                                    "hexadecimal digits."),
               {shown(raw.digest)});
    if (raw.hasDigest && raw.hasTag) {
        LintProblem& problem =
            refuse(raw.tag, translatable("rule", "Docker takes a tag and a digest together, but "
                                                 "edgeAgent refuses them. Remove one of them."));
        const TextRange tag = rangeOf(raw.tag);
        addFix(problem, "remove-tag", translatable("fix", "Remove the tag"), {},
               {{{tag.start - 1, tag.end}, {}}});
    }
}

void ImageLinter::lintWisdom(const RawReference& raw)
{
    const std::string_view text = m_sink.text();
    if (!raw.hasTag && !raw.hasDigest)
        m_sink.warning(kRule, {0, text.size()},
                       translatable("rule", "“%1” has no tag, so devices get latest, whatever that "
                                            "is on the day. Name a version, such as :1.0.0."),
                       {shown(text)});
    else if (raw.tag == "latest")
        m_sink.warning(kRule, rangeOf(raw.tag),
                       translatable("rule", "latest changes without notice. Name a version, such "
                                            "as 1.0.0."));
    if (raw.tag.ends_with(".debug") || raw.tag.ends_with("-debug"))
        m_sink.warning(kRule, rangeOf(raw.tag),
                       translatable("rule", "“%1” is an image for developers. Name the one that "
                                            "customers shall run."),
                       {shown(raw.tag)});
}

std::vector<LintProblem> ImageLinter::lint()
{
    // edgeAgent drops the white space around it.
    std::string_view text = trimmed(m_sink.text());
    const bool isTemplate = text.find("${") != std::string_view::npos;
    if (!lintShape(text) || isTemplate)
        return m_sink.take();
    if (asciiLower(text.substr(0, 16)).starts_with(kUpstream)) {
        const auto slash = text.find('/');
        const std::string_view port =
            text.substr(kUpstream.size(), std::min(slash, text.size()) - kUpstream.size());
        const bool isPort = !port.empty() && port.front() != '0'
                            && std::ranges::all_of(port, isAsciiDigit)
                            && slash != std::string_view::npos;
        if (!isPort) {
            refuse(text, translatable("rule", "After $upstream: a port and a slash must follow, as "
                                              "in $upstream:443/module:1.0.0. Write it so."));
            return m_sink.take();
        }
        text = text.substr(slash + 1);
    }
    const RawReference raw = split(text);
    lintParts(raw);
    if (!m_sink.hasProblems())
        lintWisdom(raw);
    return m_sink.take();
}

} // namespace

std::optional<ImageReference> parsedImageReference(std::string_view text)
{
    const RawReference raw = split(text);
    const bool isGood = (raw.domain.empty() || isDomain(raw.domain)) && !badPathPart(raw.path)
                        && (!raw.hasTag || isTag(raw.tag))
                        && (!raw.hasDigest || isDigestText(raw.digest));
    if (!isGood)
        return std::nullopt;
    return ImageReference{raw.domain, raw.path, raw.tag, raw.digest};
}

std::vector<LintProblem> lintImage(std::string_view text, const LintContext&)
{
    return ImageLinter(text).lint();
}

} // namespace core
