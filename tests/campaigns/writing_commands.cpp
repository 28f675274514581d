#include "tests/campaigns/writing_commands.h"

#include "core/project/project.h"
#include "core/project/save.h"
#include "core/rules/engine/registry.h"
#include "tests/support/ed25519_keys.h"
#include "tests/support/valid_offer.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>

namespace campaigns {

namespace {

namespace fs = std::filesystem;
using core::support::validOffer;

constexpr std::string_view kDrawing =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'>"
    "<rect width='64' height='64' fill='#005a64'/><circle cx='32' cy='32' r='20' fill='#f0c85a'/>"
    "</svg>";

void put(const fs::path& file, std::string_view bytes)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

void save(const fs::path& folder, const core::Offer& offer)
{
    const core::ProjectContent content{
        offer, {{"logos/master.svg", std::make_shared<const std::string>(kDrawing)}}};
    if (core::saveProject(folder, content))
        return;
    std::fprintf(stderr, "The project cannot be saved.\n");
    std::abort();
}

/// Without an error, and with every question answered.
core::Offer drawnOffer()
{
    core::Offer offer = validOffer();
    offer.media.logos.master = "logos/master.svg";
    for (const core::Rule& rule : core::allRules())
        if (rule.kind == core::RuleKind::Confirm)
            offer.confirmations[std::string(rule.id)] = {
                {.who = "Ada Reyes", .when = "2026-11-01"}};
    return offer;
}

void prepareNothing(Workplace& /*place*/) {}

void prepareProject(Workplace& place)
{
    save(place.root() / "project", drawnOffer());
}

/// What is fixed lies in three files.
void prepareFaults(Workplace& place)
{
    core::Offer offer = drawnOffer();
    offer.listing.privacyPolicyUrl = "https://contoso.com/privacy policy";
    offer.listing.description.insert(4, "\u200B");
    offer.plans.front().description.insert(4, "\u200B");
    save(place.root() / "project", offer);
}

void mustRun(Workplace& place, const std::vector<std::string>& words)
{
    fs::create_directories(place.root() / "out");
    const Ran ran = place.run(words);
    if (ran.exit == 0)
        return;
    std::fprintf(stderr, "%s\n%s%s\n", words.front().c_str(), ran.out.c_str(), ran.err.c_str());
    std::abort();
}

void prepareBundle(Workplace& place)
{
    prepareProject(place);
    mustRun(place, {"export", "@/project", "-o", "@/out/bundle.zip"});
}

/// A bundle of another state than the project's.
void prepareEarlierBundle(Workplace& place)
{
    prepareBundle(place);
    core::Offer offer = drawnOffer();
    offer.listing.title = "Vibration Watch";
    save(place.root() / "project", offer);
}

/// A bundle of an earlier state, with what was signed of it, and the key.
void prepareSigned(Workplace& place)
{
    prepareProject(place);
    put(place.root() / "key.pem", core::support::kSigner);
    mustRun(place,
            {"export", "@/project", "-o", "@/out/bundle.zip", "--draft", "--attest", "@/key.pem"});
    core::Offer offer = drawnOffer();
    offer.listing.title = "Vibration Watch";
    save(place.root() / "project", offer);
}

void prepareLogos(Workplace& place)
{
    put(place.root() / "master.svg", kDrawing);
    put(place.root() / "other.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'>"
                                    "<rect width='8' height='8' fill='#800'/></svg>");
    mustRun(place, {"logos", "@/other.svg", "-o", "@/logos"});
}

void prepareManifest(Workplace& place)
{
    core::Offer offer = drawnOffer();
    save(place.root() / "project", offer);
    put(place.root() / "compose.yaml",
        "services:\n  web:\n    image: contosoedge.azurecr.io/web:1.0.0\n"
        "    environment:\n      LOG_LEVEL: debug\n    ports: [\"8080:80\"]\n");
}

void prepareTexts(Workplace& place)
{
    prepareProject(place);
    put(place.root() / "texts/title.txt", "Vibration Watch\n");
    put(place.root() / "texts/description.md", "Watches *every* machine.\n");
    put(place.root() / "texts/plans/standard/description.txt", "Watches up to 16 machines.\n");
}

void prepareReports(Workplace& place)
{
    prepareProject(place);
    put(place.root() / "reports/all.json", "An earlier report.\n");
    put(place.root() / "reports/all.sarif", "Another one.\n");
    // Exit code 1 where something is found.
    place.run({"check", "@/project", "--format", "json", "-o", "@/one.json"});
}

void prepareSchema(Workplace& place)
{
    put(place.root() / "offer.schema.json", "{}\n");
}

} // namespace

std::span<const WritingCommand> writingCommands()
{
    static const std::array kCommands = std::to_array<WritingCommand>({
        {"new", {"new", "@/project"}, prepareNothing},
        {"fix, three files", {"fix", "@/project"}, prepareFaults},
        {"export over a bundle",
         {"export", "@/project", "-o", "@/out/bundle.zip"},
         prepareEarlierBundle},
        {"export with a signature",
         {"export", "@/project", "-o", "@/out/bundle.zip", "--draft", "--attest", "@/key.pem"},
         prepareSigned,
         Together::UnlessCut},
        {"import of a module",
         {"import", "@/compose.yaml", "-o", "@/project", "--replace"},
         prepareManifest},
        {"import of texts", {"import", "@/texts", "-o", "@/project", "--replace"}, prepareTexts},
        {"import of a bundle into a new folder",
         {"import", "@/out/bundle.zip", "-o", "@/new"},
         prepareBundle},
        {"logos over logos",
         {"logos", "@/master.svg", "-o", "@/logos"},
         prepareLogos,
         Together::UnlessCut},
        {"published", {"published", "@/project", "@/out/bundle.zip"}, prepareBundle, Together::No},
        {"check with two reports",
         {"check", "@/project", "-o", "@/reports/all.json", "--format", "json", "--report",
          "sarif=@/reports/all.sarif"},
         prepareReports,
         Together::Reports},
        {"merge", {"merge", "@/one.json", "-o", "@/reports/all.json"}, prepareReports},
        {"schema", {"schema", "-o", "@/offer.schema.json"}, prepareSchema},
    });
    return kCommands;
}

std::span<const std::string_view> readingCommands()
{
    static constexpr std::array kCommands = std::to_array<std::string_view>(
        {"verify", "diff", "manifest", "lint", "image", "rules", "explain", "lsp", "completion"});
    return kCommands;
}

} // namespace campaigns
