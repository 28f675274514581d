#include "core/image/measure/contrast.h"
#include "core/image/measure/image_facts.h"
#include "core/image/pixels/colour.h"
#include "core/offer/logos.h"
#include "core/rules/pictures/pictures.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

using Master = Field<&Offer::media, &Media::logos, &Logos::master>;

/// Of 80 drawings of a program no size differs from its own 512 pixels by so much, and 84 of 100
/// pairs of them differ by more in light or in colours.
constexpr int kOtherLight = 1700;
constexpr int kOtherColours = 20;
constexpr int kSameColour = 64;

bool isSameColour(const Colour& one, const Colour& other)
{
    return std::abs(one.red - other.red) <= kSameColour
           && std::abs(one.green - other.green) <= kSameColour
           && std::abs(one.blue - other.blue) <= kSameColour;
}

/// The percentage of what is to be seen in colours that the others do not have.
int foreignShare(const std::vector<ColourShare>& colours, const std::vector<ColourShare>& others)
{
    int percent = 0;
    for (const auto& share : colours)
        if (std::ranges::none_of(others, [&share](const ColourShare& other) {
                return isSameColour(share.colour, other.colour);
            }))
            percent += share.percent;
    return percent;
}

const ImageFacts* measuredLogo(const Subject& subject, const std::string& file)
{
    const ImageFacts* facts = subject.facts.image(file);
    return facts && facts->measures && facts->measures->uses.logo ? facts : nullptr;
}

/// Free space around the master, or a background of the logo, changes where the drawing begins.
bool isFilledByMaster(const LogoDerivation& derivation, const ImageFacts& logo,
                      const ImageFacts& master)
{
    const long long across = 1LL * logo.width * master.height;
    const long long down = 1LL * logo.height * master.width;
    return derivation.padding == 0 && derivation.background.empty()
           && std::abs(across - down) * 50 <= down;
}

bool showsAnother(const ImageFacts& logo, const ImageFacts& master,
                  const LogoDerivation& derivation)
{
    if (isFilledByMaster(derivation, logo, master)
        && differenceOf(logo.measures->drawing, master.measures->drawing) > kOtherLight)
        return true;
    auto colours = master.measures->colours;
    if (const auto behind = colourFromHex(derivation.background))
        colours.push_back({*behind, 0});
    return foreignShare(logo.measures->colours, colours) > kOtherColours
           || foreignShare(colours, logo.measures->colours) > kOtherColours;
}

/// A part of the master may look like nothing that the whole shows.
bool showsTheWholeMaster(const LogoDerivation& derivation)
{
    return derivation.fit == PictureFit::Contain && derivation.crop == LogoCrop{};
}

} // namespace

void checkMatchesMaster(const Subject& subject, Checking& report, const LabelledField& place,
                        const ImageSlot& slot, const std::string& file)
{
    const Logos& logos = subject.offer.media.logos;
    const auto& derivation = derivationOf(logos, slot.role);
    const auto* logo = measuredLogo(subject, file);
    const auto* master = measuredLogo(subject, logos.master);
    if (slot.role == "hero" || !logo || !master || !showsTheWholeMaster(derivation))
        return;
    if (showsAnother(*logo, *master, derivation))
        report.addWarning(place.path,
                          translatable("rule", "“%1” seems to show something else than “%2”: it "
                                               "may have been made from an earlier one; this is a "
                                               "guess. Make it from the master logo again, unless "
                                               "it is meant to differ."),
                          {place.name(), LabelledField{Master::path(), Master::label()}.name()});
}

} // namespace core
