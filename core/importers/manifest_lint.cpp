#include "core/importers/manifest_lint.h"

#include "core/importers/lenient_json.h"
#include "core/importers/manifest_frame.h"
#include "core/importers/manifest_misplaced.h"
#include "core/importers/manifest_modules.h"
#include "core/importers/manifest_notes.h"
#include "core/importers/manifest_parts.h"
#include "core/importers/manifest_ports.h"
#include "core/importers/manifest_routes.h"
#include "core/iotedge/create_options/create_options.h"
#include "core/iotedge/images/image_reference.h"
#include "core/iotedge/images/platform.h"
#include "core/iotedge/lint/fenced.h"
#include "core/iotedge/lint/json_repairs.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/lint/yaml_text.h"
#include "core/iotedge/routes/route_lint.h"
#include "core/iotedge/runtime.h"
#include "core/iotedge/settings/default_secrets.h"
#include "core/iotedge/settings/environment.h"
#include "core/iotedge/settings/twin.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/text/json/json_character.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/words.h"
#include "core/text/prose/template_values.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

using importers::ModulePart;
using importers::SectionPart;
using Problems = std::vector<LintProblem>;

/// Each mark is tried on the whole file.
constexpr std::size_t kMaxMended = 3;
/// No more are looked for than are told.
constexpr std::size_t kMaxKept = 10 * LintSink::kMaxProblems;

bool isPlace(TextRange range)
{
    return range.end > range.start;
}

class ManifestLinter {
public:
    explicit ManifestLinter(std::string_view text) : m_plain(plainManifest(text)), m_sink(text) {}

    Problems lint();

private:
    void lintParts(const importers::Parts& parts);
    void lintModule(const ModulePart& module);
    void lintSystemModule(const ModulePart& module);
    void lintCreateOptions(const ModulePart& module);
    void lintRoutes(const importers::Parts& parts);
    void lintSection(const SectionPart& section);
    void lintProperty(const JsonMember& property);
    void lintRoom(const SectionPart& section);

    /// Problems of a part that stands in the file as it is.
    void addSlice(Problems problems, TextRange part);
    /// Problems of the text that a literal stands for.
    void addLiteral(Problems problems, TextRange literal);
    /// Nothing is said of a value that waits for another one, and a secret stops no device.
    void add(LintProblem problem)
    {
        if (holdsTemplateValue(plain(problem.range)))
            return;
        if (problem.rule == "defaults.nosecrets")
            problem.severity = std::min(problem.severity, Severity::Warning);
        m_problems.push_back(std::move(problem));
    }
    /// A whole object is judged, though values in it may wait.
    void addOfFrame(LintProblem problem)
    {
        if (plain(problem.range).starts_with('{'))
            m_problems.push_back(std::move(problem));
        else
            add(std::move(problem));
    }
    [[nodiscard]] std::string_view plain(TextRange range) const
    {
        return std::string_view(m_plain).substr(range.start, range.end - range.start);
    }

    std::string m_plain;
    LintSink m_sink;
    Problems m_problems;
};

void ManifestLinter::addSlice(Problems problems, TextRange part)
{
    for (LintProblem& problem : problems) {
        problem.range = {problem.range.start + part.start, problem.range.end + part.start};
        for (LintFix& fix : problem.fixes)
            for (TextEdit& edit : fix.edits)
                edit.range = {edit.range.start + part.start, edit.range.end + part.start};
        add(std::move(problem));
    }
}

/// A fix of the text would have to be escaped again, so that none is offered.
void ManifestLinter::addLiteral(Problems problems, TextRange literal)
{
    for (LintProblem& problem : problems) {
        const auto placed = [&](std::size_t offset) {
            return literal.start + offsetInLiteral(plain(literal), offset);
        };
        problem.range = {placed(problem.range.start), placed(problem.range.end)};
        problem.fixes.clear();
        add(std::move(problem));
    }
}

void ManifestLinter::lintModule(const ModulePart& module)
{
    if (!module.image.empty() && !holdsTemplateValue(module.image))
        addLiteral(lintImage(module.image), module.imageRange);
    if (isPlace(module.environmentRange))
        addSlice(lintEnvironment(plain(module.environmentRange)), module.environmentRange);
    lintCreateOptions(module);
}

