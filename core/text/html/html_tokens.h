#pragma once

#include "core/base/text_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct HtmlAttribute {
    /// In lower case.
    std::string name;
    /// As written, without its quotes.
    std::string value;
    /// Name, equals sign and value.
    TextRange range;

    bool operator==(const HtmlAttribute&) const = default;
};

enum class HtmlTokenKind {
    Text,
    /// The content of an element such as script: no markup, no character references.
    RawText,
    StartTag,
    EndTag,
    Comment,
    /// A doctype, a processing instruction, or what else browsers skip like a comment.
    Declaration,
    /// A tag that the text ends in; browsers drop it.
    UnfinishedTag
};

struct HtmlToken {
    HtmlTokenKind kind = HtmlTokenKind::Text;
    TextRange range;
    /// Of a tag, in lower case.
    std::string name;
    /// Of a start tag, as written: a name may come twice.
    std::vector<HtmlAttribute> attributes;
    /// The tag ends in "/>".
    bool isSelfClosing = false;

    bool operator==(const HtmlToken&) const = default;
};

/// The tokens of HTML source as the HTML standard's tokenizer cuts them: they cover the source
/// without gap or overlap, but that a textarea or title never closed is an empty one. Linear in the
/// length of the source; never fails.
[[nodiscard]] std::vector<HtmlToken> htmlTokens(std::string_view source);

} // namespace core
