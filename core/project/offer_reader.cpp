#include "core/project/offer_reader.h"

#include "core/offer/field.h"
#include "core/project/expected_kind.h"
#include "core/project/kept_members.h"
#include "core/project/migrations.h"
#include "core/project/names.h"
#include "core/project/text_file.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <ranges>

namespace core {

namespace {

constexpr std::string_view kSchemaStart = "offerwright-project/";
/// Builds an offer from a JSON tree along the field table, noting where everything stands.
class OfferReader {
public:
    OfferReader(const FetchFile& fetch, SourceLocations places) : m_fetch(fetch)
    {
        m_result.places = std::move(places);
    }

    [[nodiscard]] OfferText read(const std::string& offerJson);

private:
    void problem(TextRange range, const char* text, std::vector<Argument> arguments);
    void readSchema(const JsonNode& root);

    template <class T>
    void readRecord(const JsonNode& node, T& record, const FieldPath& path);
    template <class Owner, class T>
    void readField(const JsonMember& member, Owner& record, const Row<Owner, T>& row,
                   const FieldPath& path);
    /// False where something of the list or map could not be read; `rejected` then holds that, in
    /// the same form.
    template <class T>
    [[nodiscard]] bool readAll(const JsonNode& node, std::vector<T>& list, const FieldPath& path,
                               JsonNode& rejected);
    template <class T>
    [[nodiscard]] bool readAll(const JsonNode& node, std::map<std::string, T, std::less<>>& map,
                               const FieldPath& path, JsonNode& rejected);
    template <class T>
    void expected(const JsonNode& node);
    /// False where the node is of another kind; a problem then tells so.
    template <class T>
    [[nodiscard]] bool readValue(const JsonNode& node, T& value, const FieldPath& path);
    [[nodiscard]] bool readText(const JsonNode& node, std::string& text, const FieldPath& path);
    [[nodiscard]] bool readTextFile(const JsonNode& node, std::string& text, const FieldPath& path);
    template <class T>
    [[nodiscard]] bool readName(const JsonNode& node, T& value);
    [[nodiscard]] static bool readNumber(const JsonNode& node, int& value);

