#include "core/offer/field.h"
#include "core/project/load.h"
#include "core/project/offer_writer.h"
#include "core/project/project.h"
#include "core/project/source_locations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

using namespace core;

namespace {

/// Fills every field of the table with something that is hard on a file format.
class RandomOffer {
public:
    explicit RandomOffer(unsigned seed) : m_random(seed) {}

    [[nodiscard]] Offer make()
    {
        Offer offer;
        fill(offer, FieldPath());
        return offer;
    }

private:
    [[nodiscard]] unsigned below(unsigned limit)
    {
        return static_cast<unsigned>(m_random() % limit);
    }

    [[nodiscard]] std::string text()
    {
        static const std::vector<std::string> kPieces{"a",
                                                      "Z9",
                                                      " ",
                                                      "\"",
                                                      "\\",
                                                      "/",
                                                      "\n",
                                                      "\r\n",
                                                      "\r",
                                                      "\t",
                                                      "é",
                                                      "漢字",
                                                      "👩‍👩‍👧",
                                                      "\xEF\xBB\xBF",
                                                      "{",
                                                      "}]",
                                                      ",",
                                                      ":",
                                                      "'",
                                                      "<b>",
                                                      "&amp;",
                                                      "//",
                                                      "#",
                                                      "\\u0041",
                                                      "\x01",
                                                      "\x7F",
                                                      "../",
                                                      "null",
                                                      "%1",
                                                      "-0.1",
                                                      "\u2028",
                                                      std::string(1, '\0')};
        std::string result;
        for (unsigned left = below(8); left > 0; --left)
            result += kPieces[below(static_cast<unsigned>(kPieces.size()))];
        return result;
    }

    [[nodiscard]] UnknownMembers unknown()
    {
        static const std::vector<std::string> kValues{"1.10",  "-1E400", R"([1,{"x":null},"é"])",
                                                      "false", R"({})",  R"("\n\"")"};
        UnknownMembers members;
        for (unsigned number = below(3); number > 0; --number)
            members.push_back({"x" + std::to_string(number) + text(),
                               kValues[below(static_cast<unsigned>(kValues.size()))]});
        return members;
    }

    template <class T>
    void fill(T& value, const FieldPath& path)
    {
        if constexpr (IsRecord<T>) {
            std::apply(
                [&](const auto&... rows) { (fill(value.*(rows.member), path / rows.key), ...); },
                Record<T>::rows);
            value.unknown = unknown();
        } else if constexpr (detail::isList<T>) {
            value.resize(below(4));
            for (std::size_t at = 0; at < value.size(); ++at)
                fill(value[at], path / at);
        } else if constexpr (detail::isMap<T>) {
            for (unsigned left = below(4); left > 0; --left) {
                const std::string key = text();
                fill(value[key], path / key);
            }
        } else if constexpr (std::is_same_v<T, std::string>) {
            value = text();
        } else if constexpr (std::is_same_v<T, bool>) {
            value = below(2) == 1;
        } else if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(below(static_cast<unsigned>(EnumNames<T>::names.size())));
        } else {
            value = static_cast<T>(m_random());
        }
    }

    std::mt19937 m_random;
};

/// What is wrong with the text of the files; the random names of images are wrong of course.
std::vector<std::string> textProblems(const Project& project)
{
    std::vector<std::string> result;
    for (const ProjectProblem& problem : project.problems)
        if (std::string_view(problem.message.context) == "json")
            result.push_back(inEnglish(problem.message));
    return result;
}

class ProjectProperty : public ::testing::TestWithParam<unsigned> {};

TEST_P(ProjectProperty, Any_offer_comes_back_from_its_files_unchanged)
{
    const Offer offer = RandomOffer(GetParam()).make();
    const ProjectFiles files = projectFiles(offer);
    const Project project = projectFromFiles(files);
    EXPECT_EQ(project.content.offer, offer);
    EXPECT_THAT(textProblems(project), ::testing::IsEmpty());
    EXPECT_EQ(projectFiles(project.content.offer), files);
}

TEST_P(ProjectProperty, Every_part_of_a_text_has_its_place)
{
    const Offer offer = RandomOffer(GetParam()).make();
    const SourceLocations places = placesIn(projectFiles(offer));
    visitFields(offer, FieldPath(), "", [&](const FieldPath& path, const char*, const auto& leaf) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf)>, std::string>) {
            const SourceLocation whole = places.of(path, TextRange{0, leaf.size()});
            const SourceLocation end = places.of(path, TextRange{leaf.size(), leaf.size()});
            EXPECT_EQ(end.line, whole.endLine) << path.str();
            EXPECT_EQ(end.column, whole.endColumn) << path.str();
            EXPECT_LE(whole.line, whole.endLine) << path.str();
        }
    });
}

TEST_P(ProjectProperty, A_file_with_one_byte_lost_keeps_the_other_fields)
{
    std::mt19937 random(GetParam());
    Offer offer;
    offer.identity = {"contoso", "vibration", "Vibration", "vib", {}};
    offer.certificationNotes = "notes";
    std::string json = projectFiles(offer).at("offer.json");
    std::size_t lost = random() % json.size();
    // Without a bracket, what follows belongs to another part.
    while (std::string_view("{}[]").find(json[lost]) != std::string_view::npos)
        lost = random() % json.size();
    const bool inIdentity = lost <= json.find("\"listing\"");
    const bool inNotes = lost >= json.find("\"certificationNotes\"");
    json.erase(lost, 1);
    const Offer read = projectFromFiles({{"offer.json", json}}).content.offer;
    EXPECT_TRUE(inIdentity || read.identity == offer.identity) << lost;
    EXPECT_TRUE(inNotes || read.certificationNotes == "notes") << lost;
}

INSTANTIATE_TEST_SUITE_P(Seeds, ProjectProperty, ::testing::Range(0U, 40U));

} // namespace
