#include "core/project/published.h"

#include "core/base/sha.h"
#include "core/image/metadata/clean_copy.h"
#include "core/project/disk.h"
#include "core/project/migrations.h"
#include "core/project/names.h"
#include "core/project/offer_reader.h"
#include "core/project/offer_writer.h"
#include "core/project/own_files.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"

#include <charconv>
#include <utility>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPublishedSchema = "offerwright-published/";
constexpr int kPublishedVersion = 1;

JsonNode linesOf(std::string_view text)
{
    JsonNode lines = jsonArray();
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        lines.items.push_back(jsonText(std::string(line)));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return lines;
}

/// The lines of a text that linesOf() took apart.
std::string joinedLines(const JsonNode& lines)
{
    std::string text;
    for (const JsonNode& line : lines.items)
        text += line.text + '\n';
    return text;
}

std::string memberText(const JsonNode& root, std::string_view key)
{
    const JsonNode* node = root.member(key);
    return node && node->kind == JsonKind::String ? node->text : std::string();
}

/// The version of a file of ours; absent for another's.
std::optional<int> publishedVersionOf(const JsonNode& root)
{
    const std::string schema = memberText(root, "schema");
    int version = 0;
    if (!schema.starts_with(kPublishedSchema))
        return std::nullopt;
    const char* start = schema.data() + kPublishedSchema.size();
    const char* end = schema.data() + schema.size();
    const auto read = std::from_chars(start, end, version);
    return read.ec == std::errc() && read.ptr == end ? std::optional(version) : std::nullopt;
}

Message newerVersion(const std::string& file)
{
    return {"error",
            translatable("error", "%1 was written by a newer version of Offerwright. Update "
                                  "Offerwright; the file was left as it is."),
            {file}};
}

Message notOurs(const std::string& file)
{
    return {"error",
            translatable("error",
                         "%1 is not what Offerwright writes of a published offer. Move it "
                         "away, or note what is published with offerwright-cli published."),
            {file}};
}

Result<Offer> offerIn(const std::string& file, const JsonNode& root)
{
    const JsonNode* offer = root.member("offer");
    if (!offer || offer->kind != JsonKind::Object)
        return tl::unexpected(Error{notOurs(file)});
    const JsonNode* texts = root.member("texts");
    const FetchFile fetch = [&](const std::string& name, std::size_t) -> Result<std::string> {
        const JsonNode* lines = texts ? texts->member(name) : nullptr;
        if (!lines || lines->kind != JsonKind::Array)
            return fail(translatable("error", "%1 lacks the text %2. Note what is published anew, "
                                              "with offerwright-cli published."),
                        {file, name});
        return joinedLines(*lines);
    };
    OfferText text = readOffer(writeJson(*offer, JsonStyle::Compact), fetch);
    if (text.version > kSchemaVersion)
        return tl::unexpected(Error{newerVersion(file)});
    if (!text.problems.empty())
        return fail(translatable("error", "%1: %2"),
                    {file, InnerMessage(text.problems.front().message)});
    return std::move(text.offer);
}

/// Whether the file is one that must not be replaced.
bool isNewer(const std::string& text)
{
    const JsonNode root = readJson(text).root;
    const JsonNode* offer = root.member("offer");
    const JsonNode* version = offer ? offer->member("schemaVersion") : nullptr;
    int format = 0;
    if (version)
        std::from_chars(version->text.data(), version->text.data() + version->text.size(), format);
    return publishedVersionOf(root).value_or(0) > kPublishedVersion || format > kSchemaVersion;
}

} // namespace

std::string digestInBundle(std::string_view picture)
{
    const auto clean = cleanCopyOf(picture);
    return sha256Hex(clean ? *clean : picture);
}

std::map<std::string, std::string, std::less<>> pictureDigests(const Assets& assets)
{
    std::map<std::string, std::string, std::less<>> digests;
    for (const auto& [name, picture] : assets)
        digests.emplace(name, digestInBundle(*picture));
    return digests;
}

