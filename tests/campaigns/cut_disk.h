#pragma once

#include "tests/campaigns/workplace.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace campaigns {

/// A disk with a memory between it and the programs, as POSIX lets one be: what a file holds
/// reaches the disk when the file is synced, and what a folder lists when the folder is. Until then
/// each change of a folder may be there after a power cut or not, and in any order.
class CutDisk {
public:
    /// Starts with files that are on the disk.
    explicit CutDisk(const Tree& files);

    /// Follows one call; paths are below `root`.
    void follow(const CallEntry& entry, const std::string& root);

    /// What a power cut may leave now, told apart by their files.
    [[nodiscard]] std::vector<Tree> leftovers() const;

private:
    struct File {
        /// What programs read, and what is on the disk.
        std::string seen;
        std::string kept;
    };
    using Entry = std::shared_ptr<File>;
    /// By path; that of a folder that was made ends with a slash.
    using Entries = std::map<std::string, Entry, std::less<>>;

    /// A change of what folders list that is not on the disk yet. Nothing as a file: the name goes.
    struct Change {
        std::vector<std::pair<std::string, Entry>> names;
        std::vector<std::string> folders;
    };

    void change(std::vector<std::pair<std::string, Entry>> names);
    void syncFolder(const std::string& folder);
    /// It lies in a folder that was made and is not there.
    [[nodiscard]] bool isLost(const std::string& path, const Entries& entries) const;
    [[nodiscard]] Tree treeOf(const Entries& entries, bool isKept) const;
    static void apply(const Change& change, Entries& entries);

    Entries m_seen;
    Entries m_kept;
    std::vector<Change> m_changes;
    std::set<std::string, std::less<>> m_made;
    /// By number, as long as they are open: a file, or the path of a folder.
    std::map<int, Entry> m_open;
    std::map<int, std::string> m_folders;
};

} // namespace campaigns
