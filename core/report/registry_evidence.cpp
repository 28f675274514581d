#include "core/report/registry_evidence.h"

#include "core/base/printable.h"
#include "core/iotedge/registry/endpoint.h"
#include "core/report/html_page.h"
#include "core/rules/checks/registry_lookup.h"

#include <algorithm>

namespace core {

namespace {

std::string platformText(const RegistryPlatform& platform)
{
    const std::string name = platform.os + '/' + platform.architecture;
    return platform.variant.empty() ? name : name + '/' + platform.variant;
}

std::string stateOf(const RegistryTag& tag, const ReportWords& words)
{
    constexpr int kFound = 200;
    constexpr int kNotFound = 404;
    if (tag.problem)
        return words.of(*tag.problem);
    if (tag.status == kNotFound)
        return words(translatable("report", "not in the registry"));
    return tag.status == kFound
               ? words(translatable("report", "in the registry"))
               : words(translatable("report", "not told, HTTP %1"), {std::to_string(tag.status)});
}

TagEvidence evidenceOf(const std::string& name, const RegistryTag& tag, const ReportWords& words)
{
    TagEvidence evidence{name, stateOf(tag, words), {}, tag.digest, 0, {}};
    for (const RegistryPlatform& platform : tag.platforms) {
        if (platform.os == "unknown" || platform.architecture.empty())
            continue;
        evidence.platforms.push_back(platformText(platform));
        evidence.bytesToPull = std::max(evidence.bytesToPull, platform.size);
    }
    if (tag.config)
        evidence.created = tag.config->created;
    return evidence;
}

void addTags(const ContainerImage& image, const RegistryRepository& seen,
             RepositoryEvidence& evidence, const ReportWords& words)
{
    for (const Tag& tag : image.tags) {
        const auto found = seen.tags.find(tag.name);
        const bool isListed =
            std::ranges::find(evidence.tags, tag.name, &TagEvidence::name) != evidence.tags.end();
        if (found != seen.tags.end() && !isListed)
            evidence.tags.push_back(evidenceOf(tag.name, found->second, words));
    }
}

void addRow(HtmlPage& page, const TagEvidence& tag)
{
    std::string platforms;
    for (const std::string& platform : tag.platforms)
        platforms += (platforms.empty() ? "" : ", ") + printable(platform);
    page.raw("<tr><th scope=\"row\">");
    page.text(printable(tag.name));
    page.raw("</th>");
    page.add("td", tag.state);
    page.add("td", platforms);
    page.add("td", printable(tag.digest));
    page.add("td", tag.bytesToPull > 0 ? sizeInWords(tag.bytesToPull) : std::string());
    page.add("td", printable(tag.created.substr(0, tag.created.find('T'))));
    page.raw("</tr>\n");
}

} // namespace

std::vector<RepositoryEvidence> registryEvidence(const Subject& subject, const Language& language)
{
    const ReportWords words(language);
    std::vector<RepositoryEvidence> all;
    for (const Plan& plan : subject.offer.plans) {
        const std::string key = registry::repositoryKey(plan.image.registry, plan.image.repository);
        const RegistryRepository* seen = askedRepository(subject.facts.registry, plan.image);
        if (!seen)
            continue;
        auto known = std::ranges::find(all, key, &RepositoryEvidence::repository);
        if (known == all.end())
            known = all.insert(all.end(), {key, seen->asked, {}});
        addTags(plan.image, *seen, *known, words);
    }
    return all;
}

std::string registryEvidenceAsHtml(const Subject& subject, std::string_view anchor,
                                   const ReportWords& words)
{
    HtmlPage page;
    for (const RepositoryEvidence& evidence : registryEvidence(subject, words.language())) {
        page.raw("<table><caption>");
        page.text(evidence.asked.empty()
                      ? words(translatable("report", "%1, asked on a day that is not known"),
                              {printable(evidence.repository)})
                      : words(translatable("report", "%1, asked on %2"),
                              {printable(evidence.repository), printable(evidence.asked)}));
        page.raw("</caption>\n");
        page.tableHead(
            {words(translatable("report", "Tag")), words(translatable("report", "State")),
             words(translatable("report", "Platforms")), words(translatable("report", "Digest")),
             words(translatable("report", "To pull")), words(translatable("report", "Built"))});
        page.raw("<tbody>\n");
        for (const TagEvidence& tag : evidence.tags)
            addRow(page, tag);
        page.raw("</tbody></table>\n");
    }
    const std::string tables = page.takeBody();
    if (tables.empty())
        return {};
    return "<section id=\"" + std::string(anchor) + "\">\n<h2>"
           + escapedHtml(words(translatable("report", "What the registry told"))) + "</h2>\n<p>"
           + escapedHtml(words(
               translatable("report", "Tags point to what their registry says on a day; this is "
                                      "what was known when the report was made.")))
           + "</p>\n" + tables + "</section>\n";
}

} // namespace core
