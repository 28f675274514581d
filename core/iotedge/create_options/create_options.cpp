#include "core/iotedge/create_options/create_options.h"

#include "core/iotedge/create_options/create_options_keys.h"
#include "core/iotedge/create_options/create_options_pasted.h"
#include "core/iotedge/create_options/create_options_ports.h"
#include "core/iotedge/create_options/create_options_text.h"
#include "core/iotedge/create_options/host/create_options_conflicts.h"
#include "core/iotedge/create_options/host/create_options_devices.h"
#include "core/iotedge/create_options/host/create_options_limits.h"
#include "core/iotedge/create_options/host/create_options_risks.h"
#include "core/iotedge/create_options/host_ports.h"
#include "core/iotedge/create_options/logs/create_options_logs.h"
#include "core/iotedge/create_options/mounts/create_options_binds.h"
#include "core/iotedge/create_options/mounts/create_options_mounts.h"
#include "core/iotedge/create_options/mounts/create_options_paths.h"
#include "core/iotedge/create_options/mounts/create_options_storage.h"
#include "core/iotedge/create_options/mounts/create_options_volumes.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/lint/json_repairs.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/lengths.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view kJson = "create.json";
constexpr std::string_view kObject = "create.object";
constexpr std::size_t kMaxJsonProblems = 10;

TextRange whole(std::string_view text)
{
    return {0, text.size()};
}

void replaceAll(LintProblem& problem, std::string_view id, const char* label, std::string_view text,
                std::string replacement)
{
    addFix(problem, id, label, {}, {{whole(text), std::move(replacement)}});
}

/// A name that stands twice is read by everybody, the later value counting.
bool isDuplicate(const JsonProblem& problem)
{
    return std::string_view(problem.message.text).starts_with("The name %1 stands here again");
}

const char* escapeMessage(OptionsEscape escape)
{
    switch (escape) {
    case OptionsEscape::Quoted:
        return translatable("rule", "The create options stand in quotes, as a deployment manifest "
                                    "has them. The portal wants the object itself. Unescape them.");
    case OptionsEscape::Backslashes:
        return translatable("rule", "There are backslashes before the quotes of the create "
                                    "options, as a deployment manifest has them. The portal wants "
                                    "plain JSON. Unescape them.");
    case OptionsEscape::Percent:
        return translatable("rule", "The create options are URL-escaped, and a module published "
                                    "so could not be imported. The portal wants plain JSON. "
                                    "Unescape them.");
    case OptionsEscape::Entities:
        return translatable("rule", "The create options hold HTML entities in place of quotes. "
                                    "The portal wants plain JSON. Unescape them.");
    }
    return "";
}

void lintObject(LintSink& sink, const JsonNode& root, const CreateOptionsContext& context)
{
    options::lintInspectedMounts(sink, root);
    options::lintKeys(sink, root);
    options::lintResources(sink, root);
    options::lintLogs(sink, root);
    options::lintMounts(sink, root);
    options::lintVolumes(sink, root);
    options::lintStorage(sink, root);
    if (!context.runsOnWindows)
        options::lintWindowsPaths(sink, root);
    if (!context.isManifest)
        options::lintShellSources(sink, root);
    if (!context.isEdgeHub)
        options::lintHubPorts(sink, root);
    options::lintPortsTwice(sink, root);
    options::lintConflicts(sink, root);
    options::lintDevices(sink, root);
    options::lintRisks(sink, root);
    options::lintExposedPorts(sink, root);
    options::lintSharedVariables(sink, root, context.environment);
}

/// What is not JSON; the first problem has the fix for all of them.
void reportJson(LintSink& sink, const JsonTree& tree)
{
    std::size_t told = 0;
    bool isFixed = false;
    for (const JsonProblem& problem : tree.problems) {
        if (told++ == kMaxJsonProblems)
            return;
        const bool isRead = isDuplicate(problem);
        LintProblem& found =
            isRead ? sink.warning(kJson, problem.range, "") : sink.error(kJson, problem.range, "");
        found.message = problem.message;
        if (!isRead && !isFixed)
            addJsonFix(found, tree, sink.text());
        isFixed = isFixed || !isRead;
    }
}

void reportNoObject(LintSink& sink, const JsonNode& root)
{
    if (root.kind == JsonKind::Null)
        sink.warning(kObject, root.range,
                     translatable("rule",
                                  "The create options are null. Leave the field empty where "
                                  "the module needs none."));
    else if (root.kind == JsonKind::Array && root.items.empty())
        addFix(sink.error(kObject, root.range,
                          translatable("rule", "The create options are a list, and must be one "
                                               "JSON object. Write {}, or leave the field empty.")),
               "braces", translatable("fix", "Write “%1”"), {"{}"}, {{whole(sink.text()), "{}"}});
    else
        sink.error(kObject, root.range,
                   translatable("rule", "The create options start with “%1”, but must be one JSON "
                                        "object. Put them in braces: { … }."),
                   {shown(sink.text().substr(root.range.start))});
}

void reportBareMember(LintSink& sink)
{
    LintProblem& problem =
        sink.error(kObject, whole(sink.text()),
                   translatable("rule", "The create options start with a member and have no braces "
                                        "of their own, as in the documents' printed sample, which "
                                        "no reader takes. Put them in braces: { … }."));
    if (auto balanced = balancedObject(sink.text()))
        replaceAll(problem, "braces", translatable("fix", "Put it in braces"), sink.text(),
                   std::move(*balanced));
}

