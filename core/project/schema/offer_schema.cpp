#include "core/project/schema/offer_schema.h"

#include "core/base/language.h"
#include "core/offer/field.h"
#include "core/offer/field_addresses.h"
#include "core/project/migrations.h"
#include "core/project/names.h"
#include "core/project/schema/field_help.h"
#include "core/project/schema/schema_nodes.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_writer.h"

#include <limits>
#include <utility>

namespace core {

namespace {

/// The characters as they stand between the brackets of a pattern.
std::string patternSet(std::string_view characters)
{
    std::string set;
    for (const char c : characters) {
        if (c == '-' || c == ']' || c == '\\' || c == '^')
            set += '\\';
        set += c;
    }
    return set;
}

constexpr std::string_view kDialect = "https://json-schema.org/draft/2020-12/schema";

/// faultInRelativePath() as a regular expression.
constexpr std::string_view kRelativePath =
    "^(?![\\u0000-\\u007f]:)(?!\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f]+"
    "(/(?!\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f]+)*$";

void collectIds(const std::vector<StoreCategory>& categories, std::vector<std::string>& ids,
                bool isBelow)
{
    for (const StoreCategory& category : categories) {
        if (isBelow)
            collectIds(category.subcategories, ids, false);
        else
            ids.push_back(category.id);
    }
}

/// Writes the schema of each part along the field table.
class SchemaWriter {
public:
    SchemaWriter(const Profile& profile, SchemaKind kind) : m_profile(profile), m_kind(kind) {}

    [[nodiscard]] JsonNode write() const;

private:
    using Path = const FieldPath&;

    template <class T>
    [[nodiscard]] JsonNode value(Path path, const T& empty) const;
    template <class T>
    [[nodiscard]] JsonNode record(Path path) const;
    template <class Owner, class T>
    [[nodiscard]] JsonNode member(const Row<Owner, T>& row, Path path) const;
    [[nodiscard]] JsonNode text(Path path) const;
    void addKnownValues(JsonNode& node, const std::string& address) const;
    void addHelp(JsonNode& node, Path path) const;
    void addLimits(JsonNode& node, const std::string& address) const;
    void constrain(JsonNode& node, const std::string& address) const;
    [[nodiscard]] JsonNode earlierVersions() const;
    [[nodiscard]] JsonNode confirmationsOfAnyVersion(JsonNode keyed) const;
    [[nodiscard]] std::string id() const;

