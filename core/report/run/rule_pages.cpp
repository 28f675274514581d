#include "core/report/run/rule_pages.h"

#include "core/offer/pages.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct PageOfRules {
    std::string_view word;
    std::string_view page;
};

constexpr auto kPagesOfRules = std::to_array<PageOfRules>(
    {{"offer", "offer"},          {"leads", "audience"},    {"prop", "legal"},
     {"listing", "listing"},      {"html", "listing"},      {"links", "links"},
     {"contacts", "support"},     {"support", "support"},   {"media", "media"},
     {"logo", "media"},           {"preview", "audience"},  {"plan", "plans"},
     {"acr", "container"},        {"image", "container"},   {"registry", "container"},
     {"tags", "container"},       {"defaults", "defaults"}, {"routes", "defaults"},
     {"twin", "defaults"},        {"env", "defaults"},      {"create", "defaults"},
     {"placeholder", "defaults"}, {"modname", "defaults"},  {"pre", "checklist"},
     {"asset", "checklist"},      {"policy", "checklist"},  {"publish", "review"},
     {"manifest", "defaults"},    {"wording", "listing"},   {"heading", "listing"},
     {"table", "listing"},        {"list", "listing"},      {"runtime", "container"}});

} // namespace

std::optional<std::size_t> pageOfRule(std::string_view rule)
{
    const auto found =
        std::ranges::find(kPagesOfRules, rule.substr(0, rule.find('.')), &PageOfRules::word);
    return found == kPagesOfRules.end() ? std::nullopt : pageIndex(found->page);
}

std::string pageName(std::optional<std::size_t> page)
{
    const auto pages = allPages();
    return page && *page < pages.size() ? pages[*page].title : "Whole offer";
}

std::string pageNameOfRule(std::string_view rule)
{
    return pageName(pageOfRule(rule));
}

} // namespace core
