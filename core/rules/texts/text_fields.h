#pragma once

#include "core/base/field_path.h"
#include "core/base/message.h"
#include "core/rules/engine/offer_key.h"
#include "core/text/prose/phrases.h"
#include "core/text/prose/text_characters.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a text of the offer is, as far as its characters go.
enum class TextKind {
    /// Shown on one line: a title, a summary, a name.
    Line,
    /// Lines of plain text: terms, notes.
    Lines,
    /// A description.
    Html,
    /// An ID, a tag, a number: never a space.
    Id,
    /// A web or e-mail address: one character more or less leads elsewhere.
    Address,
    /// The path of a file.
    File,
    /// What the module gets as it stands: a name or a value of its settings, a route.
    Setting,
    /// The same as JSON.
    Json,
    /// Never shown, or made by the program.
    Internal
};

/// By the address of the field ("/plans/*/title"); nothing for one that holds no text.
[[nodiscard]] std::optional<TextKind> textKindOf(std::string_view address);

/// The same by the place of a field in an offer ("/plans/0/title").
[[nodiscard]] std::optional<TextKind> textKindAt(const FieldPath& where);

/// Which characters of ASCII a text holds: most rules look for a few that most texts have not.
class AsciiSet {
public:
    /// What is not ASCII is left out.
    void add(std::int32_t point)
    {
        if (point >= 0 && point < kSize)
            m_halves[static_cast<std::size_t>(point) / kHalf] |= bit(point);
    }
    [[nodiscard]] bool holds(char c) const
    {
        return (m_halves[static_cast<unsigned char>(c) / kHalf % 2] & bit(c)) != 0;
    }
    [[nodiscard]] bool holdsAnyOf(std::string_view characters) const
    {
        return std::ranges::any_of(characters, [this](char c) { return holds(c); });
    }

private:
    static constexpr std::int32_t kSize = 128;
    static constexpr std::size_t kHalf = 64;
    static constexpr std::uint64_t bit(std::int32_t point)
    {
        return std::uint64_t{1} << (static_cast<std::uint32_t>(point) % kHalf);
    }

    std::array<std::uint64_t, 2> m_halves{};
};

struct TextField {
    FieldPath where;
    /// With "*" for positions in lists; of the table of all texts.
    std::string_view address = {};
    const char* label = "";
    TextKind kind = TextKind::Line;
    /// As it stands in the offer, which outlives the field.
    const std::string* text = nullptr;
    std::vector<TextCharacter> characters = {};
    /// Empty for IDs, addresses, files and settings, and for texts too long to be read.
    std::vector<PhraseToken> tokens = {};
    AsciiSet ascii = {};
    /// Printable ASCII, tabs and line breaks alone: most rules on characters have nothing to say.
    bool isAscii = false;
    /// Customers read it in the store.
    bool isPublic = false;

    [[nodiscard]] Argument name() const { return TranslatableText{"field", label}; }
    [[nodiscard]] bool isOneLine() const
    {
        return kind == TextKind::Line || kind == TextKind::Id || kind == TextKind::Address
               || kind == TextKind::File;
    }
};

/// The texts of the offer in the order of the field table, without empty and internal ones. There
/// may be a hundred thousand, which a vector would move and hold twice.
[[nodiscard]] std::deque<TextField> textFieldsOf(const OfferKey& key);

} // namespace core
