#pragma once

#include "core/base/message.h"
#include "core/base/text_range.h"

namespace core {

/// What is wrong with a text that has a fixed form, and where. The message is a whole sentence of
/// the context "rule" that says what is wrong, the offending part, and how to mend it.
struct SyntaxFault {
    TextRange range;
    Message message;

    bool operator==(const SyntaxFault&) const = default;
};

} // namespace core
