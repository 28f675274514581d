#pragma once

#include "core/base/text_edit.h"
#include "core/text/addresses/syntax_fault.h"
#include "core/text/html/html_tokens.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// An element as its author wrote it.
struct HtmlElement {
    /// In lower case.
    std::string tag;
    TextRange startTag;
    /// Absent for elements that have none, such as br, and for those never closed.
    std::optional<TextRange> endTag;
    /// The element around it, by its index.
    std::optional<std::size_t> parent;
    std::vector<HtmlAttribute> attributes;

    bool operator==(const HtmlElement&) const = default;
};

enum class HtmlProblemKind {
    /// An element whose end tag is missing; the range is its start tag.
    UnclosedElement,
    /// An end tag without an element.
    StrayEndTag,
    /// An end tag that comes after the end of an element around it: <b><i></b></i>.
    CrossedEndTag,
    /// A start tag before which browsers end the paragraph or heading around it: <p><ul>.
    MisplacedElement,
    UnfinishedTag,
    /// "&" that starts no character reference.
    BareAmpersand,
    /// "<" that starts no tag.
    BareLessThan,
    /// "&name;" that is not in the standard.
    UnknownReference,
    /// "&copy" without its ";".
    UnterminatedReference,
    /// "&#0;" and other numbers that stand for no character.
    InvalidReference,
    ControlCharacter,
    DuplicateAttribute,
    Comment,
    Declaration,
    /// "&#150;": the place of a control, for which browsers show a character of Windows-1252.
    WindowsReference
};

struct HtmlProblem {
    HtmlProblemKind kind = HtmlProblemKind::UnclosedElement;
    TextRange range;
    /// The tag, reference or attribute meant; for a misplaced element the one that it ends.
    std::string name;
    /// What mends the source for sure; empty where that takes a person.
    std::vector<TextEdit> repair;

    bool operator==(const HtmlProblem&) const = default;
};

/// A paragraph, heading or list of the description, or text that stands in none.
struct HtmlBlock {
    /// Empty for text that stands in no block.
    std::string tag;
    /// From its start tag to its end tag.
    TextRange range;
    /// The visible text on one line.
    std::string text;

    bool operator==(const HtmlBlock&) const = default;
};

/// What a description consists of. Elements and problems stand in the order of the source.
struct Html {
    std::vector<HtmlElement> elements;
    std::vector<HtmlProblem> problems;
    /// Top-level blocks; a div around them is looked through.
    std::vector<HtmlBlock> blocks;
    /// What a customer reads: the blocks' texts, a line each.
    std::string visibleText;
    /// What the store drops altogether: comments, scripts and other elements with their content; in
    /// order, without overlap.
    std::vector<TextRange> lost;

    bool operator==(const Html&) const = default;
};

/// Parses a description as browsers do. Errors: source that is too long, too deep or otherwise made
/// to take a parser's time, with the place where it becomes so.
[[nodiscard]] tl::expected<Html, SyntaxFault> parseHtml(std::string_view source);

/// The part of html.lost that covers the byte, or null.
[[nodiscard]] const TextRange* partLostAt(const Html& html, std::size_t byte);

} // namespace core
