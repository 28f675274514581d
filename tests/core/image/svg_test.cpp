#include "core/image/codecs/svg.h"

#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"
#include "tests/support/picture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace core;
using namespace test;
using testing::HasSubstr;

namespace {

std::string svg(const std::string& inside,
                const std::string& attributes = R"(width="100" height="50")")
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )"
           + attributes + ">" + inside + "</svg>";
}

const std::string kRedHalf = R"(<rect width="50" height="50" fill="#f00"/>)";

std::string problemWith(const std::string& bytes)
{
    const auto facts = examineImage(bytes);
    EXPECT_EQ(facts.format, ImageFormat::Svg);
    return facts.problem ? inEnglish(*facts.problem) : "";
}

Pixels drawn(const std::string& bytes, PixelSize size, const DeriveOptions& options = {})
{
    const auto images = deriveImages(bytes, {&size, 1}, options);
    EXPECT_TRUE(images) << (images ? "" : inEnglish(images.error().message));
    return images ? pixelsOf(images->front().png) : Pixels{};
}

TEST(Svg, Tells_its_own_size)
{
    EXPECT_EQ(examineImage(svg(kRedHalf)), (ImageFacts{.format = ImageFormat::Svg,
                                                       .width = 100,
                                                       .height = 50,
                                                       .hasAlpha = true,
                                                       .problem = {}}));
}

TEST(Svg, Without_width_and_height_has_the_size_of_its_view_box)
{
    const auto facts = examineImage(svg(kRedHalf, R"(viewBox="0 0 30 70")"));
    EXPECT_EQ(facts.width, 30);
    EXPECT_EQ(facts.height, 70);
}

TEST(Svg, Is_drawn_at_the_target_size_and_never_upscaled)
{
    const PixelSize size{400, 200};
    const auto images = deriveImages(svg(kRedHalf), {&size, 1}, {});
    ASSERT_TRUE(images);
    EXPECT_FALSE(images->front().upscaled);
    const auto pixels = pixelsOf(images->front().png);
    EXPECT_EQ(pixels.at(195, 100), (std::vector<int>{255, 0, 0, 255}));
    EXPECT_EQ(pixels.at(205, 100), (std::vector<int>{0, 0, 0, 0}));
}

