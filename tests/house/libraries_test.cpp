// Each rule about what comes from outside is broken once, in a tree that is made up.
#include "tests/house/libraries.h"

#include <gmock/gmock.h>

using namespace house;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

namespace {

std::string moduleOf(std::string_view header)
{
    if (header == "QImage")
        return "QtGui";
    return header == "QWidget" ? "QtWidgets" : "QtCore";
}

TEST(Libraries, Spelling_tells_what_is_of_qt)
{
    for (const char* header : {"QString", "QtCore", "QtGui/QImage", "QKeySequence", "qglobal.h"})
        EXPECT_TRUE(looksLikeQt(header)) << header;
    for (const char* header : {"queue", "string", "Quaternion.h", "png.h", "Q"})
        EXPECT_FALSE(looksLikeQt(header)) << header;
}

TEST(Libraries, Qt_in_core_or_the_command_line_is_told)
{
    const SourceTree tree = {
        sourceFile("app/cli/main.cpp", "#include <QtCore/QString>\n"),
        sourceFile("core/base/a.h", "#include <vector>\n#include <QString>\n"),
        sourceFile("core/text/b.cpp", "#include <qglobal.h>\n"),
    };
    EXPECT_THAT(qtOutOfPlace(tree, moduleOf),
                ElementsAre(StartsWith("app/cli/main.cpp:1 includes QtCore/QString: core and "),
                            StartsWith("core/base/a.h:2 includes QString: core and app/cli know "),
                            StartsWith("core/text/b.cpp:1 includes qglobal.h: ")));
}

TEST(Libraries, A_module_above_a_face_of_app_is_told)
{
    const SourceTree tree = {
        sourceFile("app/document/a.h", "#include <QString>\n#include <QImage>\n"
                                       "#include <QWidget>\n"),
        sourceFile("app/online/b.h", "#include <QString>\n#include <QImage>\n"),
        sourceFile("app/ui/look/c.h", "#include <QWidget>\n"),
    };
    EXPECT_THAT(qtOutOfPlace(tree, moduleOf),
                ElementsAre(StartsWith("app/document/a.h:3 includes QWidget: "),
                            StartsWith("app/online/b.h:2 includes QImage: ")));
}

TEST(Libraries, Faces_of_app_that_meet_are_told)
{
    const SourceTree tree = {
        sourceFile("app/cli/a.cpp", "#include \"app/cli/a.h\"\n#include \"app/document/a.h\"\n"),
        sourceFile("app/document/a.h", "#include \"app/online/a.h\"\n"
                                       "#include \"core/base/a.h\"\n#include \"moc_a.cpp\"\n"),
        sourceFile("app/ui/a.h", "#include \"app/document/a.h\"\n#include \"app/online/a.h\"\n"),
    };
    EXPECT_THAT(facesThatMeet(tree),
                ElementsAre(StartsWith("app/cli/a.cpp:2 includes app/document/a.h: app/cli, "),
                            StartsWith("app/document/a.h:1 includes app/online/a.h: ")));
}

TEST(Libraries, The_json_library_is_told_in_headers_alone)
{
    const SourceTree tree = {
        sourceFile("core/report/a.cpp", "#include <nlohmann/json.hpp>\n"),
        sourceFile("core/report/a.h", "#include <nlohmann/json_fwd.hpp>\n"),
    };
    EXPECT_THAT(jsonLibraryInHeaders(tree),
                ElementsAre("core/report/a.h:1 includes nlohmann/json_fwd.hpp: no header includes "
                            "nlohmann's"));
}

TEST(Libraries, The_system_is_told_outside_the_platform)
{
    const SourceTree tree = {
        sourceFile("app/cli/terminal.cpp", "#include <unistd.h>\n"),
        sourceFile("core/platform/files.cpp", "#include <fcntl.h>\n#include <sys/stat.h>\n"),
        sourceFile("core/project/disk.cpp", "#include <string>\n#include <sys/stat.h>\n"),
        sourceFile("core/project/disk.h", "#include <cstdio>\n"),
    };
    EXPECT_THAT(systemOutsidePlatform(tree),
                ElementsAre("app/cli/terminal.cpp:1 includes unistd.h: only core/platform includes "
                            "what POSIX and the loader give",
                            StartsWith("core/project/disk.cpp:2 includes sys/stat.h: only ")));
}

} // namespace
