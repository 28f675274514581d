#pragma once

#include "core/base/field_path.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// What the portal has for a field. A button ends its page; it has no field.
enum class PortalControl { Text, Html, List, Choice, Switch, File, Secret, Button };

/// A field that decides whether the portal shows an entry.
struct PortalCondition {
    /// Its address; it has no more "*" than the entry that asks.
    std::string field;
    /// The value it must have, as the project file writes it; empty is any that is not empty.
    std::string is;
};

/// One box, list or switch of a portal page.
struct PortalEntry {
    /// The address of our field, with "*" for any position in a list; empty where nothing of the
    /// offer goes in: a switch to leave off, a box to leave empty, a button.
    std::string field;
    /// The portal's own name, never translated.
    std::string label;
    PortalControl control = PortalControl::Text;
    /// What to know or to do there, one sentence for people, or empty.
    std::string note;
    /// The rule whose limit of the profile counts the value, or empty.
    std::string limitRule;
    /// Of numbers and sizes: "pixels".
    std::string unit;
    /// The file below data/ of a bundle that holds the value alone, for pasting; each "*" stands
    /// for the part of the name that tells the element. Empty where it needs none.
    std::string file;
    /// Of a choice: the field's value and the portal's word for it. A value that is not listed is
    /// not entered.
    std::vector<std::pair<std::string, std::string>> values;
    /// The choice is the profile's list of categories.
    bool fromCategories = false;
    std::optional<PortalCondition> when;
};

struct PortalPage {
    /// The portal's own title; "%1" stands for the title of the element of `each`.
    std::string title;
    /// The address of the list that has a page per element, "/plans/*", or empty.
    std::string each;
    /// How to get there, or what to do with the page as a whole, or empty.
    std::string note;
    std::vector<PortalEntry> entries;
};

/// Why a portal has no place for a field.
struct PortalGap {
    /// The address of the field or of all fields below it.
    std::string field;
    std::string reason;
};

/// The forms of a portal, in its order and with its names.
struct Portal {
    std::vector<PortalPage> pages;
    std::vector<PortalGap> without;

    /// The first entry for the field, for a part of it or for what it is a part of, or null.
    [[nodiscard]] const PortalEntry* entry(const FieldPath& field) const;
    /// The page of that entry, or null.
    [[nodiscard]] const PortalPage* page(const FieldPath& field) const;
    /// Why the portal has neither the field nor any part of it; null where it has, or where nothing
    /// is told.
    [[nodiscard]] const PortalGap* gap(const FieldPath& field) const;
};

} // namespace core
