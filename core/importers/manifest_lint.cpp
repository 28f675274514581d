#include "core/importers/manifest_lint.h"

#include "core/importers/manifest_parts.h"
#include "core/iotedge/create_options/create_options.h"
#include "core/iotedge/images/image_reference.h"
#include "core/iotedge/lint/lint_sink.h"
#include "core/iotedge/routes/route_lint.h"
#include "core/iotedge/settings/default_secrets.h"
#include "core/iotedge/settings/environment.h"
#include "core/iotedge/settings/twin.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/text/json/json_character.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

using importers::ModulePart;
using importers::SectionPart;
using Problems = std::vector<LintProblem>;

/// "${NAME}" or "$NAME" of a template, which a build fills in. edgeAgent knows "$upstream".
bool hasVariable(std::string_view text)
{
    return text.find("${") != std::string_view::npos
           || (text.size() > 1 && text[0] == '$' && text[1] >= 'A' && text[1] <= 'Z');
}

bool isPlace(TextRange range)
{
    return range.end > range.start;
}

class ManifestLinter {
public:
    explicit ManifestLinter(std::string_view text)
        : m_plain(importers::withoutComments(text)), m_sink(text)
    {
    }

    Problems lint();

private:
    void lintModule(const ModulePart& module);
    void lintCreateOptions(const ModulePart& module);
    void lintSection(const SectionPart& section);
    void lintRoom(const SectionPart& section);

    /// Problems of a part that stands in the file as it is.
    void addSlice(Problems problems, TextRange part);
    /// Problems of the text that a literal stands for.
    void addLiteral(Problems problems, TextRange literal);
    void add(LintProblem problem) { m_problems.push_back(std::move(problem)); }
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
    if (!module.image.empty() && !hasVariable(module.image))
        addLiteral(lintImage(module.image), module.imageRange);
    if (isPlace(module.environmentRange))
        addSlice(lintEnvironment(plain(module.environmentRange)), module.environmentRange);
    lintCreateOptions(module);
    if (!module.createOptionsGap.empty())
        m_sink.error("create.json", module.createOptionsRange,
                     translatable("rule", "The create options of “%1” have no part “%2”, though a "
                                          "later one is there, so that IoT Edge refuses the "
                                          "deployment. Number the parts without a gap."),
                     {module.name, module.createOptionsGap});
}

void ManifestLinter::lintCreateOptions(const ModulePart& module)
{
    if (module.createOptions.empty() || hasVariable(module.createOptions))
        return;
    CreateOptionsContext context;
    for (const JsonMember& variable : module.environment)
        context.environment.push_back(variable.key);
    // The tools cut them into pieces, so that a device takes far more than the marketplace.
    context.limit = std::numeric_limits<long long>::max();
    const bool isObject = module.createOptionsPieces == 0;
    const std::string_view text =
        isObject ? plain(module.createOptionsRange) : std::string_view(module.createOptions);
    Problems problems = core::lintCreateOptions(text, context);
    for (LintProblem& secret : secretsInJson(text))
        problems.push_back(std::move(secret));
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

void ManifestLinter::lintSection(const SectionPart& section)
{
    lintRoom(section);
    if (section.name.starts_with('$'))
        return;
    for (const JsonMember& property : section.desired.members)
        if (auto fault = twinFault(property.value))
            add({"twin.json",
                 Severity::Error,
                 LintStage::None,
                 fault->range,
                 std::move(fault->message),
                 {}});
    if (!isPlace(section.desired.range))
        return;
    const std::string_view text = plain(section.desired.range);
    Problems problems = lintTwin(text);
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

Problems ManifestLinter::lint()
{
    const JsonTree tree = readJson(m_plain);
    for (const JsonProblem& problem : tree.problems)
        add({"twin.json", Severity::Error, LintStage::None, problem.range, problem.message, {}});
    // What was guessed of broken JSON is not worth judging.
    if (!tree.problems.empty())
        return std::move(m_problems);
    const importers::Parts parts = importers::partsOf(tree.root);
    if (parts.modules.empty() && parts.routes.empty() && parts.sections.empty())
        m_sink.error("twin.json", {0, std::min<std::size_t>(m_plain.size(), 1)},
                     translatable("rule", "This is no deployment manifest: it has neither modules "
                                          "nor routes. Give the file that has modulesContent."));
    for (const importers::MisplacedPart& part : parts.misplaced)
        m_sink.error("twin.json", part.range,
                     part.wanted == JsonKind::Object
                         ? translatable("rule", "“%1” must be an object, and here stands something "
                                                "else, so that the device ignores or refuses it. "
                                                "Write it as {…}.")
                         : translatable("rule", "“%1” must be a text, and here stands something "
                                                "else, so that the device ignores or refuses it. "
                                                "Put it in double quotes."),
                     {shown(part.name)});
    for (const ModulePart& module : parts.modules)
        lintModule(module);
    for (const importers::RoutePart& route : parts.routes)
        addLiteral(lintRoute(route.text), route.range);
    for (const SectionPart& section : parts.sections)
        lintSection(section);
    for (LintProblem& problem : m_sink.take())
        add(std::move(problem));
    std::ranges::stable_sort(m_problems, {},
                             [](const LintProblem& problem) { return problem.range.start; });
    if (m_problems.size() > LintSink::kMostProblems)
        m_problems.resize(LintSink::kMostProblems);
    return std::move(m_problems);
}

} // namespace

std::vector<LintProblem> lintManifest(std::string_view text)
{
    return ManifestLinter(text).lint();
}

} // namespace core
