#include "core/text/characters.h"
#include "core/text/syntax.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view kGuidForm = "00000000-0000-0000-0000-000000000000";

SyntaxFault guidFault(TextRange range, const char* text, std::vector<Argument> arguments = {})
{
    return {range, {"rule", text, std::move(arguments)}};
}

} // namespace

std::optional<SyntaxFault> faultInGuid(std::string_view text)
{
    if (text.empty())
        return guidFault({0, 0},
                         translatable("rule", "There is no GUID. Write one of the form %1."),
                         {std::string(kGuidForm)});
    for (std::size_t at = 0; at < std::min(text.size(), kGuidForm.size()); ++at) {
        const bool wantsHyphen = kGuidForm[at] == '-';
        if (wantsHyphen && text[at] != '-')
            return guidFault(rangeOfCharacter(text, at),
                             translatable("rule", "A GUID has a hyphen where “%1” stands. Write it "
                                                  "in the form %2."),
                             {shownCharacter(text, at), std::string(kGuidForm)});
        if (!wantsHyphen && !isHexDigit(text[at]))
            return guidFault(rangeOfCharacter(text, at),
                             translatable("rule", "A GUID has one of 0–9 and a–f where “%1” "
                                                  "stands. Write it in the form %2."),
                             {shownCharacter(text, at), std::string(kGuidForm)});
    }
    if (text.size() > kGuidForm.size())
        return guidFault(
            {kGuidForm.size(), text.size()},
            translatable("rule", "The GUID goes on after its %1 characters. Remove "
                                 "“%2” at its end."),
            {static_cast<long long>(kGuidForm.size()), excerpt(text.substr(kGuidForm.size()))});
    if (text.size() < kGuidForm.size())
        return guidFault({text.size(), text.size()},
                         translatable("rule", "The GUID has %1 characters; it needs %2. Write it "
                                              "in the form %3."),
                         {static_cast<long long>(text.size()),
                          static_cast<long long>(kGuidForm.size()), std::string(kGuidForm)});
    return std::nullopt;
}

} // namespace core
