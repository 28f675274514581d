#include "core/text/json/json_reader.h"

#include "core/text/json/json_scalars.h"
#include "core/text/json/json_tree.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core {

namespace {

constexpr std::string_view kJsonByteOrderMark = "\xEF\xBB\xBF";

bool isUtf16(std::string_view text)
{
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

/// Whether no name occurs twice, as far as that is quicker told than by sorting.
bool quickCheckUnique(const std::vector<JsonMember>& members)
{
    constexpr std::size_t kFew = 16;
    if (members.size() > kFew)
        return false;
    for (std::size_t at = 1; at < members.size(); ++at)
        for (std::size_t before = 0; before < at; ++before)
            if (members[at].key == members[before].key)
                return false;
    return true;
}

/// Reads one JSON text by recursive descent. What is missing or too much is reported and passed
/// over, so that one slip of an editor costs one message and no data.
class JsonReader : private JsonScanner {
public:
    explicit JsonReader(std::string_view text) : JsonScanner(text) {}

    [[nodiscard]] JsonTree read();

private:
    /// Nothing where no value starts; the place is then unchanged.
    [[nodiscard]] std::optional<JsonNode> value();
    [[nodiscard]] JsonNode container();
    [[nodiscard]] bool ended(const JsonNode& container);
    [[nodiscard]] bool endedByOther(bool isObject);
    [[nodiscard]] bool endsTooEarly(bool isObject);
    void readMember(JsonNode& object);
    void readMemberValue(JsonNode& object, JsonMember member);
    void readItem(JsonNode& array);
    void readComma(char closing);
    [[nodiscard]] std::optional<JsonMember> key();
    void reportDuplicates(const JsonNode& object);

    /// End of the last value or key, where a missing comma belongs.
    std::size_t m_lastEnd = 0;
    int m_values = 0;
    /// The brackets that are open, outermost first.
    std::string m_open;
};

JsonTree JsonReader::read()
{
    JsonTree tree;
    if (isUtf16(m_text)) {
        problem({0, 2}, translatable("json", "The file is UTF-16 text and cannot be read. Save it "
                                             "again as UTF-8."));
        return {std::move(tree.root), std::move(m_problems), false};
    }
    if (m_text.starts_with(kJsonByteOrderMark))
        m_at = kJsonByteOrderMark.size();
    skipSpace();
    auto root = value();
    skipSpace();
    if (!root)
        problem({m_at, m_at}, translatable("json", "The file holds no JSON value. It should start "
                                                   "with \"{\"."));
    else if (!atEnd()) {
        tree.isWhole = false;
        problem({m_at, m_text.size()},
                translatable("json", "Something follows the end of the JSON value and was not "
                                     "read. Remove it."));
    }
    tree.isWhole = tree.isWhole && !m_isCut && !m_isSkipped;
    tree.root = std::move(root).value_or(JsonNode());
    tree.problems = std::move(m_problems);
    std::ranges::stable_sort(tree.problems, {},
                             [](const JsonProblem& found) { return found.range.start; });
    return tree;
}

std::optional<JsonNode> JsonReader::value()
{
    if (atEnd())
        return std::nullopt;
    const std::size_t start = m_at;
    JsonNode node;
    switch (peek()) {
    case ',':
    case ':':
    case '}':
    case ']':
        return std::nullopt;
    case '{':
    case '[':
        if (m_open.size() == kMaxJsonDepth)
            node = skippedContainer(translatable(
                "json", "Objects and lists nest more than %1 deep here; this one was not read. "
                        "Make it flatter."));
        else
            node = container();
        break;
    case '"':
    case '\'':
        node = string();
        break;
    default:
        node = bareValue();
    }
    if (++m_values == kMaxJsonValues) {
        problem({start, m_text.size()},
                translatable("json", "The file has more than %1 values; the rest was not read."),
                {static_cast<long long>(kMaxJsonValues)});
        m_isCut = true;
        m_at = m_text.size();
    }
    node.range = {start, std::max(m_at, start)};
    m_lastEnd = m_at;
    return node;
}

JsonNode JsonReader::container()
{
    JsonNode node;
    node.kind = peek() == '{' ? JsonKind::Object : JsonKind::Array;
    node.range.start = m_at;
    m_open += peek();
    m_lastEnd = ++m_at;
    while (!ended(node)) {
        const std::size_t before = m_at;
        if (node.kind == JsonKind::Object)
            readMember(node);
        else
            readItem(node);
        if (m_at == before)
            skipUnexpected();
    }
    m_open.pop_back();
    if (node.kind == JsonKind::Object)
        reportDuplicates(node);
    return node;
}

bool JsonReader::ended(const JsonNode& container)
{
    const bool isObject = container.kind == JsonKind::Object;
    for (skipSpace(); peek() == '}' || peek() == ']'; skipSpace()) {
        const bool matches = (peek() == '}') == isObject;
        if (matches ? !endsTooEarly(isObject) : endedByOther(isObject))
            return true;
    }
    if (!atEnd())
        return false;
    problem({container.range.start, container.range.start + 1},
            isObject ? translatable("json", "The \"{\" here is never closed. Add \"}\" at the end "
                                            "of the object.")
                     : translatable("json", "The \"[\" here is never closed. Add \"]\" at the end "
                                            "of the list."));
    return true;
}

/// A closing bracket of the wrong kind: the right one is missing if an outer bracket waits for this
/// one, else this one is too much and is passed.
bool JsonReader::endedByOther(bool isObject)
{
    if (m_open.find(isObject ? '[' : '{') == std::string::npos) {
        problem({m_at, m_at + 1}, translatable("json", "This bracket closes nothing. Remove it."));
        ++m_at;
        skipSpace();
        if (peek() == ',')
            ++m_at;
        return false;
    }
    problem({m_lastEnd, m_lastEnd},
            isObject ? translatable("json", "A \"}\" is missing here. Add it to close the object.")
                     : translatable("json", "A \"]\" is missing here. Add it to close the list."));
    return true;
}

/// Passes the closing bracket. One too many inside the file closes the outermost object before the
/// rest of its members; that one is passed over.
bool JsonReader::endsTooEarly(bool isObject)
{
    const std::size_t bracket = m_at++;
    if (m_open.size() > 1 || !isObject)
        return false;
    const std::size_t after = m_at;
    const std::size_t known = m_problems.size();
    skipSpace();
    if (atEnd() || (peek() != ',' && peek() != '"' && peek() != '}')) {
        m_problems.resize(known);
        m_at = after;
        return false;
    }
    problem({bracket, bracket + 1},
            translatable("json", "This \"}\" ends the file's object too early. Remove it."));
    if (peek() == ',')
        ++m_at;
    return true;
}

void JsonReader::readComma(char closing)
{
    skipSpace();
    if (atEnd() || peek() == '}' || peek() == ']')
        return;
    if (peek() != ',') {
        problem({m_lastEnd, m_lastEnd}, translatable("json", "A comma is missing here. Add it."));
        return;
    }
    const std::size_t comma = m_at++;
    skipSpace();
    if (peek() == closing)
        problem({comma, comma + 1},
                translatable("json", "A comma stands after the last entry. Remove it."));
}

void JsonReader::readItem(JsonNode& array)
{
    auto item = value();
    if (item)
        array.items.push_back(std::move(*item));
    else
        problem({m_at, m_at + 1}, translatable("json", "A value is missing before this. Add it, or "
                                                       "remove what separates it."));
    if (item || peek() == ',')
        readComma(']');
}

std::optional<JsonMember> JsonReader::key()
{
    const std::size_t start = m_at;
    JsonMember member;
    if (peek() == '"' || peek() == '\'') {
        member.key = string().text;
    } else if (peek() != ',' && peek() != ':' && peek() != '{' && peek() != '[') {
        member.key = word(" \t\r\n,:={}[]\"'").text;
        problem({start, m_at},
                translatable("json", "The name %1 has no quotes. Put it in double quotes."),
                {member.key});
    } else {
        return std::nullopt;
    }
    member.keyRange = {start, m_at};
    m_lastEnd = m_at;
    return member;
}

void JsonReader::readMember(JsonNode& object)
{
    const std::size_t start = m_at;
    if (auto member = key()) {
        readMemberValue(object, std::move(*member));
    } else {
        if (peek() == ':')
            ++m_at;
        skipSpace();
        if (const auto nameless = value())
            problem({start, m_at},
                    translatable("json", "A value stands here without a name and was "
                                         "not read. Write a name and a colon before "
                                         "it."));
        else
            problem({start, m_at + (m_at == start)},
                    translatable("json", "A name and a value are missing here. Add them, or remove "
                                         "what separates them."));
    }
    readComma('}');
}

void JsonReader::readMemberValue(JsonNode& object, JsonMember member)
{
    skipSpace();
    if (peek() == ':') {
        ++m_at;
    } else {
        problem({m_lastEnd, m_lastEnd},
                translatable("json", "A colon is missing after the name %1. Add it."),
                {member.key});
        if (peek() == '=')
            ++m_at;
    }
    skipSpace();
    if (auto found = value()) {
        member.value = std::move(*found);
        object.members.push_back(std::move(member));
        return;
    }
    problem(member.keyRange,
            translatable("json", "The name %1 has no value. Write one after the "
                                 "colon, or remove the name."),
            {member.key});
}

void JsonReader::reportDuplicates(const JsonNode& object)
{
    if (quickCheckUnique(object.members))
        return;
    std::vector<const JsonMember*> sorted;
    sorted.reserve(object.members.size());
    for (const JsonMember& member : object.members)
        sorted.push_back(&member);
    std::ranges::stable_sort(
        sorted, {}, [](const JsonMember* member) -> const std::string& { return member->key; });
    for (std::size_t at = 1; at < sorted.size(); ++at)
        if (sorted[at]->key == sorted[at - 1]->key)
            problem(sorted[at]->keyRange,
                    translatable("json", "The name %1 stands here again; this later value counts. "
                                         "Remove one of the two."),
                    {sorted[at]->key});
}

} // namespace

JsonTree readJson(std::string_view text)
{
    return JsonReader(text).read();
}

} // namespace core
