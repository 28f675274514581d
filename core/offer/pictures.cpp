#include "core/offer/pictures.h"

#include "core/offer/field.h"

#include <tuple>

namespace core {

std::vector<FieldPath> imageFields(const Offer& offer)
{
    using LogoFile = std::string Logos::*;
    std::vector<FieldPath> result;
    const FieldPath logos = Field<&Offer::media, &Media::logos>::path();
    for (const LogoFile file :
         {&Logos::master, &Logos::small, &Logos::medium, &Logos::large, &Logos::wide, &Logos::hero})
        std::apply(
            [&](const auto&... rows) {
                const auto take = [&](const auto& row) {
                    if constexpr (std::is_same_v<decltype(row), const Row<Logos, std::string>&>)
                        if (row.member == file)
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
