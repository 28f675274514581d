#include "core/bundle/pictures.h"

#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"
#include "core/image/metadata/clean_copy.h"
#include "core/offer/field.h"
#include "core/offer/logos.h"
#include "core/rules/pictures/derived_logos.h"
#include "core/rules/pictures/pictures.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <tuple>

namespace core {

namespace {

using ScreenshotFile = Field<&Offer::media, &Media::screenshots, &Screenshot::file>;
using Thumbnail = Field<&Offer::media, &Media::videos, &Video::thumbnail>;

FieldPath logoField(const std::string& role)
{
    return Field<&Offer::media, &Media::logos>::path() / role;
}

/// ".png" of "logos/master.png", in lower case; nothing for a name without extension.
std::string extensionOf(std::string_view file)
{
    const auto dot = file.find_last_of("./");
    if (dot == std::string_view::npos || file[dot] == '/')
        return {};
    std::string extension(file.substr(dot));
    for (char& c : extension)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return extension;
}

/// "screenshots/overview.png" as the second one becomes "02_overview.png"; a file that has its
/// number already keeps its name.
std::string numbered(std::size_t index, std::string_view file)
{
    const auto name = file.substr(file.find_last_of('/') + 1);
    const auto prefix = twoDigits(index + 1) + '_';
    return name.starts_with(prefix) ? std::string(name) : prefix + std::string(name);
}

std::string sizeInName(PixelSize size)
{
    return std::to_string(size.width) + 'x' + std::to_string(size.height);
}

/// The portal takes one size only: a larger picture is made smaller to lie within the slot, on
/// white; one that is too small would blur, one of another shape would be a strip, and both stay
/// for the report to tell.
bool isToBeFitted(const ImageFacts& facts, const ImageSlot& slot)
{
    const bool isExact = facts.width == slot.width && facts.height == slot.height;
    return facts.format == ImageFormat::Png && !facts.problem && !isExact
           && facts.width >= slot.width && facts.height >= slot.height
           && !isTooNarrow(facts.width, facts.height, slot);
}

/// "01_overview.png" becomes "01_overview_533x324.png", beside the project's own file.
std::string withSize(const std::string& name, PixelSize size)
{
    return name.substr(0, name.size() - extensionOf(name).size()) + '_' + sizeInName(size) + ".png";
}

/// Gathers the pictures, and keeps the first fault.
class PictureGatherer {
public:
    explicit PictureGatherer(const BundleRequest& request) : m_request(request) {}

    Result<std::vector<Upload>> gather()
    {
        addLogos();
        const Media& media = m_request.content.offer.media;
        for (std::size_t i = 0; i < media.screenshots.size(); ++i)
            addFile("screenshot", "data/screenshots/", i, media.screenshots[i].file,
                    ScreenshotFile::path(i));
        for (std::size_t i = 0; i < media.videos.size(); ++i)
            addFile("thumbnail", "data/video-thumbnails/", i, media.videos[i].thumbnail,
                    Thumbnail::path(i));
        if (m_fault && !m_request.draft)
            return tl::unexpected(*m_fault);
        return std::move(m_uploads);
    }

private:
    void fault(Error error)
    {
        if (!m_fault)
            m_fault = std::move(error);
    }
    std::shared_ptr<const std::string> asset(const std::string& file);
    void addLogos();
    void addOwnLogo(const ImageSlot& slot, const std::string& file);
    void addDerived(const std::vector<const ImageSlot*>& slots);
    void addFile(const char* role, const std::string& folder, std::size_t index,
                 const std::string& file, const FieldPath& field);
    void fit(Upload& upload, PixelSize size);
    const ImageFacts& factsOf(const std::string& file, const std::string& bytes);

