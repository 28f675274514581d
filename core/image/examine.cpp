#include "core/image/decode.h"
#include "core/image/image.h"
#include "core/image/png_decoder.h"
#include "core/image/png_file.h"

namespace core {

namespace {

void examinePng(std::string_view bytes, ImageFacts& facts)
{
    const auto file = readPngFile(bytes);
    if (!file) {
        facts.problem = file.error().message;
        return;
    }
    facts.width = file->header.width;
    facts.height = file->header.height;
    facts.hasAlpha = file->hasAlpha();
    if (const auto budget = checkPixelBudget(facts.width, facts.height); !budget)
        facts.problem = budget.error().message;
    else if (const auto damage = findDamage(*file))
        facts.problem = damage->message;
}

} // namespace

ImageFacts examineImage(std::string_view bytes)
{
    ImageFacts facts;
    facts.format = formatOf(bytes);
    switch (facts.format) {
    case ImageFormat::Png:
        examinePng(bytes, facts);
        break;
    case ImageFormat::Jpeg:
    case ImageFormat::Svg:
    case ImageFormat::Gif:
    case ImageFormat::WebP:
    case ImageFormat::Unknown:
        facts.problem = unknownPicture(facts.format).message;
        break;
    }
    return facts;
}

} // namespace core
