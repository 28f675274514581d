#include "core/rules/pictures/measured.h"

#include "core/image/measure/image_facts.h"
#include "core/image/pixels/colour.h"
#include "core/offer/logos.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

using Master = Field<&Offer::media, &Media::logos, &Logos::master>;
using Small = Field<&Offer::media, &Media::logos, &Logos::small>;
using Medium = Field<&Offer::media, &Media::logos, &Logos::medium>;
using Large = Field<&Offer::media, &Media::logos, &Logos::large>;
using Wide = Field<&Offer::media, &Media::logos, &Logos::wide>;
using Hero = Field<&Offer::media, &Media::logos, &Logos::hero>;
using ScreenshotFile = Field<&Offer::media, &Media::screenshots, &Screenshot::file>;

/// Gathers the pictures of a rule, and says for which it cannot run.
class PictureCollector {
public:
    PictureCollector(const Subject& subject, Checking& report, const PictureUses& uses)
        : m_subject(subject), m_report(report), m_uses(uses)
    {
    }

    void add(const LabelledField& place, const std::string& file)
    {
        if (isBlank(file))
            return;
        const ImageFacts* facts = picture(m_subject, m_report, file);
        if (facts && facts->measures && facts->measures->uses.cover(m_uses))
            m_pictures.push_back({place, file, *facts, *facts->measures});
        else if (facts)
            m_report.notRun(translatable("not-run", "The pixels of the picture “%1” could not be "
                                                    "measured. Choose a picture that can be "
                                                    "read."),
                            {file});
    }

    template <class At>
    void addField()
    {
        add({At::path(), At::label()}, At::in(m_subject.offer));
    }

    [[nodiscard]] std::vector<MeasuredPicture> take() { return std::move(m_pictures); }

private:
    const Subject& m_subject;
    Checking& m_report;
    PictureUses m_uses;
    std::vector<MeasuredPicture> m_pictures;
};

} // namespace

std::vector<MeasuredPicture> measuredLogos(const Subject& subject, Checking& report)
{
    PictureCollector gatherer(subject, report, {.logo = true});
    if (largestDerived(subject))
        gatherer.addField<Master>();
    gatherer.addField<Small>();
    gatherer.addField<Medium>();
    gatherer.addField<Large>();
    gatherer.addField<Wide>();
    return gatherer.take();
}

std::vector<MeasuredPicture> measuredHero(const Subject& subject, Checking& report)
{
    PictureCollector gatherer(subject, report, {.hero = true});
    gatherer.addField<Hero>();
    return gatherer.take();
}

std::vector<MeasuredPicture> measuredScreenshots(const Subject& subject, Checking& report)
{
    PictureCollector gatherer(subject, report, {.screenshot = true});
    ScreenshotFile::each(subject.offer, [&](const FieldPath& path, const std::string& file) {
        gatherer.add({path, ScreenshotFile::label()}, file);
    });
    return gatherer.take();
}

bool isMaster(const MeasuredPicture& picture)
{
    return picture.place.path == Master::path();
}

std::vector<std::optional<Colour>> backgroundsBehind(const Subject& subject,
                                                     const MeasuredPicture& picture)
{
    if (!isMaster(picture))
        return {std::nullopt};
    std::vector<std::optional<Colour>> grounds;
    for (const ImageSlot& slot : derivedSlots(subject)) {
        const auto& derivation = derivationOf(subject.offer.media.logos, slot.role);
        const auto ground = colourFromHex(derivation.background);
        if (std::ranges::find(grounds, ground) == grounds.end())
            grounds.push_back(ground);
    }
    return grounds;
}

bool showsPage(const Subject& subject, const MeasuredPicture& picture)
{
    constexpr int kFewestClear = 10;
    const auto grounds = backgroundsBehind(subject, picture);
    return std::ranges::find(grounds, std::optional<Colour>()) != grounds.end()
           && picture.measures.border.clear >= kFewestClear;
}

std::string fromHundredths(long long hundredths)
{
    const long long tenths = (hundredths + 5) / 10;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

} // namespace core
