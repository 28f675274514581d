#pragma once

#include "core/base/field_path.h"
#include "core/offer/offer.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The one file that every project has.
constexpr const char* kOfferFile = "offer.json";
/// What a project names as its schema, so that an editor helps with it.
constexpr std::string_view kOfferSchema = "https://offerwright.github.io/schema/offer.schema.json";
/// No text or picture of a project may be larger.
constexpr std::size_t kMaxTextBytes = std::size_t{16} << 20;
constexpr std::size_t kMaxImageBytes = std::size_t{32} << 20;

/// Whether a text is long enough by nature to be a file of its own.
[[nodiscard]] bool hasTextFile(const FieldPath& path);

/// The file of each long text: "description.html", "terms.txt", "dictionary.txt",
/// "plans/<plan id>.html". Ids that are empty, taken or no safe file name give
/// "plans/plan-<number>.html".
[[nodiscard]] std::map<FieldPath, std::string> textFileNames(const Offer& offer);

/// Whether the name is one that textFileNames() gives, so that saving may remove the file.
[[nodiscard]] bool isTextFileName(std::string_view name);

/// What makes a name unfit as a path below the project folder, on any system: a sentence of the
/// context "project" with the name as %1. Null for a fit one.
[[nodiscard]] const char* faultInRelativePath(std::string_view name);

} // namespace core
