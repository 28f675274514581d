#include "core/intake/folder_reader.h"

#include "core/bundle/bundle_files.h"
#include "core/intake/description_reader.h"
#include "core/intake/folder_files.h"
#include "core/intake/language_tag.h"
#include "core/intake/links_reader.h"
#include "core/intake/named_file.h"
#include "core/intake/plain_text.h"
#include "core/project/disk.h"
#include "core/project/names.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace core::intake {

namespace {

/// More than the texts and pictures of one offer have.
constexpr std::size_t kMaxBytes = std::size_t{512} << 20;

/// What stands beside an address: "Tour" of "Tour: ".
std::string nameIn(std::string_view text)
{
    constexpr std::string_view kAround = " \t:;,|-";
    const auto start = text.find_first_not_of(kAround);
    const auto end = text.find_last_not_of(kAround);
    return start == std::string_view::npos ? std::string()
                                           : std::string(text.substr(start, end - start + 1));
}

struct NamedValue {
    std::string value;
    std::string name;
};

/// The first word of the line that is what is wanted, and what stands beside it as its name; of a
/// line without one, all of it is the value.
NamedValue namedValue(std::string_view line, bool (*isWanted)(std::string_view))
{
    constexpr std::string_view kBetween = " \t,;|";
    for (std::size_t start = 0; start < line.size();) {
        const auto end = std::min(line.find_first_of(kBetween, start), line.size());
        const std::string_view word = line.substr(start, end - start);
        if (isWanted(word))
            return {std::string(word),
                    nameIn(std::string(line.substr(0, start)) + std::string(line.substr(end)))};
        start = end + 1;
    }
    return {std::string(line), {}};
}

bool isWebAddress(std::string_view word)
{
    return word.find("://") != std::string_view::npos;
}

/// A GUID, or as much of one as tells it from a word.
bool isSubscription(std::string_view word)
{
    constexpr std::size_t kLeast = 8;
    return word.size() >= kLeast && std::ranges::any_of(word, isAsciiDigit)
           && std::ranges::all_of(word, [](char c) { return isHexDigit(c) || c == '-'; });
}

class FolderReader {
public:
    explicit FolderReader(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Result<Told> read() &&;

private:
    void chooseLanguage(const std::vector<NamedFile>& files);
    [[nodiscard]] bool isOfOtherLanguage(const NamedFile& file) const;
    Result<std::monostate> readOne(const NamedFile& file);
    Result<std::monostate> readText(const NamedFile& file, const FileField& field);
    Result<std::monostate> readPicture(const NamedFile& file);
    Result<std::string> bytesOf(const NamedFile& file, std::size_t limit);
    Result<std::string> textOf(const NamedFile& file);
    void tellLines(const FileField& field, const std::string& text);
    [[nodiscard]] FieldPath plan(const std::string& id);

    std::filesystem::path m_folder;
    Told m_told;
    std::string m_language;
    std::set<std::string> m_names;
    std::map<std::string, FieldPath> m_plans;
    std::size_t m_size = 0;
    std::vector<std::string> m_unknown;
};

/// English where there is some, else the first; the listing has one language.
void FolderReader::chooseLanguage(const std::vector<NamedFile>& files)
{
    std::set<std::string> languages;
    for (const NamedFile& file : files)
        for (const std::string& folder : file.folders)
            if (looksLikeLanguage(folder) && planOf(file) != folder)
                languages.insert(folder);
    if (languages.empty())
        return;
    m_language = *languages.begin();
    for (const std::string_view wanted : {"en", "en-us"})
        for (const std::string& language : languages)
            if (asciiLower(canonicalLanguage(language)).starts_with(wanted)) {
                m_language = language;
                break;
            }
    m_told.tell("/listing/language", canonicalLanguage(m_language));
    languages.erase(m_language);
    for (const std::string& language : languages)
        m_told.noteLeftOut(translatable("import", "The texts in “%1”: a listing has one language, "
                                                  "and “%2” was taken."),
                           {language, m_language});
}

bool FolderReader::isOfOtherLanguage(const NamedFile& file) const
{
    return std::ranges::any_of(file.folders, [&](const std::string& folder) {
        return looksLikeLanguage(folder) && folder != m_language && folder != planOf(file);
    });
}

Result<std::string> FolderReader::bytesOf(const NamedFile& file, std::size_t limit)
{
    auto bytes = readInside(m_folder, file.path, limit);
    m_size += bytes ? bytes->size() : 0;
    if (m_size > kMaxBytes)
        return fail(translatable("error", "%1 holds more than %2 MiB. Choose a folder with the "
                                          "texts and pictures of one offer."),
                    {m_folder.string(), static_cast<long long>(kMaxBytes >> 20)});
    return bytes;
}

Result<std::string> FolderReader::textOf(const NamedFile& file)
{
    auto bytes = bytesOf(file, kMaxTextBytes);
    if (!bytes)
        return bytes;
    PlainText plain = plainText(std::move(*bytes));
    if (!plain.encoding.empty())
        m_told.noteChanged(translatable("import", "%1 was read as %2."),
                           {file.path, plain.encoding});
    return withPlainLines(std::move(plain.text));
}

FieldPath FolderReader::plan(const std::string& id)
{
    const auto [found, isNew] = m_plans.try_emplace(id);
    if (isNew) {
        found->second = m_told.append("/plans");
        m_told.tell(found->second / "id", id);
    }
    return found->second;
}

void FolderReader::tellLines(const FileField& field, const std::string& text)
{
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string line(trimmed(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.empty() || line.starts_with('#'))
            continue;
        const FieldPath element = m_told.append(field.address);
        if (field.address == "/listing/categories") {
            const auto slash = line.find_first_of("/>");
            m_told.tell(element / "id", std::string(trimmed(line.substr(0, slash))));
            if (slash != std::string::npos)
                m_told.tell(m_told.append(element / "subcategories"),
                            std::string(trimmed(line.substr(slash + 1))));
        } else if (field.address == "/media/videos") {
            const NamedValue video = namedValue(line, isWebAddress);
            m_told.tell(element / "url", video.value);
            m_told.tell(element / "title", video.name);
        } else if (field.address == "/previewAudience") {
            const NamedValue subscription = namedValue(line, isSubscription);
            m_told.tell(element / "id", subscription.value);
            m_told.tell(element / "description", subscription.name);
        } else {
            m_told.tell(element, line);
        }
    }
}

Result<std::monostate> FolderReader::readText(const NamedFile& file, const FileField& field)
{
    auto text = textOf(file);
    if (!text)
        return tl::unexpected(text.error());
    if (!isPlainText(*text)) {
        m_told.noteUnknown(translatable("import", "%1 is no text."), {file.path});
        return {};
    }
    if (isBlank(*text)) {
        m_told.noteLeftOut(translatable("import", "%1 is empty."), {file.path});
        return {};
    }
    const std::string plan = planOf(file);
    const FieldPath where =
        plan.empty() ? FieldPath(std::string(field.address)) : this->plan(plan) / field.address;
    if (m_told.has(where)) {
        m_told.noteLeftOut(translatable("import", "%1: another file told the same field before."),
                           {file.path});
        return {};
    }
    switch (field.form) {
    case FileForm::Line:
        m_told.tell(where, onOneLine(*text));
        break;
    case FileForm::Text:
        m_told.tell(where, std::string(trimmed(*text)));
        break;
    case FileForm::Description: {
        const auto html = descriptionOf(*text, m_told);
        if (!html)
            return fail(translatable("error", "%1: %2"),
                        {file.path, InnerMessage(html.error().message)});
        m_told.tell(where, *html);
        break;
    }
    case FileForm::Lines:
        if (field.address == "/listing/links" ? !addLinks(*text, m_told) : false)
            m_told.noteUnknown(translatable("import", "%1 has no web address."), {file.path});
        if (field.address != "/listing/links")
            tellLines(field, *text);
        break;
    }
    return {};
}

/// A caption is a text of the same name beside the picture.
Result<std::monostate> FolderReader::readPicture(const NamedFile& file)
{
    const std::string_view logo = isScreenshot(file) ? std::string_view() : logoOf(file);
    if (!isScreenshot(file) && (logo.empty() || m_told.has(FieldPath(std::string(logo))))) {
        m_told.noteLeftOut(translatable("import", "%1: its name does not tell what the picture is "
                                                  "for. Name it small, medium, large, wide, hero, "
                                                  "logo or screenshot."),
                           {file.path});
        return {};
    }
    auto bytes = bytesOf(file, kMaxImageBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::string name = asFileNamePart(file.stem, "picture") + '.' + file.ending;
    if (!logo.empty()) {
        m_told.tellPicture(FieldPath(std::string(logo)), "logos/" + name, std::move(*bytes));
        return {};
    }
    const FieldPath shot = m_told.append("/media/screenshots");
    m_told.tellPicture(shot / "file", "screenshots/" + name, std::move(*bytes));
    const std::string caption = file.path.substr(0, file.path.size() - file.ending.size()) + "txt";
    if (!m_names.contains(caption))
        return {};
    auto text = textOf(namedFile(caption));
    if (!text)
        return tl::unexpected(text.error());
    m_told.tell(shot / "caption", onOneLine(*text));
    return {};
}

Result<std::monostate> FolderReader::readOne(const NamedFile& file)
{
    if (isOfOtherLanguage(file))
        return {};
    if (isPicture(file))
        return readPicture(file);
    if (isTextFile(file) && isScreenshot(file))
        return {};
    const auto field = isTextFile(file) ? fieldOf(file) : std::nullopt;
    if (field)
        return readText(file, *field);
    m_unknown.push_back(file.path);
    return {};
}

Result<Told> FolderReader::read() &&
{
    const auto names = filesBelow(m_folder);
    if (!names)
        return tl::unexpected(names.error());
    m_names.insert(names->names.begin(), names->names.end());
    std::vector<NamedFile> files;
    for (const std::string& name : names->names)
        files.push_back(namedFile(name));
    // What is written for the offer goes before what tells people of the repository.
    std::ranges::stable_partition(
        files, [](const NamedFile& file) { return plainName(file.stem) != "readme"; });
    chooseLanguage(files);
    for (const NamedFile& file : files)
        if (const auto read = readOne(file); !read)
            return tl::unexpected(read.error());
    for (const std::string& link : names->notFollowed)
        m_told.noteLeftOut(translatable("import", "%1 is a link and was not followed. Put the file "
                                                  "itself into the folder."),
                           {link});
    for (const std::string& name : m_unknown)
        m_told.noteUnknown(translatable("import", "%1: its name is that of no field. Name it after "
                                                  "one, or import the file itself."),
                           {name});
    return std::move(m_told);
}

} // namespace

bool isFieldFolder(const Source& source)
{
    const auto names = source.isFolder ? filesBelow(source.path) : Result<FolderFiles>();
    return names && std::ranges::any_of(names->names, [](const std::string& name) {
               const NamedFile file = namedFile(name);
               return isPicture(file) ? isScreenshot(file) || !logoOf(file).empty()
                                      : isTextFile(file) && fieldOf(file).has_value();
           });
}

Result<Told> readFieldFolder(const Source& source)
{
    if (!source.isFolder)
        return fail(translatable("error", "This is no folder. Choose a folder with a file for each "
                                          "field."));
    if (!isFieldFolder(source))
        return fail(translatable(
            "error",
            "No file of the folder has the name of a field, such as "
            "title.txt, description.md or screenshots/1.png. Name the files after the fields."));
    return FolderReader(source.path).read();
}

} // namespace core::intake
