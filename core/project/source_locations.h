#pragma once

#include "core/base/field_path.h"
#include "core/base/text_position.h"
#include "core/base/text_range.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Where a field stands in the text files of a project: 1-based lines and columns (code points),
/// end exclusive. The file is relative to the project folder.
struct SourceLocation {
    std::string file;
    int line = 1;
    int column = 1;
    int endLine = 1;
    int endColumn = 1;

    bool operator==(const SourceLocation&) const = default;
};

/// How a value is written at its place, which decides how its text maps to the file's.
enum class SourceEncoding {
    /// A JSON value; the name of a member that is an object or a list.
    Json,
    /// A JSON string literal, quotes included.
    JsonString,
    /// A text file of its own, or a part of it as it stands.
    Plain
};

/// Where every field and every list element of an offer stands in the files it was read from.
class SourceLocations {
public:
    SourceLocations() = default;
    /// Keeps only where these fields stand, and the records around them: of a large offer, all
    /// places need several times the room of its text.
    explicit SourceLocations(std::span<const FieldPath> fields);

    /// The text files, by name; addFile comes before add.
    void addFile(const std::string& name, std::string bytes);
    void add(const FieldPath& path, const std::string& file, TextRange range,
             SourceEncoding spelling);

    /// The place of the field, or of a part of its text (UTF-8 byte offsets into the field's
    /// value). A text file of its own is meant by its start. A field that is not in the files
    /// stands where its record does; where there is nothing at all, at the start of offer.json.
    [[nodiscard]] SourceLocation of(const FieldPath& path,
                                    const std::optional<TextRange>& range = std::nullopt) const;
    /// The place of a part of a file; line and column 1 for a file that is not known.
    [[nodiscard]] SourceLocation inFile(const std::string& file, TextRange range) const;
    /// How the field is written; nothing for one that has no place of its own.
    [[nodiscard]] std::optional<SourceEncoding> encodingOf(const FieldPath& path) const;
    /// The bytes of a text file, or null.
    [[nodiscard]] const std::string* textOf(std::string_view file) const;
    /// Every path that has a place of its own.
    [[nodiscard]] std::vector<FieldPath> paths() const;

private:
    struct Entry {
        std::string file;
        TextRange range;
        SourceEncoding spelling = SourceEncoding::Json;
    };
    [[nodiscard]] TextRange partOf(const Entry& entry, TextRange range) const;

    std::map<std::string, PositionedText, std::less<>> m_files;
    std::map<FieldPath, Entry> m_entries;
    /// Nothing where all are kept.
    std::optional<std::set<FieldPath>> m_kept;
};

} // namespace core
