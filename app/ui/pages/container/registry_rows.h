#pragma once

#include "app/ui/widgets/state_line.h"
#include "core/iotedge/registry/registry_facts.h"
#include "core/offer/offer.h"
#include "core/rules/engine/report.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// What is known of one tag, as words.
struct RegistryRow {
    QString tag;
    /// "amd64", "arm/v7"; those that the plan promises and a list lacks stand in `missing`.
    QStringList platforms;
    QStringList missing;
    /// First and last digits, and all of it.
    QString digest;
    QString wholeDigest;
    QString size;
    QString built;
    QString state;
    StateKind kind = StateKind::Neutral;
    bool isOffered = true;

    bool operator==(const RegistryRow&) const = default;
};

/// Which tags a table has.
struct RegistryFilter {
    /// Empty for all; else those whose name holds it, in any letter case.
    QString find;
    /// So many of those that the registry lists and the plan does not offer.
    std::size_t mostOthers = 5;
};

struct RegistryRows {
    /// The offer's tags in their order, then the others, the newest version first.
    std::vector<RegistryRow> rows;
    /// Others that were left out.
    std::size_t left = 0;
};

/// First and last digits of a digest: "9c41…e07a"; empty where there is none.
[[nodiscard]] QString shortDigest(const std::string& digest);

/// `repository` is null where nobody asked; `where` is the place of the plan's image, for its
/// findings.
[[nodiscard]] RegistryRows registryRows(const core::ContainerImage& image,
                                        const core::RegistryRepository* repository,
                                        const core::Report& report, const core::FieldPath& where,
                                        const RegistryFilter& filter);

} // namespace app
