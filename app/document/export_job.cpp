#include "app/document/export_job.h"

#include "app/document/wording.h"
#include "core/bundle/bundle.h"
#include "core/bundle/bundle_file.h"
#include "core/image/image.h"

#include <QFile>
#include <QScopeGuard>
#include <QUuid>

#include <algorithm>
#include <unistd.h>

namespace app {

namespace {

namespace fs = std::filesystem;
using core::translatable;

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

core::Error cannotWrite(const fs::path& file, const QString& reason)
{
    return core::fail(translatable("error", "The bundle cannot be written to %1: %2. Make room, "
                                            "or choose another place."),
                      {file.string(), toUtf8(reason)})
        .value();
}

core::Error readBackWrong(const fs::path& file)
{
    return core::fail(translatable("error", "What was read back from %1 is not the bundle that "
                                            "was written. Check the disk, or choose another "
                                            "place."),
                      {file.string()})
        .value();
}

bool writeThrough(QFile& file, const core::ZipArchive& archive)
{
    const auto pieces = archive.pieces();
    const bool written = std::ranges::all_of(pieces, [&file](std::string_view piece) {
        const auto size = static_cast<qint64>(piece.size());
        return file.write(piece.data(), size) == size;
    });
    return written && ::fsync(file.handle()) == 0;
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

// The bundle gets its name only after it was read back and verified under another one.
ExportOutcome ExportJob::put(const core::Bundle& bundle, const fs::path& target,
                             core::Report report)
{
    std::error_code unknown;
    const fs::path name = fs::is_directory(target, unknown) ? target / bundle.fileName : target;
    if (auto obstacle = core::obstacleAt(name))
        return failure(std::move(report), std::move(*obstacle));
    ExportOutcome cancelled{ExportOutcome::Kind::Cancelled, report, {}, {}};
    if (!enter(ExportPhase::Writing))
        return cancelled;
    const fs::path passing = name.parent_path()
                             / ("." + name.filename().string() + "."
                                + QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString());
    QFile file(passing);
    const auto removed = qScopeGuard([&] { file.remove(); });
    // Unbuffered: a file that cannot write what is left in its buffer refuses to be removed.
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered)
        || !writeThrough(file, bundle.archive))
        return failure(std::move(report), cannotWrite(name, file.errorString()));

    if (!enter(ExportPhase::Verifying))
        return cancelled;
    file.seek(0);
    const std::string written = file.readAll().toStdString();
    if (written != bundle.archive.joined() || !core::verifyBundle(written).empty())
        return failure(std::move(report), readBackWrong(name));
    std::error_code refused;
    fs::rename(passing, name, refused);
    if (refused)
        return failure(std::move(report), cannotWrite(name, fromUtf8(refused.message())));
    return {ExportOutcome::Kind::Done,
            std::move(report),
            {name, bundle.sha256, static_cast<long long>(written.size()),
             static_cast<int>(bundle.files.size())},
            {}};
}

} // namespace app

#include "moc_export_job.cpp"
