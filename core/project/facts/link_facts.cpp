#include "core/project/facts/link_facts.h"

#include "core/project/own_files.h"
#include "core/project/user/clock.h"
#include "core/project/user/user_folders.h"
#include "core/rules/checks/web/web_addresses.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/json/json_writer.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace core {

namespace {

constexpr std::size_t kMaxKeptAnswers = 1000;
constexpr int kDaysKept = 30;

struct LinkFault {
    TextRange range;
    Message message;
};

class LinkFactsReader {
public:
    [[nodiscard]] LinkFactsByUrl read(const JsonNode& root)
    {
        LinkFactsByUrl facts;
        const JsonNode* links = root.member("links");
        if (!links && root.member("registry"))
            return facts;
        if (!links || links->kind != JsonKind::Object) {
            blame(links ? *links : root,
                  translatable("error", "A facts file is an object with the member “links”, which "
                                        "holds an object for each address."));
            return facts;
        }
        for (const JsonMember& link : links->members)
            facts.insert_or_assign(link.key, factsOf(link.value));
        return facts;
    }
    [[nodiscard]] const std::optional<LinkFault>& fault() const { return m_fault; }

private:
    void blame(const JsonNode& node, const char* text)
    {
        if (!m_fault)
            m_fault = LinkFault{node.range, {"error", text, {}}};
    }

    int statusOf(const JsonNode& node)
    {
        constexpr int kLeast = 100;
        constexpr int kMax = 599;
        int status = 0;
        const char* end = node.text.data() + node.text.size();
        const auto read = std::from_chars(node.text.data(), end, status);
        if (node.kind != JsonKind::Number || read.ec != std::errc() || read.ptr != end
            || status < kLeast || status > kMax)
            blame(node, translatable("error", "“status” is the number of an HTTP answer, from 100 "
                                              "to 599."));
        return status;
    }

    LinkFacts factsOf(const JsonNode& node)
    {
        LinkFacts facts;
        if (const JsonNode* target = node.member("finalUrl")) {
            facts.finalUrl = target->text;
            if (target->kind != JsonKind::String)
                blame(*target, translatable("error", "“finalUrl” is a text, the address at which "
                                                     "the redirects ended."));
        }
        if (const JsonNode* day = node.member("asked")) {
            facts.asked = day->text;
            if (day->kind != JsonKind::String || dayBefore(day->text, 0) != day->text)
                blame(*day, translatable("error", "“asked” is a day, written as 2026-11-28."));
        }
        if (const JsonNode* isUnknown = node.member("isHostUnknown")) {
            facts.isHostUnknown = isUnknown->text == "true";
            if (isUnknown->kind != JsonKind::Boolean)
                blame(*isUnknown, translatable("error", "“isHostUnknown” is true or false."));
        }
        const JsonNode* problem = node.member("problem");
        if (const JsonNode* status = node.member("status")) {
            facts.status = statusOf(*status);
            facts.problem = problemOfStatus(facts.status);
        } else if (problem && problem->kind == JsonKind::String) {
            facts.problem = Message{
                "link",
                translatable("link", "The address did not open: %1. Correct it, or try again "
                                     "later."),
                {problem->text}};
        } else {
            blame(node, translatable("error", "An address needs “status”, the number of the HTTP "
                                              "answer, or “problem”, a text."));
        }
        return facts;
    }

    std::optional<LinkFault> m_fault;
};

std::filesystem::path keptFile()
{
    const auto folder = stateFolder();
    return folder.empty() ? folder : folder / "facts" / "links.json";
}

bool isWorthKeeping(const std::string& url, const LinkFacts& facts)
{
    return facts.status > 0 && !facts.asked.empty()
           && facts.problem == problemOfStatus(facts.status) && !findSecret(url)
           && !findSecret(facts.finalUrl);
}

JsonNode asJson(const LinkFacts& facts)
{
    JsonNode node = jsonObject({{"status", jsonNumber(facts.status)}});
    if (!facts.finalUrl.empty())
        addMember(node, "finalUrl", jsonText(facts.finalUrl));
    addMember(node, "asked", jsonText(facts.asked));
    return node;
}

/// Leaves those of the last days, as many as are kept at most. A clock that went wrong may have
/// written of days to come.
void dropOld(LinkFactsByUrl& facts, std::string_view today)
{
    const std::string oldest = dayBefore(today, kDaysKept);
    std::erase_if(facts, [&](const auto& answer) {
        return answer.second.asked < oldest || answer.second.asked > today;
    });
    if (facts.size() <= kMaxKeptAnswers)
        return;
    std::vector<std::string> days;
    days.reserve(facts.size());
    for (const auto& [url, answer] : facts)
        days.push_back(answer.asked);
    const auto first = days.end() - kMaxKeptAnswers;
    std::ranges::nth_element(days, first);
    std::erase_if(facts, [&](const auto& answer) { return answer.second.asked < *first; });
    while (facts.size() > kMaxKeptAnswers)
        facts.erase(std::prev(facts.end()));
}

} // namespace

Result<LinkFactsByUrl> linkFactsFrom(const std::string& file, std::string_view text)
{
    const JsonTree tree = readJson(text);
    if (!tree.problems.empty())
        return faultIn(file, text, tree.problems.front().range.start,
                       tree.problems.front().message);
    LinkFactsReader reader;
    LinkFactsByUrl facts = reader.read(tree.root);
    if (const auto& fault = reader.fault())
        return faultIn(file, text, fault->range.start, fault->message);
    return facts;
}

LinkFactsByUrl keptLinkFacts(std::string_view today)
{
    const auto file = keptFile();
    const auto text = file.empty() ? std::nullopt : readIfThere(file).value_or(std::nullopt);
    auto facts =
        text ? linkFactsFrom(file.string(), *text).value_or(LinkFactsByUrl()) : LinkFactsByUrl();
    dropOld(facts, today);
    return facts;
}

Result<std::monostate> keepLinkFacts(const LinkFactsByUrl& answers, std::string_view today)
{
    const auto file = keptFile();
    if (file.empty())
        return {};
    LinkFactsByUrl kept = keptLinkFacts(today);
    for (const auto& [url, facts] : answers)
        if (isWorthKeeping(url, facts))
            kept.insert_or_assign(url, facts);
        else
            kept.erase(url);
    dropOld(kept, today);
    JsonNode links = jsonObject();
    for (const auto& [url, facts] : kept)
        addMember(links, url, asJson(facts));
    return keepFile(file,
                    writeJson(jsonObject({{"links", std::move(links)}}), JsonStyle::Lines) + '\n');
}

} // namespace core
