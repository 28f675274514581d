#include "app/document/document.h"
#include "app/ui/form.h"
#include "app/ui/pages/listing_preview.h"
#include "app/ui/pages/pages.h"
#include "app/ui/widgets/code_edit.h"

#include <QCoreApplication>

namespace app {

namespace {

class ListingPage {
    Q_DECLARE_TR_FUNCTIONS(ListingPage)
};

template <auto Member>
using ListingField = core::Field<&core::Offer::listing, Member>;

std::vector<Choice> languages()
{
    return {{"en-US", ListingPage::tr("English (United States)")},
            {"en-GB", ListingPage::tr("English (United Kingdom)")},
            {"de-DE", ListingPage::tr("German")},
            {"fr-FR", ListingPage::tr("French")},
            {"es-ES", ListingPage::tr("Spanish")},
            {"it-IT", ListingPage::tr("Italian")},
            {"ja-JP", ListingPage::tr("Japanese")},
            {"zh-CN", ListingPage::tr("Chinese (simplified)")},
            {"pt-BR", ListingPage::tr("Portuguese (Brazil)")},
            {"ko-KR", ListingPage::tr("Korean")}};
}

std::vector<std::pair<std::string, QString>> storeCategories(const core::Profile& profile)
{
    std::vector<std::pair<std::string, QString>> result;
    for (const core::StoreCategory& category : profile.categories)
        result.emplace_back(category.id, fromUtf8(category.title));
    return result;
}

} // namespace

void buildListingPage(Form& form)
{
    using core::Listing;
    form.text<ListingField<&Listing::title>>(
            ListingPage::tr("The name that customers look for and click on."),
            ListingPage::tr("Vibration Monitor"))
        .counted("listing.title.length");
    form.text<ListingField<&Listing::summary>>(
            ListingPage::tr("One sentence below the title in search results."),
            ListingPage::tr("Hear your machines before they fail."))
        .counted("listing.summary.length");
    form.multiline<ListingField<&Listing::longSummary>>(
            ListingPage::tr("What the module does for whom, in plain text."),
            ListingPage::tr("Finds worn bearings from vibration, on the device, weeks ahead."), 3)
        .counted("listing.short.length");
    auto* source = new CodeEdit(&form);
    source->setMinimumHeight(200);
    source->setPlaceholderText(QStringLiteral("<p>Bearings talk before they break.</p>"));
    form.plainText<ListingField<&Listing::description>>(
            ListingPage::tr(
                "The details page, in simple HTML: p, h1 to h3, ul, ol, li, b, i, u, br. "
                "The last paragraph names the minimum hardware."),
            source)
        .counted("listing.description.length");
    form.choice<ListingField<&Listing::language>>(
            ListingPage::tr("All texts of the listing are in this one language."), languages())
        .width(32);
    form.text<ListingField<&Listing::privacyPolicyUrl>>(
        ListingPage::tr("Where customers read what happens to their data."),
        QStringLiteral("https://contoso.com/privacy"));
    // Each profile has categories of its own.
    form.dynamic(
        [&document = form.document()] { return QString::fromStdString(document.profile().id); },
        [](Form& part) {
            part.table<ListingField<&Listing::categories>>(
                ListingPage::tr("Where the store files the offer."),
                {choiceColumn<&core::Category::id>(storeCategories(part.document().profile()))});
        });
    form.setPreview(new ListingPreview(form.document()));
}

} // namespace app
