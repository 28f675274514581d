#include "core/offer/access.h"
#include "core/rules/checks/syntax_checks.h"
#include "core/rules/checks/web/web_hosts.h"
#include "core/rules/engine/registry.h"
#include "core/rules/pictures/measured.h"
#include "core/rules/pictures/picture_names.h"
#include "core/rules/pictures/picture_privacy.h"
#include "core/text/addresses/url.h"
#include "core/text/addresses/url_parts.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Screenshots = Field<&Offer::media, &Media::screenshots>;
using ScreenshotFile = Field<&Offer::media, &Media::screenshots, &Screenshot::file>;
using Caption = Field<&Offer::media, &Media::screenshots, &Screenshot::caption>;
using VideoTitle = Field<&Offer::media, &Media::videos, &Video::title>;
using VideoUrl = Field<&Offer::media, &Media::videos, &Video::url>;
using Thumbnail = Field<&Offer::media, &Media::videos, &Video::thumbnail>;

constexpr std::array<std::string_view, 8> kVideoHosts{
    "youtube.com", "www.youtube.com", "m.youtube.com",    "www.youtube-nocookie.com",
    "youtu.be",    "vimeo.com",       "player.vimeo.com", "www.vimeo.com"};

/// Documents disagree on whether a screenshot is needed, so too few is no more than a warning.
void checkScreenshotCount(const Subject& subject, Checking& report)
{
    const Limit* limit = subject.profile.limit(report.rule());
    const auto count = static_cast<long long>(subject.offer.media.screenshots.size());
    if (limit && limit->min && count < *limit->min)
        report.addWarning(Screenshots::path(),
                          translatable("rule", "There is no screenshot; some documents ask for at "
                                               "least %1. Add one that shows the module at work."),
                          {*limit->min});
    else
        checkCount(subject, report, {Screenshots::path(), Screenshots::label()},
                   subject.offer.media.screenshots.size());
    checkAlikeScreenshots(subject, report);
}

void checkScreenshotSize(const Subject& subject, Checking& report)
{
    const ImageSlot* slot = subject.profile.image("screenshot");
    ScreenshotFile::each(subject.offer, [&](const FieldPath& path, const std::string& file) {
        if (slot)
            checkFittedPicture(subject, report, {path, ScreenshotFile::label()}, file, *slot);
    });
}

void checkThumbnails(const Subject& subject, Checking& report)
{
    const ImageSlot* slot = subject.profile.image("thumbnail");
    Thumbnail::each(subject.offer, [&](const FieldPath& path, const std::string& file) {
        if (slot)
            checkFittedPicture(subject, report, {path, Thumbnail::label()}, file, *slot);
    });
}

/// The limit's smallest length tells whether the text may be empty.
template <class At>
void checkCaption(const Subject& subject, Checking& report)
{
    const Limit* limit = subject.profile.limit(report.rule());
    At::each(subject.offer, [&](const FieldPath& path, const std::string& text) {
        if (limit && limit->min)
            checkPresent(report, {path, At::label()}, text);
        checkLength(subject, report, {path, At::label()}, text);
    });
}

void checkVideoHost(const Subject& subject, Checking& report)
{
    VideoUrl::each(subject.offer, [&](const FieldPath& path, const std::string& url) {
        checkPresent(report, {path, VideoUrl::label()}, url);
        checkUrlForm(report, path, url);
        const bool isKnown = std::ranges::find(kVideoHosts, hostOfUrl(url)) != kVideoHosts.end();
        if (isBlank(url) || faultInUrlForm(url, UrlScheme::HttpOrHttps) || isKnown)
            return;
        const TextRange host = splitUrl(url).host;
        report.add(path, host,
                   translatable("rule", "The video lies at “%1”; only YouTube and Vimeo are "
                                        "accepted. Upload it to one of them and write its "
                                        "address there."),
                   {url.substr(host.start, host.end - host.start)});
    });
}

