#include "core/iotedge/images/image_parts.h"
#include "core/iotedge/images/image_reference.h"
#include "core/iotedge/images/repository_name.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/lint/template_lint.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"
#include "core/text/prose/template_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

namespace core {

namespace {

constexpr std::size_t kMaxImageName = 255;
constexpr std::string_view kUpstream = "$upstream:";

bool isHostCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}

bool isPortNumber(std::string_view text)
{
    constexpr int kLast = 65535;
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && number > 0 && number <= kLast;
}

class ImageLinter {
public:
    /// `isTemplate`: names stand in for values that are missing yet.
    ImageLinter(std::string_view text, bool isTemplate) : m_sink(text), m_isTemplate(isTemplate) {}

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
        m_hasErrors = true;
        return problem;
    }
    bool lintShape(std::string_view text);
    bool lintHosts(std::string_view text, const images::RawReference& raw);
    void lintParts(const images::RawReference& raw);
    void lintDigest(const images::RawReference& raw);
    void lintBestPractice(const images::RawReference& raw);

    static constexpr std::string_view kRule = "acr.source";
    LintSink m_sink;
    bool m_isTemplate;
    bool m_hasErrors = false;
};

/// The name in a line that pulls it, in quotes, or with a slash too many; nothing where that gives
/// no name.
std::optional<std::string> nameWithin(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kBefore{"docker pull ", "podman pull ", "docker run ",
                                                      "image:", "from "};
    std::string_view inner = trimmed(text);
    for (const std::string_view before : kBefore)
        if (asciiLower(inner.substr(0, before.size())) == before)
            inner = trimmed(inner.substr(before.size()));
    while (inner.ends_with(',') || inner.ends_with(';'))
        inner.remove_suffix(1);
    const bool isQuoted = inner.size() > 1 && inner.front() == inner.back()
                          && (inner.front() == '"' || inner.front() == '\'');
    if (isQuoted)
        inner = inner.substr(1, inner.size() - 2);
    std::string name;
    for (const char c : inner)
        if (c != '/' || !name.ends_with('/'))
            name += c;
    const bool isName = name != text && parsedImageReference(name).has_value();
    return isName ? std::optional(std::move(name)) : std::nullopt;
}

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
    if (auto name = parsedImageReference(text) ? std::nullopt : nameWithin(text)) {
        LintProblem& problem = refuse(
            text, translatable("rule", "“%1” is more than the name of an image. Write “%2”."),
            {shown(text), shown(*name)});
        addFix(problem, "name", translatable("fix", "Write “%1”"), {*name},
               {{rangeOf(text), *name}});
        return false;
    }
    if (text.starts_with('$') && !asciiLower(text.substr(0, 16)).starts_with(kUpstream)) {
        refuse(text,
               translatable("rule", "“%1” begins with a dollar sign, which edgeAgent takes "
                                    "in $upstream:port/… only. Write the name of the "
                                    "registry."),
               {shown(text)});
        return false;
    }
    return true;
}

/// False where the registry and the repository are one word.
bool ImageLinter::lintHosts(std::string_view text, const images::RawReference& raw)
{
    const auto end = endOfAzureHost(text);
    if (end && text.find('/') == std::string_view::npos) {
        const std::string_view host = text.substr(0, *end);
        LintProblem& problem =
            refuse(text,
                   translatable("rule", "No slash follows “%1”, so devices look for all of it "
                                        "on Docker Hub. Write %1/module:1.0.0, with the name "
                                        "of your repository."),
                   {shown(host)});
        if (*end < text.size() && isHostCharacter(text[*end]))
            addFix(problem, "slash", translatable("fix", "Put a slash there"), {},
                   {{rangeOf(text.substr(*end, 0)), "/"}});
        return false;
    }
    const std::string_view first = raw.path.substr(0, raw.path.find('/'));
    if (!raw.domain.empty() && first.size() < raw.path.size()
        && (endOfAzureHost(first) || isKnownForeignHost(first)))
        m_sink.warning(kRule, rangeOf(first),
                       translatable("rule", "“%1” is a second registry in the name of one image, "
                                            "and is taken for a part of the repository. Name only "
                                            "the registry where the image lies."),
                       {shown(first)});
    return true;
}

