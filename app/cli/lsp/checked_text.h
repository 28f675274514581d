#pragma once

#include "app/cli/lsp/lined_text.h"
#include "core/base/field_path.h"
#include "core/base/severity.h"
#include "core/base/text_edit.h"
#include "core/rules/profile/profile.h"

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace app::lsp {

/// A finding where it stands in a file.
struct Diagnosis {
    core::TextRange range;
    core::Severity severity = core::Severity::Error;
    std::string rule;
    /// Of the rule's first document, or empty.
    std::string href;
    std::string message;
    /// Its index among what was found; the fixes are asked for by it.
    std::size_t number = 0;
};
using Diagnoses = std::map<std::filesystem::path, std::vector<Diagnosis>>;

/// A fix as edits of files.
struct Correction {
    std::string title;
    /// The number of the diagnosis that it fixes.
    std::size_t number = 0;
    /// Loses nothing and guesses nothing.
    bool isSafe = false;
    std::map<std::filesystem::path, std::vector<core::TextEdit>> edits;
};

/// What was checked as a whole, as it was then: a project, or a file of its own.
class CheckedText {
public:
    virtual ~CheckedText() = default;

    /// Whether the file is a part of it.
    [[nodiscard]] virtual bool holds(const std::filesystem::path& file) const = 0;
    /// The text that was checked; empty for a file that it does not hold.
    [[nodiscard]] virtual const LinedText& linesOf(const std::filesystem::path& file) const = 0;
    [[nodiscard]] virtual const Diagnoses& diagnoses() const = 0;
    /// The fixes of these diagnoses, in their order.
    [[nodiscard]] virtual std::vector<Correction>
    corrections(std::span<const std::size_t> numbers) const = 0;
    /// Null where none could be chosen.
    [[nodiscard]] virtual const core::Profile* profile() const = 0;
    /// The field of the offer that stands there.
    [[nodiscard]] virtual std::optional<core::FieldPath> fieldAt(const std::filesystem::path& file,
                                                                 std::size_t offset) const = 0;
};

/// The address of the rule's first document that a browser opens; empty where there is none.
[[nodiscard]] std::string documentOf(const core::Profile* profile, std::string_view rule);

} // namespace app::lsp
