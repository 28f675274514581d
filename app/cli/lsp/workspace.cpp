#include "app/cli/lsp/workspace.h"

#include "app/cli/check/settings.h"
#include "app/cli/lsp/checked_project.h"
#include "app/cli/lsp/checked_single.h"
#include "app/cli/lsp/file_uri.h"
#include "core/project/names.h"

#include <algorithm>
#include <utility>

namespace app::lsp {

namespace {

/// How far above a text its project may be: "plans/standard.html" is one folder below.
constexpr int kMaxFolders = 6;

} // namespace

Workspace::Workspace(const Arguments& arguments)
    : m_arguments(arguments), m_settings(std::make_unique<SettingsStore>(arguments))
{
}

Workspace::~Workspace() = default;

bool Workspace::open(const std::string& uri, long long version, std::string text)
{
    if (!m_files.open(uri, version, std::move(text)))
        return false;
    m_changed.insert(m_files.find(uri)->path);
    return true;
}

bool Workspace::change(const std::string& uri, long long version,
                       const std::vector<ContentChange>& changes)
{
    if (!m_files.change(uri, version, changes, m_unit))
        return false;
    m_changed.insert(m_files.find(uri)->path);
    return true;
}

void Workspace::close(const std::string& uri)
{
    if (const auto file = m_files.close(uri))
        m_changed.insert(file->path);
}

void Workspace::renew()
{
    // The old one writes what it measured before the new one reads it.
    m_settings.reset();
    m_settings = std::make_unique<SettingsStore>(m_arguments);
    for (const auto& [uri, file] : m_files.all())
        m_changed.insert(file.path);
}

/// The folder of the project that the file is a part of, which is checked on the way.
std::optional<Workspace::Path> Workspace::projectOf(const Path& file)
{
    Path folder = file.parent_path();
    for (int up = 0; up < kMaxFolders; ++up) {
        const Path offer = folder / core::kOfferFile;
        std::error_code error;
        if (m_files.at(offer) || std::filesystem::is_regular_file(offer, error)) {
            auto checked = checkProject(folder, *m_settings, m_files);
            if (!checked || !checked->holds(file))
                return std::nullopt;
            m_roots[folder].checked = std::move(checked);
            return folder;
        }
        if (folder == folder.parent_path())
            break;
        folder = folder.parent_path();
    }
    return std::nullopt;
}

std::unique_ptr<CheckedText> Workspace::checkedFile(const OpenFile& file)
{
    const core::LintKind* kind = kindOf(file);
    return kind ? checkSingle(*kind, file, *m_settings) : nullptr;
}

void Workspace::recheck(const OpenFile& file, std::set<Path>& changed)
{
    auto root = projectOf(file.path);
    if (!root)
        if (auto checked = checkedFile(file)) {
            m_roots[file.path].checked = std::move(checked);
            root = file.path;
        }
    if (!root) {
        m_rootOf.erase(file.path);
        return;
    }
    m_rootOf[file.path] = *root;
    changed.insert(*root);
    // A text that the project names only now belongs to it from now on.
    const CheckedText& checked = *m_roots.at(*root).checked;
    for (const auto& [uri, other] : m_files.all())
        if (checked.holds(other.path)) {
            m_rootOf[other.path] = *root;
            m_changed.erase(other.path);
        }
}

/// Takes back what was shown of roots that no open file has any more.
void Workspace::dropUnused(std::vector<Publication>& publications)
{
    std::erase_if(m_rootOf, [&](const auto& entry) { return !m_files.at(entry.first); });
    for (auto at = m_roots.begin(); at != m_roots.end();) {
        const bool isUsed = std::ranges::any_of(
            m_rootOf, [&](const auto& entry) { return entry.second == at->first; });
        if (!isUsed)
            for (const Path& file : at->second.shown)
                publications.push_back(publicationOf(file, nullptr));
        at = isUsed ? std::next(at) : m_roots.erase(at);
    }
}

Publication Workspace::publicationOf(const Path& file, const CheckedText* checked) const
{
    const OpenFile* open = m_files.at(file);
    Publication publication{uriOf(file), open ? std::optional(open->version) : std::nullopt, {}};
    if (!checked)
        return publication;
    const auto found = checked->diagnoses().find(file);
    if (found != checked->diagnoses().end())
        for (const Diagnosis& diagnosis : found->second)
            publication.diagnoses.emplace_back(
                checked->linesOf(file).rangeOf(diagnosis.range, m_unit), diagnosis);
    return publication;
}

void Workspace::show(const Path& key, std::vector<Publication>& publications)
{
    Root& root = m_roots.at(key);
    std::set<Path> files = root.shown;
    root.shown.clear();
    for (const auto& [file, diagnoses] : root.checked->diagnoses()) {
        files.insert(file);
        root.shown.insert(file);
    }
    for (const auto& [file, other] : m_rootOf)
        if (other == key)
            files.insert(file);
    for (const Path& file : files)
        publications.push_back(publicationOf(file, root.checked.get()));
}

std::vector<Publication> Workspace::update()
{
    std::vector<Publication> publications;
    std::set<Path> changed;
    while (!m_changed.empty()) {
        const Path path = *m_changed.begin();
        m_changed.erase(m_changed.begin());
        if (const OpenFile* file = m_files.at(path)) {
            recheck(*file, changed);
            continue;
        }
        // It was closed: what lies on the disk counts again.
        const auto root = m_rootOf.find(path);
        if (root == m_rootOf.end())
            continue;
        const Path key = root->second;
        m_rootOf.erase(root);
        for (const auto& [other, itsRoot] : m_rootOf)
            if (itsRoot == key)
                m_changed.insert(other);
    }
    for (const Path& key : changed)
        show(key, publications);
    dropUnused(publications);
    return publications;
}

const CheckedText* Workspace::checkedFor(const OpenFile& file) const
{
    const auto root = m_rootOf.find(file.path);
    const auto found = root == m_rootOf.end() ? m_roots.end() : m_roots.find(root->second);
    return found == m_roots.end() ? nullptr : found->second.checked.get();
}

std::string Workspace::uriOf(const Path& file) const
{
    const OpenFile* open = m_files.at(file);
    return open ? open->uri : uriOfFile(file);
}

} // namespace app::lsp
