#include "core/rules/texts/accessibility_issues.h"

#include "core/rules/texts/listed_words.h"
#include "core/rules/texts/runs.h"
#include "core/rules/texts/word_lists.h"
#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::size_t kMaxLoneWord = 12;

bool looksLikeFile(std::string_view title)
{
    constexpr std::array<std::string_view, 10> kEndings{".pdf",  ".htm",  ".html", ".md",  ".doc",
                                                        ".docx", ".xlsx", ".pptx", ".txt", ".zip"};
    return std::ranges::any_of(kEndings,
                               [&](std::string_view end) { return title.ends_with(end); });
}

/// "IMG_2034.png".
bool looksLikePicture(std::string_view caption)
{
    constexpr std::array<std::string_view, 5> kEndings{".png", ".jpg", ".jpeg", ".webp", ".gif"};
    return caption.find(' ') == std::string_view::npos
           && std::ranges::any_of(kEndings,
                                  [&](std::string_view end) { return caption.ends_with(end); });
}

bool looksLikeAddress(std::string_view title)
{
    return title.find(' ') == std::string_view::npos
           && (title.find("://") != std::string_view::npos || title.starts_with("www."));
}

bool isOneLetter(const TextField& field)
{
    return field.characters.size() == 1 && scriptOf(field.characters[0].point) == Script::Latin;
}

std::string_view stemOf(std::string_view file)
{
    const std::string_view name = file.substr(file.rfind('/') + 1);
    return name.substr(0, name.rfind('.'));
}

/// "Screenshot 1", "img_2".
bool isNumberedPicture(std::string_view folded)
{
    constexpr std::array<std::string_view, 6> kPictureWords{"screenshot", "screen shot", "image",
                                                            "picture",    "bild",        "img"};
    return std::ranges::any_of(kPictureWords, [&](std::string_view word) {
        return folded.starts_with(word)
               && std::ranges::all_of(folded.substr(word.size()), [](char c) {
                      return isAsciiDigit(c) || c == ' ' || c == '_' || c == '-';
                  });
    });
}

/// In scripts that set words apart.
bool isLoneShortWord(const TextField& field)
{
    const auto isAlphabetic = [](const TextCharacter& one) {
        const Script script = scriptOf(one.point);
        return script == Script::Latin || script == Script::Greek || script == Script::Cyrillic;
    };
    return field.tokens.size() == 1 && field.characters.size() <= kMaxLoneWord
           && std::ranges::all_of(field.characters, isAlphabetic);
}

/// "Read more…", "Here →": what ends a link title and says nothing.
std::string_view withoutPointers(std::string_view title)
{
    for (bool isCut = true; isCut;) {
        title = trimmed(title);
        isCut = false;
        for (const std::string_view sign : {".", "…", "!", "?", ":", ">", "→", "»", "›"})
            if (title.size() > sign.size() && title.ends_with(sign)) {
                title.remove_suffix(sign.size());
                isCut = true;
            }
    }
    return title;
}

} // namespace

std::vector<TextIssue> linkTitleIssues(const TextField& field, const Subject& subject)
{
    if (field.address != "/listing/links/*/title")
        return {};
    const std::string title = searchable(withoutPointers(*field.text));
    const auto& empty = emptyLinkTitles(subject.offer.listing.language);
    if (std::ranges::find(empty, title) == empty.end() && !looksLikeFile(title)
        && !looksLikeAddress(title) && !isOneLetter(field))
        return {};
    return {{.range = {0, field.text->size()},
             .text = translatable("rule", "The link title “%2” does not say where the link leads: "
                                          "links are read without their surroundings. Name the "
                                          "page, such as “Installation guide”."),
             .arguments = {field.name(), excerpt(*field.text)}}};
}

std::vector<TextIssue> captionIssues(const TextField& field, const Subject& subject)
{
    if (field.address != "/media/screenshots/*/caption")
        return {};
    const std::string caption = searchable(trimmed(*field.text));
    const std::size_t index = field.where.parent().index().value_or(0);
    const std::string& file = subject.offer.media.screenshots[index].file;
    const bool isEmpty = caption == searchable(stemOf(file)) || isNumberedPicture(caption)
                         || looksLikePicture(caption)
                         || caption == searchable(subject.offer.listing.title)
                         || isLoneShortWord(field);
    if (!isEmpty)
        return {};
    return {{.range = {0, field.text->size()},
             .text = translatable("rule", "The caption “%2” does not say what the picture shows, "
                                          "and it is all that those who cannot see it get. Write "
                                          "it in a few words, such as “Trend of one bearing over "
                                          "30 days”."),
             .arguments = {field.name(), excerpt(*field.text)}}};
}

} // namespace core
