#include "tests/campaigns/cut_disk.h"

#include <algorithm>
#include <fcntl.h>
#include <set>

namespace campaigns {

namespace {

/// Of a file, or of a folder, whose path ends with a slash.
std::string folderOf(const std::string& path)
{
    const auto end = path.substr(0, path.size() - 1).rfind('/');
    return end == std::string::npos ? std::string() : path.substr(0, end);
}

/// Without the root and what stands twice in it.
std::string below(const std::string& path, const std::string& root)
{
    return std::filesystem::path(path).lexically_normal().lexically_relative(root).string();
}

} // namespace

CutDisk::CutDisk(const Tree& files)
{
    for (const auto& [path, bytes] : files)
        m_seen[path] = std::make_shared<File>(File{bytes, bytes});
    m_kept = m_seen;
}

void CutDisk::apply(const Change& change, Entries& entries)
{
    for (const auto& [name, file] : change.names)
        if (file)
            entries[name] = file;
        else
            entries.erase(name);
}

void CutDisk::change(std::vector<std::pair<std::string, Entry>> names)
{
    Change change{std::move(names), {}};
    for (const auto& [name, file] : change.names)
        change.folders.push_back(folderOf(name));
    apply(change, m_seen);
    m_changes.push_back(std::move(change));
}

void CutDisk::syncFolder(const std::string& folder)
{
    std::erase_if(m_changes, [&](const Change& change) {
        const bool isHere = std::ranges::find(change.folders, folder) != change.folders.end();
        if (isHere)
            apply(change, m_kept);
        return isHere;
    });
}

void CutDisk::follow(const CallEntry& entry, const std::string& root)
{
    const CallHead& head = entry.head;
    if (head.isFailed != 0)
        return;
    const std::string first = below(entry.first, root);
    const auto found = m_seen.find(first);
    switch (head.call) {
    case Call::Open:
        if (found == m_seen.end() && (head.flags & O_CREAT) == 0) {
            m_folders[head.file] = first == "." ? std::string() : first;
        } else if (found == m_seen.end()) {
            const auto file = std::make_shared<File>();
            change({{first, file}});
            m_open[head.file] = file;
        } else {
            if ((head.flags & O_TRUNC) != 0)
                found->second->seen.clear();
            m_open[head.file] = found->second;
        }
        break;
    case Call::Write:
        if (m_open.contains(head.file))
            m_open[head.file]->seen += entry.first;
        break;
    case Call::Sync:
        if (m_open.contains(head.file))
            m_open[head.file]->kept = m_open[head.file]->seen;
        else if (m_folders.contains(head.file))
            syncFolder(m_folders[head.file]);
        break;
    case Call::Close:
        m_open.erase(head.file);
        m_folders.erase(head.file);
        break;
    case Call::Rename: {
        const std::string second = below(entry.second, root);
        const Entry replaced = m_seen.contains(second) ? m_seen[second] : nullptr;
        const bool isExchange = head.flags != 0;
        change({{second, m_seen[first]}, {first, isExchange ? replaced : nullptr}});
        break;
    }
    case Call::MakeFolder:
        m_made.insert(first + '/');
        change({{first + '/', std::make_shared<File>()}});
        break;
    case Call::Unlink:
        if (found != m_seen.end())
            change({{first, nullptr}});
        break;
    default:
        break;
    }
}

bool CutDisk::isLost(const std::string& path, const Entries& entries) const
{
    for (auto end = path.find('/'); end != std::string::npos; end = path.find('/', end + 1))
        if (const auto folder = path.substr(0, end + 1);
            m_made.contains(folder) && !entries.contains(folder))
            return true;
    return false;
}

Tree CutDisk::treeOf(const Entries& entries, bool isKept) const
{
    Tree tree;
    for (const auto& [path, file] : entries)
        if (!path.ends_with('/') && !isLost(path, entries))
            tree[path] = isKept ? file->kept : file->seen;
    return tree;
}

std::vector<Tree> CutDisk::leftovers() const
{
    std::set<Tree> trees;
    const auto add = [&](const Entries& entries) { trees.insert(treeOf(entries, true)); };
    // The end of the program alone, a cut that keeps all changes of folders, and one that keeps
    // none.
    trees.insert(treeOf(m_seen, false));
    add(m_seen);
    add(m_kept);
    const std::size_t count = m_changes.size();
    for (std::size_t one = 0; one < count; ++one) {
        Entries only = m_kept;
        apply(m_changes[one], only);
        add(only);
        Entries first = m_kept;
        Entries others = m_kept;
        for (std::size_t at = 0; at < count; ++at) {
            if (at <= one)
                apply(m_changes[at], first);
            if (at != one)
                apply(m_changes[at], others);
        }
        add(first);
        add(others);
    }
    return {trees.begin(), trees.end()};
}

} // namespace campaigns
