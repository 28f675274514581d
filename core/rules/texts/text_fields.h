#pragma once

#include "core/base/field_path.h"
#include "core/base/message.h"
#include "core/offer/offer.h"
#include "core/text/prose/phrases.h"
#include "core/text/prose/text_characters.h"

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

struct TextField {
    FieldPath where;
    /// With "*" for positions in lists.
    std::string address = {};
    const char* label = "";
    TextKind kind = TextKind::Line;
    /// As it stands in the offer, which outlives the field.
    const std::string* text = nullptr;
    std::vector<TextCharacter> characters = {};
    /// Empty for IDs, addresses, files and settings, and for texts too long to be read.
    std::vector<PhraseToken> tokens = {};
    /// Printable ASCII, tabs and line breaks alone: most rules on characters have nothing to say.
    bool isAscii = false;
    /// Customers read it in the store.
    bool isPublic = false;

    [[nodiscard]] Argument name() const { return TranslatableText{"field", label}; }
    [[nodiscard]] bool checkFieldOneLine() const
    {
        return kind == TextKind::Line || kind == TextKind::Id || kind == TextKind::Address
               || kind == TextKind::File;
    }
};

/// An offer as a key of texts worked out of it.
struct OfferKey {
    const Offer* offer = nullptr;

    bool operator==(const OfferKey&) const = default;
    [[nodiscard]] std::size_t hash() const { return std::hash<const Offer*>()(offer); }
};

/// The texts of the offer in the order of the field table, without empty and internal ones.
[[nodiscard]] std::vector<TextField> textFieldsOf(const OfferKey& key);

} // namespace core