    const BundleRequest& m_request;
    /// Entries may name one file many times: what costs pixels is done once.
    std::map<std::string, ImageFacts, std::less<>> m_examined;
    std::map<std::tuple<const std::string*, int, int>, std::shared_ptr<const std::string>> m_fitted;
    std::vector<Upload> m_uploads;
    std::optional<Error> m_fault;
};

std::shared_ptr<const std::string> PictureGatherer::asset(const std::string& file)
{
    const auto found = m_request.content.assets.find(file);
    if (found != m_request.content.assets.end() && found->second)
        return found->second;
    fault({{"error",
            translatable("error", "The offer names the picture %1, but the project does not have "
                                  "it. Add the file, or choose another."),
            {file}}});
    return nullptr;
}

void PictureGatherer::addLogos()
{
    const Logos& logos = m_request.content.offer.media.logos;
    for (const ImageSlot& slot : m_request.profile.images)
        if (const std::string* own = logoFile(logos, slot.role); own && !own->empty())
            addOwnLogo(slot, *own);
    const auto derived = logosToDerive(logos, m_request.profile);
    if (!logos.master.empty())
        addDerived(derived);
    else if (std::ranges::any_of(derived, &ImageSlot::required))
        fault({{"error",
                translatable("error", "There is neither a master logo nor a file for each required "
                                      "size. Choose a master logo."),
                {}}});
}

void PictureGatherer::addOwnLogo(const ImageSlot& slot, const std::string& file)
{
    auto bytes = asset(file);
    if (!bytes)
        return;
    const ImageFacts* facts = m_request.facts.image(file);
    const auto size = facts && facts->width > 0 ? PixelSize{facts->width, facts->height}
                                                : PixelSize{slot.width, slot.height};
    m_uploads.push_back({slot.role, "data/" + logoNameInBundle(slot.role, size, extensionOf(file)),
                         logoField(slot.role), std::move(bytes)});
}

void PictureGatherer::addDerived(const std::vector<const ImageSlot*>& slots)
{
    const Logos& logos = m_request.content.offer.media.logos;
    const auto master = slots.empty() ? nullptr : asset(logos.master);
    if (!master)
        return;
    std::vector<DeriveOrder> orders;
    orders.reserve(slots.size());
    for (const ImageSlot* slot : slots)
        orders.push_back({{slot->width, slot->height}, optionsOf(derivationOf(logos, slot->role))});
    auto images = deriveImages(*master, orders);
    if (!images)
        return fault(images.error());
    for (std::size_t i = 0; i < slots.size(); ++i)
        m_uploads.push_back({slots[i]->role,
                             "data/" + logoNameInBundle(slots[i]->role, orders[i].size),
                             logoField(slots[i]->role),
                             std::make_shared<const std::string>(std::move((*images)[i].png))});
}

void PictureGatherer::addFile(const char* role, const std::string& folder, std::size_t index,
                              const std::string& file, const FieldPath& field)
{
    if (file.empty())
        return;
    auto bytes = asset(file);
    if (!bytes)
        return;
    Upload upload{role, folder + numbered(index, file), field, std::move(bytes)};
    const ImageSlot* slot = m_request.profile.image(role);
    if (slot && isToBeFitted(factsOf(file, *upload.bytes), *slot))
        fit(upload, {slot->width, slot->height});
    m_uploads.push_back(std::move(upload));
}

/// What is known of the picture; looks at it where nobody did.
const ImageFacts& PictureGatherer::factsOf(const std::string& file, const std::string& bytes)
{
    if (const ImageFacts* known = m_request.facts.image(file))
        return *known;
    const auto examined = m_examined.find(file);
    return examined != m_examined.end()
               ? examined->second
               : m_examined.emplace(file, examineImage(bytes)).first->second;
}

void PictureGatherer::fit(Upload& upload, PixelSize size)
{
    constexpr Colour kWhite{255, 255, 255};
    auto& fitted = m_fitted[{upload.bytes.get(), size.width, size.height}];
    if (!fitted) {
        auto images = deriveImages(*upload.bytes, std::array{size}, {.background = kWhite});
        if (!images)
            return fault(images.error());
        fitted = std::make_shared<const std::string>(std::move(images->front().png));
    }
    upload.file = withSize(upload.file, size);
    upload.bytes = fitted;
}

} // namespace

std::shared_ptr<const std::string> cleanPicture(const std::shared_ptr<const std::string>& picture)
{
    auto clean = picture ? cleanCopyOf(*picture) : std::nullopt;
    return clean ? std::make_shared<const std::string>(std::move(*clean)) : picture;
}

Result<std::vector<Upload>> uploadsOf(const BundleRequest& request)
{
    return PictureGatherer(request).gather();
}

} // namespace core
