#include "core/bundle/attestation/statement.h"

#include "core/base/sha.h"
#include "core/rules/engine/registry.h"
#include "core/rules/engine/rehearsal.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"
#include "core/version.h"

#include <charconv>
#include <set>
#include <utility>

namespace core {

namespace {

constexpr std::string_view kStatementVersion = "https://in-toto.io/Statement/v1";

JsonNode viewNode(std::string_view text)
{
    return jsonText(std::string(text));
}

/// Tells one set of rules from another: what the profile asks of each, and how gravely.
std::string rulePackDigest(const Profile& profile)
{
    std::string text;
    for (const Rule& rule : allRules()) {
        const RuleEntry* entry = profile.rule(rule.id);
        if (!entry)
            continue;
        text.append(rule.id).append("\t").append(std::to_string(static_cast<int>(entry->severity)));
        text.append("\t").append(entry->requirement);
        if (const Limit* limit = profile.limit(rule.id))
            for (const auto& bound : {limit->min, limit->max, limit->warnAbove})
                text.append("\t").append(bound ? std::to_string(*bound) : "");
        text.append("\n");
    }
    return sha256Hex(text);
}

JsonNode rulePack(const Profile& profile)
{
    return jsonObject({{"version", viewNode(kVersion)},
                       {"rules", jsonNumber(static_cast<long long>(profile.rules.size()))},
                       {"sha256", jsonText(rulePackDigest(profile))}});
}

JsonNode countsNode(const Counts& counts)
{
    return jsonObject({{"errors", jsonNumber(counts.errors)},
                       {"warnings", jsonNumber(counts.warnings)},
                       {"passed", jsonNumber(counts.passed)},
                       {"notRun", jsonNumber(counts.notRun)},
                       {"hidden", jsonNumber(counts.hidden)}});
}

JsonNode hiddenNode(const Report& report)
{
    std::vector<JsonNode> items;
    for (const HiddenFinding& hidden : report.hidden())
        items.push_back(jsonObject({{"rule", viewNode(hidden.finding.rule)},
                                    {"where", jsonText(hidden.finding.where.str())},
                                    {"reason", jsonText(hidden.reason)},
                                    {"until", jsonText(hidden.until)}}));
    return jsonArray(std::move(items));
}

JsonNode answersNode(const Subject& subject)
{
    std::set<std::string_view> people;
    std::vector<JsonNode> given;
    std::vector<JsonNode> open;
    for (const RehearsalQuestion& question : rehearsal(subject)) {
        if (!question.isAnswered()) {
            open.push_back(viewNode(question.rule->id));
            continue;
        }
        people.insert(question.state.answer->who);
        given.push_back(jsonObject({{"rule", viewNode(question.rule->id)},
                                    {"date", jsonText(question.state.answer->when)}}));
    }
    return jsonArray({jsonObject({{"role", jsonText("publisher")},
                                  {"people", jsonNumber(static_cast<long long>(people.size()))},
                                  {"given", jsonArray(std::move(given))},
                                  {"open", jsonArray(std::move(open))}})});
}

const JsonNode* statementMember(const JsonNode* node, std::string_view key, JsonKind kind)
{
    const JsonNode* member = node ? node->member(key) : nullptr;
    return member && member->kind == kind ? member : nullptr;
}

/// Reads members and remembers whether all were there.
struct StrictMembers {
    bool isWhole = true;

    const JsonNode* at(const JsonNode* node, std::string_view key, JsonKind kind)
    {
        const JsonNode* member = statementMember(node, key, kind);
        isWhole = isWhole && member;
        return member;
    }
    std::string text(const JsonNode* node, std::string_view key)
    {
        const JsonNode* member = at(node, key, JsonKind::String);
        return member ? member->text : std::string();
    }
    int number(const JsonNode* node, std::string_view key)
    {
        const JsonNode* member = at(node, key, JsonKind::Number);
        int value = 0;
        if (member) {
            const char* end = member->text.data() + member->text.size();
            const auto read = std::from_chars(member->text.data(), end, value);
            isWhole = isWhole && read.ec == std::errc() && read.ptr == end;
        }
        return value;
    }
    long long size(const JsonNode* node, std::string_view key)
    {
        const JsonNode* member = at(node, key, JsonKind::Array);
        return member ? static_cast<long long>(member->items.size()) : 0;
    }
};

} // namespace

std::string writeStatement(const StatementRequest& request)
{
    const Profile& profile = request.subject.profile;
    JsonNode isDraft = jsonBoolean(request.isDraft);
    JsonNode predicate = jsonObject(
        {{"tool", jsonObject({{"name", jsonText("offerwright")}, {"version", viewNode(kVersion)}})},
         {"profile",
          jsonObject({{"id", jsonText(profile.id)}, {"checked", jsonText(profile.checked)}})},
         {"rulePack", rulePack(profile)},
         {"isDraft", std::move(isDraft)},
         {"counts", countsNode(request.report.counts())},
         {"hidden", hiddenNode(request.report)},
         {"answers", answersNode(request.subject)}});
    JsonNode bundle = jsonObject({{"name", jsonText(request.file)},
                                  {"digest", jsonObject({{"sha256", jsonText(request.sha256)}})}});
    return writeJson(jsonObject({{"_type", viewNode(kStatementVersion)},
                                 {"subject", jsonArray({std::move(bundle)})},
                                 {"predicateType", viewNode(kCheckPredicate)},
                                 {"predicate", std::move(predicate)}}),
                     JsonStyle::Compact);
}

std::optional<Statement> readStatement(std::string_view json)
{
    const JsonTree tree = readJson(json);
    const JsonNode* root = &tree.root;
    StrictMembers members;
    const JsonNode* subjects = members.at(root, "subject", JsonKind::Array);
    if (!tree.problems.empty() || members.text(root, "_type") != kStatementVersion
        || members.text(root, "predicateType") != kCheckPredicate || !subjects
        || subjects->items.size() != 1)
        return std::nullopt;
    const JsonNode* bundle = subjects->items.data();
    const JsonNode* predicate = members.at(root, "predicate", JsonKind::Object);
    const JsonNode* counts = members.at(predicate, "counts", JsonKind::Object);
    Statement statement;
    statement.file = members.text(bundle, "name");
    statement.sha256 = members.text(members.at(bundle, "digest", JsonKind::Object), "sha256");
    statement.profile = members.text(members.at(predicate, "profile", JsonKind::Object), "id");
    statement.version =
        members.text(members.at(predicate, "rulePack", JsonKind::Object), "version");
    const JsonNode* draft = members.at(predicate, "isDraft", JsonKind::Boolean);
    statement.isDraft = draft && draft->text == "true";
    statement.counts = {members.number(counts, "errors"), members.number(counts, "warnings"),
                        members.number(counts, "passed"), members.number(counts, "notRun"),
                        members.number(counts, "hidden")};
    if (const JsonNode* answers = members.at(predicate, "answers", JsonKind::Array))
        for (const JsonNode& role : answers->items) {
            statement.answersGiven += members.size(&role, "given");
            statement.answersOpen += members.size(&role, "open");
        }
    return members.isWhole ? std::optional(std::move(statement)) : std::nullopt;
}

} // namespace core
