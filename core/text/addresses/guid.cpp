#include "core/text/addresses/guid.h"

#include "core/text/addresses/syntax_fault.h"
#include "core/text/letters/characters.h"

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
        return guidFault(
            {0, 0},
            translatable("rule", "There is no ID. Copy it from the Azure portal; its form is %1."),
            {std::string(kGuidForm)});
    for (std::size_t at = 0; at < std::min(text.size(), kGuidForm.size()); ++at) {
        const bool wantsHyphen = kGuidForm[at] == '-';
        if (wantsHyphen && text[at] != '-')
            return guidFault(rangeOfCharacter(text, at),
                             translatable("rule", "The ID has “%1” where a hyphen belongs. Copy it "
                                                  "from the Azure portal; its form is %2."),
                             {shownCharacter(text, at), std::string(kGuidForm)});
        if (!wantsHyphen && !isHexDigit(text[at]))
            return guidFault(rangeOfCharacter(text, at),
                             translatable("rule",
                                          "The ID has “%1” where one of 0–9 and a–f belongs. "
                                          "Copy it from the Azure portal; its form is %2."),
                             {shownCharacter(text, at), std::string(kGuidForm)});
    }
    if (text.size() > kGuidForm.size())
        return guidFault(
            {kGuidForm.size(), text.size()},
            translatable("rule", "The ID goes on after its %1 characters. Remove "
                                 "“%2” at its end."),
            {static_cast<long long>(kGuidForm.size()), excerpt(text.substr(kGuidForm.size()))});
    if (text.size() < kGuidForm.size())
        return guidFault({text.size(), text.size()},
                         translatable("rule", "The ID has %1 characters; it needs %2. Copy it from "
                                              "the Azure portal; its form is %3."),
                         {static_cast<long long>(text.size()),
                          static_cast<long long>(kGuidForm.size()), std::string(kGuidForm)});
    return std::nullopt;
}

} // namespace core
