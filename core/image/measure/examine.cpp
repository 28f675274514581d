#include "core/image/measure/examine.h"

#include "core/image/codecs/decode.h"
#include "core/image/codecs/jpeg_decoder.h"
#include "core/image/codecs/png_decoder.h"
#include "core/image/codecs/png_file.h"
#include "core/image/codecs/svg.h"
#include "core/image/codecs/svg_danger.h"
#include "core/image/codecs/webp_decoder.h"
#include "core/image/pixels/canvas.h"

namespace core {

namespace {

/// A drawing that can be made in small can be made.
constexpr PixelSize kTrialSize{32, 32};

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

/// Decodes every row; only that finds all damage.
std::optional<Error> findDamage(RowDecoder& source)
{
    for (int y = 0; y < source.info().height; ++y)
        if (const auto row = source.nextRow(); !row)
            return row.error();
    return std::nullopt;
}

void examineRows(const Result<std::unique_ptr<RowDecoder>>& source, ImageFacts& facts)
{
    if (!source) {
        facts.problem = source.error().message;
        return;
    }
    const auto size = shownSize((*source)->info());
    facts.width = size.width;
    facts.height = size.height;
    facts.hasAlpha = (*source)->info().hasAlpha;
    if (const auto damage = findDamage(**source))
        facts.problem = damage->message;
}

void examineSvg(std::string_view bytes, ImageFacts& facts)
{
    facts.hasAlpha = true;
    const auto plain = findSvgDanger(bytes) ? std::nullopt : sizeOfPlainSvg(bytes);
    if (plain) {
        facts.width = plain->width;
        facts.height = plain->height;
        return;
    }
    const auto drawing = openSvg(bytes);
    if (!drawing) {
        facts.problem = drawing.error().message;
        return;
    }
    facts.width = (*drawing)->size().width;
    facts.height = (*drawing)->size().height;
    if (const auto drawn = (*drawing)->draw(kTrialSize); !drawn)
        facts.problem = drawn.error().message;
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
        examineRows(openJpeg(bytes), facts);
        break;
    case ImageFormat::Svg:
        examineSvg(bytes, facts);
        break;
    case ImageFormat::WebP:
        examineRows(openWebp(bytes), facts);
        break;
    case ImageFormat::Gif:
    case ImageFormat::Unknown:
        facts.problem = unknownPicture(facts.format).message;
        break;
    }
    return facts;
}

} // namespace core
