#include "app/document/export_job.h"

#include "core/base/sha.h"
#include "core/bundle/bundle.h"
#include "core/bundle/bundle_file.h"
#include "core/image/measure/measure.h"
#include "core/project/facts/facts.h"
#include "core/project/user/clock.h"
#include "core/rules/engine/validate.h"

#include <map>
#include <string_view>

namespace app {

namespace {

namespace fs = std::filesystem;

/// The facts of the order, with a look at the pictures that nobody has looked at yet. The
/// dictionary is not asked: what it says stops no export.
core::Facts factsOf(const ExportOrder& order)
{
    std::map<std::string_view, const core::ImageFacts*> known;
    for (const auto& [name, digest] : order.facts.pictureDigests)
        known.emplace(digest, order.facts.image(name));
    core::FactSources sources{.look = {},
                              .links = order.facts.links,
                              .registry = order.facts.registry,
                              .baseline = order.facts.baseline,
                              .hasRegistryPassword = order.facts.hasRegistryPassword,
                              .today = order.facts.today};
    sources.look = [&](const auto& bytes, const core::PictureUses& uses) {
        std::string digest = core::sha256Hex(*bytes);
        const auto found = known.find(digest);
        core::ImageFacts facts = found != known.end() && found->second
                                     ? *found->second
                                     : core::measureImage(*bytes, uses);
        return std::optional(core::PictureLook{std::move(facts), std::move(digest)});
    };
    return core::factsOf(*order.content, *order.profile, sources);
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
    const auto date = core::sourceDate();
    if (!date)
        return failure({}, date.error());
    const core::Offer& offer = order.content->offer;
    const core::Facts facts = factsOf(order);
    core::Report found = core::validate({offer, facts, *order.profile});
    if (found.counts().errors > 0 && !order.draft)
        return {ExportOutcome::Kind::Refused, std::move(found), {}, {}};

    if (!enter(ExportPhase::Packing))
        return {ExportOutcome::Kind::Cancelled, std::move(found), {}, {}};
    const core::Facts kept = core::factsForBundle(facts, *date);
    const core::Report report = core::validate({offer, kept, *order.profile});
    core::BundleRequest request{*order.content, kept, *order.profile, report};
    request.time = date->value_or(request.time);
    request.draft = order.draft;
    request.published = order.published.get();
    const auto bundle = core::makeBundle(request);
    if (!bundle)
        return failure(std::move(found), bundle.error());
    return put(*bundle, order.target, std::move(found));
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
