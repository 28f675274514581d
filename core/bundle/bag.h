#pragma once

#include "core/bundle/bundle.h"

namespace core {

/// Identifies the BagIt profile that every bundle follows: resources/schema/bagit-profile.json.
constexpr std::string_view kBagItProfile =
    "https://raw.githubusercontent.com/offerwright/offerwright/main/resources/schema/"
    "bagit-profile.json";
/// All of bagit.txt.
constexpr std::string_view kBagItText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Lines of bag-info.txt; a value is one line, whatever it was.
class BagInfo {
public:
    void add(std::string_view label, std::string_view value);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/// Adds bagit.txt, bag-info.txt with Payload-Oxum, and the manifests, to a bag that is otherwise
/// complete. Payload files are those below data/.
[[nodiscard]] Assets asBag(Assets files, BagInfo info);

/// The files of a bag by their name inside its folder.
using BagFiles = std::map<std::string_view, std::string_view>;

/// The bag inside an archive; its folder is that of the first entry. Errors: the archive is not one
/// that writeZip() made, or its files are not all in one folder.
[[nodiscard]] Result<BagFiles> bagIn(std::string_view archive);

/// What is wrong with a bag: a file is missing, added or changed, or a tag file is not as
/// RFC 8493 and our profile ask.
[[nodiscard]] std::vector<BundleProblem> problemsOf(const BagFiles& files);

} // namespace core
