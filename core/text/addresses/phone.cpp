#include "core/text/addresses/phone.h"

#include "core/text/addresses/syntax_fault.h"
#include "core/text/letters/characters.h"

#include <array>

namespace core {

namespace {

/// ITU-T E.164: country code and number together. The shortest numbers in use have seven.
constexpr int kMaxDigits = 15;
constexpr int kFewestDigits = 7;
constexpr std::size_t kMaxExtensionDigits = 15;
constexpr std::string_view kExtension = " ext. ";
/// What no number begins with: the codes that ITU-T E.164's list of assigned country codes (2016,
/// with the bulletins since) calls spare or reserved. What was withdrawn or is on trial is left
/// out: a number there may still be answered.
constexpr std::array kUnassignedCodes = {
    "210", "214", "215", "217", "219", "259", "28",  "292", "293", "294", "296", "384", "422",
    "424", "425", "426", "427", "428", "429", "671", "684", "693", "694", "695", "696", "697",
    "698", "699", "801", "802", "803", "804", "805", "806", "807", "809", "83",  "851", "854",
    "857", "858", "859", "884", "885", "887", "889", "89",  "969", "978", "990", "999"};

SyntaxFault phoneFault(TextRange range, const char* text, std::vector<Argument> arguments = {})
{
    return {range, {"rule", text, std::move(arguments)}};
}

std::optional<SyntaxFault> faultInStart(std::string_view text)
{
    if (text.empty())
        return phoneFault({0, 0}, translatable("rule", "There is no phone number. Write one such "
                                                       "as +1 425 555 0100."));
    if (text[0] != '+')
        return phoneFault(rangeOfCharacter(text, 0),
                          translatable("rule", "The phone number does not begin with + and the "
                                               "country code. Write it as +1 425 555 0100."));
    if (text.size() == 1 || text[1] < '1' || text[1] > '9')
        return phoneFault(text.size() == 1 ? TextRange{0, 1} : rangeOfCharacter(text, 1),
                          translatable("rule", "A country code from 1 to 999 must follow the +. "
                                               "Write the number as +1 425 555 0100."));
    for (const std::string_view code : kUnassignedCodes)
        if (text.substr(1).starts_with(code))
            return phoneFault({1, 1 + code.size()},
                              translatable("rule", "No country has a code that begins with %1. "
                                                   "Write your country's code after the +, as in "
                                                   "+1 425 555 0100."),
                              {std::string(code)});
    return std::nullopt;
}

std::optional<SyntaxFault> faultInDigits(std::string_view text)
{
    int digits = 0;
    for (std::size_t at = 1; at < text.size(); ++at) {
        const bool isDigit = isAsciiDigit(text[at]);
        const bool isGap = text[at] == ' ' && isAsciiDigit(text[at - 1]) && at + 1 < text.size();
        if (!isDigit && !isGap)
            return phoneFault(rangeOfCharacter(text, at),
                              text[at] == ' '
                                  ? translatable("rule", "The phone number has a space too many. "
                                                         "Write one space between groups of "
                                                         "digits and none at the end.")
                                  : translatable("rule",
                                                 "An international phone number cannot contain "
                                                 "“%1”. Separate groups of digits by single "
                                                 "spaces, as in +1 425 555 0100."),
                              text[at] == ' ' ? std::vector<Argument>()
                                              : std::vector<Argument>{shownCharacter(text, at)});
        digits += isDigit ? 1 : 0;
        if (digits > kMaxDigits)
            return phoneFault({at, text.size()},
                              translatable("rule", "The phone number has more than %1 digits. "
                                                   "Remove those beyond, or write an extension "
                                                   "as “ext. 123”."),
                              {static_cast<long long>(kMaxDigits)});
    }
    if (digits < kFewestDigits)
        return phoneFault({0, text.size()},
                          translatable("rule", "The phone number has %1 digits; with its country "
                                               "code it needs at least %2. Complete it."),
                          {static_cast<long long>(digits), static_cast<long long>(kFewestDigits)});
    return std::nullopt;
}

std::optional<SyntaxFault> faultInExtension(std::string_view text, std::size_t start)
{
    for (std::size_t at = start; at < text.size(); ++at)
        if (!isAsciiDigit(text[at]))
            return phoneFault(rangeOfCharacter(text, at),
                              translatable("rule", "An extension is a number and cannot contain "
                                                   "“%1”. Write it as “ext. 123”."),
                              {shownCharacter(text, at)});
    const std::size_t digits = text.size() - start;
    if (digits == 0 || digits > kMaxExtensionDigits)
        return phoneFault(
            {start, text.size()},
            translatable("rule", "The extension has %1 digits; it may have 1 to %2. "
                                 "Correct it, or remove “ext.”."),
            {static_cast<long long>(digits), static_cast<long long>(kMaxExtensionDigits)});
    return std::nullopt;
}

} // namespace

std::optional<SyntaxFault> faultInPhone(std::string_view text)
{
    if (auto found = faultInStart(text))
        return found;
    const auto extension = text.find(kExtension);
    if (extension == std::string_view::npos)
        return faultInDigits(text);
    if (auto found = faultInDigits(text.substr(0, extension)))
        return found;
    return faultInExtension(text, extension + kExtension.size());
}

} // namespace core
