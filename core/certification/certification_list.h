#pragma once

#include "core/certification/certification_report.h"

#include <filesystem>
#include <optional>
#include <string>

/// What is left to do of a certification report, kept in the project's folder as
/// certification.json. It is no part of a bundle.
namespace core {

constexpr const char* kCertificationFile = "certification.json";

[[nodiscard]] std::string certificationAsJson(const std::vector<CertificationRemark>& remarks);

/// Empty where there is no file. Errors: it is broken (with line and column), not ours, or cannot
/// be read.
[[nodiscard]] Result<std::vector<CertificationRemark>>
readCertificationList(const std::filesystem::path& folder);

/// Replaces the file; a list without a point removes it. Errors: there is a file that cannot be
/// understood, which stays as it is, or the disk refuses.
Result<std::monostate> saveCertificationList(const std::filesystem::path& folder,
                                             const std::vector<CertificationRemark>& remarks);

} // namespace core
