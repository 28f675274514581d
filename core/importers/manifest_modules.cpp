#include "core/importers/manifest_modules.h"

#include "core/importers/manifest_frame.h"
#include "core/importers/manifest_misplaced.h"
#include "core/importers/manifest_routes.h"
#include "core/iotedge/lint/json_edits.h"
#include "core/iotedge/routes/route_tokens.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/text/letters/ascii_letters.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/similar.h"
#include "core/text/letters/words.h"
#include "core/text/prose/template_values.h"

#include <algorithm>
#include <array>

namespace core::importers {

namespace {

/// A member whose value is one of a few words.
struct WordMember {
    std::string_view key;
    std::string_view rule;
    std::vector<std::string_view> words;
    /// Words that only reports use.
    std::vector<std::string_view> reported;
    const char* wrong;
    bool offersNearest;
};

/// "running, stopped"
std::string listed(const std::vector<std::string_view>& words)
{
    std::string list;
    for (const std::string_view word : words)
        list.append(list.empty() ? "" : ", ").append(word);
    return list;
}

const std::array<WordMember, 3>& wordMembers()
{
    static const std::array<WordMember, 3> kMembers{
        {{"status",
          "manifest.module.status",
          {"running", "stopped"},
          {"unknown", "backoff", "unhealthy", "failed", "dead"},
          translatable("rule",
                       "The status of “%1” is “%2”, and edgeAgent takes running or stopped: "
                       "it refuses the deployment. Write one of them."),
          true},
         {"restartPolicy",
          "manifest.module.restart",
          {"never", "on-failure", "on-unhealthy", "always"},
          {"unknown"},
          translatable("rule", "The restartPolicy of “%1” is “%2”, and edgeAgent takes never, "
                               "on-failure, on-unhealthy and always: it refuses the deployment. "
                               "Write one of them."),
          true},
         {"imagePullPolicy",
          "manifest.module.pull",
          {"on-create", "never"},
          {},
          translatable("rule", "The imagePullPolicy of “%1” is “%2”, and edgeAgent takes on-create "
                               "and never: it refuses the deployment. Write one of them."),
          false}}};
    return kMembers;
}

class ModuleJudge {
public:
    ModuleJudge(LintSink& sink, const Parts& parts, const ModulePart& module, bool isSystem)
        : m_sink(sink),
          m_parts(parts),
          m_module(module),
          m_entry(*module.entry),
          m_isSystem(isSystem)
    {
    }

    void judge()
    {
        if (!m_isSystem)
            judgeName();
        judgeRequired();
        judgeType();
        for (const WordMember& member : wordMembers())
            judgeWord(member);
        judgeStartup();
        judgeVersion();
        judgeChunks();
        lintEntryKeys(m_sink, m_module);
    }

private:
    void judgeName();
    void judgeRequired();
    void judgeType();
    void judgeWord(const WordMember& member);
    void judgeStartup();
    void judgeVersion();
    void judgeChunks();

    [[nodiscard]] std::string name() const { return shown(m_module.name); }
    void lacks(std::string_view key)
    {
        m_sink.error("manifest.module.required", m_module.nameRange,
                     translatable("rule", "The module “%1” has no %2: edgeAgent refuses the "
                                          "deployment. Write it."),
                     {name(), std::string(key)});
    }

