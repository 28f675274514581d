#pragma once

#include "tests/corpus/expand.h"
#include "tests/corpus/input.h"

#include <string>
#include <string_view>
#include <vector>

/// The label files of tests/corpus/labels, whose README says how they are written.
namespace corpus {

/// What a change is made to: the offer, the published offer, a deployment manifest, what servers
/// and registries answered, or what is known of a picture.
enum class Target { Offer, Published, Manifest, Facts, Picture };

/// A change of the smallest valid offer or manifest: at a JSON pointer (or a file's name) stands
/// this value.
struct Change {
    Target target = Target::Offer;
    std::string where;
    /// The text of a text field, where "\n" and "\u202e" are escapes; else JSON; "(absent)" takes
    /// the member out.
    std::string value;
};

/// One line of a label file.
struct Label {
    /// The file, the rule and the number of the line among those of the rule.
    std::string id;
    Kind kind = Kind::Row;
    /// Empty is the newest that judges the rule.
    std::vector<std::string> profiles;
    std::string shown;
    std::vector<Change> changes;
    std::vector<std::string> told;
    std::vector<std::string> silent;
    bool isManifest = false;
};

/// What is wrong with a label file, "file:line: what".
using LabelFaults = std::vector<std::string>;

/// The labels of one file, `name` without its ending. What cannot be read is left out and told.
[[nodiscard]] std::vector<Label> labelsFrom(std::string_view name, std::string_view text,
                                            LabelFaults& faults);

/// Of all files of a folder, by their names.
[[nodiscard]] std::vector<Label> labelsIn(const std::string& folder, LabelFaults& faults);

} // namespace corpus
