#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Offerwright for other programs: what its command line says of an offer, as values. It needs the
/// standard library alone, does not use the network, and throws nothing but std::bad_alloc. All
/// functions may be called from several threads at once. Texts are UTF-8, and messages English.
namespace offerwright {

/// "0.1.0"
[[nodiscard]] std::string_view version();

/// Help and Confirm ask something of a person; only an Error keeps an offer from being exported.
enum class Severity { Help, Confirm, Warning, Error };

/// Something to mend in an offer.
struct Finding {
    /// The rule's id: "listing.summary.length".
    std::string rule;
    Severity severity = Severity::Error;
    /// The field as a JSON pointer: "/listing/summary"; empty for the offer as a whole.
    std::string field;
    /// What is wrong, the value and the limit, and how to mend it.
    std::string message;
    /// Relative to the project's folder, or within a bundle to its data.
    std::string file;
    /// From 1; the column in code points.
    int line = 1;
    int column = 1;
};

/// How an offer is to be judged.
struct Options {
    /// A built-in profile's id; empty for the one that the bundle or project names, else the
    /// default. Configuration files do not count.
    std::string profile = {};
};

/// What a check says.
struct CheckResult {
    /// Why the offer, or a part of it, cannot be read or judged; led by the place where it has one.
    std::vector<std::string> problems = {};
    /// False where nothing could be judged: the problems say why.
    bool isChecked = false;
    /// The id of the profile that it was judged by.
    std::string profile = {};
    std::vector<Finding> findings = {};
    int errors = 0;
    int warnings = 0;

    /// Whether it may be exported.
    [[nodiscard]] bool isReady() const { return isChecked && problems.empty() && errors == 0; }
};

/// Checks a project folder, its offer.json, or a bundle, as of today.
[[nodiscard]] CheckResult checkOffer(const std::filesystem::path& offer,
                                     const Options& options = {});

/// What became of an export.
struct ExportResult {
    /// What keeps the offer from being exported, by the check as of today; isReady() where nothing
    /// does.
    CheckResult check = {};
    /// Why no bundle was written although the offer is ready, such as a full disk; or empty.
    std::string problem = {};
    /// Lower-case hex of the bundle's bytes; empty where none was written.
    std::string sha256 = {};
};

/// Writes the bundle of a project folder: the same bytes as `offerwright-cli export`. A file that
/// is there is replaced only by a whole bundle. SOURCE_DATE_EPOCH sets the time in it.
[[nodiscard]] ExportResult exportBundle(const std::filesystem::path& offer,
                                        const std::filesystem::path& bundle,
                                        const Options& options = {});

/// A text is judged as one of these.
enum class TextKind { Route, Condition, Twin, Environment, CreateOptions, Image, Manifest, Html };

/// Something to mend in a text.
struct TextFinding {
    std::string rule;
    Severity severity = Severity::Error;
    std::string message;
    /// Bytes of the text; the end is the one after the last.
    std::size_t start = 0;
    std::size_t end = 0;
};

/// Judges a text of a module's configuration, or the HTML of a description.
[[nodiscard]] std::vector<TextFinding> lintText(TextKind kind, std::string_view text);

} // namespace offerwright
