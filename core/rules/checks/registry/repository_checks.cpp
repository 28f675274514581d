#include "core/rules/checks/registry/repository_checks.h"

#include "core/iotedge/images/image_reference.h"
#include "core/iotedge/images/image_tag.h"
#include "core/iotedge/images/repository_name.h"
#include "core/iotedge/plan_names.h"
#include "core/rules/checks/checks.h"
#include "core/rules/checks/tag_sets.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

using ImageRepository = Field<&Offer::plans, &Plan::image, &ContainerImage::repository>;
using ImageTagName = Field<&Offer::plans, &Plan::image, &ContainerImage::tags, &Tag::name>;

std::optional<RepositoryProblem> problemOfRepository(const ContainerImage& image)
{
    if (isBlank(image.repository))
        return std::nullopt;
    return repositoryProblem(image.repository, registryHost(image.registry));
}

/// Calls visit(path, image, problem) for each repository with the fault.
template <class Visit>
void eachFault(const Subject& subject, RepositoryFault fault, Visit visit)
{
    for (std::size_t plan = 0; plan < subject.offer.plans.size(); ++plan) {
        const ContainerImage& image = subject.offer.plans[plan].image;
        if (const auto problem = problemOfRepository(image); problem && problem->fault == fault)
            visit(ImageRepository::path(plan), image, *problem);
    }
}

std::string faultyPart(const ContainerImage& image, const RepositoryProblem& problem)
{
    return image.repository.substr(problem.range.start, problem.range.end - problem.range.start);
}

/// The image whose repository the path names.
const ContainerImage* imageAt(const Offer& offer, const FieldPath& where)
{
    const auto plan = where.parent().parent().index();
    return plan && *plan < offer.plans.size() ? &offer.plans[*plan].image : nullptr;
}

bool isGoodTag(std::string_view tag)
{
    return parsedImageReference("a.io/a:" + std::string(tag)).has_value();
}

/// A row on the registry or on the repository says what is wrong with the image's name.
bool isExplainedByParts(const ContainerImage& image)
{
    const bool isGoodRegistry = std::ranges::all_of(azureRegistryName(image.registry), [](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c);
    });
    return !isGoodRegistry || problemOfRepository(image);
}

/// What the linter of images refuses in the whole name, told at one of its parts.
void reportRefusals(Checking& report, const FieldPath& path, std::string_view part,
                    const std::string& reference)
{
    for (const LintProblem& problem : lintImage(reference))
        if (problem.severity == Severity::Error)
            report.add(path, TextRange{0, part.size()}, problem.message);
}

/// What goes where of an image's name that was typed as a whole.
Message splitLabel(const RepositoryProblem& parts, bool isNewTag)
{
    if (parts.registry.empty())
        return {"fix",
                translatable("fix", "Write “%1”, and “%2” among the tags"),
                {parts.fixed, parts.tag}};
    if (!isNewTag)
        return {"fix",
                translatable("fix", "Write “%1”, and “%2” as the registry"),
                {parts.fixed, parts.registry}};
    return {"fix",
            translatable("fix", "Write “%1”, “%2” among the tags and “%3” as the registry"),
            {parts.fixed, parts.tag, parts.registry}};
}

} // namespace

void checkRepositoryHost(const Subject& subject, Checking& report)
{
    eachFault(
        subject, RepositoryFault::Host,
        [&](const FieldPath& path, const ContainerImage& image, const RepositoryProblem& problem) {
            const std::string host = faultyPart(image, problem);
            if (problem.fixed.empty() || !problem.registry.empty())
                report.add(path, problem.range,
                           translatable("rule",
                                        "“%1” names a registry, which has a field of its own. "
                                        "Write only the repository in it, such as "
                                        "vibration-monitor, and push the image to the registry "
                                        "of the offer if it lies elsewhere."),
                           {host});
            else
                report.add(path, problem.range,
                           translatable("rule",
                                        "“%1” is the registry, which has a field of its own and "
                                        "would stand twice in the image's name. Write only what "
                                        "follows it: “%2”."),
                           {host, problem.fixed});
        });
}

void checkRepositoryTag(const Subject& subject, Checking& report)
{
    eachFault(
        subject, RepositoryFault::Tag,
        [&](const FieldPath& path, const ContainerImage& image, const RepositoryProblem& problem) {
            report.add(path, problem.range,
                       translatable("rule", "“%1” is a tag or a digest, and each tag of the list "
                                            "would follow it in the image's name. Write it among "
                                            "the tags, and the repository without it."),
                       {faultyPart(image, problem)});
        });
}

void checkRepositoryForm(const Subject& subject, Checking& report)
{
    eachFault(
        subject, RepositoryFault::Form,
        [&](const FieldPath& path, const ContainerImage& image, const RepositoryProblem& problem) {
            report.add(path, problem.range,
                       translatable("rule",
                                    "“%1” is no name of a repository: Docker takes up to 255 "
                                    "small letters and digits, with “.”, “_”, “__” or dashes "
                                    "between them and “/” between its parts. Write it so."),
                       {excerpt(image.repository)});
        });
}

std::vector<Fix> fixRepository(const Subject& subject, const Finding& finding)
{
    const ContainerImage* image = imageAt(subject.offer, finding.where);
    const auto problem = image ? problemOfRepository(*image) : std::nullopt;
    if (!problem || problem->fixed.empty())
        return {};
    const bool isNewTag = !problem->tag.empty() && !tagNamed(*image, problem->tag);
    if (!isNewTag && problem->registry.empty())
        return {writes("mendRepository",
                       {"fix", translatable("fix", "Write “%1”"), {problem->fixed}}, finding.where,
                       problem->fixed)};
    const Limit* limit = subject.profile.limit("tags.count.api");
    if (isNewTag && limit && static_cast<long long>(image->tags.size()) >= limit->max.value_or(0))
        return {};
    const std::size_t plan = *finding.where.parent().parent().index();
    return {{"splitImage", splitLabel(*problem, isNewTag),
             [plan, isNewTag, parts = *problem](Offer& offer) {
                 ContainerImage& changed = offer.plans[plan].image;
                 changed.repository = parts.fixed;
                 if (!parts.registry.empty())
                     changed.registry = parts.registry;
                 if (isNewTag && !tagNamed(changed, parts.tag))
                     changed.tags.push_back({parts.tag, false, {}, {}});
             }}};
}

void checkTagGrammar(const Subject& subject, Checking& report)
{
    ImageTagName::each(subject.offer, [&](const FieldPath& path, const std::string& name) {
        if (!isBlank(name) && !isDigest(name) && !isGoodTag(name))
            report.add(path,
                       translatable("rule",
                                    "The registry cannot hold the tag “%1”: a tag has up to 128 "
                                    "letters, digits, “_”, “.” and “-”, and begins with none of "
                                    "the last two. Write it so, such as 1.4.2-linux-x64."),
                       {excerpt(name)});
    });
}

void checkImageReference(const Subject& subject, Checking& report)
{
    for (std::size_t plan = 0; plan < subject.offer.plans.size(); ++plan) {
        const ContainerImage& image = subject.offer.plans[plan].image;
        const std::string withoutTag = imageReference(image, {});
        if (withoutTag.empty() || isExplainedByParts(image))
            continue;
        reportRefusals(report, ImageRepository::path(plan), image.repository, withoutTag);
        for (std::size_t at = 0; at < image.tags.size(); ++at)
            if (const std::string& tag = image.tags[at].name; isDigest(tag))
                reportRefusals(report, ImageTagName::path(plan, at), tag,
                               imageReference(image, tag));
    }
}

} // namespace core