std::vector<LintProblem> judged(std::string_view text, const CreateOptionsContext& context);

void lintEscaped(LintSink& sink, const UnescapedOptions& plain, const CreateOptionsContext& context)
{
    const std::string_view text = sink.text();
    LintProblem& problem = sink.error("create.unescaped", whole(text), escapeMessage(plain.escape));
    replaceAll(problem, "unescape", translatable("fix", "Unescape it"), text, plain.text);
    // The problems inside are told too, though their places are in another text.
    const auto inside = judged(plain.text, context);
    for (const LintProblem& found : inside)
        if (found.rule != "create.length.minify") {
            LintProblem& told = found.severity == Severity::Error
                                    ? sink.error(found.rule, whole(text), "")
                                    : sink.warning(found.rule, whole(text), "");
            told.message = found.message;
        }
}

void lintLength(LintSink& sink, const CreateOptionsContext& context)
{
    const std::string_view text = sink.text();
    const long long typed = measure(text).in(LengthUnit::CodePoints);
    if (typed <= context.limit)
        return;
    auto minified = minifiedCreateOptions(text);
    if (!minified)
        return;
    const long long left = measure(*minified).in(LengthUnit::CodePoints);
    LintProblem& problem = sink.warning(
        "create.length.minify", whole(text),
        left <= context.limit
            ? translatable("rule",
                           "The create options have %1 characters and %2 without spaces and "
                           "line breaks; the limit is %3. Remove the white space.")
            : translatable("rule", "The create options have %1 characters and still %2 without "
                                   "spaces and line breaks; the limit is %3. Remove the white "
                                   "space and shorten what is left."),
        {typed, left, context.limit});
    replaceAll(problem, "minify", translatable("fix", "Remove the white space"), text,
               std::move(*minified));
}

/// A text longer than any marketplace takes is not judged again for each fix.
constexpr std::size_t kMaxLengthTried = 4096;
constexpr std::size_t kMaxTried = 20;

auto countHopeless(const std::vector<LintProblem>& problems)
{
    return std::ranges::count_if(problems, [](const LintProblem& problem) {
        return problem.severity == Severity::Error && problem.fixes.empty();
    });
}

std::vector<LintProblem> judged(std::string_view text, const CreateOptionsContext& context)
{
    LintSink sink(text);
    if (isBlank(text))
        return {};
    if (options::lintPasted(sink))
        return sink.take();
    const JsonTree tree = readJson(text);
    const bool isPlain = tree.problems.empty() && tree.root.kind == JsonKind::Object;
    if (!isPlain)
        if (const auto plain = unescapedOptions(text)) {
            lintEscaped(sink, *plain, context);
            return sink.take();
        }
    if (isBareMember(text)) {
        reportBareMember(sink);
        return sink.take();
    }
    reportJson(sink, tree);
    if (tree.root.kind == JsonKind::Object)
        lintObject(sink, tree.root, context);
    else if (tree.problems.empty())
        reportNoObject(sink, tree.root);
    lintLength(sink, context);
    return sink.take();
}

/// What Docker refuses in a translation, told with it: it is refused in the text, too.
void addReasons(std::vector<LintProblem>& reasons, std::string_view text,
                const std::vector<LintProblem>& found)
{
    constexpr std::size_t kMaxReasons = 3;
    for (const LintProblem& problem : found)
        if (problem.severity == Severity::Error && problem.fixes.empty()
            && reasons.size() < kMaxReasons) {
            reasons.push_back(problem);
            reasons.back().range = whole(text);
        }
}

/// What a fix moves may be refused in its new place: a fix never leaves more errors that nothing
/// mends. A translation of the whole text makes nothing of it worse, and its errors are told
/// before.
void dropHarmfulFixes(std::vector<LintProblem>& problems, std::string_view text,
                      const CreateOptionsContext& context)
{
    if (text.size() > kMaxLengthTried)
        return;
    const auto hopeless = countHopeless(problems);
    std::size_t tried = 0;
    std::vector<LintProblem> reasons;
    for (LintProblem& problem : problems)
        std::erase_if(problem.fixes, [&](const LintFix& fix) {
            if (++tried > kMaxTried)
                return false;
            const auto found = judged(edited(text, fix.edits), context);
            const bool isHarmful = countHopeless(found) > hopeless;
            const bool isTranslation = fix.id == "translate" && fix.edits.size() == 1
                                       && fix.edits.front().range == whole(text);
            if (isHarmful && isTranslation)
                addReasons(reasons, text, found);
            return isHarmful && !isTranslation;
        });
    problems.insert(problems.end(), reasons.begin(), reasons.end());
}

} // namespace

std::vector<LintProblem> lintCreateOptions(std::string_view text,
                                           const CreateOptionsContext& context)
{
    auto problems = judged(text, context);
    dropHarmfulFixes(problems, text, context);
    return problems;
}

std::optional<std::string> minifiedCreateOptions(std::string_view text)
{
    const auto tree = readJson(text);
    if (!std::ranges::all_of(tree.problems, isDuplicate))
        return std::nullopt;
    std::string minified = minifiedJson(text);
    if (minified.size() == text.size())
        return std::nullopt;
    return minified;
}

} // namespace core
