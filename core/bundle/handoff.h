#pragma once

#include "core/bundle/pictures.h"

namespace core {

/// One box of a portal page: what it is called there and what goes into it, a text, a file of the
/// bag, or both (the text's own file, for pasting).
struct HandoffField {
    std::string label;
    std::string text;
    std::string file;
};

struct HandoffPage {
    std::string title;
    std::vector<HandoffField> fields;
};

/// Everything there is to enter, page by page, in the order and with the names of the profile's
/// portal. Fields that are empty are left out.
[[nodiscard]] std::vector<HandoffPage> handoffPages(const Offer& offer, const Profile& profile,
                                                    const std::vector<Upload>& uploads);

} // namespace core
