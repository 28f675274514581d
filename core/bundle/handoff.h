#pragma once

#include "core/bundle/pictures.h"
#include "core/text/letters/lengths.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// How long a text is and may be, as the portal counts.
struct HandoffLength {
    long long length = 0;
    std::optional<long long> limit;
    LengthUnit unit = LengthUnit::CodePoints;

    bool operator==(const HandoffLength&) const = default;
};

/// How what an entry takes stands to what the store has.
enum class HandoffNews { Unknown, AsPublished, Changed, New, Gone };

/// One box of a portal page: what it is called there and what goes into it, a text, a file of the
/// bag, or both (the text's own file, for pasting).
struct HandoffField {
    std::string label;
    std::string text;
    std::string file;
    /// What to know or to do there; all there is where nothing of the offer goes in.
    std::string note;
    PortalControl control = PortalControl::Text;
    /// Where in the offer the text is from, the list for one that the offer leaves empty; empty
    /// where nothing of the offer goes in.
    FieldPath where;
    /// Of a list: what is entered one by one.
    std::vector<std::string> parts;
    /// The offer has nothing for it, so that the box stays empty.
    bool isLeftEmpty = false;
    /// Of what is typed or pasted.
    std::optional<HandoffLength> length;
    HandoffNews news = HandoffNews::Unknown;
    /// Of a whole list that changed, the elements that are new in it; of what is gone, that.
    std::vector<Message> elements = {};
    /// Something to do that leaves no value behind, and is done anew with each bundle. To create an
    /// offer or a plan is none: its page takes an ID, which says whether that is there.
    bool isAction = false;
    /// An action on a page behind the one that hands in: it comes days after the rest, when what
    /// was handed in is certified, and is not due with it.
    bool isLater = false;
};

struct HandoffPage {
    std::string title;
    std::string note;
    std::vector<HandoffField> fields;
};

/// Everything there is to enter, page by page, as the profile tells of its portal, and what is to
/// be left empty. Pages on which all is left empty are left out.
[[nodiscard]] std::vector<HandoffPage> handoffPages(const Offer& offer, const Profile& profile,
                                                    const std::vector<Upload>& uploads);

/// The same with every page and every box that the portal shows for the offer; without the files
/// of a bundle.
[[nodiscard]] std::vector<HandoffPage> portalPages(const Offer& offer, const Profile& profile);

} // namespace core
