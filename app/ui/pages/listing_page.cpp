#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/look/style.h"
#include "app/ui/pages/description_editor.h"
#include "app/ui/pages/hardware_dialog.h"
#include "app/ui/pages/listing_preview.h"
#include "app/ui/pages/pages.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace app {

namespace {

class ListingPage {
    Q_DECLARE_TR_FUNCTIONS(ListingPage)
};

constexpr int kLanguageCharacters = 30;
constexpr int kAddressCharacters = 40;

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
    result.reserve(profile.categories.size());
    for (const core::StoreCategory& category : profile.categories)
        result.emplace_back(category.id, fromUtf8(category.title));
    return result;
}

const core::StoreCategory* findStoreCategory(const std::vector<core::StoreCategory>& all,
                                             const std::string& nameOrId)
{
    const auto found = std::ranges::find_if(all, [&](const core::StoreCategory& one) {
        return one.id == nameOrId
               || fromUtf8(one.title).compare(fromUtf8(nameOrId), Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

/// The sub-categories of the store in one cell, by their names; others stay as they were typed.
TypedColumn<core::Category> subcategoriesColumn(const core::Profile& profile)
{
    const auto known = [all = profile.categories](const core::Category& category) {
        const auto* found = findStoreCategory(all, category.id);
        return found ? found->subcategories : std::vector<core::StoreCategory>();
    };
    QString example;
    for (const core::StoreCategory& one : profile.categories)
        if (const auto* module = findStoreCategory(one.subcategories, "iot-edge-modules"))
            example = fromUtf8(module->title);
    auto column = listColumn<&core::Category::subcategories>(example, 2);
    column.shown.words = [all = profile.categories](const QString& category) {
        QStringList words;
        if (const auto* found = findStoreCategory(all, category.toStdString()))
            for (const core::StoreCategory& one : found->subcategories)
                words += fromUtf8(one.title);
        return words;
    };
    column.read = [known](const core::Category& category) {
        const auto all = known(category);
        std::vector<std::string> names;
        for (const std::string& id : category.subcategories) {
            const auto* found = findStoreCategory(all, id);
            names.push_back(found ? found->title : id);
        }
        return joinedByCommas(names);
    };
    column.write = [known](core::Category& category, const std::string& text) {
        const auto all = known(category);
        category.subcategories = partsAtCommas(text);
        for (std::string& name : category.subcategories)
            if (const auto* found = findStoreCategory(all, name))
                name = found->id;
    };
    return column;
}

QPushButton* makeHardwareButton(Form& form)
{
    auto* button = new QPushButton(iconFor(Icon::Add), ListingPage::tr("Minimum hardware…"), &form);
    setButtonKind(button, ButtonKind::Small);
    button->setAutoDefault(false);
    button->setToolTip(ListingPage::tr("Fill in the last paragraph of the description"));
    QObject::connect(button, &QPushButton::clicked, &form, [&form] {
        form.document().finishEdit();
        (new HardwareDialog(form.document(), &form))->open();
    });
    return button;
}

void addListingDescription(Form& form)
{
    const Binding binding = bindField<ListingField<&core::Listing::description>>();
    auto* editor = new DescriptionEditor(
        form.document(), binding, ListingPage::tr("Bearings talk before they break."), &form);
    editor->addButton(makeHardwareButton(form));
    addDescription(form, editor, binding,
                   ListingPage::tr("The details page: headings, paragraphs, lists, bold and "
                                   "italic text. The last paragraph names the minimum hardware."))
        .counted("listing.description.length");
}

} // namespace

void buildListingPage(Form& form)
{
    using core::Listing;
    form.text<ListingField<&Listing::title>>(
            ListingPage::tr("The name that customers look for and click on."),
            ListingPage::tr("Vibration Monitor"))
        .counted("listing.title.length")
        .steadyHead();
    form.text<ListingField<&Listing::summary>>(
            ListingPage::tr("One sentence below the title in search results."),
            ListingPage::tr("Hear your machines before they fail."))
        .counted("listing.summary.length")
        .steadyHead();
    form.multiline<ListingField<&Listing::longSummary>>(
            ListingPage::tr("What the module does for whom, in plain text."),
            ListingPage::tr("Finds worn bearings from vibration, on the device, weeks ahead."), 3)
        .counted("listing.short.length")
        .steadyHead();
    addListingDescription(form);
    form.columns({kLanguageCharacters, kAddressCharacters}, [](Form& line) {
        line.choice<ListingField<&Listing::language>>(
                ListingPage::tr("All texts of the listing are in this one language."), languages())
            .steadyHead();
        line.text<ListingField<&Listing::privacyPolicyUrl>>(
                ListingPage::tr("Where customers read what happens to their data."),
                QStringLiteral("https://contoso.com/privacy"))
            .steadyHead();
    });
    // Each profile has categories of its own.
    form.dynamic(
        [&document = form.document()] { return QString::fromStdString(document.profile().id); },
        [](Form& part) {
            part.table<ListingField<&Listing::categories>>(
                ListingPage::tr("Where the store files the offer."),
                {choiceColumn<&core::Category::id>(storeCategories(part.document().profile())),
                 subcategoriesColumn(part.document().profile())});
        });
    form.multiline<core::Field<&core::Offer::dictionary>>(
        ListingPage::tr("Words of the description that are right although no dictionary has them, "
                        "one a line."),
        QStringLiteral("Fjordsense"), 2);
    form.setPreview(new ListingPreview(form.document()));
}

} // namespace app
