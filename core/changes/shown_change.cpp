#include "core/changes/shown_change.h"

#include "core/text/html/rich_text.h"
#include "core/text/secrets/secrets.h"

namespace core {

namespace {

/// A letter that stands for the dot of a version while texts are compared; nobody writes it.
constexpr std::string_view kInnerDot = "\uA78F";

bool isDigitAt(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// "1.4.2" as one word.
std::string withWholeVersions(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == '.' && at > 0 && isDigitAt(text, at - 1) && isDigitAt(text, at + 1))
            result += kInnerDot;
        else
            result += text[at];
    return result;
}

void putDotsBack(std::string& text)
{
    for (auto at = text.find(kInnerDot); at != std::string::npos; at = text.find(kInnerDot, at))
        text.replace(at, kInnerDot.size(), ".");
}

std::vector<TextPart> partsOf(std::string_view before, std::string_view after)
{
    // Where somebody does write it, versions are compared number by number.
    if (before.find(kInnerDot) != std::string_view::npos
        || after.find(kInnerDot) != std::string_view::npos)
        return withoutLongRuns(wordChanges(before, after));
    auto parts = wordChanges(withWholeVersions(before), withWholeVersions(after));
    for (TextPart& part : parts)
        putDotsBack(part.text);
    return withoutLongRuns(parts);
}

/// What came or went as a whole is one part.
std::vector<TextPart> wholeParts(const std::optional<std::string>& before,
                                 const std::optional<std::string>& after)
{
    std::vector<TextPart> parts;
    if (before && !before->empty())
        parts.push_back({TextPart::Kind::Removed, *before});
    if (after && !after->empty())
        parts.push_back({TextPart::Kind::Added, *after});
    return parts;
}

std::optional<std::string> shownText(const std::optional<std::string>& text, ChangeKind kind)
{
    if (!text)
        return std::nullopt;
    return withoutSecrets(kind == ChangeKind::Html ? textOfHtml(*text) : *text);
}

} // namespace

std::string textOfHtml(std::string_view html)
{
    const auto rich = readRichText(html);
    if (!rich)
        return std::string(html);
    std::string text;
    for (const RichBlock& block : rich->blocks) {
        if (!text.empty())
            text += '\n';
        for (const RichRun& run : block.runs)
            text += run.text;
    }
    return text;
}

const char* formOnlyText(ChangeKind kind)
{
    return kind == ChangeKind::Json
               ? translatable("report",
                              "The JSON says the same; only its order or its blanks differ.")
               : translatable("report", "The words are the same; the markup differs.");
}

ShownChange shownChange(const Change& change)
{
    const auto before = shownText(change.before, change.kind);
    const auto after = shownText(change.after, change.kind);
    const bool areWords = change.kind == ChangeKind::Text || change.kind == ChangeKind::Html
                          || change.kind == ChangeKind::Json;
    if (!before || !after || !areWords)
        return {wholeParts(before, after), {}};
    if (change.kind == ChangeKind::Json)
        if (auto paths = jsonChanges(*before, *after)) {
            const bool isFormOnly = paths->empty();
            return {{}, std::move(*paths), isFormOnly};
        }
    if (change.kind == ChangeKind::Html && *before == *after)
        return {partsOf(withoutSecrets(*change.before), withoutSecrets(*change.after)), {}, true};
    return {partsOf(*before, *after), {}};
}

} // namespace core
