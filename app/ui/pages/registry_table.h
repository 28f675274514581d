#pragma once

#include "app/ui/widgets/state_line.h"
#include "core/iotedge/registry/registry_facts.h"
#include "core/offer/offer.h"
#include "core/rules/engine/report.h"

#include <QString>
#include <QTreeWidget>

#include <vector>

namespace app {

/// What is known of one tag, as words.
struct RegistryRow {
    QString tag;
    QString platforms;
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

/// The offer's tags in their order, then those that the registry lists beside them. `repository`
/// is null where nobody asked; `image` is where the plan's image stands, for its findings.
[[nodiscard]] std::vector<RegistryRow> registryRows(const core::ContainerImage& image,
                                                    const core::RegistryRepository* repository,
                                                    const core::Report& report,
                                                    const core::FieldPath& where);

/// The tags as a table to be read: tag, platforms, digest, size, when it was built, state. What
/// does not fit goes first: in a narrow page digest and date.
class RegistryTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit RegistryTable(QWidget* parent = nullptr);

    void show(std::vector<RegistryRow> rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<RegistryRow> m_rows;
};

} // namespace app