std::string publishedAsJson(const Published& published)
{
    JsonNode pictures = jsonObject();
    for (const auto& [name, digest] : published.pictures)
        addMember(pictures, name, jsonText(digest));
    const ProjectFiles files = projectFiles(published.offer);
    JsonNode texts = jsonObject();
    for (const auto& [name, text] : files)
        if (name != kOfferFile)
            addMember(texts, name, linesOf(text));
    const JsonNode root = jsonObject(
        {{"schema", jsonText(std::string(kPublishedSchema) + std::to_string(kPublishedVersion))},
         {"date", jsonText(published.date)},
         {"profile", jsonText(published.profile)},
         {"bundle", jsonObject({{"sha256", jsonText(published.bundleSha256)}})},
         {"pictures", std::move(pictures)},
         {"offer", readJson(files.at(kOfferFile)).root},
         {"texts", std::move(texts)}});
    return writeJson(root, JsonStyle::Lines) + '\n';
}

Result<Published> publishedFrom(const std::string& file, std::string_view text)
{
    const JsonTree tree = readJson(text);
    const auto version = publishedVersionOf(tree.root);
    if (version.value_or(0) > kPublishedVersion)
        return tl::unexpected(Error{newerVersion(file)});
    if (!tree.problems.empty())
        return faultIn(file, text, tree.problems.front().range.start,
                       tree.problems.front().message);
    if (version != kPublishedVersion)
        return tl::unexpected(Error{notOurs(file)});
    auto offer = offerIn(file, tree.root);
    if (!offer)
        return tl::unexpected(offer.error());
    Published published{
        std::move(*offer), {}, memberText(tree.root, "profile"), memberText(tree.root, "date"), {}};
    if (const JsonNode* bundle = tree.root.member("bundle"))
        published.bundleSha256 = memberText(*bundle, "sha256");
    if (const JsonNode* pictures = tree.root.member("pictures"))
        for (const JsonMember& picture : pictures->members)
            published.pictures.insert_or_assign(picture.key, picture.value.text);
    return published;
}

Result<std::optional<Published>> readPublished(const fs::path& folder)
{
    const auto text = readIfThere(folder / kPublishedFile);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text)
        return std::optional<Published>();
    auto published = publishedFrom((folder / kPublishedFile).string(), **text);
    if (!published)
        return tl::unexpected(published.error());
    return std::optional(std::move(*published));
}

Result<std::monostate> savePublished(const fs::path& folder, const Published& published)
{
    const auto before = readIfThere(folder / kPublishedFile);
    if (!before)
        return tl::unexpected(before.error());
    StagedFiles staged(folder);
    if (*before && !publishedFrom({}, **before)) {
        if (isNewer(**before))
            return tl::unexpected(Error{newerVersion((folder / kPublishedFile).string())});
        if (auto kept = staged.addBroken(kPublishedFile, **before); !kept)
            return kept;
    }
    if (auto done = staged.add(kPublishedFile, publishedAsJson(published)); !done)
        return done;
    return staged.commit();
}

Result<std::string> setPublishedAside(const fs::path& folder)
{
    std::error_code code;
    if (!fs::exists(folder / kPublishedFile, code) && !code)
        return std::string();
    std::string name;
    int number = 0;
    do {
        name = std::string(kPublishedFile) + ".ended-" + std::to_string(++number);
    } while (!code && fs::exists(folder / name, code));
    if (!code)
        fs::rename(folder / kPublishedFile, folder / name, code);
    if (code)
        return fail(translatable("error", "%1 cannot be renamed to %2: %3. What is published stays "
                                          "noted; check the folder's permissions and try again."),
                    {(folder / kPublishedFile).string(), name, code.message()});
    return name;
}

Result<std::monostate> takePublishedBack(const fs::path& folder, const std::string& name)
{
    std::error_code code;
    if (fs::exists(folder / kPublishedFile, code))
        return fail(translatable("error",
                                 "%1 notes another version by now, so %2 stays aside. Move "
                                 "one of them away to decide which is published."),
                    {(folder / kPublishedFile).string(), name});
    if (!code)
        fs::rename(folder / name, folder / kPublishedFile, code);
    if (code)
        return fail(translatable("error", "%1 cannot be renamed to %2: %3. Check the folder's "
                                          "permissions and try again."),
                    {(folder / name).string(), std::string(kPublishedFile), code.message()});
    return std::monostate();
}

} // namespace core
