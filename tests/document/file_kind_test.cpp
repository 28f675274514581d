#include "app/document/project/file_kind.h"

#include "tests/document/pictures.h"
#include "tests/document/workplace.h"

#include <gtest/gtest.h>

using app::FileKind;
using app::likelyKindOf;
using tests::Workplace;
using tests::writeText;

namespace {

class FileKindTest : public testing::Test {
protected:
    [[nodiscard]] FileKind kindOf(const char* name, const std::string& bytes) const
    {
        writeText(m_place.root / name, bytes);
        return likelyKindOf(m_place.root / name);
    }

    Workplace m_place;
};

} // namespace

TEST_F(FileKindTest, Folder_is_a_project_by_its_offer)
{
    EXPECT_EQ(likelyKindOf(m_place.root), FileKind::Unknown);
    EXPECT_EQ(likelyKindOf(m_place.root / "nowhere"), FileKind::Unknown);
    EXPECT_EQ(kindOf("offer.json", "{}"), FileKind::Project);
    EXPECT_EQ(likelyKindOf(m_place.root), FileKind::Project);
}

TEST_F(FileKindTest, File_is_told_by_its_first_bytes_and_not_by_its_name)
{
    EXPECT_EQ(kindOf("a.txt", std::string("PK\x03\x04", 4) + std::string(100, 'x')),
              FileKind::Bundle);
    EXPECT_EQ(kindOf("b.zip", "\n {\"modulesContent\": {}}"), FileKind::Manifest);
    EXPECT_EQ(kindOf("c.json", tests::pngOf(4, 4)), FileKind::Picture);
    EXPECT_EQ(kindOf("d.png.txt", "Buy milk."), FileKind::Unknown);
    EXPECT_EQ(kindOf("empty", ""), FileKind::Unknown);
}
