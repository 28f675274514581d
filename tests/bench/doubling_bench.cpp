// Doubles what every reader and every rule gets, and tells by how much its CPU time grows. What
// takes n log n grows by little more than 2. Usage: doubling_bench [PART OF A NAME]
#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"
#include "core/importers/manifest_import.h"
#include "core/importers/manifest_lint.h"
#include "core/intake/intake.h"
#include "core/intake/kinds.h"
#include "core/iotedge/create_options/create_options.h"
#include "core/iotedge/routes/route_lint.h"
#include "core/iotedge/settings/twin.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/rules/engine/apply_fixes.h"
#include "core/rules/engine/checking.h"
#include "core/rules/engine/registry.h"
#include "core/text/html/html.h"
#include "core/text/html/html_sanitise.h"
#include "core/text/json/json_reader.h"
#include "core/text/markdown/markdown.h"
#include "core/text/secrets/secrets.h"
#include "core/text/yaml/yaml_reader.h"
#include "tests/bench/growing_files.h"
#include "tests/bench/growing_offers.h"
#include "tests/support/bundle_case.h"
#include "tests/support/valid_offer.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <tuple>

using namespace core;
using namespace core::support;

namespace {

constexpr double kMaxRatio = 2.4;
/// Below it a ratio is noise.
constexpr double kMinMilliseconds = 20;
constexpr std::size_t kFirstCount = 250;
constexpr std::size_t kLastCount = 64000;

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The fastest of three runs.
double timeOf(const std::function<void()>& work)
{
    double best = 0;
    for (int run = 0; run < 3; ++run) {
        const double start = cpuMilliseconds();
        work();
        const double time = cpuMilliseconds() - start;
        best = run == 0 ? time : std::min(best, time);
    }
    return best;
}

class Bench {
public:
    explicit Bench(std::string wanted) : m_wanted(std::move(wanted)) {}

    /// `prepare` makes the work for a count; only the work is timed. Work that stays too fast to be
    /// told from noise is not printed.
    void measure(const std::string& name,
                 const std::function<std::function<void()>(std::size_t)>& prepare)
    {
        if (name.find(m_wanted) == std::string::npos)
            return;
        double before = timeOf(prepare(kFirstCount));
        for (std::size_t count = 2 * kFirstCount; count <= kLastCount; count *= 2) {
            const double now = timeOf(prepare(count));
            if (before >= kMinMilliseconds && now >= kMinMilliseconds)
                return now / before > kMaxRatio ? tellNext(name, count, before, now, prepare)
                                                : tell(name, count, now, now / before);
            before = now;
        }
    }

    [[nodiscard]] int tooSteep() const { return m_tooSteep; }

private:
    /// What outgrows a cache, or meets a busy moment, looks steep for one doubling; what is steep
    /// looks so in the next one, too.
    void tellNext(const std::string& name, std::size_t count, double before, double now,
                  const std::function<std::function<void()>(std::size_t)>& prepare)
    {
        const double next = timeOf(prepare(2 * count));
        if (next / now < now / before)
            tell(name, 2 * count, next, next / now);
        else
            tell(name, count, now, now / before);
    }
    void tell(const std::string& name, std::size_t count, double time, double ratio)
    {
        const bool isTooSteep = ratio > kMaxRatio;
        m_tooSteep += isTooSteep ? 1 : 0;
        std::printf("%-58s %7zu %9.1f ms  x %.2f%s\n", name.c_str(), count, time, ratio,
                    isTooSteep ? "  TOO STEEP" : "");
        std::fflush(stdout);
    }

