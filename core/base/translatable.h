#pragma once

namespace core {

/// Marks an English text for lupdate and returns it unchanged; the faces translate it where it is
/// shown. The arguments stand in the order of QT_TRANSLATE_NOOP, so that lupdate's function alias
/// sees them.
[[nodiscard]] constexpr const char* translatable(const char* /*context*/, const char* text)
{
    return text;
}

/// The same of a text with "%n" in it, which has forms for how many there are: "%n error(s)".
/// English has its own in translations/offerwright_en.ts.
[[nodiscard]] constexpr const char* countable(const char* /*context*/, const char* text)
{
    return text;
}

} // namespace core
