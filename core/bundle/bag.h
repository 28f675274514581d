#pragma once

#include "core/project/project.h"

namespace core {

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

/// What no name in a bag holds: RFC 8493 has a percent sign encoded in manifests, and half of the
/// programs that read them do not decode it.
constexpr char kNotInBags = '%';

/// The text of manifest-sha256.txt: the digest and name of each payload file, those below data/.
[[nodiscard]] std::string payloadManifest(const Assets& files);

/// Adds bagit.txt, bag-info.txt with Payload-Oxum, and the manifests, to a bag that is otherwise
/// complete. Payload files are those below data/. No name holds kNotInBags.
[[nodiscard]] Assets asBag(Assets files, BagInfo info);

} // namespace core