void ManifestLinter::lintSystemModule(const ModulePart& module)
{
    lintModule(module);
    const auto name = module.image.find(kRuntimeImagePrefix);
    const auto colon = module.image.find(':', name);
    if (name == std::string::npos || colon == std::string::npos)
        return;
    if (isEndedRuntime(std::string_view(module.image).substr(colon + 1)))
        m_sink.warning("runtime.version", module.imageRange,
                       translatable("rule", "“%1” is out of support; the supported line is 1.6. "
                                            "Write :%2."),
                       {shown(module.image), std::string(kRuntimeVersion)});
}

void ManifestLinter::lintCreateOptions(const ModulePart& module)
{
    // Of what a gap breaks off nobody knows the whole.
    if (module.createOptions.empty() || !module.createOptionsGap.empty()
        || module.createOptionsZero.end > 0 || module.createOptionsTwice.end > 0)
        return;
    // Somebody fills in all of them.
    const auto waiting = templateValues(module.createOptions);
    if (waiting.size() == 1 && waiting.front() == TextRange{0, module.createOptions.size()})
        return;
    CreateOptionsContext context;
    context.isEdgeHub = module.name == "edgeHub";
    context.isManifest = true;
    // Templates name the platform, too: "${MODULES.Camera.windows-amd64}".
    context.runsOnWindows = platformOfTag(module.image) == Platform::Windows;
    for (const JsonMember& variable : module.environment)
        context.environment.push_back(variable.key);
    // The tools cut them into pieces, so that a device takes far more than the marketplace.
    context.limit = std::numeric_limits<long long>::max();
    const bool isObject = module.createOptionsPieces == 0;
    const std::string_view text =
        isObject ? plain(module.createOptionsRange) : std::string_view(module.createOptions);
    const importers::LenientJson lenient = importers::fromLenientJson(text);
    Problems problems = core::lintCreateOptions(lenient.strict, context);
    for (LintProblem& secret : secretsInJson(lenient.strict))
        problems.push_back(std::move(secret));
    for (LintProblem& problem : problems) {
        problem.range = lenient.original(problem.range);
        if (lenient.firstLeniency)
            problem.fixes.clear();
    }
    if (lenient.firstLeniency)
        problems.push_back(
            {"create.json",
             Severity::Warning,
             LintStage::None,
             *lenient.firstLeniency,
             {"rule",
              translatable("rule",
                           "edgeAgent reads this, but it is no strict JSON, and other tools "
                           "refuse it. Write names and texts in double quotes, no comma "
                           "at the end and no comment."),
              {}},
             {}});
    if (isObject) {
        addSlice(std::move(problems), module.createOptionsRange);
        return;
    }
    if (module.createOptionsPieces == 1) {
        addLiteral(std::move(problems), module.createOptionsRange);
        return;
    }
    // The pieces have no places of their own in the joined text.
    for (LintProblem& problem : problems) {
        problem.range = module.createOptionsRange;
        problem.fixes.clear();
        add(std::move(problem));
    }
}

/// A placeholder in a route is told with all others of the file.
void ManifestLinter::lintRoutes(const importers::Parts& parts)
{
    const auto hub = std::ranges::find(parts.sections, "$edgeHub", &SectionPart::name);
    const JsonNode* version =
        hub == parts.sections.end() ? nullptr : importers::memberOf(hub->desired, "schemaVersion");
    importers::lintRouteFrames(
        m_sink, parts, !version || (version->text != "1.0" && !version->text.starts_with("1.0.")));
    for (const importers::RoutePart& route : parts.routes) {
        if (m_problems.size() > kMaxKept)
            return;
        // A variable may stand for the whole route.
        if (isBlank(route.text) || trimmed(route.text).starts_with('$')
            || trimmed(route.text).starts_with('#'))
            continue;
        Problems problems =
            lintRoute(holdsTemplateValue(route.text) ? withStandIns(route.text) : route.text);
        std::erase_if(problems, [](const LintProblem& one) {
            return one.rule == "routes.placeholder.danger";
        });
        addLiteral(std::move(problems), route.range);
    }
}

/// What the hub refuses in any twin.
void ManifestLinter::lintProperty(const JsonMember& property)
{
    if (auto fault = twinFault(property))
        add({"twin.json",
             Severity::Error,
             LintStage::None,
             fault->range,
             std::move(fault->message),
             {}});
}

