#include "core/image/codecs/svg.h"

#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"
#include "tests/support/pictures/picture.h"

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

TEST(Svg, What_a_drawing_takes_from_elsewhere_is_refused)
{
    for (const std::string inside :
         {R"x(<style>@import url("https://example.com/a.css");</style>)x",
          R"x(<style><![CDATA[@font-face{src:url( 'b.woff' )}]]></style>)x",
          R"x(<rect fill="url(other.svg#a)"/>)x", R"x(<rect style="fill:url('https://a/b#c')"/>)x",
          R"x(<script href="https://example.com/a.js"/>)x", R"x(<textPath xlink:href="c.svg#p"/>)x",
          R"x(<linearGradient href='d.svg#p'/>)x"})
        EXPECT_THAT(problemWith(svg(inside)),
                    ::testing::AnyOf(HasSubstr("lies outside of it"), HasSubstr("from elsewhere")))
            << inside;
    EXPECT_THAT(problemWith("<?xml-stylesheet href='a.css'?>" + svg("<rect/>")),
                HasSubstr("from elsewhere"));
}

TEST(Svg, Parts_of_web_pages_are_refused)
{
    for (const std::string name : {"foreignObject", "iframe", "html:video", "object"})
        EXPECT_THAT(problemWith(svg("<" + name + " width='9'></" + name + ">")),
                    HasSubstr("a part of web pages"))
            << name;
}

TEST(Svg, What_it_has_itself_or_keeps_for_its_editor_is_harmless)
{
    EXPECT_EQ(problemWith(svg(R"x(<!-- <image href="a.png"/> --><style>a{fill:url("#p")}</style>
        <foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/"/>
        <rect fill="url(#p)" style="mask:url(&quot;#m&quot;)"/>)x")),
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

} // namespace
