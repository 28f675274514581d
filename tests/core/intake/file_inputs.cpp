#include "tests/core/intake/file_inputs.h"

#include "core/offer/origin.h"
#include "tests/support/bundle_case.h"

#include <algorithm>
#include <fstream>

namespace core::support {

namespace {

namespace fs = std::filesystem;

void writeInput(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

/// The names that different tools give the files.
struct FieldNaming {
    std::string texts;
    std::string title;
    std::string summary;
    std::string description;
    std::string privacy;
    std::string shots;
};

IntakeInput folderInput(const Offer& offer, const FieldNaming& names, const fs::path& root)
{
    Offer expected;
    const fs::path texts = root / names.texts;
    const auto add = [&](const std::string& name, const std::string& text) {
        if (!text.empty())
            writeInput(texts / name, text + '\n');
    };
    expected.listing.title = offer.listing.title;
    add(names.title, offer.listing.title);
    expected.listing.summary = offer.listing.summary;
    add(names.summary, offer.listing.summary);
    expected.listing.description = "<p>It watches <b>pumps</b>.</p>\n<ul>\n<li>always</li>\n</ul>";
    add(names.description, names.description.ends_with("md")
                               ? "It watches **pumps**.\n\n- always"
                               : "<p>It watches <b>pumps</b>.</p><ul><li>always</li></ul>");
    expected.listing.privacyPolicyUrl = offer.listing.privacyPolicyUrl;
    add(names.privacy, offer.listing.privacyPolicyUrl);
    expected.support.customers.email = offer.support.customers.email;
    add("support_email.txt", offer.support.customers.email);
    expected.legal.terms = offer.legal.terms;
    add("terms.txt", offer.legal.terms);
    expected.listing.links = offer.listing.links;
    std::string table = "title,url,role\n";
    for (const UsefulLink& link : offer.listing.links)
        table += '"' + link.title + "\"," + link.url
                 + (link.role == LinkRole::Documentation ? ",documentation\n" : ",\n");
    for (UsefulLink& link : expected.listing.links)
        if (link.role == LinkRole::DeviceCatalogue)
            link.role = LinkRole::Other;
    add("links.csv", table);
    expected.listing.categories = offer.listing.categories;
    for (const Category& category : offer.listing.categories)
        add("categories.txt", category.id + '/' + category.subcategories.front());
    for (const Plan& plan : offer.plans) {
        Plan& planned = expected.plans.emplace_back();
        planned.id = plan.id;
        planned.title = plan.title;
        writeInput(root / "plans" / plan.id / "title.txt", plan.title);
        planned.summary = plan.summary;
        writeInput(root / "plans" / plan.id / "summary.txt", plan.summary);
    }
    // A folder has its files in the order of their names.
    std::ranges::sort(expected.plans, {}, &Plan::id);
    writeInput(root / "images" / "icon.png", "master");
    expected.media.logos.master = "logos/icon.png";
    writeInput(root / names.shots / "1.png", "first");
    writeInput(root / names.shots / "1.txt", "All pumps");
    expected.media.screenshots = {{"screenshots/1.png", "All pumps", {}}};
    if (names.texts.starts_with("de"))
        expected.listing.language = "de-DE";
    return {{root, true}, expected};
}

} // namespace

std::vector<IntakeInput> folderInputs(const fs::path& folder)
{
    const std::vector<FieldNaming> namings{
        {"", "title.txt", "summary.txt", "description.html", "privacy_url.txt", "screenshots"},
        {"en-US", "title.txt", "short_description.txt", "full_description.txt",
         "privacy-policy.txt", "images/phoneScreenshots"},
        {"de-DE", "name.txt", "subtitle.txt", "description.md", "privacyPolicyUrl.txt",
         "Screenshots"},
    };
    std::vector<IntakeInput> inputs;
    for (const Offer& offer : variedOffers()) {
        const std::size_t at = inputs.size();
        inputs.push_back(folderInput(offer, namings[at % namings.size()],
                                     folder / ("fields-" + std::to_string(at))));
    }
    return inputs;
}

std::vector<IntakeInput> bundleInputs(const fs::path& folder)
{
    std::vector<IntakeInput> inputs;
    for (const Offer& offer : variedOffers()) {
        BundleCase bundleCase;
        const Logos logos = bundleCase.content.offer.media.logos;
        bundleCase.content.offer = offer;
        bundleCase.content.offer.media.logos = logos;
        const Bundle bundle = bundleCase.make().value();
        const Offer expected = newOfferFrom(bundleCase.content.offer);
        if (inputs.size() % 2 == 0) {
            inputs.push_back({{bundle.fileName, false, bundle.archive.joined()}, expected});
            continue;
        }
        const fs::path root = folder / ("bundle-" + std::to_string(inputs.size()));
        for (const auto& [name, bytes] : bundle.files)
            writeInput(root / name, *bytes);
        inputs.push_back({{root, true}, expected});
    }
    return inputs;
}

} // namespace core::support
