#include "app/cli/lsp/open_files.h"

#include "app/cli/lsp/file_uri.h"

#include <algorithm>
#include <utility>

namespace app::lsp {

bool OpenFiles::open(const std::string& uri, long long version, std::string text)
{
    auto path = pathOfUri(uri);
    if (!path)
        return false;
    m_files.insert_or_assign(uri, OpenFile{uri, std::move(*path), version,
                                           std::make_shared<const LinedText>(std::move(text))});
    return true;
}

bool OpenFiles::change(const std::string& uri, long long version,
                       const std::vector<ContentChange>& changes, PositionUnit unit)
{
    const auto found = m_files.find(uri);
    if (found == m_files.end())
        return false;
    OpenFile& file = found->second;
    for (const ContentChange& change : changes) {
        std::string text = change.text;
        if (change.range) {
            const auto one = file.text->offsetOf(change.range->start, unit);
            const auto other = file.text->offsetOf(change.range->end, unit);
            const auto [start, end] = std::minmax(one, other);
            text = file.text->text();
            text.replace(start, end - start, change.text);
        }
        file.text = std::make_shared<const LinedText>(std::move(text));
    }
    file.version = version;
    return true;
}

std::optional<OpenFile> OpenFiles::close(const std::string& uri)
{
    const auto found = m_files.find(uri);
    if (found == m_files.end())
        return std::nullopt;
    OpenFile file = std::move(found->second);
    m_files.erase(found);
    return file;
}

const OpenFile* OpenFiles::find(const std::string& uri) const
{
    const auto found = m_files.find(uri);
    return found == m_files.end() ? nullptr : &found->second;
}

const OpenFile* OpenFiles::at(const std::filesystem::path& path) const
{
    const auto found =
        std::ranges::find_if(m_files, [&](const auto& entry) { return entry.second.path == path; });
    return found == m_files.end() ? nullptr : &found->second;
}

} // namespace app::lsp
