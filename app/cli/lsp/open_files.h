#pragma once

#include "app/cli/lsp/lined_text.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app::lsp {

/// One change of a text; without a range of all of it.
struct ContentChange {
    std::optional<Range> range;
    std::string text;
};

/// A text as the editor has it.
struct OpenFile {
    /// As the client writes it.
    std::string uri;
    std::filesystem::path path;
    long long version = 0;
    std::shared_ptr<const LinedText> text;
};

/// What the editor has open; it stands for what lies on the disk.
class OpenFiles {
public:
    /// Replaces one with the same address. False where the address is no file of this machine.
    bool open(const std::string& uri, long long version, std::string text);
    /// In their order; places out of range are the nearest ones. False where it is not open.
    bool change(const std::string& uri, long long version,
                const std::vector<ContentChange>& changes, PositionUnit unit);
    /// The file that is no longer open; nothing where it was not.
    std::optional<OpenFile> close(const std::string& uri);

    [[nodiscard]] const OpenFile* find(const std::string& uri) const;
    [[nodiscard]] const OpenFile* at(const std::filesystem::path& path) const;
    [[nodiscard]] const std::map<std::string, OpenFile>& all() const { return m_files; }

private:
    std::map<std::string, OpenFile> m_files;
};

} // namespace app::lsp
