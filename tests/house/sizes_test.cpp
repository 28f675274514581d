#include "tests/house/sizes.h"

#include <gmock/gmock.h>

using namespace house;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

TEST(FilesLongerThan, Are_those_of_a_line_more)
{
    const SourceTree tree{sourceFile("core/a.h", "1\n2\n"), sourceFile("core/b.h", "1\n2\n3\n")};
    EXPECT_THAT(filesLongerThan(2, tree), ElementsAre("core/b.h: 3"));
}

TEST(FoldersFullerThan, Are_those_of_a_file_more)
{
    const SourceTree tree{sourceFile("core/a.h", ""), sourceFile("core/b.h", ""),
                          sourceFile("app/c.h", "")};
    EXPECT_THAT(foldersFullerThan(1, tree), ElementsAre("core: 2"));
}

TEST(FoldersFullerThan, Do_not_count_what_a_folder_in_them_holds)
{
    const SourceTree tree{sourceFile("core/a.h", ""), sourceFile("core/text/b.h", "")};
    EXPECT_THAT(foldersFullerThan(1, tree), IsEmpty());
}

} // namespace
