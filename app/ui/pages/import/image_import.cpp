#include "app/ui/pages/import/image_import.h"

#include "app/document/document.h"
#include "core/importers/image_proposals.h"

namespace app {

namespace {

Offered offeredBy(core::ImageProposals found, const QString& source)
{
    Offered offered;
    offered.title = ProposalDialog::tr("Take over from the image");
    offered.nothing = ProposalDialog::tr("%1 tells nothing that the offer lacks.").arg(source);
    offered.column = ProposalDialog::tr("From the image");
    offered.proposals = std::move(found.proposals);
    offered.notes = {{QString(), std::move(found.notTaken)}};
    return offered;
}

} // namespace

ProposalDialog* openImageImport(Document& document, const core::registry::ImageDescription& image,
                                const QString& source, QWidget* parent)
{
    Offered offered =
        offeredBy(core::imageProposals(image, document.offer(), document.shownPlan()), source);
    offered.sentence = ProposalDialog::tr("%1 tells this. What is ticked goes into the offer; one "
                                          "undo takes it back.")
                           .arg(source);
    offered.take = [&document, source](const std::vector<const core::Proposal*>& taken) {
        document.editOnce(ProposalDialog::tr("Take over from %1").arg(source),
                          [&](core::Offer& offer) {
                              for (const core::Proposal* proposal : taken)
                                  proposal->take(offer);
                          });
    };
    auto* dialog = new ProposalDialog(std::move(offered), parent);
    dialog->open();
    return dialog;
}

ProposalDialog* openImageImportForNew(const core::registry::ImageDescription& image,
                                      const QString& source,
                                      std::function<void(const core::Offer&)> begin,
                                      QWidget* parent)
{
    core::Offer offer;
    core::Plan& plan = offer.plans.emplace_back();
    plan.id = "standard";
    plan.title = core::planTitleOf(image);
    Offered offered = offeredBy(core::imageProposals(image, offer, 0), source);
    offered.sentence =
        ProposalDialog::tr("%1 tells this. A new offer begins with one plan and what is ticked.")
            .arg(source);
    offered.nothing = offered.sentence;
    offered.mayBeEmpty = true;
    offered.take = [offer,
                    begin = std::move(begin)](const std::vector<const core::Proposal*>& taken) {
        core::Offer made = offer;
        for (const core::Proposal* proposal : taken)
            proposal->take(made);
        begin(made);
    };
    auto* dialog = new ProposalDialog(std::move(offered), parent);
    dialog->open();
    return dialog;
}

} // namespace app
