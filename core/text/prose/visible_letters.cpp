#include "core/text/prose/visible_letters.h"

#include "core/text/html/html_bounds.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/text_characters.h"

#include <utility>

namespace core {

std::vector<VisibleLetter> visibleLetters(std::string_view html)
{
    std::vector<VisibleLetter> letters;
    if (html.size() > kHtmlMaxBytes)
        return letters;
    bool startsWord = true;
    for (const TextCharacter& one : textCharacters(html, TextForm::Html)) {
        startsWord = startsWord || one.startsBlock;
        if (isBlank(one.point))
            startsWord = true;
        else if (one.point > 0x1F && one.point != 0x7F)
            letters.push_back(
                {one.point, one.range(), std::exchange(startsWord, false), one.isCode});
    }
    return letters;
}

} // namespace core