void ImageLinter::lintParts(const images::RawReference& raw)
{
    if (!raw.domain.empty() && !images::isDomain(raw.domain))
        refuse(raw.domain,
               translatable("rule", "“%1” is no name of a registry: Docker refuses it. "
                                    "Write a host name, with :port if need be."),
               {shown(raw.domain)});
    else if (const auto port = images::portOf(raw.domain); port && !isPortNumber(*port))
        refuse(*port,
               translatable("rule", "“%1” is no port of a registry. Write a number from 1 to "
                                    "65535, or leave it out."),
               {shown(*port)});
    if (const auto part = images::badPathPart(raw.path)) {
        const std::string lower = asciiLower(raw.path);
        LintProblem& problem =
            refuse(part->empty() ? raw.path : *part,
                   translatable("rule", "“%1” cannot stand in the name of a repository: Docker "
                                        "takes small letters and digits, with “.”, “_” or “-” "
                                        "between them. Write it so."),
                   {shown(*part)});
        if (!images::badPathPart(lower))
            addFix(problem, "lower", translatable("fix", "Write it in small letters"), {},
                   {{rangeOf(raw.path), lower}});
    } else if (raw.path.size() > kMaxImageName) {
        refuse(raw.path,
               translatable("rule", "The name of the repository has %1 characters; Docker "
                                    "takes %2. Shorten it."),
               {static_cast<long long>(raw.path.size()), static_cast<long long>(kMaxImageName)});
    } else if (raw.domain.empty() && raw.path.size() == 64 && images::isHex(raw.path)) {
        refuse(raw.path,
               translatable("rule", "64 hexadecimal digits name an image of this machine, "
                                    "not a repository: Docker refuses them. Write a "
                                    "name."));
    }
    if (raw.hasTag && !images::isTag(raw.tag))
        refuse(raw.tag,
               translatable("rule", "“%1” is no tag: Docker takes up to 128 letters, "
                                    "digits, “_”, “.” and “-”, not beginning with “.” or "
                                    "“-”. Write it so."),
               {shown(raw.tag)});
    lintDigest(raw);
}

void ImageLinter::lintDigest(const images::RawReference& raw)
{
    if (raw.hasDigest && !images::isDigestText(raw.digest)) {
        const std::string lower = asciiLower(raw.digest);
        const bool isLarge = images::isDigestText(lower);
        LintProblem& problem =
            refuse(raw.digest,
                   isLarge ? translatable("rule", "“%1” has capital letters, and Docker takes a "
                                                  "digest in small ones alone. Write it so.")
                           : translatable("rule", "“%1” is no digest. Write sha256: and 64 "
                                                  "hexadecimal digits."),
                   {shown(raw.digest)});
        if (isLarge)
            addFix(problem, "lower", translatable("fix", "Write it in small letters"), {},
                   {{rangeOf(raw.digest), lower}});
    }
    if (raw.hasDigest && raw.hasTag) {
        LintProblem& problem =
            refuse(raw.tag, translatable("rule", "Docker takes a tag and a digest together, but "
                                                 "edgeAgent refuses them. Remove one of them."));
        const TextRange tag = rangeOf(raw.tag);
        addFix(problem, "remove-tag", translatable("fix", "Remove the tag"), {},
               {{{tag.start - 1, tag.end}, {}}});
    }
}

void ImageLinter::lintBestPractice(const images::RawReference& raw)
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
    if (!lintShape(text))
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
    const images::RawReference raw = images::split(text);
    if (!lintHosts(text, raw))
        return m_sink.take();
    lintParts(raw);
    if (!m_hasErrors && !m_isTemplate)
        lintBestPractice(raw);
    return m_sink.take();
}

} // namespace

std::vector<LintProblem> lintImage(std::string_view text, const LintContext& /*unused*/)
{
    const std::vector<TextRange> values = templateValues(text);
    if (values.empty())
        return ImageLinter(text, false).lint();
    return lintTemplate(
        text, values, [](std::string_view standIns) { return ImageLinter(standIns, true).lint(); });
}

} // namespace core
