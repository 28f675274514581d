#include "app/cli/import/taking.h"

#include "app/cli/base/language.h"
#include "app/cli/base/terminal.h"
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
        proposal.now.empty() ? quotedValue(proposal.offered)
                             : spoken(core::translatable("cli", "%1 in place of %2"),
                                      {quotedValue(proposal.offered), quotedValue(proposal.now)});
    return "  " + wrapped(spoken(proposal.field) + ": " + change, 2) + '\n';
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
    std::string text =
        styled(Style::Bold, spoken(core::translatable("cli", "Taken"))) + '\n'
        + (taken.empty()
               ? "  " + spoken(core::translatable("cli", "Nothing that the offer lacks.")) + '\n'
               : taken);
    if (!offered.empty())
        text += styled(Style::Bold,
                       spoken(core::translatable("cli", "Offered, and taken with --replace")))
                + '\n' + offered;
    return text;
}

std::string listed(const char* heading, const std::vector<core::Message>& messages)
{
    if (messages.empty())
        return {};
    std::string text = styled(Style::Bold, spoken(heading)) + '\n';
    for (const core::Message& message : messages)
        text += "  " + wrapped(spoken(message), 2) + '\n';
    return text;
}

} // namespace app
