#include "tests/bench/growing_files.h"

#include "tests/support/bundle_case.h"
#include "tests/support/pictures/picture.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

namespace core::support {

namespace {

constexpr std::string_view kNumber = "#";

/// The text so many times, each with its number in the place of "#".
std::string numbered(std::string_view text, std::size_t count)
{
    std::string result;
    for (std::size_t at = 0; at < count; ++at)
        for (const char c : text)
            result += c == kNumber.front() ? std::to_string(at) : std::string(1, c);
    return result;
}

std::string times(std::string_view text, std::size_t count)
{
    std::string result;
    for (std::size_t at = 0; at < count; ++at)
        result += text;
    return result;
}

constexpr GrowingText kYaml[] = {
    {"names", [](std::size_t count) { return numbered("name#: 1\n", count); }},
    {"names that stand twice", [](std::size_t count) { return times("name: 1\n", count); }},
    {"services",
     [](std::size_t count) { return "services:\n" + numbered("  s#: {image: a}\n", count); }},
    {"anchors of one name", [](std::size_t count) { return times("- &x c\n", count); }},
    {"anchors", [](std::size_t count) { return numbered("- &x# c\n", count); }},
    {"aliases", [](std::size_t count) { return "- &x c\n" + times("- *x\n", count); }},
    {"aliases of nothing", [](std::size_t count) { return numbered("- *x#\n", count); }},
    {"merged names",
     [](std::size_t count) { return "- &x {a: 1}\n" + times("- {<<: *x, b: 2}\n", count); }},
    {"depth", [](std::size_t count) { return times("[", count); }},
    {"depth of lines",
     [](std::size_t count) {
         std::string text;
         for (std::size_t at = 0; at < std::min<std::size_t>(count, 2000); ++at)
             text += std::string(at, ' ') + "a:\n";
         return text;
     }},
    {"a list in one line", [](std::size_t count) { return '[' + times("a, ", count) + "b]\n"; }},
    {"a long name", [](std::size_t count) { return times("name", count) + ": 1\n"; }},
    {"a long text in quotes",
     [](std::size_t count) { return '"' + times("a\\n", count) + "\"\n"; }},
    {"a text of many lines", [](std::size_t count) { return "a: |\n" + times("  b\n", count); }},
    {"comments", [](std::size_t count) { return times("# a\n", count) + "a: 1\n"; }},
    {"documents", [](std::size_t count) { return times("---\na: 1\n", count); }},
    {"tags", [](std::size_t count) { return times("- !a b\n", count); }},
};

constexpr GrowingText kMarkdown[] = {
    {"paragraphs", [](std::size_t count) { return times("Some text.\n\n", count); }},
    {"one paragraph", [](std::size_t count) { return times("Some text ", count); }},
    {"emphasis that stays open", [](std::size_t count) { return times("*a _b ", count); }},
    {"stars", [](std::size_t count) { return times("*", count) + "a"; }},
    {"brackets that stay open", [](std::size_t count) { return times("[", count); }},
    {"links", [](std::size_t count) { return times("[a](b) ", count); }},
    {"pictures that stay open", [](std::size_t count) { return times("![a](", count); }},
    {"references to one address",
     [](std::size_t count) {
         return "[a]: " + times("b", 4 * count) + "&amp;\n\n" + times("[a] ", count);
     }},
    {"ticks", [](std::size_t count) { return times("`a ``b ", count); }},
    {"lists", [](std::size_t count) { return times("- a\n  - b\n", count); }},
    {"quotes", [](std::size_t count) { return times("> ", count) + "a"; }},
    {"a table", [](std::size_t count) { return times("| a | b |\n", count); }},
    {"less-than signs", [](std::size_t count) { return times("<a ", count); }},
};

constexpr GrowingText kTables[] = {
    {"links", [](std::size_t count) { return numbered("Page #,https://a.example/#\n", count); }},
    {"lines without a link", [](std::size_t count) { return numbered("Page #,b\n", count); }},
    {"columns", [](std::size_t count) { return "https://a.example" + times(",a", count); }},
    {"quotes that stay open", [](std::size_t count) { return times("\"a,\n", count); }},
};

/// A resource tree with the resource's members.
std::string tree(std::string_view resource, const std::string& members)
{
    return R"({"$schema":"https://schema.mp.microsoft.com/schema/)" + std::string(resource)
           + R"(/2022-03-01-preview3","id":"a")" + members + "}";
}

