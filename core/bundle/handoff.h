#pragma once

#include "core/bundle/pictures.h"

namespace core {

/// One box of a portal page: what it is called there and what goes into it, a text, a file of the
/// bag, or both (the text's own file, for pasting).
struct HandoffField {
    std::string label;
    std::string text;
    std::string file;
    /// What to know or to do there; all there is where nothing of the offer goes in.
    std::string note;
};

struct HandoffPage {
    std::string title;
    std::string note;
    std::vector<HandoffField> fields;
};

/// Everything there is to enter, page by page, as the profile tells of its portal. Fields that are
/// empty are left out, and so are pages on which nothing is left.
[[nodiscard]] std::vector<HandoffPage> handoffPages(const Offer& offer, const Profile& profile,
                                                    const std::vector<Upload>& uploads);

} // namespace core