    const Profile& m_profile;
    SchemaKind m_kind;
};

/// What the profile knows of the values of a text that is free otherwise.
void SchemaWriter::addKnownValues(JsonNode& node, const std::string& address) const
{
    std::vector<std::string> known;
    if (address == "/listing/categories/*/id" || address == "/listing/categories/*/subcategories/*")
        collectIds(m_profile.categories, known, address.ends_with("/*"));
    else if (address == "/bundleLanguage")
        known = languageTags();
    else if (address == "/profile")
        for (const EmbeddedProfile& profile : embeddedProfiles())
            known.emplace_back(profile.id);
    if (known.empty())
        return;
    const bool isClosed = m_kind == SchemaKind::Strict && address != "/profile";
    addMember(node, isClosed ? "enum" : "examples", schemaTexts(known));
}

void SchemaWriter::addHelp(JsonNode& node, Path path) const
{
    std::string help;
    for (const std::string& text : helpFor(m_profile, path))
        help += (help.empty() ? "" : " ") + text;
    if (!help.empty())
        addMember(node, "description", jsonText(std::move(help)));
}

void SchemaWriter::addLimits(JsonNode& node, const std::string& address) const
{
    constexpr std::array<std::string_view, 4> kUnits{"codePoints", "utf16", "graphemes", "bytes"};
    std::vector<JsonNode> limits;
    for (const FieldLimit& limit : limitsOf(m_profile, address)) {
        const Limit& numbers = *limit.limit;
        JsonNode told = jsonObject({{"rule", schemaText(limit.rule)}});
        for (const auto& [name, number] :
             {std::pair("min", numbers.min), std::pair("max", numbers.max),
              std::pair("warnAbove", numbers.warnAbove)})
            if (number)
                addMember(told, name, jsonNumber(*number));
        if (limit.kind == FieldLimit::Kind::Characters)
            addMember(told, "characters", jsonText(numbers.characters));
        addMember(told, "unit",
                  schemaText(limit.kind == FieldLimit::Kind::Count
                                 ? "entries"
                                 : kUnits[static_cast<std::size_t>(numbers.unit)]));
        limits.push_back(std::move(told));
    }
    if (!limits.empty())
        addMember(node, "x-limits", jsonArray(std::move(limits)));
}

/// An empty text breaks no length: whether it may be empty is another rule's question.
void SchemaWriter::constrain(JsonNode& node, const std::string& address) const
{
    if (m_kind != SchemaKind::Strict)
        return;
    std::optional<long long> least;
    std::optional<long long> most;
    std::string characters;
    bool isCount = false;
    for (const FieldLimit& limit : limitsOf(m_profile, address)) {
        const Limit& numbers = *limit.limit;
        isCount = isCount || limit.kind == FieldLimit::Kind::Count;
        if (limit.kind == FieldLimit::Kind::Characters)
            characters = numbers.characters;
        else if (limit.isExact && m_profile.rule(limit.rule)->severity == Severity::Error) {
            least = numbers.min && numbers.unit == LengthUnit::CodePoints ? numbers.min : least;
            most = numbers.max && numbers.unit != LengthUnit::Graphemes ? numbers.max : most;
        }
    }
    if (most)
        addMember(node, isCount ? "maxItems" : "maxLength", jsonNumber(*most));
    if (least && isCount)
        addMember(node, "minItems", jsonNumber(*least));
    if (least && !isCount && *least > 1)
        addMember(node, "anyOf",
                  jsonArray({jsonObject({{"const", jsonText("")}}),
                             jsonObject({{"minLength", jsonNumber(*least)}})}));
    if (!characters.empty())
        addMember(node, "pattern", jsonText("^[" + patternSet(characters) + "]*$"));
}

/// A text, or of a long one the name of its file.
JsonNode SchemaWriter::text(Path path) const
{
    const std::string address = addressOf(path);
    JsonNode plain = schemaOfType("string");
    constrain(plain, address);
    addKnownValues(plain, address);
    if (!hasTextFile(path))
        return plain;
    JsonNode name = schemaOfType("string");
    addMember(name, "pattern", schemaText(kRelativePath));
    JsonNode inFile = schemaOfType("object");
    addMember(inFile, "properties", jsonObject({{"file", std::move(name)}}));
    addMember(inFile, "required", schemaTexts(std::array<std::string_view, 1>{"file"}));
    addMember(inFile, "maxProperties", jsonNumber(1));
    return jsonObject({{"anyOf", jsonArray({std::move(plain), std::move(inFile)})}});
}

template <class T>
JsonNode SchemaWriter::value(Path path, const T& empty) const
{
    if constexpr (IsRecord<T>) {
        return record<T>(path);
    } else if constexpr (detail::isList<T>) {
        JsonNode list = schemaOfType("array");
        constrain(list, addressOf(path));
        addMember(list, "items", value(path / std::size_t{0}, typename T::value_type{}));
        return list;
    } else if constexpr (detail::isMap<T>) {
        JsonNode map = schemaOfType("object");
        addMember(map, "additionalProperties", value(path / "*", typename T::mapped_type{}));
        return map;
    } else if constexpr (std::is_same_v<T, std::string>) {
        JsonNode node = text(path);
        if (!empty.empty())
            addMember(node, "default", jsonText(empty));
        return node;
    } else if constexpr (std::is_same_v<T, bool>) {
        JsonNode node = schemaOfType("boolean");
        addMember(node, "default", jsonBoolean(empty));
        return node;
    } else if constexpr (std::is_enum_v<T>) {
        const auto& names = EnumNames<T>::names;
        return jsonObject({{"enum", schemaTexts(names)},
                           {"default", schemaText(names[static_cast<std::size_t>(empty)])}});
    } else {
        JsonNode node = schemaOfType("integer");
        addMember(node, "minimum", jsonNumber(std::numeric_limits<T>::min()));
        addMember(node, "maximum", jsonNumber(std::numeric_limits<T>::max()));
        addMember(node, "default", jsonNumber(empty));
        return node;
    }
}

template <class Owner, class T>
JsonNode SchemaWriter::member(const Row<Owner, T>& row, Path path) const
{
    JsonNode node = jsonObject({{"title", schemaText(row.label)}});
    addHelp(node, path);
    addLimits(node, addressOf(path));
    JsonNode rest = value(path, Owner{}.*row.member);
    for (JsonMember& more : rest.members)
        node.members.push_back(std::move(more));
    return node;
}

template <class T>
JsonNode SchemaWriter::record(Path path) const
{
    JsonNode properties = jsonObject();
    std::apply(
        [&](const auto&... rows) {
            (addMember(properties, std::string(rows.key), member(rows, path / rows.key)), ...);
        },
        Record<T>::rows);
    JsonNode node = schemaOfType("object");
    addMember(node, "properties", std::move(properties));
    return node;
}

/// Before version 3 the answers were a list, each with its rule.
JsonNode SchemaWriter::confirmationsOfAnyVersion(JsonNode keyed) const
{
    JsonNode named = schemaOfType("object");
    addMember(named, "properties", jsonObject({{"rule", schemaOfType("string")}}));
    addMember(named, "required", schemaTexts(std::array<std::string_view, 1>{"rule"}));
    JsonNode items = jsonObject({{"if", std::move(named)},
                                 {"then", record<Confirmation>(FieldPath("/confirmations/*/0"))}});
    JsonNode node = jsonObject();
    JsonNode now = jsonObject();
    for (JsonMember& part : keyed.members)
        (part.key == "title" || part.key == "description" ? node : now)
            .members.push_back(std::move(part));
    addMember(node, "if", schemaOfType("array"));
    addMember(node, "then", jsonObject({{"items", std::move(items)}}));
    addMember(node, "else", std::move(now));
    return node;
}

JsonNode whereVersion(std::vector<std::pair<std::string, JsonNode>> limits)
{
    return jsonObject(
        {{"properties", jsonObject({{"schemaVersion", jsonObject(std::move(limits))}})},
         {"required", schemaTexts(std::array<std::string_view, 1>{"schemaVersion"})}});
}

JsonNode inside(std::string_view key, JsonNode schema)
{
    return jsonObject({{"properties", jsonObject({{std::string(key), std::move(schema)}})}});
}

/// What is read otherwise in a file of an earlier version.
JsonNode SchemaWriter::earlierVersions() const
{
    JsonNode lists = jsonObject({{"if", whereVersion({{"maximum", jsonNumber(2)}})},
                                 {"else", inside("confirmations", schemaOfType("object"))}});
    const LogoDerivation made;
    const FieldPath logos("/media/logos/derivation");
    JsonNode moved = jsonObject({{"fit", value(logos / "fit", made.fit)},
                                 {"padding", value(logos / "padding", made.padding)},
                                 {"background", value(logos / "background", made.background)}});
    JsonNode first = jsonObject(
        {{"if", whereVersion({{"maximum", jsonNumber(1)}})},
         {"then",
          inside("media", inside("logos", jsonObject({{"properties", std::move(moved)}})))}});
    return jsonArray({std::move(lists), std::move(first)});
}

std::string SchemaWriter::id() const
{
    std::string name(kOfferSchema);
    const auto end = name.rfind(".schema.json");
    if (m_kind == SchemaKind::Strict)
        name.insert(end, ".strict");
    if (m_profile.id != kDefaultProfile)
        name.insert(end, "." + m_profile.id);
    return name;
}

JsonNode SchemaWriter::write() const
{
    JsonNode version = schemaOfType("integer");
    addMember(version, "minimum", jsonNumber(1));
    addMember(version, "maximum", jsonNumber(kSchemaVersion));
    JsonNode schema = schemaOfType("string");
    addMember(schema, "pattern", jsonText("^offerwright-project/"));
    JsonNode offer = record<Offer>(FieldPath());
    JsonNode& fields = offer.members.back().value;
    JsonNode properties = jsonObject({{"$schema", jsonObject()},
                                      {"schema", std::move(schema)},
                                      {"schemaVersion", std::move(version)}});
    for (JsonMember& field : fields.members) {
        if (field.key == "confirmations")
            field.value = confirmationsOfAnyVersion(std::move(field.value));
        properties.members.push_back(std::move(field));
    }
    return jsonObject(
        {{"$schema", schemaText(kDialect)},
         {"$id", jsonText(id())},
         {"title", jsonText("The offer.json of an Offerwright project, for " + m_profile.title)},
         {"type", jsonText("object")},
         {"properties", std::move(properties)},
         {"allOf", earlierVersions()}});
}

} // namespace

std::string offerSchema(const Profile& profile, SchemaKind kind)
{
    return writeJson(SchemaWriter(profile, kind).write(), JsonStyle::Lines) + '\n';
}

} // namespace core
