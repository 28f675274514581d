#include "core/bundle/bundle.h"

#include "core/base/result.h"
#include "core/base/sha.h"
#include "core/bundle/bag.h"
#include "core/bundle/bag_profile.h"
#include "core/bundle/entry_names.h"
#include "core/bundle/handoff.h"
#include "core/bundle/handoff_html.h"
#include "core/bundle/handoff_news.h"
#include "core/bundle/module_files.h"
#include "core/bundle/pictures.h"
#include "core/bundle/sidecar/cpp_offer.h"
#include "core/bundle/sidecar/resource_tree.h"
#include "core/offer/access.h"
#include "core/offer/pictures.h"
#include "core/platform/memory.h"
#include "core/project/load.h"
#include "core/project/offer_writer.h"
#include "core/project/project.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/report/run/report_context.h"
#include "core/rules/checks/secret_fields.h"
#include "core/rules/engine/answers.h"
#include "core/text/secrets/secrets.h"
#include "core/version.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>
#include <set>

namespace core {

namespace {

/// The project as the bundle holds it: file names in normalisation form C, so that every system
/// finds them, and only the files that the offer names, without what they tell of people.
ProjectContent portable(const ProjectContent& content)
{
    ProjectContent result{content.offer, {}};
    for (const FieldPath& field : imageFields(content.offer)) {
        const auto file = textAt(content.offer, field).value_or(std::string());
        const auto name = normalised(file);
        if (const auto asset = content.assets.find(file);
            asset != content.assets.end() && !result.assets.contains(name))
            result.assets.emplace(name, cleanPicture(asset->second));
        [[maybe_unused]] const bool known = setTextAt(result.offer, field, name);
        assert(known);
    }
    return result;
}

/// The request's facts, of pictures under the names and with the bytes that the bundle has.
Facts factsOfPortable(const ProjectContent& portable, const BundleRequest& request)
{
    Facts facts = request.facts;
    for (const auto& [file, digest] : request.facts.pictureDigests) {
        const auto name = normalised(file);
        const auto asset = portable.assets.find(name);
        if (asset == portable.assets.end())
            continue;
        if (const ImageFacts* image = request.facts.image(file))
            facts.images.emplace(name, *image);
        facts.pictureDigests.insert_or_assign(name, sha256Hex(*asset->second));
    }
    return facts;
}

std::string bagName(const Offer& offer, const Profile& profile)
{
    return "offerwright-" + asFileNamePart(offer.identity.publisherId, "publisher") + '.'
           + asFileNamePart(offer.identity.offerId, "offer") + '-'
           + asFileNamePart(profile.id, "profile");
}

void addProject(BundleFiles& files, const ProjectContent& content, const ProjectFiles& texts)
{
    for (const auto& [name, text] : texts)
        files.add("data/" + name, text);
    for (const auto& [name, bytes] : content.assets)
        files.add("data/" + name, bytes);
}

/// The offer in the names of the portals' own interfaces.
void addSidecars(BundleFiles& files, const Offer& offer, const std::vector<Upload>& uploads)
{
    std::vector<sidecar::TreeFile> pictures;
    pictures.reserve(uploads.size());
    for (const Upload& upload : uploads)
        pictures.push_back({upload.field, upload.file});
    files.add("data/sidecar/cpp-offer.json", sidecar::cppOffer(offer));
    files.add("data/sidecar/resource-tree.json", sidecar::resourceTree(offer, pictures));
}

void addReports(BundleFiles& files, const BundleRequest& request, const ProjectFiles& texts)
{
    std::vector<FieldPath> fields;
    for (const Finding& finding : request.report.findings())
        fields.push_back(finding.where);
    const auto places = placesIn(texts, SourceLocations(fields));
    const Subject subject{request.content.offer, request.facts, request.profile};
    const ReportContext context{.subject = subject,
                                .report = request.report,
                                .places = places,
                                .language = request.spoken()};
    files.add("report/report.json", reportAsJson(context));
    // Reading the project anew needs more than all that stays, and the page's text much at once.
    platform::giveBackMemory();
    files.add("report/report.html", reportAsHtml(context));
}

BagInfo bagInfo(const BundleRequest& request)
{
    const Offer& offer = request.content.offer;
    BagInfo info;
    info.add("Bag-Software-Agent", std::string("Offerwright ") + kVersion);
    info.add("BagIt-Profile-Identifier", bundleProfile().identifier);
    info.add("External-Description", offer.listing.title);
    info.add("External-Identifier", offer.identity.publisherId + '.' + offer.identity.offerId);
    if (request.draft)
        info.add("Offerwright-Draft", "true");
    info.add("Offerwright-Profile", request.profile.id);
    info.add("Offerwright-Profile-Checked", request.profile.checked);
    return info;
}

/// A bundle speaks the project's language, never that of the machine that writes it.
Result<std::monostate> refuseLanguage(const BundleRequest& request)
{
    const std::string& ofProject = request.content.offer.bundleLanguage;
    const std::string& language = request.language.empty() ? ofProject : request.language;
    if (language.empty() || isLanguageTag(language))
        return {};
    return fail(translatable("error", "No bundle can be written in the language “%1”. Change the "
                                      "language of the bundle to one of these: %2."),
                {language, listedLanguages()});
}

/// By the fields, as a save does; and by the files, where a secret may stand that no field has.
Result<std::monostate> refuseSecrets(const BundleFiles& files, const Offer& offer,
                                     const Assets& pictures)
{
    if (const auto secret = firstSecret(offer))
        return fail(translatable("error", "%1 holds %2, and a bundle is shared with others. Put a "
                                          "placeholder in its place; secrets are typed into the "
                                          "portal only."),
                    {placeMessage(secret->where), secret->kind});
    std::set<std::shared_ptr<const std::string>> ofPictures;
    for (const auto& [name, bytes] : pictures)
        ofPictures.insert(bytes);
    for (const auto& [name, bytes] : files.all()) {
        const auto secret = ofPictures.contains(bytes) ? std::nullopt : findSecretInFile(*bytes);
        if (secret)
            return fail(translatable("error", "%1 would hold %2, and a bundle is shared with "
                                              "others. Put a placeholder in its place; secrets "
                                              "are typed into the portal only."),
                        {name, secret->kind});
    }
    return std::monostate();
}

/// Names that every program which verifies bags reads in the same way.
Result<std::monostate> refuseNames(const BundleFiles& files)
{
    for (const auto& [name, bytes] : files.all())
        if (name.find(kNotInBags) != std::string::npos)
            return fail(translatable("error", "The file name %1 holds a percent sign, which "
                                              "programs that verify bundles read in different "
                                              "ways. Rename the file."),
                        {name});
    return std::monostate();
}

/// What there is to enter, which of a large offer is larger than the offer, is gone again once it
/// is written.
void addHandoff(BundleFiles& files, const BundleRequest& request,
                const std::vector<Upload>& uploads)
{
    auto pages = handoffPages(request.content.offer, request.profile, uploads);
    const bool isUpdate =
        request.published
        && markUpdate(pages, *request.published,
                      {request.content.offer, pictureDigests(request.content.assets)},
                      request.profile);
    platform::giveBackMemory();
    addTextFiles(files, pages);
    files.add("HANDOFF.html",
              handoffAsHtml(request, pages, files.all(),
                            isUpdate ? std::optional(request.published->date) : std::nullopt));
}

/// Everything but what BagIt adds.
Result<BundleFiles> contentsOf(const BundleRequest& request)
{
    auto uploads = uploadsOf(request);
    if (!uploads)
        return tl::unexpected(uploads.error());
    BundleFiles files;
    const auto texts = projectFiles(request.content.offer);
    addProject(files, request.content, texts);
    for (const Upload& upload : *uploads)
        files.add(upload.file, upload.bytes);
    addModuleFiles(files, request.content.offer);
    addSidecars(files, request.content.offer, *uploads);
    // Each of the two needs several times the offer besides what it writes.
    addReports(files, request, texts);
    platform::giveBackMemory();
    addHandoff(files, request, *uploads);
    files.add("bagit-profile.json", std::string(bundleProfileText()));
    if (files.fault())
        return tl::unexpected(*files.fault());
    if (const auto named = refuseNames(files); !named)
        return tl::unexpected(named.error());
    if (const auto clean = refuseSecrets(files, request.content.offer, request.content.assets);
        !clean)
        return tl::unexpected(clean.error());
    return files;
}

} // namespace

Language BundleRequest::spoken() const
{
    return Language::of(language.empty() ? content.offer.bundleLanguage : language)
        .value_or(Language());
}

std::string bundleFileName(const Offer& offer, const Profile& profile)
{
    return bagName(offer, profile) + ".offer.zip";
}

Result<Bundle> makeBundle(const BundleRequest& request)
{
    if (const auto known = refuseLanguage(request); !known)
        return tl::unexpected(known.error());
    auto content = portable(request.content);
    const Facts facts = factsOfPortable(content, request);
    carryAnswers(content.offer, {request.content.offer, request.facts, request.profile},
                 {content.offer, facts, request.profile});
    const BundleRequest inner{content,      facts,         request.profile,  request.report,
                              request.time, request.draft, request.language, request.published};
    auto contents = contentsOf(inner);
    if (!contents)
        return tl::unexpected(contents.error());
    const auto name = bagName(content.offer, request.profile);
    Bundle bundle{bundleFileName(content.offer, request.profile), {}, {}, {}};
    for (auto& [file, bytes] : asBag(contents->all(), bagInfo(inner)))
        bundle.files.emplace(std::string(name).append("/").append(file), bytes);
    std::vector<ZipEntry> entries;
    entries.reserve(bundle.files.size());
    for (const auto& [file, bytes] : bundle.files)
        entries.push_back({file, *bytes});
    auto archive = writeZip(std::move(entries), request.time);
    if (!archive)
        return tl::unexpected(archive.error());
    bundle.archive = std::move(*archive);
    bundle.sha256 = sha256Hex(bundle.archive.pieces());
    return bundle;
}

} // namespace core
