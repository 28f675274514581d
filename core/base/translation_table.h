#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace core {

/// One language's texts, as translations/embed_texts.cpp makes them from its file. Of what is
/// translated only a digest is kept, so that a text is found without reading others.
struct TranslationTable {
    /// "de", "pt_BR"
    std::string_view tag;
    /// Ascending.
    std::span<const std::uint64_t> keys;
    /// Where the text of each key starts, and where the last one ends.
    std::span<const std::uint32_t> starts;
    std::string_view texts;
};

/// Of every file in translations/, by their tags; English has its plural forms alone.
[[nodiscard]] std::span<const TranslationTable> translationTables();

/// What a text is found by, in all programs alike: FNV-1a of 64 bits. A text that counts has a key
/// for each of its forms.
[[nodiscard]] constexpr std::uint64_t translationKey(std::string_view context,
                                                     std::string_view text, std::size_t form = 0)
{
    constexpr std::uint64_t kPrime = 0x100000001b3;
    std::uint64_t key = 0xcbf29ce484222325;
    const auto add = [&](std::string_view part) {
        for (const char c : part)
            key = (key ^ static_cast<unsigned char>(c)) * kPrime;
        key *= kPrime;
    };
    add(context);
    add(text);
    return (key ^ form) * kPrime;
}

} // namespace core