void checkShortUrls(const Subject& subject, Checking& report)
{
    VideoUrl::each(subject.offer, [&](const FieldPath& path, const std::string& url) {
        const std::string host = hostOfUrl(url);
        if (host == "youtu.be" || host == "aka.ms" || isShortener(host))
            report.add(path, splitUrl(url).host,
                       translatable("rule", "“%1” is a short address, which may be refused. Write "
                                            "the full address of the video."),
                       {url});
    });
}

std::vector<Fix> writeFullAddress(const Subject& subject, const Finding& finding)
{
    const std::string url = textAt(subject.offer, finding.where).value_or("");
    const UrlParts parts = splitUrl(url);
    if (hostOfUrl(url) != "youtu.be" || parts.path + 1 >= url.size())
        return {};
    std::string rest = url.substr(parts.path + 1);
    if (const auto query = rest.find('?'); query != std::string::npos)
        rest[query] = '&';
    const std::string full = "https://www.youtube.com/watch?v=" + rest;
    return {safely(writes("fullAddress", {"fix", translatable("fix", "Write “%1”"), {full}},
                          finding.where, full))};
}

/// What a person answers for.
constexpr std::array<std::string_view, 1> kScreenshotsCovered{"/media/screenshots"};
constexpr std::array<std::string_view, 1> kVideosCovered{"/media/videos"};
constexpr std::array<std::string_view, 1> kLogosCovered{"/media/logos"};