void ManifestLinter::lintSection(const SectionPart& section)
{
    lintRoom(section);
    if (section.name.starts_with('$'))
        return importers::eachRuntimeProperty(
            section.desired, [this](const JsonMember& property) { lintProperty(property); });
    for (const JsonMember& property : section.desired.members)
        lintProperty(property);
    if (!isPlace(section.desired.range))
        return;
    const std::string_view text = plain(section.desired.range);
    Problems problems = lintTwin(text);
    // What the hub refuses is told above.
    std::erase_if(problems, [](const LintProblem& one) {
        return one.rule == "twin.name.charset" || one.rule == "twin.integer.range"
               || one.rule == "twin.bytes";
    });
    for (LintProblem& problem : problems)
        problem.severity = std::min(problem.severity, Severity::Warning);
    for (LintProblem& secret : secretsInJson(text))
        problems.push_back(std::move(secret));
    addSlice(std::move(problems), section.desired.range);
}

void ManifestLinter::lintRoom(const SectionPart& section)
{
    const auto number = [](std::size_t value) { return static_cast<long long>(value); };
    if (const std::size_t bytes = twinBytes(section.desired); bytes > kMaxTwinBytes)
        m_sink.error("x.twin.budget", section.nameRange,
                     translatable("rule", "The desired properties of “%1” have %2 bytes; IoT Hub "
                                          "takes %3. Shorten or split them."),
                     {section.name, number(bytes), number(kMaxTwinBytes)});
    if (const std::size_t bytes = longestTwinText(section.desired); bytes > kMaxTwinValueBytes)
        m_sink.error("x.twin.budget", section.nameRange,
                     translatable("rule", "A text among the desired properties of “%1” has %2 "
                                          "bytes; IoT Hub takes %3 for each. Shorten it or cut it "
                                          "into several."),
                     {section.name, number(bytes), number(kMaxTwinValueBytes)});
}

void ManifestLinter::lintParts(const importers::Parts& parts)
{
    importers::lintMisplaced(m_sink, parts, m_plain);
    importers::lintFrame(m_sink, parts);
    importers::lintModuleFrames(m_sink, parts);
    for (const ModulePart& module : parts.systemModules)
        if (importers::isSystemModule(module.name))
            lintSystemModule(module);
    for (const ModulePart& module : parts.modules)
        if (m_problems.size() <= kMaxKept)
            lintModule(module);
    importers::lintModulePorts(m_sink, parts);
    lintRoutes(parts);
    for (const SectionPart& section : parts.sections)
        lintSection(section);
}

Problems ManifestLinter::lint()
{
    if (importers::lintBareMember(m_sink, m_plain))
        return m_sink.take();
    lintFence(m_sink, "twin.json");
    if (lintYaml(m_sink, "twin.json"))
        return m_sink.take();
    const JsonTree tree = readJson(m_plain);
    for (const JsonProblem& problem : tree.problems) {
        m_problems.push_back(
            {"twin.json", Severity::Error, LintStage::None, problem.range, problem.message, {}});
        if (m_problems.size() <= kMaxMended)
            addMarkFix(m_problems.back(), m_plain);
    }
    // What was guessed of broken JSON is not worth judging.
    if (!tree.problems.empty())
        return std::move(m_problems);
    const importers::Parts parts = importers::partsOf(tree.root);
    if (parts.modules.empty() && parts.routes.empty() && parts.sections.empty() && !parts.isLayered)
        m_sink.error("twin.json", {0, std::min<std::size_t>(m_plain.size(), 1)},
                     translatable("rule", "This is no deployment manifest: it has neither modules "
                                          "nor routes. Give the file that has modulesContent."));
    lintParts(parts);
    for (LintProblem& problem : m_sink.take())
        addOfFrame(std::move(problem));
    std::ranges::stable_sort(m_problems, {},
                             [](const LintProblem& problem) { return problem.range.start; });
    if (m_problems.size() > LintSink::kMaxProblems)
        m_problems.resize(LintSink::kMaxProblems);
    for (LintProblem& note : importers::manifestNotes(m_sink.text(), parts))
        m_problems.push_back(std::move(note));
    return std::move(m_problems);
}

} // namespace

std::vector<LintProblem> lintManifest(std::string_view text)
{
    return ManifestLinter(text).lint();
}

} // namespace core
