#include "core/project/bound_answers.h"

#include "core/base/sha.h"
#include "core/rules/engine/answers.h"
#include "core/rules/pictures/picture_uses.h"

namespace core {

namespace {

/// What an answer is bound to, without a look into the pictures: their bytes are enough.
Facts pictureDigestsOf(const ProjectContent& content)
{
    Facts facts;
    for (const auto& [name, bytes] : content.assets) {
        facts.images.emplace(name, ImageFacts());
        facts.pictureDigests.emplace(name, sha256Hex(*bytes));
    }
    addMissingPictures(
        content.offer, [&](const std::string& name) { return content.assets.contains(name); },
        facts);
    return facts;
}

} // namespace

int bindAnswers(ProjectContent& content, const Profile& profile)
{
    if (!hasUnboundAnswers(content.offer))
        return 0;
    const Offer before = content.offer;
    const Facts facts = pictureDigestsOf(content);
    return bindAnswers(content.offer, {before, facts, profile});
}

} // namespace core