const Rule kMediaRules[] = {
    {.id = "media.format.png",
     .title = translatable("rule-title", "Images are PNG"),
     .check = checkPngFormat},
    {.id = "media.logo.small",
     .title = translatable("rule-title", "Small logo"),
     .check = checkSmallLogo,
     .fixes = perFinding<deriveFromMaster>},
    {.id = "media.logo.medium",
     .title = translatable("rule-title", "Medium logo"),
     .check = checkMediumLogo,
     .fixes = perFinding<deriveFromMaster>},
    {.id = "media.logo.large",
     .title = translatable("rule-title", "Large logo"),
     .check = checkLargeLogo,
     .fixes = perFinding<deriveFromMaster>},
    {.id = "media.logo.large.square",
     .title = translatable("rule-title", "Large logo is square"),
     .check = checkLargeLogoSquare,
     .fixes = perFinding<deriveFromMaster>},
    {.id = "media.logo.wide",
     .title = translatable("rule-title", "Wide logo"),
     .check = checkWideLogo,
     .fixes = perFinding<deriveFromMaster>},
    {.id = "media.logo.hero",
     .title = translatable("rule-title", "Hero image"),
     .check = checkHeroImage},
    {.id = "media.logo.hero.permanent",
     .title = translatable("rule-title", "Hero image stays"),
     .check = checkHeroStays},
    {.id = "media.logo.derived",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Logos made by the portal")},
    {.id = "media.screenshot.count",
     .title = translatable("rule-title", "Number of screenshots"),
     .check = checkScreenshotCount},
    {.id = "media.screenshot.size",
     .title = translatable("rule-title", "Screenshot size"),
     .check = checkScreenshotSize},
    {.id = "media.screenshot.caption",
     .title = translatable("rule-title", "Screenshot caption"),
     .check = checkCaption<Caption>,
     .fixes = perFinding<shorten>},
    {.id = "media.screenshot.legible",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Legible screenshots"),
     .question = translatable("rule-question",
                              "Can the text in every screenshot be read at the size shown?"),
     .doubt = hintLegibleScreenshots,
     .covers = kScreenshotsCovered,
     .rejection = RejectionSource::Documented},
    {.id = "media.video.count",
     .title = translatable("rule-title", "Number of videos"),
     .check = checkFieldCount<&Offer::media, &Media::videos>},
    {.id = "media.video.name",
     .title = translatable("rule-title", "Video title"),
     .check = checkCaption<VideoTitle>,
     .fixes = perFinding<shorten>},
    {.id = "media.video.host",
     .title = translatable("rule-title", "Video on YouTube or Vimeo"),
     .check = checkVideoHost,
     .fixes = perFinding<fixedUrl>},
    {.id = "media.video.shorturl",
     .title = translatable("rule-title", "Full video address"),
     .check = checkShortUrls,
     .fixes = perFinding<writeFullAddress>},
    {.id = "media.video.thumbnail",
     .title = translatable("rule-title", "Video thumbnail"),
     .check = checkThumbnails},
    {.id = "media.video.plays",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Videos play"),
     .question = translatable("rule-question",
                              "Does every video play for anyone, without naming competitors?"),
     .covers = kVideosCovered},
    {.id = "media.blurry",
     .title = translatable("rule-title", "Sharp images"),
     .check = checkSharpPictures},
    {.id = "media.accessible",
     .title = translatable("rule-title", "Accessible media"),
     .check = checkContrast},
    {.id = "media.upload.host",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Upload through a firewall")},
    {.id = "media.api.url",
     .title = translatable("rule-title", "Addresses of images"),
     .check = checkPictureAddresses},
    {.id = "media.file.name",
     .title = translatable("rule-title", "File names that every system takes"),
     .check = checkPictureNames},
    {.id = "media.private.place",
     .title = translatable("rule-title", "No place in a picture file"),
     .check = checkPlaceInPicture},
    {.id = "media.private.person",
     .title = translatable("rule-title", "No person in a picture file"),
     .check = checkPersonInPicture},
    {.id = "media.private.hidden",
     .title = translatable("rule-title", "Nothing hidden in a picture file"),
     .check = checkHiddenInPicture},
    {.id = "media.private.export",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Clean pictures in the bundle")},
    {.id = "logo.design.palette",
     .title = translatable("rule-title", "Few colours in the logo"),
     .check = checkPalette},
    {.id = "logo.design.background.blackwhite",
     .title = translatable("rule-title", "Logo background not black or white"),
     .check = checkBlackOrWhiteBackground},
    {.id = "logo.design.background.prominent",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Simple background colour")},
    {.id = "logo.design.transparent",
     .title = translatable("rule-title", "Logo on a transparent background"),
     .check = checkTransparentLogo},
    {.id = "logo.design.gradient.background",
     .title = translatable("rule-title", "No gradient behind the logo"),
     .check = checkBackgroundGradient},
    {.id = "logo.design.gradient.logo",
     .title = translatable("rule-title", "No gradient in the logo"),
     .check = checkLogoGradient},
    {.id = "logo.design.text",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "No text in the logo"),
     .question = translatable("rule-question", "Is the logo free of text, even of the brand name?"),
     .doubt = hintTextlessLogo,
     .covers = kLogosCovered},
    {.id = "logo.design.stretch",
     .title = translatable("rule-title", "Logo not stretched"),
     .check = checkStretched,
     .fixes = perFinding<deriveFromMaster>},
    {.id = "logo.design.hero.background",
     .title = translatable("rule-title", "Hero background"),
     .check = checkHeroBackground},
    {.id = "logo.design.hero.dark",
     .title = translatable("rule-title", "Dark hero background"),
     .check = checkHeroDark},
    {.id = "logo.design.hero.text",
     .title = translatable("rule-title", "Little text in the hero image"),
     .check = checkHeroText},
    {.id = "logo.design.hero.blank",
     .title = translatable("rule-title", "Free space in the hero image"),
     .check = checkHeroBlank},
    {.id = "logo.design.blur",
     .title = translatable("rule-title", "Sharp logo"),
     .check = checkSharpLogos,
     .fixes = perFinding<deriveFromMaster>},
    {.id = "logo.design.correct",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Logo looks right"),
     .question = translatable(
         "rule-question",
         "Does the logo look right in every preview, on a light and on a dark background?"),
     .doubt = hintLogoLooksRight,
     .covers = kLogosCovered},
    {.id = "logo.file.size",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Logo file size")},
    {.id = "logo.png.real",
     .title = translatable("rule-title", "Real PNG files"),
     .check = checkRealPng},
};

} // namespace

std::span<const Rule> mediaRules()
{
    return kMediaRules;
}

} // namespace core
