#include "app/cli/pictures/derive_options.h"

#include "app/cli/base/language.h"

#include <array>
#include <charconv>
#include <cmath>

namespace app {

namespace {

constexpr int kMaxPadding = 49;
constexpr int kMaxSharpening = 100;

/// "12%" or "12" without the sign.
std::string_view withoutPercentSign(std::string_view text)
{
    return text.ends_with('%') ? text.substr(0, text.size() - 1) : text;
}

/// All of the text as a number from 0 to `most`.
template <class Number>
std::optional<Number> numberUpTo(std::string_view text, Number most)
{
    Number number{};
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const bool isValid = read.ec == std::errc() && read.ptr == end && number >= 0 && number <= most;
    return isValid ? std::optional(number) : std::nullopt;
}

/// "25,0,50,100%": a part that lies within the picture.
std::optional<core::PictureCrop> cropFrom(std::string_view text)
{
    text = withoutPercentSign(text);
    std::array<int, 4> thousandths{};
    for (std::size_t at = 0; at < thousandths.size(); ++at) {
        const bool isLast = at + 1 == thousandths.size();
        const auto end = isLast ? text.size() : text.find(',');
        const auto percent = numberUpTo(text.substr(0, end), 100.0);
        if (!percent || end == std::string_view::npos)
            return std::nullopt;
        thousandths[at] = static_cast<int>(std::lround(*percent * 10));
        text.remove_prefix(isLast ? end : end + 1);
    }
    const auto [left, top, width, height] = thousandths;
    const bool isWithin = width > 0 && height > 0 && left + width <= 1000 && top + height <= 1000;
    return isWithin ? std::optional(core::PictureCrop{left, top, width, height}) : std::nullopt;
}

/// Reads the option, if it is given, with `read` into `value`; complains with `wanted`, which
/// names the option and what was given instead.
template <class Value, class Read>
void take(const Arguments& arguments, const Option& option, Value& value, Read read,
          const char* wanted, std::string& complaint)
{
    const auto text = arguments.value(option);
    if (!text)
        return;
    if (const auto result = read(*text))
        value = *result;
    else if (complaint.empty())
        complaint = spoken(wanted, {option.name, *text});
}

} // namespace

tl::expected<core::DeriveOptions, std::string> chosenDerivation(const Arguments& arguments)
{
    core::DeriveOptions options;
    std::string complaint;
    const auto upTo = [](int most) {
        return [most](std::string_view text) { return numberUpTo(withoutPercentSign(text), most); };
    };
    const auto colour = [](std::string_view text) {
        const auto known = core::colourFromHex(text);
        return known || text == "transparent" ? std::make_optional(known) : std::nullopt;
    };
    if (arguments.chose(kFit, "cover"))
        options.fit = core::PictureFit::Cover;
    take(arguments, kCrop, options.crop, cropFrom,
         core::translatable("cli", "%1 is left, top, width and height in percent within the "
                                   "master, such as 10,0,80,100%, not \"%2\"."),
         complaint);
    take(arguments, kPadding, options.paddingPercent, upTo(kMaxPadding),
         core::translatable("cli", "%1 is a whole number from 0% to 49%, not \"%2\"."), complaint);
    take(arguments, kBackground, options.background, colour,
         core::translatable("cli", "%1 is a colour such as #1a2b3c, or transparent, not \"%2\"."),
         complaint);
    take(arguments, kSharpen, options.sharpenPercent, upTo(kMaxSharpening),
         core::translatable("cli", "%1 is a whole number from 0% to 100%, not \"%2\"."), complaint);
    options.optimise = arguments.has(kOptimise);
    if (!complaint.empty())
        return tl::unexpected(complaint);
    return options;
}

} // namespace app