TEST(Svg, Contain_centres_and_cover_crops)
{
    const auto all = svg(R"(<rect width="100" height="50" fill="#f00"/>)");
    EXPECT_EQ(drawn(all, {40, 40}).at(20, 2)[3], 0);
    EXPECT_EQ(drawn(all, {40, 40}).at(20, 20)[3], 255);
    const auto middle = svg(R"(<rect x="20" width="60" height="50" fill="#f00"/>)");
    EXPECT_EQ(drawn(middle, {40, 40}, {.fit = PictureFit::Cover}).at(2, 2)[3], 255);
}

TEST(Svg, A_crop_is_drawn_as_sharp_as_the_whole)
{
    const auto dot = svg(R"(<rect x="50" y="25" width="0.5" height="0.5" fill="#f00"/>)");
    const auto pixels = drawn(dot, {40, 40}, {.crop = {500, 500, 5, 10}});
    EXPECT_EQ(pixels.at(0, 0), (std::vector<int>{255, 0, 0, 255}));
    EXPECT_EQ(pixels.at(39, 39), (std::vector<int>{255, 0, 0, 255}));
}

TEST(Svg, A_picture_from_outside_is_refused)
{
    for (const std::string outside :
         {"file:///etc/passwd", "/etc/hostname", "https://example.com/a.png", "a.png"})
        EXPECT_THAT(problemWith(svg("<image width='9' height='9' xlink:href='" + outside + "'/>")),
                    HasSubstr(outside));
    EXPECT_THAT(problemWith(svg(R"(<use href="other.svg#a"/>)")), HasSubstr("other.svg#a"));
}

TEST(Svg, A_link_and_an_inner_reference_are_harmless)
{
    EXPECT_EQ(problemWith(svg(R"(<defs><g id="a"/></defs><use xlink:href="#a"/>
                                 <a xlink:href="https://example.com"><circle r="9"/></a>)")),
              "");
}

TEST(Svg, Nested_entities_are_refused)
{
    const std::string bomb = R"(<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>)"
                             + svg("<text>&b;</text>");
    EXPECT_THAT(problemWith(bomb), HasSubstr("entities"));
}

TEST(Svg, An_entity_from_a_file_is_refused)
{
    const std::string leak =
        R"(<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>)" + svg("<text>&a;</text>");
    EXPECT_THAT(problemWith(leak), HasSubstr("entities"));
}

TEST(Svg, Too_many_elements_are_refused)
{
    std::string many;
    for (int count = 0; count < 50'001; ++count)
        many += "<g/>";
    EXPECT_THAT(problemWith(svg(many)), HasSubstr("the limit is 50000"));
}

TEST(Svg, Too_many_bytes_are_refused)
{
    EXPECT_THAT(problemWith(svg("<!--" + std::string(9U << 20U, ' ') + "-->")),
                HasSubstr("bytes; the limit is 8388608"));
}

TEST(Svg, Bad_xml_is_a_problem)
{
    EXPECT_THAT(problemWith(svg("<g>")), HasSubstr("cannot be read"));
    EXPECT_THAT(problemWith("<svg "), HasSubstr("cannot be read"));
}

TEST(Svg, A_drawing_of_a_hundred_million_pixels_a_side_is_drawn_small)
{
    EXPECT_EQ(drawn(svg(R"(<rect width="100%" height="100%" fill="#f00"/>)",
                        R"(width="100000000" height="100000000")"),
                    {40, 40})
                  .at(20, 20),
              (std::vector<int>{255, 0, 0, 255}));
}

/// Shapes, gradients, comments, white space, references: all that a plain drawing may have.
std::string plainSvg()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- drawn -->\n"
           + svg(R"(<title>A &amp; Ö</title><defs><linearGradient id='a'><stop offset="1"
                   stop-color="#fff"/></linearGradient></defs><g transform='rotate(-30 5.5,5)'
                   xml:space="preserve"><path d="M0 0L9 9z" fill='url(#a)'/><!-- c --></g >)",
                 R"(width="100px" height="49.6" viewBox="0 0 100 50")")
           + "\n";
}

/// Nothing where the drawing is plain and the renderer agrees, or where it is not plain.
std::string disagreement(const std::string& bytes)
{
    const auto plain = sizeOfPlainSvg(bytes);
    if (!plain)
        return "";
    const auto drawing = openSvg(bytes);
    if (!drawing)
        return inEnglish(drawing.error().message);
    if ((*drawing)->size() != *plain)
        return "another size";
    const auto drawn = (*drawing)->draw({32, 32});
    return drawn ? "" : inEnglish(drawn.error().message);
}

TEST(Svg, A_plain_drawing_tells_its_size_without_the_renderer)
{
    EXPECT_EQ(sizeOfPlainSvg(plainSvg()), (PixelSize{100, 50}));
    EXPECT_EQ(sizeOfPlainSvg(svg("", R"(viewBox="-5 0  30.4 70")")), (PixelSize{30, 70}));
    EXPECT_EQ(disagreement(plainSvg()), "");
}

TEST(Svg, What_only_the_renderer_can_tell_is_not_plain)
{
    for (const std::string inside : {R"(<use href="#a"/>)",
                                     "<text>a</text>",
                                     "<style>a{}</style>",
                                     "<g filter='url(#a)'/>",
                                     "<g><rect></g></rect>",
                                     "<g",
                                     "<g/",
                                     R"(<g id="a" id="b"/>)",
                                     R"(<g id="<"/>)",
                                     "&nbsp;",
                                     "<!-- a -- b -->",
                                     "<g a=b/>",
                                     "]]>",
                                     "<?a b?>",
                                     "<![CDATA[a]]>",
                                     "\x01",
                                     "\xFF",
                                     "<g transform='scale(1e300)'/>",
                                     R"(<rdf:a/>)",
                                     R"(<g a:b="c"/>)"})
        EXPECT_EQ(sizeOfPlainSvg(svg(inside)), std::nullopt) << inside;
    for (const std::string root :
         {"", R"(width="100%" height="50")", R"(width="9cm" height="9cm")", R"(width="9")",
          R"(viewBox="0 0 0 9")", R"(viewBox="0 0 9")", R"(viewBox="0 0 9 9 9")",
          R"(width="1e3" height="9")", R"(width="9" height="9" style="width:1px")"})
        EXPECT_EQ(sizeOfPlainSvg(svg(kRedHalf, root)), std::nullopt) << root;
}

TEST(Svg, The_renderer_agrees_with_whatever_passes_for_plain)
{
    const auto whole = plainSvg();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        auto without = whole;
        EXPECT_EQ(disagreement(without.erase(at, 1)), "") << at;
        for (const char c : {'<', '>', '"', '/', '&', '-', ' ', '9', '\0', '\xC3'}) {
            auto changed = whole;
            changed[at] = c;
            EXPECT_EQ(disagreement(changed), "") << at << c;
        }
    }
}

} // namespace
