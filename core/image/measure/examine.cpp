#include "core/image/measure/examine.h"

#include "core/image/codecs/decode.h"
#include "core/image/codecs/png_file.h"
#include "core/image/codecs/svg.h"
#include "core/image/pixels/canvas.h"

namespace core {

namespace {

/// A drawing that can be made in small can be made.
constexpr PixelSize kTrialSize{32, 32};

/// Decodes every row; only that finds all damage.
std::optional<Error> findDamage(RowDecoder& source)
{
    for (int y = 0; y < source.info().height; ++y)
        if (const auto row = source.nextRow(); !row)
            return row.error();
    return std::nullopt;
}

/// What the header of a PNG tells although its pixels cannot be had.
void takeHeader(std::string_view bytes, ImageFacts& facts)
{
    const auto file = readPngFile(bytes);
    if (!file)
        return;
    facts.width = file->header.width;
    facts.height = file->header.height;
    facts.hasAlpha = file->hasAlpha();
}

void examineRaster(std::string_view bytes, ImageFacts& facts)
{
    const auto source = openRows(bytes);
    if (!source) {
        takeHeader(bytes, facts);
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
    facts.privateData = privateDataOf(bytes);
    if (facts.format == ImageFormat::Svg)
        examineSvg(bytes, facts);
    else
        examineRaster(bytes, facts);
    return facts;
}

} // namespace core
