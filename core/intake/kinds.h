#pragma once

#include "core/base/result.h"
#include "core/intake/told.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::intake {

/// What is imported, as it lies on the disk. It is only read.
struct Source {
    std::filesystem::path path;
    bool isFolder = false;
    /// Of a file; a text is UTF-8, whatever it was.
    std::string bytes = {};
    /// What it was, where that was not UTF-8.
    std::string encoding = {};
};

/// One row of the table of what can be imported: the command's help, the wizard's dialogs, the
/// README and the tests follow from it.
struct Kind {
    /// "cpp-offer", as --kind takes it.
    std::string_view id;
    /// "an offer of the Cloud Partner Portal", to be put into a sentence of the context "import".
    const char* name;
    /// Says whether a source can be read as the kind.
    bool (*recognises)(const Source&);
    /// Errors: the source is not of the kind, or broken; with line and column where it has some.
    /// Null for what is taken module by module: deployment manifests, and what an image tells.
    Result<Told> (*read)(const Source&);
    /// Endings of files that are of the kind whatever they hold, so that what is wrong in them is
    /// told: "|csv|tsv|".
    std::string_view endings = {};
    /// Unless --kind names it, the kind takes only what this says, too: any text could be a
    /// description.
    bool (*takesUnasked)(const Source&) = nullptr;
};

/// The ids of the table with bars between them, as an option of a command takes them.
inline constexpr std::string_view kKindIds =
    "bundle|folder|resource-tree|cpp-offer|image|module|links|description";

/// In the order in which they are asked.
[[nodiscard]] std::span<const Kind> kinds();
/// Null for an id that is none.
[[nodiscard]] const Kind* kindOf(std::string_view id);
/// By the name of a file first, then by content. Null where no kind takes the source.
[[nodiscard]] const Kind* recognisedKind(const Source& source);

/// A file or folder as it stands. Errors: it is neither, cannot be read, or is a file of more than
/// 16 MiB that is no archive.
[[nodiscard]] Result<Source> sourceAt(const std::filesystem::path& path);

/// What was changed of a file before it was read: its encoding, where that is not UTF-8.
[[nodiscard]] std::vector<Message> changedIn(const Source& source);

/// Reads a source as a kind that has a reader. Errors: those of the reader.
[[nodiscard]] Result<Told> read(const Source& source, const Kind& kind);

} // namespace core::intake
