#pragma once

#include "app/document/base/undo_step.h"
#include "core/rules/engine/facts.h"
#include "core/rules/engine/report.h"
#include "core/rules/profile/profile.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <filesystem>
#include <memory>

namespace core {
struct Bundle;
struct Published;
} // namespace core

namespace app {

/// A bundle to be made: values that nobody changes meanwhile.
struct ExportOrder {
    Snapshot content;
    core::Facts facts;
    std::shared_ptr<const core::Profile> profile;
    /// A folder, which then holds the bundle under its own name, or the name of a file.
    std::filesystem::path target;
    /// Export although there are errors, and mark the bundle as a draft.
    bool draft = false;
    /// What the store has, of an update; or null.
    std::shared_ptr<const core::Published> published = {};
};

/// A bundle that was written, read back and verified.
struct ExportedBundle {
    std::filesystem::path file;
    /// Lower-case hex.
    std::string sha256;
    /// Bytes.
    long long size = 0;
    int entries = 0;
};

/// How an export ended.
struct ExportOutcome {
    enum class Kind { Done, Refused, Cancelled, Failed };

    Kind kind = Kind::Failed;
    /// Its errors are why an export is refused.
    core::Report report;
    ExportedBundle bundle;
    /// Why it failed.
    core::Error error;
};

enum class ExportPhase { Checking, Packing, Writing };

/// Makes one bundle off the GUI thread. An export that does not end well leaves no file, and what
/// stood under the name before stays.
class ExportJob : public QObject {
    Q_OBJECT

public:
    explicit ExportJob(QObject* parent = nullptr);
    /// Waits for the phase that runs.
    ~ExportJob() override;

    /// Once per job.
    void start(ExportOrder order);
    /// Takes hold between two phases.
    void cancel() { m_cancelled = true; }

signals:
    void phaseStarted(app::ExportPhase phase);
    void finished(const app::ExportOutcome& outcome);

private:
    [[nodiscard]] ExportOutcome run(const ExportOrder& order);
    [[nodiscard]] ExportOutcome put(const core::Bundle& bundle, const std::filesystem::path& target,
                                    core::Report report);
    [[nodiscard]] bool enter(ExportPhase phase);

    std::atomic_bool m_cancelled = false;
    QThreadPool m_worker;
};

} // namespace app