    const FetchFile& m_fetch;
    OfferText m_result;
};

void OfferReader::problem(TextRange range, const char* text, std::vector<Argument> arguments)
{
    m_result.problems.push_back(
        {{"project", text, std::move(arguments)}, m_result.places.inFile(kOfferFile, range)});
}

/// A whole number, however it is written: JSON knows no difference between 3 and 3.0.
bool OfferReader::readNumber(const JsonNode& node, int& value)
{
    const char* end = node.text.data() + node.text.size();
    double number = 0;
    const auto [stop, error] = std::from_chars(node.text.data(), end, number);
    if (node.kind != JsonKind::Number || error != std::errc{} || stop != end
        || number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()
        || number != std::trunc(number))
        return false;
    value = static_cast<int>(number);
    return true;
}

template <class T>
bool OfferReader::readName(const JsonNode& node, T& value)
{
    const auto& names = EnumNames<T>::names;
    const auto found = std::ranges::find(names, node.text);
    if (node.kind == JsonKind::String && found != names.end()) {
        value = static_cast<T>(found - names.begin());
        return true;
    }
    std::string all;
    for (const std::string_view name : names)
        (all += all.empty() ? "" : ", ") += name;
    problem(node.range,
            translatable("project", "%1 is not one of the values here: %2. The default "
                                    "was taken; write one of them."),
            {writeJson(node, JsonStyle::Compact), all});
    return false;
}

bool OfferReader::readText(const JsonNode& node, std::string& text, const FieldPath& path)
{
    if (node.kind == JsonKind::Object && hasTextFile(path))
        return readTextFile(node, text, path);
    if (node.kind != JsonKind::String)
        return false;
    text = node.text;
    m_result.places.add(path, kOfferFile, node.range, SourceEncoding::JsonString);
    return true;
}

bool OfferReader::readTextFile(const JsonNode& node, std::string& text, const FieldPath& path)
{
    const JsonNode* name = node.member("file");
    if (!name || name->kind != JsonKind::String || node.members.size() != 1)
        return false;
    if (const char* fault = faultInRelativePath(name->text)) {
        problem(name->range, fault, {name->text});
        return false;
    }
    auto bytes = m_fetch(name->text, kMaxTextBytes);
    if (!bytes) {
        const Message& why = bytes.error().message;
        m_result.problems.push_back({why, m_result.places.inFile(kOfferFile, name->range)});
        return false;
    }
    const TextFile file = textFileOf(*bytes);
    text = file.text;
    if (!file.isUtf8)
        m_result.problems.push_back(
            {{"project",
              translatable("project", "%1 is not UTF-8 throughout; what could not be read became "
                                      "\"\xEF\xBF\xBD\". Save it as UTF-8."),
              {name->text}},
             {name->text}});
    m_result.files.insert(name->text);
    m_result.places.addFile(name->text, std::move(*bytes));
    m_result.places.add(path, name->text, file.range, SourceEncoding::Plain);
    return true;
}

template <class T>
bool OfferReader::readValue(const JsonNode& node, T& value, const FieldPath& path)
{
    bool fits = false; // NOLINT(misc-const-correctness): an instantiation without a branch
    if constexpr (IsRecord<T>) {
        fits = node.kind == JsonKind::Object;
        if (fits)
            readRecord(node, value, path);
    } else if constexpr (std::is_same_v<T, std::string>) {
        const std::size_t known = m_result.problems.size();
        fits = readText(node, value, path);
        if (m_result.problems.size() > known)
            return fits;
    } else if constexpr (std::is_enum_v<T>) {
        return readName(node, value);
    } else if constexpr (std::is_same_v<T, bool>) {
        fits = node.kind == JsonKind::Boolean;
        value = fits ? node.text == "true" : value;
    } else {
        fits = readNumber(node, value);
    }
    if (!fits)
        expected<T>(node);
    return fits;
}

template <class T>
void OfferReader::expected(const JsonNode& node)
{
    problem(node.range,
            translatable("project", "%1 is expected here, and something else was found. It was "
                                    "kept aside; write it in the right form."),
            {TranslatableText{"project", kExpected<T>}});
}

template <class T>
bool OfferReader::readAll(const JsonNode& node, std::vector<T>& list, const FieldPath& path,
                          JsonNode& rejected)
{
    if (node.kind != JsonKind::Array) {
        expected<std::vector<T>>(node);
        rejected = node;
        return false;
    }
    rejected.kind = JsonKind::Array;
    for (const JsonNode& item : node.items) {
        const FieldPath at = path / list.size();
        const TextRange bracket{item.range.start, item.range.start + 1};
        m_result.places.add(at, kOfferFile, IsRecord<T> ? bracket : item.range,
                            SourceEncoding::Json);
        T value{};
        if (readValue(item, value, at))
            list.push_back(std::move(value));
        else
            rejected.items.push_back(item);
    }
    return rejected.items.empty();
}

template <class T>
bool OfferReader::readAll(const JsonNode& node, std::map<std::string, T, std::less<>>& map,
                          const FieldPath& path, JsonNode& rejected)
{
    if (node.kind != JsonKind::Object) {
        expected<std::map<std::string, T, std::less<>>>(node);
        rejected = node;
        return false;
    }
    rejected.kind = JsonKind::Object;
    for (const JsonMember& member : std::ranges::reverse_view(node.members)) {
        // Of a name that stands twice the last counts, as everywhere.
        const auto [place, isNew] = map.try_emplace(member.key);
        if (!isNew)
            continue;
        const FieldPath at = path / member.key;
        m_result.places.add(at, kOfferFile, member.keyRange, SourceEncoding::Json);
        JsonNode rest = member.value;
        bool isWhole = false;
        if constexpr (detail::isList<T> || detail::isMap<T>) {
            rest = {};
            isWhole = readAll(member.value, place->second, at, rest);
        } else {
            isWhole = readValue(member.value, place->second, at);
        }
        if (!isWhole)
            rejected.members.push_back({member.key, {}, std::move(rest)});
    }
    std::ranges::reverse(rejected.members);
    return rejected.members.empty();
}

template <class Owner, class T>
void OfferReader::readField(const JsonMember& member, Owner& record, const Row<Owner, T>& row,
                            const FieldPath& path)
{
    constexpr bool kIsMany = detail::isList<T> || detail::isMap<T>;
    constexpr bool kIsLeaf = !IsRecord<T> && !kIsMany;
    m_result.places.add(path, kOfferFile, kIsLeaf ? member.value.range : member.keyRange,
                        SourceEncoding::Json);
    if constexpr (kIsMany) {
        JsonNode rejected;
        if (!readAll(member.value, record.*row.member, path, rejected))
            keepUnreadable(record.unknown, member.key, rejected);
        return;
    } else if (readValue(member.value, record.*row.member, path)) {
        return;
    }
    keepUnreadable(record.unknown, member.key, member.value);
}

template <class T>
void OfferReader::readRecord(const JsonNode& node, T& record, const FieldPath& path)
{
    const auto readRow = [&](const auto& row) {
        const auto found =
            std::find_if(node.members.rbegin(), node.members.rend(),
                         [&](const JsonMember& member) { return member.key == row.key; });
        if (found != node.members.rend())
            readField(*found, record, row, path / row.key);
    };
    std::apply([&](const auto&... rows) { (readRow(rows), ...); }, Record<T>::rows);
    std::set<std::string_view> known;
    std::apply([&](const auto&... rows) { (known.insert(rows.key), ...); }, Record<T>::rows);
    if (path.isRoot())
        known.insert({"schema", "schemaVersion"});
    keepRest(record.unknown, node, std::move(known));
}

void OfferReader::readSchema(const JsonNode& root)
{
    m_result.version = kSchemaVersion;
    const JsonNode* schema = root.member("schema");
    if (schema && !schema->text.starts_with(kSchemaStart))
        problem(schema->range,
                translatable("project", "The file says that it is %1, not an Offerwright project. "
                                        "It was read as one; write \"%2\" if it is."),
                {writeJson(*schema, JsonStyle::Compact),
                 std::string(kSchemaStart) + std::to_string(kSchemaVersion)});
    const JsonNode* version = root.member("schemaVersion");
    if (!version)
        return;
    if (!readNumber(*version, m_result.version) || m_result.version < 1) {
        m_result.version = kSchemaVersion;
        problem(version->range,
                translatable("project", "The version of the project format should be a number from "
                                        "1, and was taken for %1. Write %1."),
                {static_cast<long long>(kSchemaVersion)});
    } else if (m_result.version > kSchemaVersion) {
        problem(version->range,
                translatable("project", "The project has format %1; this program knows formats up "
                                        "to %2 and read what it could. Update Offerwright before "
                                        "you save."),
                {static_cast<long long>(m_result.version), static_cast<long long>(kSchemaVersion)});
    }
}

OfferText OfferReader::read(const std::string& offerJson)
{
    JsonTree tree = readJson(offerJson);
    m_result.files.insert(kOfferFile);
    m_result.places.addFile(kOfferFile, offerJson);
    for (JsonProblem& found : tree.problems)
        m_result.problems.push_back(
            {std::move(found.message), m_result.places.inFile(kOfferFile, found.range)});
    const std::size_t start = tree.root.range.start;
    m_result.places.add(FieldPath(), kOfferFile, {start, start + 1}, SourceEncoding::Json);
    if (tree.root.kind != JsonKind::Object) {
        problem(tree.root.range,
                translatable("project", "%1 is expected here, and something else was found. It was "
                                        "kept aside; write it in the right form."),
                {TranslatableText{"project", kExpected<Offer>}});
        return std::move(m_result);
    }
    readSchema(tree.root);
    migrate(tree.root, m_result.version, projectMigrations());
    readRecord(tree.root, m_result.offer, FieldPath());
    return std::move(m_result);
}

} // namespace

OfferText readOffer(const std::string& offerJson, const FetchFile& fetch, SourceLocations places)
{
    return OfferReader(fetch, std::move(places)).read(offerJson);
}

} // namespace core
