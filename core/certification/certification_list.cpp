#include "core/certification/certification_list.h"

#include "core/project/own_files.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"
#include "core/text/secrets/secrets.h"

#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kCertificationSchema = "offerwright-certification/1";

std::string textIn(const JsonNode& object, std::string_view key)
{
    const JsonNode* node = object.member(key);
    return node && node->kind == JsonKind::String ? node->text : std::string();
}

CertificationRemark remarkFrom(const JsonNode& node)
{
    const JsonNode* done = node.member("done");
    return {textIn(node, "policy"), textIn(node, "text"), textIn(node, "path"),
            FieldPath(textIn(node, "where")),
            done && done->kind == JsonKind::Boolean && done->text == "true"};
}

} // namespace

std::string certificationAsJson(const std::vector<CertificationRemark>& remarks)
{
    JsonNode list = jsonArray();
    for (const CertificationRemark& remark : remarks)
        list.items.push_back(jsonObject({{"policy", jsonText(remark.policy)},
                                         {"text", jsonText(withoutSecrets(remark.text))},
                                         {"path", jsonText(remark.path)},
                                         {"where", jsonText(remark.where.str())},
                                         {"done", jsonBoolean(remark.isDone)}}));
    return writeJson(jsonObject({{"schema", jsonText(std::string(kCertificationSchema))},
                                 {"remarks", std::move(list)}}),
                     JsonStyle::Lines)
           + '\n';
}

Result<std::vector<CertificationRemark>> readCertificationList(const fs::path& folder)
{
    const fs::path file = folder / kCertificationFile;
    const auto text = readIfThere(file);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text)
        return std::vector<CertificationRemark>();
    const JsonTree tree = readJson(**text);
    if (!tree.problems.empty())
        return faultIn(file.string(), **text, tree.problems.front().range.start,
                       tree.problems.front().message);
    const JsonNode* list = tree.root.member("remarks");
    if (textIn(tree.root, "schema") != kCertificationSchema || !list
        || list->kind != JsonKind::Array)
        return fail(translatable("error", "%1 is no list of a certification report that this "
                                          "version of Offerwright understands. Move it away, and "
                                          "paste the report anew."),
                    {file.string()});
    std::vector<CertificationRemark> remarks;
    remarks.reserve(list->items.size());
    for (const JsonNode& item : list->items)
        remarks.push_back(remarkFrom(item));
    return remarks;
}

Result<std::monostate> saveCertificationList(const fs::path& folder,
                                             const std::vector<CertificationRemark>& remarks)
{
    if (const auto before = readCertificationList(folder); !before)
        return tl::unexpected(before.error());
    if (!remarks.empty())
        return keepFile(folder / kCertificationFile, certificationAsJson(remarks));
    std::error_code code;
    fs::remove(folder / kCertificationFile, code);
    if (code)
        return fail(translatable("error", "%1 cannot be removed: %2"),
                    {(folder / kCertificationFile).string(), code.message()});
    return {};
}

} // namespace core
