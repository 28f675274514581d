// The rule about names is broken in each way once, in a tree that is made up.
#include "tests/house/names.h"

#include <gmock/gmock.h>

using namespace house;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr const char* kOne =
    "namespace core {\n\nint one()\n{\n    return 1;\n}\n\n} // namespace\n";

TEST(Definitions, Are_functions_and_members_with_their_lines)
{
    EXPECT_THAT(definitionsIn("int one()\n{\n}\n\n"
                              "std::function<void(int)> Form::writerFor(int at,\n"
                              "                                         int to)\n{\n}\n"),
                ElementsAre(Definition{"", "one", 1}, Definition{"Form", "writerFor", 5}));
}

TEST(Definitions, Are_constructors_and_destructors)
{
    EXPECT_THAT(definitionsIn("Form::Form(int a)\n    : m_a(a)\n{\n}\n\nForm::~Form()\n{\n}\n"),
                ElementsAre(Definition{"Form", "Form", 1}, Definition{"Form", "~Form", 6}));
}

TEST(Definitions, Are_not_what_a_source_keeps_for_itself)
{
    EXPECT_THAT(definitionsIn("namespace {\n\nint one()\n{\n}\n\n} // namespace\n\n"
                              "int two()\n{\n}\n"),
                ElementsAre(Definition{"", "two", 9}));
}

TEST(Definitions, Are_not_declarations_tables_types_or_templates)
{
    EXPECT_THAT(definitionsIn("int one();\nconst int kTable[] = {\n    1,\n};\nstruct Two {\n};\n"
                              "template <class T>\nT three(T value)\n{\n}\n"
                              "using Kind = int;\nenum class Four { A };\n"),
                IsEmpty());
}

TEST(Names, A_function_stands_in_the_header_of_its_source)
{
    EXPECT_THAT(declaredElsewhere({sourceFile("core/base/a.cpp", kOne),
                                   sourceFile("core/base/a.h", "int one();\n")}),
                IsEmpty());
}

TEST(Names, A_source_without_a_header_is_told)
{
    EXPECT_THAT(declaredElsewhere({sourceFile("core/base/a.cpp", kOne),
                                   sourceFile("core/base/b.h", "int one();\n")}),
                ElementsAre("core/base/a.cpp:3 defines one, which no header of its name declares"));
}

TEST(Names, A_part_of_a_longer_name_is_no_declaration)
{
    EXPECT_THAT(declaredElsewhere({sourceFile("core/base/a.cpp", kOne),
                                   sourceFile("core/base/a.h", "int noone();\nint onerous();\n")}),
                ElementsAre("core/base/a.cpp:3 defines one, which no header of its name declares"));
}

TEST(Names, A_class_may_have_sources_whose_names_begin_with_its_header)
{
    const auto header = sourceFile("app/ui/form/form.h", "class Form : public QWidget {\n};\n");
    constexpr const char* kMember = "void Form::show()\n{\n}\n";
    EXPECT_THAT(declaredElsewhere({header, sourceFile("app/ui/form/form_rows.cpp", kMember)}),
                IsEmpty());
    EXPECT_THAT(declaredElsewhere({header, sourceFile("app/ui/form/rows.cpp", kMember)}),
                ElementsAre("app/ui/form/rows.cpp:1 defines Form::show, which no header of its "
                            "name declares"));
}

TEST(Names, A_row_stands_in_the_header_of_its_table)
{
    const auto table = sourceFile("app/ui/pages/pages.h", "void buildA(Form& form);\n");
    constexpr const char* kPage = "void buildA(Form& form)\n{\n}\n";
    EXPECT_THAT(declaredElsewhere({table, sourceFile("app/ui/pages/a_page.cpp", kPage)}),
                IsEmpty());
    EXPECT_THAT(declaredElsewhere({table, sourceFile("app/ui/form/a_page.cpp", kPage)}),
                ElementsAre("app/ui/form/a_page.cpp:1 defines buildA, which no header of its name "
                            "declares"));
}

} // namespace
