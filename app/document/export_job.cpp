#include "app/document/export_job.h"

#include "core/bundle/bundle.h"
#include "core/bundle/bundle_file.h"
#include "core/image/measure/examine.h"
#include "core/rules/engine/validate.h"

namespace app {

namespace {

namespace fs = std::filesystem;

/// The time in the bundle is not the clock's: the same project shall give the same bytes.
long long bundleTime(long long fallback)
{
    bool given = false;
    const long long time = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    return given ? time : fallback;
}

/// Looks at the images that nobody has looked at yet. Dictionaries differ from machine to machine,
/// and a bundle must not.
core::Facts completeFacts(const ExportOrder& order)
{
    core::Facts facts = order.facts;
    facts.spelling.reset();
    for (const auto& [file, bytes] : order.content->assets)
        if (!facts.images.contains(file))
            facts.images.emplace(file, core::examineImage(*bytes));
    return facts;
}

ExportOutcome failure(core::Report report, core::Error error)
{
    return {ExportOutcome::Kind::Failed, std::move(report), {}, std::move(error)};
}

} // namespace

ExportJob::ExportJob(QObject* parent) : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

ExportJob::~ExportJob()
{
    cancel();
    m_worker.waitForDone();
}

void ExportJob::start(ExportOrder order)
{
    m_worker.start([this, order = std::move(order)] {
        const ExportOutcome outcome = run(order);
        QMetaObject::invokeMethod(
            this, [this, outcome] { emit finished(outcome); }, Qt::QueuedConnection);
    });
}

bool ExportJob::enter(ExportPhase phase)
{
    if (m_cancelled)
        return false;
    QMetaObject::invokeMethod(
        this, [this, phase] { emit phaseStarted(phase); }, Qt::QueuedConnection);
    return true;
}

ExportOutcome ExportJob::run(const ExportOrder& order)
{
    if (!enter(ExportPhase::Checking))
        return {ExportOutcome::Kind::Cancelled, {}, {}, {}};
    const core::Facts facts = completeFacts(order);
    core::Report report =
        core::validate({order.content->offer, facts, *order.profile}, core::Stage::Export);
    if (report.counts().errors > 0 && !order.draft)
        return {ExportOutcome::Kind::Refused, std::move(report), {}, {}};

    if (!enter(ExportPhase::Packing))
        return {ExportOutcome::Kind::Cancelled, std::move(report), {}, {}};
    core::BundleRequest request{*order.content, facts, *order.profile, report};
    request.time = bundleTime(request.time);
    request.draft = order.draft;
    const auto bundle = core::makeBundle(request);
    if (!bundle)
        return failure(std::move(report), bundle.error());
    return put(*bundle, order.target, std::move(report));
}

ExportOutcome ExportJob::put(const core::Bundle& bundle, const fs::path& target,
                             core::Report report)
{
    if (!enter(ExportPhase::Writing))
        return {ExportOutcome::Kind::Cancelled, std::move(report), {}, {}};
    std::error_code unknown;
    const fs::path name = fs::is_directory(target, unknown) ? target / bundle.fileName : target;
    if (const auto saved = core::saveBundle(bundle, name); !saved)
        return failure(std::move(report), saved.error());
    return {ExportOutcome::Kind::Done,
            std::move(report),
            {name, bundle.sha256, static_cast<long long>(bundle.archive.size()),
             static_cast<int>(bundle.files.size())},
            {}};
}

} // namespace app

#include "moc_export_job.cpp"
