#include "app/cli/import/taking.h"

#include "app/cli/terminal.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

namespace app {

namespace {

std::string quotedValue(const std::string& value)
{
    return "“" + core::excerpt(core::onOneLine(value)) + "”";
}

std::string lineOf(const core::Proposal& proposal)
{
    const std::string change =
        proposal.now.empty()
            ? quotedValue(proposal.offered)
            : quotedValue(proposal.offered) + " in place of " + quotedValue(proposal.now);
    return "  " + wrapped(core::inEnglish(proposal.field) + ": " + change, 2) + '\n';
}

} // namespace

std::vector<const core::Proposal*> takenOf(const std::vector<core::Proposal>& proposals,
                                           bool replaces)
{
    std::vector<const core::Proposal*> taken;
    for (const core::Proposal& proposal : proposals)
        if (proposal.isAdvised || replaces)
            taken.push_back(&proposal);
    return taken;
}

std::string toldProposals(const std::vector<core::Proposal>& proposals, bool replaces)
{
    std::string taken;
    std::string offered;
    for (const core::Proposal& proposal : proposals)
        (proposal.isAdvised || replaces ? taken : offered) += lineOf(proposal);
    std::string text = styled(Style::Bold, "Taken") + '\n'
                       + (taken.empty() ? "  Nothing that the offer lacks.\n" : taken);
    if (!offered.empty())
        text += styled(Style::Bold, "Offered, and taken with --replace") + '\n' + offered;
    return text;
}

std::string listed(std::string_view heading, const std::vector<core::Message>& messages)
{
    if (messages.empty())
        return {};
    std::string text = styled(Style::Bold, heading) + '\n';
    for (const core::Message& message : messages)
        text += "  " + wrapped(core::inEnglish(message), 2) + '\n';
    return text;
}

} // namespace app
