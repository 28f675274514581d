#pragma once

#include "app/cli/lsp/checked_text.h"
#include "app/cli/lsp/open_files.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace app {
class Arguments;
class SettingsStore;
} // namespace app

namespace app::lsp {

/// What a client is to show of a file; nothing takes back what was shown before.
struct Publication {
    std::string uri;
    /// Of a file that is open.
    std::optional<long long> version;
    std::vector<std::pair<Range, Diagnosis>> diagnoses;
};

/// The open files, and what was found in the projects that they belong to.
class Workspace {
public:
    explicit Workspace(const Arguments& arguments);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    void setUnit(PositionUnit unit) { m_unit = unit; }
    [[nodiscard]] PositionUnit unit() const { return m_unit; }
    [[nodiscard]] const OpenFiles& files() const { return m_files; }

    bool open(const std::string& uri, long long version, std::string text);
    bool change(const std::string& uri, long long version,
                const std::vector<ContentChange>& changes);
    void close(const std::string& uri);
    /// Something changed on the disk: pictures, a text that is not open, a configuration.
    void renew();

    /// Checks what changed since, and tells what is new.
    [[nodiscard]] std::vector<Publication> update();
    /// What the file was checked with; null for one that is not ours.
    [[nodiscard]] const CheckedText* checkedFor(const OpenFile& file) const;
    /// The address as the client writes it, where it has the file open.
    [[nodiscard]] std::string uriOf(const std::filesystem::path& file) const;

private:
    using Path = std::filesystem::path;
    /// What is checked as a whole.
    struct Root {
        std::unique_ptr<CheckedText> checked;
        std::set<Path> shown;
    };

    [[nodiscard]] std::optional<Path> projectOf(const Path& file);
    [[nodiscard]] std::unique_ptr<CheckedText> checkedFile(const OpenFile& file);
    void recheck(const OpenFile& file, std::set<Path>& changed);
    void dropUnused(std::vector<Publication>& publications);
    void show(const Path& key, std::vector<Publication>& publications);
    [[nodiscard]] Publication publicationOf(const Path& file, const CheckedText* checked) const;

    const Arguments& m_arguments;
    PositionUnit m_unit = PositionUnit::Utf16;
    OpenFiles m_files;
    std::unique_ptr<SettingsStore> m_settings;
    /// By the project's folder, or by the file that stands alone.
    std::map<Path, Root> m_roots;
    /// The root of each open file that has one.
    std::map<Path, Path> m_rootOf;
    std::set<Path> m_changed;
};

} // namespace app::lsp