    LintSink& m_sink;
    const Parts& m_parts;
    const ModulePart& m_module;
    const JsonNode& m_entry;
    bool m_isSystem;
};

bool isContainerName(std::string_view name)
{
    return name.size() > 1 && (isAsciiLetter(name[0]) || isAsciiDigit(name[0]))
           && std::ranges::all_of(name, [](char c) {
                  return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '-';
              });
}

/// The name with what no hub or Docker takes as "-"; empty where nothing would be left.
std::string fixedName(std::string_view name)
{
    std::string fixed;
    for (const char c : inAsciiLetters(name).value_or(std::string()))
        if (isAsciiLetter(c) || isAsciiDigit(c))
            fixed += c;
        else if (!fixed.empty())
            fixed += c == '_' ? '_' : '-';
    return isContainerName(fixed) ? fixed : std::string();
}

void ModuleJudge::judgeName()
{
    constexpr std::size_t kMax = 128;
    if (holdsTemplateValue(m_module.name))
        return;
    const TextRange range = m_module.nameRange;
    if (m_module.name.size() > kMax)
        m_sink.error("manifest.module.name", range,
                     translatable("rule", "The module name “%1” has %2 characters; IoT Hub takes "
                                          "128. Shorten it."),
                     {name(), static_cast<long long>(m_module.name.size())});
    else if (!isContainerName(m_module.name)) {
        LintProblem& problem =
            m_sink.error("manifest.module.name", range,
                         translatable("rule", "IoT Hub or Docker refuses the module name “%1”. "
                                              "Write two or more letters, digits, “-” and “_”, "
                                              "beginning with a letter or digit."),
                         {name()});
        const std::string fixed = fixedName(m_module.name);
        const std::string free = fixed.empty() ? fixed : freeModuleName(m_parts, fixed);
        if (auto edits = renameModule(m_sink.text(), m_parts, m_module, free);
            !free.empty() && !edits.empty())
            addFix(problem, "rename", translatable("fix", "Write “%1”"), {free}, std::move(edits));
    } else if (isSystemModule(m_module.name)) {
        m_sink.error("manifest.module.name", range,
                     translatable("rule", "“%1” is the name of a system module, which edgeAgent "
                                          "adds to the modules itself: the deployment fails. Move "
                                          "the entry into “systemModules”, or rename it."),
                     {name()});
    } else if (!isRouteName(m_module.name)) {
        m_sink.warning("manifest.module.name", range,
                       translatable("rule", "No route can name the module “%1”, which edgeHub "
                                            "reads as a word of its language or a number. Choose "
                                            "another name."),
                       {name()});
    }
}

void ModuleJudge::judgeRequired()
{
    const bool isAgent = m_isSystem && m_module.name == "edgeAgent";
    if (!memberOf(m_entry, "type"))
        lacks("type");
    if (!isAgent && !memberOf(m_entry, "status"))
        lacks("status");
    const JsonNode* settings = memberOf(m_entry, "settings");
    if (!settings || settings->kind != JsonKind::Object) {
        lacks("settings");
        return;
    }
    const JsonNode* image = memberOf(*settings, "image");
    if (!image || image->kind == JsonKind::Null
        || (image->kind == JsonKind::String && isBlank(image->text)))
        lacks("settings.image");
}

void ModuleJudge::judgeType()
{
    const JsonNode* type = memberOf(m_entry, "type");
    if (!type || type->text == "docker" || holdsTemplateValue(type->text))
        return;
    LintProblem& problem =
        m_sink.error("manifest.module.type", type->range,
                     translatable("rule", "The type of “%1” is “%2”, and edgeAgent knows docker "
                                          "alone, in small letters: it refuses the deployment. "
                                          "Write that."),
                     {name(), shown(type->text)});
    addFix(problem, "docker", translatable("fix", "Write “%1”"), {std::string("docker")},
           {{type->range, quotedJson("docker")}});
}

void ModuleJudge::judgeWord(const WordMember& member)
{
    const JsonNode* value = memberOf(m_entry, member.key);
    if (!value || (value->kind == JsonKind::String && holdsTemplateValue(value->text)))
        return;
    const auto isAmong = [&](const std::vector<std::string_view>& words, std::string_view word) {
        return value->kind == JsonKind::String && std::ranges::find(words, word) != words.end();
    };
    if (isAmong(member.words, value->text))
        return;
    const std::string lower = asciiLower(value->text);
    if (isAmong(member.reported, lower)) {
        m_sink.warning(member.rule, value->range,
                       translatable("rule", "“%2” is a word of the reports of “%1”, not of its "
                                            "settings. Write one of: %3."),
                       {name(), shown(value->text), listed(member.words)});
        return;
    }
    const std::string nearest(isAmong(member.words, lower) ? std::string_view(lower)
                              : member.offersNearest       ? mostSimilar(value->text, member.words)
                                                           : std::string_view());
    LintProblem& problem =
        isAmong(member.words, lower)
            ? m_sink.warning(member.rule, value->range,
                             translatable("rule", "“%1” is written in small letters everywhere "
                                                  "else. Write “%2”."),
                             {shown(value->text), lower})
            : m_sink.error(member.rule, value->range, member.wrong,
                           {name(), value->kind == JsonKind::Null ? "null" : shown(value->text)});
    const std::string meant =
        value->kind == JsonKind::Null && member.key == "status" ? "running" : nearest;
    if (!meant.empty())
        addFix(problem, "word", translatable("fix", "Write “%1”"), {meant},
               {{value->range, quotedJson(meant)}});
}

void ModuleJudge::judgeStartup()
{
    constexpr long long kMax = 4294967295;
    const JsonNode* value = memberOf(m_entry, "startupOrder");
    if (!value || holdsTemplateValue(value->text))
        return;
    const auto number = wholeNumber(*value);
    if (!number || *number < 0 || *number > kMax)
        m_sink.error("manifest.module.startup", value->range,
                     translatable("rule", "The startupOrder of “%1” is “%2”, and edgeAgent takes a "
                                          "whole number from 0 to 4294967295: it refuses the "
                                          "deployment. Write one."),
                     {name(), shown(value->text)});
}

void ModuleJudge::judgeVersion()
{
    const JsonNode* version = memberOf(m_entry, "version");
    if (version && (version->kind == JsonKind::Object || version->kind == JsonKind::Array))
        m_sink.error("manifest.module.required", version->range,
                     translatable("rule", "The version of “%1” must be a text: edgeAgent refuses "
                                          "the deployment. Write it in quotes."),
                     {name()});
}

void ModuleJudge::judgeChunks()
{
    if (!m_module.createOptionsGap.empty())
        m_sink.error("manifest.chunks", m_module.createOptionsRange,
                     translatable("rule", "The create options of “%1” have no part “%2”, though a "
                                          "later one is there, so that IoT Edge refuses the "
                                          "deployment. Number the parts without a gap."),
                     {name(), m_module.createOptionsGap});
    if (m_module.createOptionsTwice.end > 0)
        m_sink.error("manifest.chunks", m_module.createOptionsTwice,
                     translatable("rule", "The settings of “%1” name create options twice, and IoT "
                                          "Edge takes this for a part without a number: it refuses "
                                          "the deployment. Give it a name without “createOptions”, "
                                          "or remove it."),
                     {name()});
    if (m_module.createOptionsZero.end > 0)
        m_sink.error("manifest.chunks", m_module.createOptionsZero,
                     translatable("rule", "The create options of “%1” have a part "
                                          "“createOptions00”, which IoT Edge refuses: the first "
                                          "part has no number, the second is createOptions01."),
                     {name()});
}

} // namespace

bool isSystemModule(std::string_view name)
{
    return name == "edgeAgent" || name == "edgeHub";
}

void lintModuleFrames(LintSink& sink, const Parts& parts)
{
    for (const ModulePart& module : parts.systemModules)
        if (isSystemModule(module.name))
            ModuleJudge(sink, parts, module, true).judge();
        else
            sink.warning("manifest.system", module.nameRange,
                         translatable("rule", "“%1” in “systemModules” is ignored: edgeAgent reads "
                                              "only edgeAgent and edgeHub there. Move it into "
                                              "“modules”."),
                         {shown(module.name)});
    for (const ModulePart& module : parts.modules)
        if (module.entry && !sink.isFull())
            ModuleJudge(sink, parts, module, false).judge();
}

} // namespace core::importers
