#include "app/ui/studio/logo_words.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "core/image/measure/contrast.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace app {

namespace {

class LogoWords {
    Q_DECLARE_TR_FUNCTIONS(LogoWords)
};

template <auto Member>
QString nameOfLogo()
{
    return fieldLabel(core::Field<&core::Offer::media, &core::Media::logos, Member>::label());
}

/// The pages of the portal's light and of its dark theme.
constexpr core::Colour kPortalLight{255, 255, 255};
constexpr core::Colour kPortalDark{27, 26, 25};

QString ratio(int hundredths)
{
    return QLocale().toString(hundredths / 100.0, 'f', 1);
}

} // namespace

QString logoName(std::string_view role)
{
    if (role == "master")
        return nameOfLogo<&core::Logos::master>();
    if (role == "small")
        return nameOfLogo<&core::Logos::small>();
    if (role == "medium")
        return nameOfLogo<&core::Logos::medium>();
    if (role == "large")
        return nameOfLogo<&core::Logos::large>();
    if (role == "wide")
        return nameOfLogo<&core::Logos::wide>();
    return nameOfLogo<&core::Logos::hero>();
}

QString measuredIn(const LogoPictures& logos, std::string_view role)
{
    const auto measures = logos.measures(role);
    if (!measures)
        return {};
    const auto& box = measures->content;
    const int fills = std::max(box.width, box.height) / 10;
    if (measures->groundContrast)
        return LogoWords::tr("Contrast %1:1 with its own background · the drawing fills %2 %")
            .arg(ratio(*measures->groundContrast))
            .arg(fills);
    return LogoWords::tr("Contrast %1:1 on light, %2:1 on dark · the drawing fills %3 %")
        .arg(ratio(core::medianContrast(measures->colours, kPortalLight)),
             ratio(core::medianContrast(measures->colours, kPortalDark)))
        .arg(fills);
}

QString brieflyMeasuredIn(const LogoPictures& logos, std::string_view role)
{
    const auto measures = logos.measures(role);
    if (!measures)
        return {};
    const int fills = std::max(measures->content.width, measures->content.height) / 10;
    if (measures->groundContrast)
        return LogoWords::tr("Contrast %1:1 · fills %2 %")
            .arg(ratio(*measures->groundContrast))
            .arg(fills);
    return LogoWords::tr("Contrast %1:1, on dark %2:1 · fills %3 %")
        .arg(ratio(core::medianContrast(measures->colours, kPortalLight)),
             ratio(core::medianContrast(measures->colours, kPortalDark)))
        .arg(fills);
}

} // namespace app
