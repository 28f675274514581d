#include "core/image/metadata/private_data.h"

#include "core/image/codecs/inflate.h"
#include "core/image/metadata/clean_copy.h"
#include "core/image/metadata/png_pixels.h"
#include "tests/support/metadata.h"
#include "tests/support/pictures/picture.h"

#include <gtest/gtest.h>

using namespace core;
using namespace test;

namespace {

std::string plainPng()
{
    return pngOf(draw(8, 8, [](int x, int y) { return Rgba{x / 8.0, y / 8.0, 0.5, 0.5}; }));
}

PrivateData toldBy(std::string_view type, std::string_view body)
{
    return privateDataOf(withChunk(plainPng(), type, body));
}

PrivateData ofExif(const std::vector<ExifEntry>& entries)
{
    return toldBy("eXIf", exif(entries));
}

TEST(PrivateData, A_plain_picture_tells_nothing)
{
    EXPECT_EQ(privateDataOf(plainPng()), PrivateData{});
    EXPECT_EQ(privateDataOf("no picture"), PrivateData{});
    EXPECT_EQ(privateDataOf(""), PrivateData{});
}

TEST(PrivateData, Exif_tells_a_place_only_where_it_has_one)
{
    EXPECT_EQ(toldBy("eXIf", exifWithPlace("\x08\x09")), PrivateData{.place = true});
    EXPECT_EQ(toldBy("eXIf", exifWithPlace(std::string(2, '\0'))), PrivateData{});
}

TEST(PrivateData, Exif_tells_persons_and_devices)
{
    EXPECT_EQ(ofExif({{0x013b, "Jane Doe"}}), PrivateData{.person = true});
    EXPECT_EQ(ofExif({{0x013b, "        "}}), PrivateData{});
    EXPECT_EQ(ofExif({{0x013c, "janes-laptop"}}), PrivateData{.person = true});
    EXPECT_EQ(ofExif({{0x8298, "Jane Doe"}}), PrivateData{.copyright = "Jane Doe"});
    EXPECT_EQ(ofExif({{0x0131, "GIMP 2.10"}}), PrivateData{});
}

TEST(PrivateData, A_thumbnail_is_hidden)
{
    EXPECT_EQ(toldBy("eXIf", exifWithThumbnail()), PrivateData{.thumbnail = true});
}

TEST(PrivateData, Texts_of_png_tell_by_their_keyword)
{
    EXPECT_EQ(toldBy("tEXt", std::string("Author\0Jane", 11)), PrivateData{.person = true});
    EXPECT_EQ(toldBy("tEXt", std::string("Comment\0draft for Tom", 21)),
              PrivateData{.comment = true});
    EXPECT_EQ(toldBy("tEXt", std::string("Comment\0Created with GIMP", 25)), PrivateData{});
    EXPECT_EQ(toldBy("tEXt", std::string("Software\0Jane's own", 19)), PrivateData{});
    EXPECT_EQ(toldBy("iTXt", std::string("Description\0\0\0\0\0for Tom", 23)),
              PrivateData{.comment = true});
    EXPECT_EQ(toldBy("zTXt", std::string("Author\0\0", 8) + deflated("Jane")),
              PrivateData{.person = true});
}

TEST(PrivateData, Xmp_is_read_wherever_it_stands)
{
    const std::string creator = "<dc:creator><rdf:Seq><rdf:li>Jane</rdf:li></rdf:Seq></dc:creator>";
    const auto xmp = [](const std::string& inside) {
        return toldBy("iTXt", std::string("XML:com.adobe.xmp\0\0\0\0\0", 22) + inside);
    };
    EXPECT_EQ(xmp(creator), PrivateData{.person = true});
    EXPECT_EQ(xmp("<dc:creator> <rdf:Seq/> </dc:creator>"), PrivateData{});
    EXPECT_EQ(xmp("<rdf:Description exif:GPSLatitude=\"59,54N\"/>"), PrivateData{.place = true});
    EXPECT_EQ(xmp("<dc:rights><rdf:li>ACME</rdf:li></dc:rights>"),
              PrivateData{.copyright = "ACME"});
    EXPECT_EQ(xmp("<xmpMM:History/>"), PrivateData{.history = true});
    EXPECT_EQ(xmp("<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID>"), PrivateData{});
}

TEST(PrivateData, Xmp_is_judged_by_namespaces_whatever_their_prefixes)
{
    const auto ofXmp = [](const std::string& inside) {
        return toldBy("iTXt", std::string("XML:com.adobe.xmp\0\0\0\0\0", 22) + inside);
    };
    EXPECT_EQ(ofXmp("<a:RDF><b:Description xmlns:e='http://ns.adobe.com/exif/1.0/' "
                    "e:GPSLatitude='59,54N'/></a:RDF>"),
              PrivateData{.place = true});
    EXPECT_EQ(ofXmp("<creator xmlns=\"http://purl.org/dc/elements/1.1/\"><b:Seq><b:li>Jane</b:li>"
                    "</b:Seq></creator>"),
              PrivateData{.person = true});
    EXPECT_EQ(ofXmp("<p:City xmlns:p=\"http://ns.adobe.com/photoshop/1.0/\">Oslo</p:City>"),
              PrivateData{.place = true});
    EXPECT_EQ(ofXmp("<dc:creator xmlns:dc=\"https://acme.com/ns\">line 5</dc:creator>"),
              PrivateData{});
    EXPECT_EQ(ofXmp("<a><b xmlns:e='http://ns.adobe.com/exif/1.0/'/><c e:GPSLatitude='1'/></a>"),
              PrivateData{});
    EXPECT_EQ(ofXmp("<!-- <dc:creator>Jane</dc:creator> --><x/>"), PrivateData{});
}

TEST(PrivateData, Notes_of_an_editor_leave_a_drawing_whatever_their_prefix)
{
    const std::string svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" "
        "xmlns:k=\"http://www.inkscape.org/namespaces/inkscape\" "
        "k:export-filename=\"/home/jane/x.png\"><k:view/><path d=\"M0 0\"/></svg>";
    EXPECT_EQ(privateDataOf(svg), PrivateData{.folder = true});
    EXPECT_EQ(cleanCopyOf(svg),
              "<svg xmlns=\"http://www.w3.org/2000/svg\" "
              "xmlns:k=\"http://www.inkscape.org/namespaces/inkscape\"><path d=\"M0 0\"/></svg>");
}

TEST(PrivateData, What_imagemagick_writes_as_text_is_read)
{
    const auto tiff = exif({{0x013b, "Jane Doe"}});
    std::string digits;
    for (const char c : tiff)
        for (const int half : {static_cast<unsigned char>(c) >> 4, c & 15})
            digits += "0123456789abcdef"[half];
    EXPECT_EQ(toldBy("tEXt", std::string("Raw profile type exif\0\nexif\n      99\n", 37) + digits),
              PrivateData{.person = true});
}

TEST(PrivateData, Credentials_and_what_follows_the_end_are_hidden)
{
    EXPECT_EQ(toldBy("caBX", "jumb"), PrivateData{.history = true});
    EXPECT_EQ(privateDataOf(plainPng() + "more"), PrivateData{.behind = true});
    EXPECT_EQ(privateDataOf(plainPng() + std::string(9, '\0')), PrivateData{});
}

/// The file with other bytes in its pixel chunk, which is the only one.
std::string withPixelStream(const std::string& png, std::string (*changed)(const std::string&))
{
    const auto type = png.find("IDAT");
    std::size_t length = 0;
    for (std::size_t at = type - 4; at < type; ++at)
        length = length << 8U | static_cast<unsigned char>(png[at]);
    const std::string rest = png.substr(0, type - 4) + png.substr(type + 8 + length);
    return rest.substr(0, type - 4) + pngChunk("IDAT", changed(png.substr(type + 4, length)))
           + rest.substr(type - 4);
}

std::string withBytesBehindPixels(const std::string& png)
{
    return withPixelStream(png, [](const std::string& stream) { return stream + "for Tom"; });
}

std::string withLinesBehindPixels(const std::string& png)
{
    return withPixelStream(png, [](const std::string& stream) {
        return deflated(inflateAll(stream, 1'000'000).value_or("") + "for Tom");
    });
}

TEST(PrivateData, What_is_packed_behind_the_pixels_is_hidden)
{
    EXPECT_EQ(privateDataOf(withBytesBehindPixels(plainPng())), PrivateData{.behind = true});
    EXPECT_EQ(privateDataOf(withLinesBehindPixels(plainPng())), PrivateData{.behind = true});
    const auto interlaced = pngOf(3, 5, std::vector<std::uint16_t>(60, 7), {.interlaced = true});
    EXPECT_EQ(privateDataOf(interlaced), PrivateData{});
    EXPECT_EQ(privateDataOf(withLinesBehindPixels(interlaced)), PrivateData{.behind = true});
}

TEST(CleanCopy, Drops_what_is_packed_behind_the_pixels)
{
    EXPECT_EQ(cleanCopyOf(withBytesBehindPixels(plainPng())), plainPng());
    const auto copy = cleanCopyOf(withChunk(withLinesBehindPixels(plainPng()), "tIME", "1234567"));
    ASSERT_TRUE(copy);
    EXPECT_EQ(privateDataOf(*copy), PrivateData{});
    EXPECT_EQ(pixelsOf(*copy).rgba, pixelsOf(plainPng()).rgba);
    EXPECT_EQ(cleanCopyOf(*copy), std::nullopt);
}

TEST(PrivateData, A_thousand_texts_that_swell_are_bounded)
{
    auto png = plainPng();
    const auto swelling = std::string("Comment\0\0", 9) + deflated(std::string(3'000'000, ' '));
    for (int count = 0; count < 1000; ++count)
        png = withChunk(std::move(png), "zTXt", swelling);
    EXPECT_EQ(privateDataOf(png), PrivateData{});
}

TEST(PrivateData, Of_a_jpeg_are_its_segments)
{
    const auto jpeg = [](const std::string& segments) {
        return privateDataOf("\xff\xd8" + segments + "\xff\xd9");
    };
    EXPECT_EQ(jpeg(segment('\xe1', std::string("Exif\0\0", 6) + exif({{0x013b, "Jane Doe"}}))),
              PrivateData{.person = true});
    EXPECT_EQ(jpeg(segment('\xfe', "for Tom")), PrivateData{.comment = true});
    EXPECT_EQ(jpeg(segment('\xfe', "CREATOR: gd-jpeg v1.0")), PrivateData{});
    EXPECT_EQ(jpeg(segment('\xed', photoshop("\x1c\x02\x5a" + std::string("\0\4Oslo", 6)))),
              PrivateData{.place = true});
    EXPECT_EQ(jpeg(segment('\xe1', std::string("http://ns.adobe.com/xap/1.0/\0", 29)
                                       + "<dc:creator>Jo</dc:creator>")),
              PrivateData{.person = true});
}

std::string drawingWith(const std::string& inside, const std::string& attributes = {})
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" )" + attributes + ">"
           + inside + "</svg>";
}

