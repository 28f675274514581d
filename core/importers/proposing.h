#pragma once

#include "core/importers/image_options.h"
#include "core/importers/image_proposals.h"
#include "core/offer/field.h"
#include "core/text/letters/words.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core::importers {

/// The first part of the labels' names, as the OCI image specification has them.
inline constexpr std::string_view kLabelPrefix = "org.opencontainers.image.";
/// What stands in the place of a secret that was left out.
inline constexpr std::string_view kHidden = "…";

/// Goes through an image and notes what an offer could have of it.
class Proposing {
public:
    Proposing(const registry::ImageDescription& image, const Offer& offer, std::size_t plan)
        : m_image(image), m_offer(offer), m_plan(offer.plans[plan]), m_at(plan)
    {
    }

    [[nodiscard]] ImageProposals propose() &&;

private:
    void proposeListing();
    void proposeLink(std::string_view label, const char* title, LinkRole role);
    void proposeLicence();
    void proposeRepository();
    void proposePlatforms();
    void proposeVersion();
    void proposeTag(std::string name);
    void proposeVariables();
    void proposeOptions();

    template <class F, class... Indexes>
    void proposeText(std::string offered, bool isPlain, Indexes... at);
    void proposeVariable(const std::string& name, std::string value, bool isOwn);
    void proposePorts(const ImageOptions& options, ImageOptions& planned);
    void proposeVolumes(ImageOptions& planned);
    void proposeOption(Message field, std::string now, std::string offered, bool isAdvised,
                       std::function<void(ImageOptions&)> change);

    void leaveOut(const char* text, std::vector<Argument> arguments = {})
    {
        m_result.notTaken.push_back({"import", text, std::move(arguments)});
    }
    /// Of "org.opencontainers.image.": empty where it lacks or was a secret.
    [[nodiscard]] std::string label(std::string_view name) const;

    const registry::ImageDescription& m_image;
    const Offer& m_offer;
    const Plan& m_plan;
    std::size_t m_at;
    ImageProposals m_result;
};

/// A text of its own field. What stands there already is replaced only where somebody wants it.
template <class F, class... Indexes>
void Proposing::proposeText(std::string offered, bool isPlain, Indexes... at)
{
    const std::string& now = F::in(m_offer, at...);
    if (offered.empty() || now == offered)
        return;
    m_result.proposals.push_back({{"import", "%1", {TranslatableText{"field", F::label()}}},
                                  F::path(at...),
                                  now,
                                  offered,
                                  isPlain && isBlank(now),
                                  [offered, at...](Offer& offer) {
                                      if (auto* text = F::find(offer, at...))
                                          *text = offered;
                                  }});
}

} // namespace core::importers
