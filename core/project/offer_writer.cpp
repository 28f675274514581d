#include "core/project/offer_writer.h"

#include "core/offer/field.h"
#include "core/project/migrations.h"
#include "core/project/names.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_character.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"

#include <algorithm>

namespace core {

namespace {

/// What an editor reads first, so it stands first.
constexpr const char* kSchemaKey = "$schema";

/// A text that a plain file gives back exactly: reading one drops byte order marks and carriage
/// returns.
bool fitsPlainFile(std::string_view text)
{
    return !text.empty() && text.find('\r') == std::string_view::npos
           && !text.starts_with("\xEF\xBB\xBF");
}

/// Builds the JSON tree of an offer along the field table, and puts long texts aside.
class OfferWriter {
public:
    explicit OfferWriter(const Offer& offer) : m_textFiles(textFileNames(offer)) {}

    [[nodiscard]] ProjectFiles write(const Offer& offer);

private:
    template <class T>
    [[nodiscard]] JsonNode node(const T& value, const FieldPath& path);
    template <class T>
    void addMembers(JsonNode& object, const T& record, const FieldPath& path);
    [[nodiscard]] JsonNode text(const std::string& value, const FieldPath& path);

    std::map<FieldPath, std::string> m_textFiles;
    ProjectFiles m_files;
};

JsonNode OfferWriter::text(const std::string& value, const FieldPath& path)
{
    const auto found = m_textFiles.find(path);
    if (found == m_textFiles.end() || !fitsPlainFile(value))
        return jsonText(value);
    m_files[found->second] = validUtf8(value) + '\n';
    JsonNode reference;
    reference.kind = JsonKind::Object;
    reference.members.push_back({"file", {}, jsonText(found->second)});
    return reference;
}

template <class T>
void OfferWriter::addMembers(JsonNode& object, const T& record, const FieldPath& path)
{
    std::apply(
        [&](const auto&... rows) {
            (object.members.push_back(
                 {std::string(rows.key), {}, node(record.*(rows.member), path / rows.key)}),
             ...);
        },
        Record<T>::rows);
    for (const UnknownMember& member : record.unknown)
        if (!path.isRoot() || member.key != kSchemaKey)
            object.members.push_back({member.key, {}, readJson(member.json).root});
}

template <class T>
JsonNode OfferWriter::node(const T& value, const FieldPath& path)
{
    JsonNode result;
    if constexpr (IsRecord<T>) {
        result.kind = JsonKind::Object;
        addMembers(result, value, path);
    } else if constexpr (detail::isList<T>) {
        result.kind = JsonKind::Array;
        for (std::size_t at = 0; at < value.size(); ++at)
            result.items.push_back(node(value[at], path / at));
    } else if constexpr (detail::isMap<T>) {
        result.kind = JsonKind::Object;
        for (const auto& [key, element] : value)
            result.members.push_back({key, {}, node(element, path / key)});
    } else if constexpr (std::is_same_v<T, std::string>) {
        result = text(value, path);
    } else if constexpr (std::is_same_v<T, bool>) {
        result = jsonBoolean(value);
    } else if constexpr (std::is_enum_v<T>) {
        result = jsonText(std::string(EnumNames<T>::names[static_cast<std::size_t>(value)]));
    } else {
        result = jsonNumber(value);
    }
    return result;
}

ProjectFiles OfferWriter::write(const Offer& offer)
{
    JsonNode root;
    root.kind = JsonKind::Object;
    for (const UnknownMember& member : offer.unknown)
        if (member.key == kSchemaKey)
            root.members.push_back({member.key, {}, readJson(member.json).root});
    root.members.push_back(
        {"schema", {}, jsonText("offerwright-project/" + std::to_string(kSchemaVersion))});
    root.members.push_back({"schemaVersion", {}, jsonNumber(kSchemaVersion)});
    addMembers(root, offer, FieldPath());
    m_files[kOfferFile] = writeJson(root, JsonStyle::Lines) + '\n';
    return std::move(m_files);
}

} // namespace

ProjectFiles projectFiles(const Offer& offer)
{
    return OfferWriter(offer).write(offer);
}

void nameSchema(Offer& offer)
{
    if (std::ranges::find(offer.unknown, kSchemaKey, &UnknownMember::key) == offer.unknown.end())
        offer.unknown.push_back({kSchemaKey, '"' + std::string(kOfferSchema) + '"'});
}

} // namespace core
