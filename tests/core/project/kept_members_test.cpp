#include "core/project/kept_members.h"

#include "core/text/json/json_build.h"

#include <gmock/gmock.h>

namespace core {

namespace {

using testing::ElementsAre;

// Of two members of one name only the last would be read again.
TEST(KeptMembers, Have_names_of_their_own)
{
    UnknownMembers kept;
    keepUnreadable(kept, "title", jsonNumber(1));
    keepUnreadable(kept, "title", jsonNumber(2));
    keepRest(kept, jsonObject({{"title (unreadable)", jsonNumber(3)}}), {});
    EXPECT_THAT(kept, ElementsAre(testing::Field(&UnknownMember::key, "title (unreadable)"),
                                  testing::Field(&UnknownMember::key, "title (unreadable)*"),
                                  testing::Field(&UnknownMember::key, "title (unreadable)**")));
}

} // namespace

} // namespace core
