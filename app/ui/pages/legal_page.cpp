#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/pages.h"

#include <QCoreApplication>

namespace app {

namespace {

using core::CustomAmendment;
using core::Legal;
using core::Offer;

class LegalPage {
    Q_DECLARE_TR_FUNCTIONS(LegalPage)
};

template <auto Member>
using LegalField = core::Field<&Offer::legal, Member>;
template <auto Member>
using AmendmentField = core::Field<&Offer::legal, &Legal::customAmendments, Member>;

void addOwnTerms(Form& form)
{
    form.section(LegalPage::tr("Your own terms"),
                 LegalPage::tr("Give the text here, or one web address, not both."));
    form.multiline<LegalField<&Legal::terms>>(
            LegalPage::tr("Plain text; the store shows HTML tags as they are typed."), {}, 9)
        .counted("prop.legal.terms.length");
    form.text<LegalField<&Legal::termsUrl>>(LegalPage::tr("A page that anyone can open."),
                                            QStringLiteral("https://www.contoso.com/terms"));
}

void addAmendment(Form& form, std::size_t at)
{
    form.multiline<AmendmentField<&CustomAmendment::terms>>(
        LegalPage::tr("What holds for these customers only."), {}, 4, at);
    form.table<AmendmentField<&CustomAmendment::tenantIds>>(
        LegalPage::tr("The directory IDs of the customers, one per line."),
        {textColumn(QStringLiteral("00000000-0000-0000-0000-000000000000"))}, at);
}

void addAmendments(Form& form)
{
    form.section(LegalPage::tr("Amendments"),
                 LegalPage::tr("Changes to the standard contract; both kinds are optional."));
    form.multiline<LegalField<&Legal::universalAmendment>>(
            LegalPage::tr("Holds for every customer, in addition to the standard contract."), {}, 4)
        .optional();
    const std::size_t count = form.document().offer().legal.customAmendments.size();
    for (std::size_t at = 0; at < count; ++at) {
        form.section(LegalPage::tr("Amendment %1").arg(at + 1));
        addAmendment(form, at);
        form.action(LegalPage::tr("Remove amendment %1").arg(at + 1), Icon::Remove,
                    [&document = form.document(), at] {
                        document.remove(LegalField<&Legal::customAmendments>::path(at));
                    });
    }
    form.action(LegalPage::tr("Add an amendment for single customers"), Icon::Add,
                [&document = form.document()] {
                    document.append(LegalField<&Legal::customAmendments>::path());
                });
}

/// What the page shows depends on the contract and on how many amendments there are.
QString shapeOf(const Offer& offer)
{
    return QStringLiteral("%1/%2")
        .arg(static_cast<int>(offer.legal.contract))
        .arg(offer.legal.customAmendments.size());
}

} // namespace

void buildLegalPage(Form& form)
{
    form.radio<LegalField<&Legal::contract>>(
        LegalPage::tr("In Partner Center the standard contract cannot be left again once the offer "
                      "was published with it."),
        {{"standard", LegalPage::tr("Microsoft's standard contract")},
         {"ownTerms", LegalPage::tr("Our own terms of use")}});
    form.dynamic([&document = form.document()] { return shapeOf(document.offer()); },
                 [](Form& part) {
                     const auto contract = part.document().offer().legal.contract;
                     if (contract == core::ContractChoice::OwnTerms)
                         addOwnTerms(part);
                     else if (contract == core::ContractChoice::Standard)
                         addAmendments(part);
                 });
}

} // namespace app