TEST(PrivateData, Scripts_of_a_drawing_are_told)
{
    for (const std::string inside :
         {"<script>1</script>", "<s:script xmlns:s='http://www.w3.org/2000/svg'/>",
          R"(<rect onclick="x"/>)", R"(<a href="javascript:x"/>)",
          R"(<a xlink:href=" java&#115;cript:x"/>)", R"(<set to="javascript:x"/>)",
          R"(<set attributeName="onclick" to="x"/>)", R"(<iframe srcdoc="x"/>)"})
        EXPECT_TRUE(privateDataOf(drawingWith(inside)).script) << inside;
    EXPECT_TRUE(privateDataOf(drawingWith("", "onload='x'")).script);
    for (const std::string inside :
         {"<rect/>", R"(<text>onload="x" javascript:</text>)", R"(<rect id="a>b" on="1"/>)",
          R"(<a href="https://example.com"/>)", R"(<set attributeName="x" to="9"/>)"})
        EXPECT_FALSE(privateDataOf(drawingWith(inside)).script) << inside;
}

TEST(CleanCopy, A_plain_picture_has_none)
{
    EXPECT_EQ(cleanCopyOf(plainPng()), std::nullopt);
    EXPECT_EQ(cleanCopyOf(drawingWith("<rect/>")), std::nullopt);
    EXPECT_EQ(cleanCopyOf("no picture"), std::nullopt);
}

TEST(CleanCopy, Of_a_png_is_the_file_without_metadata)
{
    auto png = plainPng();
    for (const auto type : {"tEXt", "zTXt", "iTXt", "tIME", "caBX", "prVt"})
        png = withChunk(std::move(png), type, std::string("Author\0Jane", 11));
    EXPECT_EQ(cleanCopyOf(withChunk(png, "eXIf", exif({{0x013b, "Jane Doe"}})) + "more"),
              plainPng());
}

TEST(CleanCopy, The_colours_of_a_png_stay)
{
    PngStyle style{.colourType = 2, .gamma = 0.5};
    style.chromaticities = {0.3127, 0.3290, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06};
    const auto png = pngOf(1, 1, {1, 2, 3}, style);
    EXPECT_EQ(cleanCopyOf(withChunk(png, "tIME", "1234567")), png);
}

TEST(CleanCopy, A_turned_picture_stays_turned)
{
    auto entries = std::vector<ExifEntry>{{0x013b, "Jane Doe"}};
    const auto png = withChunk(plainPng(), "eXIf", exif(entries, 6));
    const auto copy = cleanCopyOf(png);
    ASSERT_TRUE(copy);
    EXPECT_EQ(privateDataOf(*copy), PrivateData{});
    EXPECT_EQ(*copy, withChunk(plainPng(), "eXIf", turnedExif(6)));
}

TEST(CleanCopy, Of_a_jpeg_keeps_pixels_profile_and_turn)
{
    const std::string start = "\xff\xd8";
    const auto profile = segment('\xe2', std::string("ICC_PROFILE\0\1\1abc", 17));
    const auto adobe = segment('\xee', std::string("Adobe\0d\0\0\0\0\1", 12));
    const std::string pixels = segment('\xda', "x")
                               + std::string("a\xff\0b\xff\xd0"
                                             "c\xff\xd9",
                                             9);
    const auto kept = profile + adobe + pixels;
    const auto exifMark = std::string("Exif\0\0", 6);
    EXPECT_EQ(cleanCopyOf(start + kept), std::nullopt);
    EXPECT_EQ(cleanCopyOf(start + segment('\xfe', "for Tom") + segment('\xe5', "x") + kept + "mpf"),
              start + kept);
    EXPECT_EQ(
        cleanCopyOf(start + segment('\xe1', exifMark + exif({{0x013b, "Jane Doe"}}, 8)) + kept),
        start + segment('\xe1', exifMark + turnedExif(8)) + kept);
}

TEST(CleanCopy, Of_a_jpeg_has_nothing_between_its_segments)
{
    const std::string start = "\xff\xd8" + segment('\xee', std::string("Adobe\0d\0\0\0\0\1", 12));
    const std::string pixels = segment('\xda', "x") + "a\xff\xd9";
    EXPECT_EQ(cleanCopyOf(start + "Jane Doe" + pixels), start + pixels);
}

TEST(CleanCopy, Of_a_drawing_looks_the_same)
{
    const std::string shapes =
        R"(<g id="a>b" onclick='x' inkscape:label="Jane"><rect width="5" height="5"/></g>)";
    const auto svg =
        "<?xml version=\"1.0\"?>\n<!-- Jane -->"
        + drawingWith("<metadata><rdf:RDF><script/></rdf:RDF></metadata>" + shapes
                          + "<script><![CDATA[ </script> ]]></script>"
                            "<sodipodi:namedview><inkscape:grid/></sodipodi:namedview>",
                      R"(xmlns:inkscape="i" xmlns:sodipodi="s" xmlns:rdf="r" onload="x")");
    EXPECT_EQ(cleanCopyOf(svg),
              "<?xml version=\"1.0\"?>\n"
                  + drawingWith(R"(<g id="a>b"><rect width="5" height="5"/></g>)",
                                R"(xmlns:inkscape="i" xmlns:sodipodi="s" xmlns:rdf="r")"));
}

TEST(CleanCopy, Every_cut_of_a_picture_is_survived)
{
    const auto picture = withChunk(plainPng(), "eXIf", exif({{0x013b, "Jane Doe"}}));
    for (std::size_t size = 0; size < picture.size(); ++size) {
        const auto cut = std::string_view(picture).substr(0, size);
        const auto copy = cleanCopyOf(cut);
        EXPECT_LE(copy.value_or("").size(), size);
        EXPECT_EQ(cleanCopyOf(copy.value_or("")), std::nullopt);
    }
}

} // namespace
