#pragma once

#include "core/report/run/report_context.h"
#include "core/report/run/report_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What somebody saw of one of the offer's tags in its registry, in words.
struct TagEvidence {
    std::string name;
    /// "in the registry", "not there", or why nobody knows.
    std::string state;
    /// "linux/arm/v7", in the order of the list.
    std::vector<std::string> platforms;
    std::string digest;
    /// Of the largest image behind the tag; 0 where nobody knows.
    long long bytesToPull = 0;
    /// ISO 8601, of a single image; or empty.
    std::string created;

    bool operator==(const TagEvidence&) const = default;
};

struct RepositoryEvidence {
    /// "contoso.azurecr.io/team/module"
    std::string repository;
    /// "YYYY-MM-DD"
    std::string asked;
    std::vector<TagEvidence> tags;

    bool operator==(const RepositoryEvidence&) const = default;
};

/// The repositories of the offer's plans, each once with the tags of all plans; without those about
/// which nobody asked.
[[nodiscard]] std::vector<RepositoryEvidence> registryEvidence(const Subject& subject,
                                                               const Language& language = {});

/// The same as a section of a report in HTML; empty where there is none. `anchor` is its id.
[[nodiscard]] std::string registryEvidenceAsHtml(const Subject& subject, std::string_view anchor,
                                                 const ReportWords& words);

} // namespace core
