#include "core/offer/pictures.h"

#include "core/offer/field.h"

#include <tuple>

namespace core {

std::vector<FieldPath> imageFields(const Offer& offer)
{
    std::vector<FieldPath> result;
    const FieldPath logos = Field<&Offer::media, &Media::logos>::path();
    // All that is a text there is a file.
    std::apply(
        [&](const auto&... rows) {
            const auto take = [&](const auto& row) {
                if constexpr (std::is_same_v<decltype(row), const Row<Logos, std::string>&>)
                    result.push_back(logos / row.key);
            };
            (take(rows), ...);
        },
        Record<Logos>::rows);
    for (std::size_t at = 0; at < offer.media.screenshots.size(); ++at)
        result.push_back(Field<&Offer::media, &Media::screenshots, &Screenshot::file>::path(at));
    for (std::size_t at = 0; at < offer.media.videos.size(); ++at)
        result.push_back(Field<&Offer::media, &Media::videos, &Video::thumbnail>::path(at));
    return result;
}

} // namespace core
