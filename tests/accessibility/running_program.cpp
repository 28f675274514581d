#include "tests/accessibility/running_program.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace accessibility {

namespace {

void xdotool(const QStringList& words)
{
    ASSERT_EQ(QProcess::execute(QStringLiteral("xdotool"), words), 0)
        << words.join(u' ').toStdString();
}

} // namespace

RunningProgram::~RunningProgram()
{
    m_program.kill();
    m_program.waitForFinished();
    // The next program is the only one on the bus.
    (void)ScreenReader::waitFor([this] { return !reader.program(); });
}

void RunningProgram::start(const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        const QString own = folder.filePath(QString::fromLatin1(place).toLower());
        QDir().mkpath(own);
        environment.insert(QString::fromLatin1(place), own);
    }
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(qEnvironmentVariable("OFFERWRIGHT"), arguments);
    ASSERT_TRUE(m_program.waitForStarted());
    ASSERT_TRUE(ScreenReader::waitFor([this] {
        const Node program = reader.program();
        return program && !reader.children(program).empty() && reader.focus();
    })) << "no window is on the accessibility bus";
}

void RunningProgram::press(const QStringList& keys)
{
    xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--clearmodifiers"),
                        QStringLiteral("--delay"), QStringLiteral("12")}
            + keys);
}

void RunningProgram::type(const std::string& text)
{
    xdotool({QStringLiteral("type"), QStringLiteral("--clearmodifiers"), QStringLiteral("--delay"),
             QStringLiteral("4"), QStringLiteral("--"), QString::fromStdString(text)});
}

Seen RunningProgram::pressAndFollow(const QStringList& keys)
{
    const int before = reader.focusMoves();
    press(keys);
    EXPECT_TRUE(ScreenReader::waitFor([&] { return reader.focusMoves() > before; }))
        << keys.join(u' ').toStdString() << " moves no focus from " << focused();
    return settledFocus();
}

Seen RunningProgram::settledFocus()
{
    Seen seen;
    // What the program says in one go comes before its next answer.
    EXPECT_TRUE(ScreenReader::waitFor([&] {
        const int moves = reader.focusMoves();
        seen = focused();
        QCoreApplication::processEvents();
        return moves == reader.focusMoves() && seen.is(State::Focused);
    })) << seen
        << " had the focus and lost it";
    return seen;
}

std::string RunningProgram::titleOfWindow() const
{
    for (const Node& window : reader.children(reader.program())) {
        const Seen seen = reader.look(window);
        if (seen.is(State::Showing))
            return seen.name;
    }
    return {};
}

bool RunningProgram::showsWindow(const std::string& words) const
{
    return ScreenReader::waitFor([&] {
        const std::vector<Node> windows = reader.children(reader.program());
        return std::ranges::any_of(windows, [&](const Node& window) {
            const Seen seen = reader.look(window);
            return seen.is(State::Showing) && seen.name.find(words) != std::string::npos;
        });
    });
}

} // namespace accessibility
