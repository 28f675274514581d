#pragma once

#include "core/base/message.h"
#include "core/base/text_range.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class JsonKind { Null, Boolean, Number, String, Array, Object };

struct JsonMember;

/// A JSON value with its place in the text. Numbers keep their digits, so nothing is lost by
/// reading and writing again.
struct JsonNode {
    JsonKind kind = JsonKind::Null;
    /// String: decoded UTF-8. Number: as written. Boolean: "true" or "false".
    std::string text;
    /// Object: in the order of the text, duplicates included.
    std::vector<JsonMember> members;
    std::vector<JsonNode> items;
    /// Quotes and brackets included; empty for a node that was not read from a text.
    TextRange range;

    /// The value of the last member of that name, as every JSON parser has it; null if there is
    /// none.
    [[nodiscard]] const JsonNode* member(std::string_view key) const;
};

struct JsonMember {
    std::string key;
    TextRange keyRange;
    JsonNode value;
};

/// One thing wrong with a JSON text: a whole sentence of the context "json", and where.
struct JsonProblem {
    Message message;
    TextRange range;

    bool operator==(const JsonProblem&) const = default;
};

/// What could be read of a JSON text.
struct JsonTree {
    JsonNode root;
    /// In the order of the text; empty for strict JSON (RFC 8259) without duplicate keys.
    std::vector<JsonProblem> problems;
    /// False where the tree lacks a part of the text: what nests too deep, lies beyond the most
    /// values or follows the end. Such a tree is never written back.
    bool isWhole = true;
};

} // namespace core
