#include "app/cli/facts_file.h"

#include "app/cli/input.h"
#include "core/bundle/bundle_file.h"
#include "core/rules/checks/web_addresses.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"

#include <charconv>

namespace app {

namespace {

using core::JsonKind;
using core::JsonNode;

struct Fault {
    core::TextRange range;
    core::Message message;
};

class FactsReader {
public:
    [[nodiscard]] LinkFactsByUrl read(const JsonNode& root)
    {
        LinkFactsByUrl facts;
        const JsonNode* links = root.member("links");
        if (!links && root.member("registry"))
            return facts;
        if (!links || links->kind != JsonKind::Object) {
            blame(links ? *links : root,
                  core::translatable("error", "A facts file is an object with the member “links”, "
                                              "which holds an object for each address."));
            return facts;
        }
        for (const core::JsonMember& link : links->members)
            facts.insert_or_assign(link.key, factsOf(link.value));
        return facts;
    }
    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }

private:
    void blame(const JsonNode& node, const char* text)
    {
        if (!m_fault)
            m_fault = Fault{node.range, {"error", text, {}}};
    }

    core::LinkFacts factsOf(const JsonNode& node)
    {
        core::LinkFacts facts;
        const JsonNode* status = node.member("status");
        const JsonNode* problem = node.member("problem");
        if (const JsonNode* target = node.member("finalUrl")) {
            facts.finalUrl = target->text;
            if (target->kind != JsonKind::String)
                blame(*target, core::translatable("error", "“finalUrl” is a text, the address at "
                                                           "which the redirects ended."));
        }
        if (const JsonNode* isUnknown = node.member("isHostUnknown")) {
            facts.isHostUnknown = isUnknown->text == "true";
            if (isUnknown->kind != JsonKind::Boolean)
                blame(*isUnknown, core::translatable("error", "“isHostUnknown” is true or false."));
        }
        if (status) {
            const char* end = status->text.data() + status->text.size();
            const auto read = std::from_chars(status->text.data(), end, facts.status);
            if (status->kind != JsonKind::Number || read.ec != std::errc() || read.ptr != end
                || facts.status < 100 || facts.status > 599)
                blame(*status, core::translatable("error", "“status” is the number of an HTTP "
                                                           "answer, from 100 to 599."));
            facts.problem = core::problemOfStatus(facts.status);
        } else if (problem && problem->kind == JsonKind::String) {
            facts.problem =
                core::Message{"link",
                              core::translatable("link", "The address did not open: %1. Correct "
                                                         "it, or try again later."),
                              {problem->text}};
        } else {
            blame(node, core::translatable("error", "An address needs “status”, the number of the "
                                                    "HTTP answer, or “problem”, a text."));
        }
        return facts;
    }

    std::optional<Fault> m_fault;
};

} // namespace

core::Result<LinkFactsByUrl> linkFactsIn(const std::string& file)
{
    const auto bytes = core::readFile(file, core::kLargestText);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const core::JsonTree tree = core::readJson(*bytes);
    FactsReader reader;
    LinkFactsByUrl facts = reader.read(tree.root);
    std::optional<Fault> fault = reader.fault();
    if (!tree.problems.empty())
        fault = Fault{tree.problems.front().range, tree.problems.front().message};
    if (!fault)
        return facts;
    return tl::unexpected(inFile(file, *bytes, fault->range.start, fault->message));
}

} // namespace app
