#pragma once

#include "core/base/result.h"
#include "core/rules/profile/profile.h"

#include <string>
#include <string_view>
#include <vector>

/// What the marketplace's reviewers wrote about an offer that they sent back.
namespace core {

/// Bytes; more is no report.
constexpr std::size_t kMaxCertificationReport = std::size_t{1} << 20;

/// One point of a report.
struct CertificationRemark {
    /// The number of the policy, "100.5.1.3"; empty where the report gives a path alone.
    std::string policy;
    /// The reviewers' words in one line.
    std::string text;
    /// The way through the portal as the report has it, "Offer Listing > Privacy policy"; or empty.
    std::string path;
    /// The field that it is about, by its path or else by its policy; the root where neither is
    /// known.
    FieldPath where;
    /// A person worked it off.
    bool isDone = false;

    bool operator==(const CertificationRemark&) const = default;
};

/// Takes a report apart, as it is copied from the portal, from a mail or from a PDF: numbers of
/// policies with what follows them, and the ways through the portal. Errors: it is too large, no
/// text, or has neither.
[[nodiscard]] Result<std::vector<CertificationRemark>>
readCertificationReport(std::string_view text, const Profile& profile);

} // namespace core