std::string listed(std::string text)
{
    if (!text.empty())
        text.pop_back();
    return '[' + text + ']';
}

constexpr GrowingText kTrees[] = {
    {"resources", [](std::size_t count) { return listed(times(tree("plan", "") + ',', count)); }},
    {"plans",
     [](std::size_t count) {
         const std::string plan = tree("plan", R"(,"identity":{"externalId":"p#"})");
         const std::string texts =
             tree("plan-listing", R"(,"plan":{"externalId":"p#"},"name":"n#")");
         return listed(numbered(plan + ',' + texts + ',', count));
     }},
    {"members without a place",
     [](std::size_t count) {
         return listed(tree("listing", numbered(R"(,"m#":1)", count)) + ',');
     }},
    {"depth of a member",
     [](std::size_t count) {
         return listed(tree("listing", R"(,"m":)" + times("[", count) + times("]", count)) + ',');
     }},
    {"links",
     [](std::size_t count) {
         const std::string link = R"({"displayText":"l#","link":"https://a.example/#"},)";
         return listed(tree("listing", R"(,"generalLinks":)" + listed(numbered(link, count)))
                       + ',');
     }},
    {"languages",
     [](std::size_t count) {
         return listed(numbered(tree("listing", R"(,"languageId":"x-#")") + ',', count));
     }},
    {"deleted resources",
     [](std::size_t count) {
         return listed(times(tree("plan", R"(,"lifecycleState":"deleted")") + ',', count));
     }},
    {"pictures",
     [](std::size_t count) {
         return listed(numbered(tree("listing-asset", R"(,"fileName":"p#.png")") + ',', count));
     }},
};

std::string oldOffer(const std::string& keys, const std::string& plans)
{
    return R"({"offerTypeId":"microsoft-azure-iot-edge-modules","id":"a","definition":{"offer":{"a":1)"
           + keys + R"(},"plans":)" + listed(plans) + "}}";
}

constexpr GrowingText kOldOffers[] = {
    {"keys without a place",
     [](std::size_t count) { return oldOffer(numbered(R"(,"m#":1)", count), {}); }},
    {"links",
     [](std::size_t count) {
         const std::string link = R"({"linkTitle":"l#","linkUrl":"https://a.example/#"},)";
         return oldOffer(R"(,"usefulLinks":)" + listed(numbered(link, count)), {});
     }},
    {"subscriptions",
     [](std::size_t count) {
         return oldOffer(R"(,"allowedSubscriptions":)" + listed(numbered(R"("s#",)", count)), {});
     }},
    {"categories",
     [](std::size_t count) {
         const std::string category = R"({"categoryL1":"c#","categoryL2-c#":["a#","b#"]},)";
         return oldOffer(R"(,"categoryMap":)" + listed(numbered(category, count)), {});
     }},
    {"plans",
     [](std::size_t count) {
         return oldOffer({}, numbered(R"({"planId":"p#","skuTitle":"t#","other#":1},)", count));
     }},
};

constexpr GrowingText kBundles[] = {
    {"plans",
     [](std::size_t count) {
         BundleCase bundle;
         bundle.draft = true;
         const Plan plan = bundle.content.offer.plans.front();
         bundle.content.offer.plans.assign(count, plan);
         for (std::size_t at = 0; at < count; ++at)
             bundle.content.offer.plans[at].id += std::to_string(at);
         return bundle.bytes();
     }},
};

constexpr GrowingText kPictures[] = {
    {"pixels",
     [](std::size_t count) {
         const int side = static_cast<int>(std::sqrt(static_cast<double>(count) * 256));
         return test::pngOf(test::draw(side, side, [](int x, int y) {
             return test::Rgba{(x & 15) / 15.0, (y & 15) / 15.0, 0, 1};
         }));
     }},
};

} // namespace

std::span<const GrowingText> growingYaml()
{
    return kYaml;
}

std::span<const GrowingText> growingMarkdown()
{
    return kMarkdown;
}

std::span<const GrowingText> growingTables()
{
    return kTables;
}

std::span<const GrowingText> growingTrees()
{
    return kTrees;
}

std::span<const GrowingText> growingOldOffers()
{
    return kOldOffers;
}

std::span<const GrowingText> growingBundles()
{
    return kBundles;
}

std::span<const GrowingText> growingPictures()
{
    return kPictures;
}

} // namespace core::support
