#include "app/ui/pages/import/offer_import.h"

#include "app/document/document.h"
#include "core/intake/intake.h"

#include <memory>

namespace app {

core::Result<ProposalDialog*> openOfferImport(Document& document,
                                              const core::intake::Source& source,
                                              const core::intake::Kind& kind, QWidget* parent)
{
    auto told = core::intake::read(source, kind);
    if (!told)
        return tl::unexpected(told.error());
    const QString name = pathText(source.path.filename());
    auto intake = std::make_shared<core::intake::Intake>(
        core::intake::intakeOf(std::move(*told), *document.content()));
    Offered offered;
    offered.title = ProposalDialog::tr("Import into the offer");
    offered.sentence = ProposalDialog::tr("%1 is %2. What is ticked goes into the offer; one undo "
                                          "takes it back.")
                           .arg(name, wording(core::Message{"import", kind.name, {}}));
    offered.nothing = ProposalDialog::tr("%1 tells nothing that the offer lacks.").arg(name);
    offered.column = ProposalDialog::tr("From the source");
    offered.proposals = intake->proposals;
    offered.notes = {{ProposalDialog::tr("Changed"), intake->changed},
                     {ProposalDialog::tr("Left out"), intake->leftOut},
                     {ProposalDialog::tr("Not understood"), intake->notUnderstood}};
    offered.take = [&document, name, intake](const std::vector<const core::Proposal*>& taken) {
        document.replaceOnce(ProposalDialog::tr("Import %1").arg(name),
                             [&](core::ProjectContent& content) {
                                 core::intake::takeOver(*intake, taken, content);
                             });
    };
    auto* dialog = new ProposalDialog(std::move(offered), parent);
    dialog->open();
    return dialog;
}

QString offerFileFilter()
{
    return ProposalDialog::tr("Texts, tables, manifests and bundles (*.md *.txt *.html *.htm *.csv "
                              "*.json *.yaml *.yml *.zip);;All files (*)");
}

} // namespace app