    std::string m_wanted;
    int m_tooSteep = 0;
};

template <class Read>
void measureReader(Bench& bench, const char* reader, std::span<const GrowingText> texts, Read read)
{
    for (const auto& [name, ofSize] : texts)
        bench.measure(std::string(reader) + ", " + name, [ofSize, read](std::size_t count) {
            return [text = ofSize(count), read] { std::ignore = read(text); };
        });
}

void measureReaders(Bench& bench)
{
    measureReader(bench, "parseHtml", growingHtml(), parseHtml);
    measureReader(bench, "sanitisedHtml", growingHtml(), sanitisedHtml);
    for (const auto texts : {growingJson(), growingHtml()}) {
        measureReader(bench, "readJson", texts, readJson);
        measureReader(bench, "importManifest", texts, importManifest);
        measureReader(bench, "lintManifest", texts, lintManifest);
        measureReader(bench, "lintTwin", texts, lintTwin);
        measureReader(bench, "lintCreateOptions", texts,
                      [](std::string_view text) { return lintCreateOptions(text); });
    }
    measureReader(bench, "lintCreateOptions", growingCommands(),
                  [](std::string_view text) { return lintCreateOptions(text); });
    measureReader(bench, "withoutSecrets", growingSecrets(),
                  [](std::string_view text) { return withoutSecrets(text); });
    measureReader(bench, "lintRoute", growingRoutes(),
                  [](std::string_view text) { return lintRoute(text, {}); });
}

/// Taken into an empty offer, and once more into the offer that came of it.
void measureIntake(Bench& bench, const char* kind, std::span<const GrowingText> texts)
{
    measureReader(bench, kind, texts, [kind](const std::string& text) {
        ProjectContent content;
        for (int time = 0; time < 2; ++time) {
            const auto told = intake::read({kind, false, text}, *intake::kindOf(kind));
            if (!told)
                break;
            const intake::Intake taken = intake::intakeOf(*told, content);
            std::vector<const Proposal*> all;
            for (const Proposal& proposal : taken.proposals)
                all.push_back(&proposal);
            intake::takeOver(taken, all, content);
        }
        return content.offer.plans.size();
    });
}

void measureFiles(Bench& bench)
{
    measureReader(bench, "readYaml", growingYaml(), readYaml);
    measureReader(bench, "importManifest", growingYaml(), importManifest);
    measureReader(bench, "pastedMarkdown", growingMarkdown(), pastedMarkdown);
    measureIntake(bench, "links", growingTables());
    measureIntake(bench, "resource-tree", growingTrees());
    measureIntake(bench, "cpp-offer", growingOldOffers());
    measureIntake(bench, "bundle", growingBundles());
    measureReader(bench, "examineImage", growingPictures(), examineImage);
    measureReader(bench, "deriveImages", growingPictures(), [](std::string_view png) {
        return deriveImages(png, std::array{PixelSize{216, 216}}, {});
    });
    bench.measure("makeBundle, screenshots of one file", [](std::size_t count) {
        auto bundle = std::make_shared<BundleCase>();
        const Screenshot screenshot{"screenshots/a.png", "All pumps", {}};
        bundle->content.offer.media.screenshots.assign(count, screenshot);
        bundle->content.assets["screenshots/a.png"] =
            shared(growingPictures().front().ofSize(4000));
        bundle->draft = true;
        return [bundle] { std::ignore = bundle->make(); };
    });
}

using Use = std::function<void(const Subject&)>;

/// The offer and its facts stay as long as the work.
void measureUse(Bench& bench, const std::string& name, const GrowingOffer& growth, const Use& use)
{
    bench.measure(name + ", " + growth.name, [&growth, use](std::size_t count) {
        auto offer = std::make_shared<Offer>(validOffer(profileIds().front()));
        growth.grow(*offer, count);
        auto facts = std::make_shared<Facts>(validFacts(profileIds().front()));
        facts->baseline = *offer;
        return [offer, facts, use] { use({*offer, *facts, profile(profileIds().front())}); };
    });
}

void measureRules(Bench& bench, const GrowingOffer& growth)
{
    for (const Rule& rule : allRules())
        if (rule.check && rule.kind == RuleKind::Automatic)
            measureUse(bench, std::string(rule.id), growth, [&rule](const Subject& subject) {
                Checking checking({.most = kAllFindings});
                checking.start(rule, Severity::Error);
                rule.check(subject, checking);
                checking.finish();
                std::ignore = fixesFor(subject, checking.take().findings());
            });
}

void measureWhole(Bench& bench, const GrowingOffer& growth)
{
    measureUse(bench, "validate", growth,
               [](const Subject& subject) { std::ignore = validate(subject); });
    measureUse(bench, "fix", growth,
               [](const Subject& subject) { std::ignore = applyFixes(subject); });
    measureUse(bench, "report", growth, [](const Subject& subject) {
        const Report report = validate(subject);
        const SourceLocations places;
        std::ignore = reportAsJson({subject, report, places});
        std::ignore = reportAsHtml({subject, report, places});
    });
}

} // namespace

int main(int count, char** arguments)
{
    Bench bench(count > 1 ? arguments[1] : "");
    measureReaders(bench);
    measureFiles(bench);
    for (const GrowingOffer& growth : growingOffers()) {
        measureWhole(bench, growth);
        measureRules(bench, growth);
    }
    std::printf("%d grow by more than %.1f\n", bench.tooSteep(), kMaxRatio);
    return bench.tooSteep() == 0 ? 0 : 1;
}
