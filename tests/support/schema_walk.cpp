#include "tests/support/schema_walk.h"

#include <algorithm>
#include <fstream>
#include <regex>

namespace core::support {

namespace {

using Json = nlohmann::ordered_json;

class SchemaWalk {
public:
    explicit SchemaWalk(const Json& schema) : m_root(schema) {}

    /// The places that do not fit, each with the reason.
    [[nodiscard]] std::vector<std::string> faultsOf(const Json& value)
    {
        walk(m_root, value, "");
        return m_faults;
    }

private:
    void walk(const Json& schema, const Json& value, const std::string& where);
    void walkObject(const Json& schema, const Json& value, const std::string& where);
    void walkArray(const Json& schema, const Json& value, const std::string& where);
    void walkText(const Json& schema, const std::string& text, const std::string& where);
    void expect(bool fits, const std::string& where, const std::string& reason)
    {
        if (!fits)
            m_faults.push_back(where + ": " + reason);
    }

    const Json& m_root;
    std::vector<std::string> m_faults;
};

bool hasType(const Json& value, const std::string& type)
{
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array())
           || (type == "string" && value.is_string())
           || (type == "integer" && value.is_number_integer())
           || (type == "boolean" && value.is_boolean());
}

void SchemaWalk::walk(const Json& schema, const Json& value, const std::string& where)
{
    if (schema.contains("$ref")) {
        const auto pointer = schema["$ref"].get<std::string>().substr(1);
        return walk(m_root.at(Json::json_pointer(pointer)), value, where);
    }
    const auto type = schema.at("type").get<std::string>();
    if (!hasType(value, type))
        return expect(false, where, "not of type " + type);
    if (schema.contains("enum"))
        expect(std::ranges::find(schema["enum"], value) != schema["enum"].end(), where, "no value");
    if (value.is_object())
        walkObject(schema, value, where);
    else if (value.is_array())
        walkArray(schema, value, where);
    else if (value.is_string())
        walkText(schema, value.get<std::string>(), where);
}

void SchemaWalk::walkObject(const Json& schema, const Json& value, const std::string& where)
{
    const Json required = schema.value("required", Json::array());
    for (const Json& key : required)
        expect(value.contains(key.get<std::string>()), where, "lacks " + key.get<std::string>());
    const Json properties = schema.value("properties", Json::object());
    const Json others = schema.value("additionalProperties", Json(false));
    for (const auto& [key, member] : value.items()) {
        if (properties.contains(key))
            walk(properties[key], member, where + '/' + key);
        else if (others.is_object())
            walk(others, member, where + '/' + key);
        else
            expect(false, where, "has an unknown member " + key);
    }
}

void SchemaWalk::walkArray(const Json& schema, const Json& value, const std::string& where)
{
    expect(value.size() >= schema.value("minItems", std::size_t{0}), where, "too few items");
    for (std::size_t at = 0; at < value.size(); ++at)
        walk(schema.at("items"), value[at], where + '/' + std::to_string(at));
}

void SchemaWalk::walkText(const Json& schema, const std::string& text, const std::string& where)
{
    expect(text.size() >= schema.value("minLength", std::size_t{0}), where, "too short");
    if (schema.contains("pattern"))
        expect(std::regex_search(text, std::regex(schema["pattern"].get<std::string>())), where,
               "does not match");
}

} // namespace

Json publishedSchema(const std::string& name)
{
    std::ifstream in(OFFERWRIGHT_SOURCE_DIR "/resources/schema/" + name);
    return Json::parse(in);
}

std::vector<std::string> faultsBySchema(const Json& schema, const Json& value)
{
    return SchemaWalk(schema).faultsOf(value);
}

} // namespace core::support
