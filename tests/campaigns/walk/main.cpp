#include "app/ui/look/style.h"
#include "tests/campaigns/walk/meter.h"
#include "tests/campaigns/walk/shrink.h"
#include "tests/campaigns/walk/walk.h"

#include <QCommandLineParser>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>
#include <fstream>
#include <malloc.h>
#include <numeric>

// offerwright_random_walk [--seed S] [--actions N] [--profile P]: walks at random over the wizard.
namespace campaigns {

namespace {

struct Options {
    std::uint64_t seed = 1;
    int actions = 2000;
    int perSession = 400;
    std::uint64_t session = 0;
    QString profile;
    QString only;
    double mostMs = 1000;
    int shrinkSeconds = 120;
};

/// Takes what would open a browser or a file manager.
class NoDesktop : public QObject {
    Q_OBJECT

public:
    NoDesktop()
    {
        for (const char* scheme : {"file", "http", "https", "mailto"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }

public slots:
    void open(const QUrl& /*url*/) {}
};

double residentMiB()
{
    ::malloc_trim(0);
    long pages = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return static_cast<double>(resident) * 4096 / (1024 * 1024);
}

Options optionsFrom(const QStringList& arguments)
{
    QCommandLineParser parser;
    const auto with = [&](const char* name, const QString& value) {
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value"), value});
    };
    const Options usual;
    with("seed", QString::number(usual.seed));
    with("actions", QString::number(usual.actions));
    with("per-session", QString::number(usual.perSession));
    with("session", QStringLiteral("0"));
    with("profile", {});
    with("only", {});
    with("most-ms", QString::number(usual.mostMs));
    with("shrink-seconds", QString::number(usual.shrinkSeconds));
    parser.process(arguments);
    Options options;
    options.seed = parser.value(QStringLiteral("seed")).toULongLong();
    options.actions = parser.value(QStringLiteral("actions")).toInt();
    options.perSession = parser.value(QStringLiteral("per-session")).toInt();
    options.session = parser.value(QStringLiteral("session")).toULongLong();
    options.profile = parser.value(QStringLiteral("profile"));
    options.only = parser.value(QStringLiteral("only"));
    options.mostMs = parser.value(QStringLiteral("most-ms")).toDouble();
    options.shrinkSeconds = parser.value(QStringLiteral("shrink-seconds")).toInt();
    return options;
}

Way wayOf(const Options& options, std::uint64_t session, std::vector<int> actions)
{
    return {options.seed, session, std::move(actions), options.profile.toStdString(),
            options.mostMs};
}

std::vector<int> firstActions(int count)
{
    std::vector<int> actions(static_cast<std::size_t>(count));
    std::iota(actions.begin(), actions.end(), 0);
    return actions;
}

/// One session, told action by action: what a failure is shrunk with, and told by in the end.
int runOne(const Options& options)
{
    std::vector<int> actions;
    for (const QString& number : options.only.split(QLatin1Char(','), Qt::SkipEmptyParts))
        actions.push_back(number.toInt());
    const auto say = [](const std::string& deed) {
        std::printf("  %s\n", deed.c_str());
        std::fflush(stdout);
    };
    const Walked walked = walk(wayOf(options, options.session, std::move(actions)), say);
    if (walked.fault)
        std::printf("FAULT %s\n", walked.fault->c_str());
    return walked.fault ? 1 : 0;
}

/// All sessions in this process; its last line of "session N" tells where it died.
int runAll(const Options& options)
{
    std::set<std::string> pages;
    std::vector<double> memory;
    int done = 0;
    for (std::uint64_t session = options.session; done < options.actions; ++session) {
        const int count = std::min(options.perSession, options.actions - done);
        std::printf("session %llu %d\n", static_cast<unsigned long long>(session), count);
        std::fflush(stdout);
        const Walked walked =
            walk(wayOf(options, session, firstActions(count)), [](const std::string&) {});
        if (walked.fault) {
            std::printf("FAULT %s\n", walked.fault->c_str());
            return 1;
        }
        done += walked.actions;
        pages.insert(walked.pages.begin(), walked.pages.end());
        memory.push_back(residentMiB());
    }
    const auto* meter = static_cast<const Meter*>(qApp);
    std::printf("%d actions without a failure\nevents by processor time:", done);
    int limit = 1;
    for (const long count : meter->histogram()) {
        std::printf(" <%d ms %ld", limit, count);
        limit *= 2;
    }
    std::printf("\nworst %.1f ms (%s)\n", meter->worstMs(), meter->worst().c_str());
    std::printf("memory %.0f MiB after the first session, %.0f in the middle, %.0f at the end\n",
                memory.front(), memory[memory.size() / 2], memory.back());
    for (const core::Page& page : core::allPages())
        if (!pages.contains(std::string(page.id))) {
            std::printf("FAULT page: %s was never visited\n", std::string(page.id).c_str());
            return 1;
        }
    const double before = memory[memory.size() / 2] - memory.front();
    const double since = memory.back() - memory[memory.size() / 2];
    if (memory.size() >= 20 && since > 10 && since > before / 2) {
        std::printf("FAULT memory: grows by %.0f MiB in the second half\n", since);
        return 1;
    }
    return 0;
}

struct Ended {
    /// Empty where all went well.
    QString fault;
    QString output;
};

/// The same program with other options; a crash is a fault as any other.
Ended runChild(const QStringList& arguments, int seconds)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    Ended ended;
    if (!child.waitForFinished(seconds * 1000)) {
        child.kill();
        child.waitForFinished();
        ended.fault = QStringLiteral("hang: no end after %1 s").arg(seconds);
    }
    ended.output = QString::fromUtf8(child.readAll());
    if (!ended.fault.isEmpty() || child.exitStatus() == QProcess::NormalExit) {
        const auto at = ended.output.lastIndexOf(QStringLiteral("FAULT "));
        if (at >= 0)
            ended.fault = ended.output.mid(at + 6).section(QLatin1Char('\n'), 0, 0);
        else if (ended.fault.isEmpty() && child.exitCode() != 0)
            ended.fault = QStringLiteral("crash: exit code %1").arg(child.exitCode());
    } else {
        ended.fault = QStringLiteral("crash: signal %1").arg(child.exitCode());
    }
    return ended;
}

QString word(const QString& fault)
{
    return fault.section(QLatin1Char(':'), 0, 0);
}

QStringList oneSession(const Options& options, std::uint64_t session,
                       const std::vector<int>& actions)
{
    QStringList numbers;
    for (const int action : actions)
        numbers += QString::number(action);
    QStringList arguments{
        QStringLiteral("--child"),       QStringLiteral("--seed"), QString::number(options.seed),
        QStringLiteral("--session"),     QString::number(session), QStringLiteral("--most-ms"),
        QString::number(options.mostMs), QStringLiteral("--only"), numbers.join(QLatin1Char(','))};
    if (!options.profile.isEmpty())
        arguments += {QStringLiteral("--profile"), options.profile};
    return arguments;
}

void tellShrunk(const Options& options, std::uint64_t session, int count, const QString& fault)
{
    QElapsedTimer clock;
    clock.start();
    const auto mayGoOn = [&] { return clock.elapsed() < options.shrinkSeconds * 1000LL; };
    const auto fails = [&](const std::vector<int>& actions) {
        return word(runChild(oneSession(options, session, actions), 60).fault) == word(fault);
    };
    const auto all = firstActions(count);
    if (!fails(all)) {
        std::printf("The session by itself does not fail again.\n");
        return;
    }
    const auto few = shrunk(all, fails, mayGoOn);
    const QStringList arguments = oneSession(options, session, few);
    const Ended last = runChild(arguments, 60);
    std::printf("%zu of %d actions are enough:\n%s%s\n  again: %s\n", few.size(), count,
                last.output.toUtf8().constData(), last.fault.toUtf8().constData(),
                arguments.join(QLatin1Char(' ')).toUtf8().constData());
}

int supervise(const Options& options, QStringList arguments)
{
    arguments.replace(0, QStringLiteral("--child"));
    const Ended ended = runChild(arguments, 24 * 3600);
    std::printf("%s", ended.output.toUtf8().constData());
    if (ended.fault.isEmpty())
        return 0;
    std::printf("seed %llu: %s\n", static_cast<unsigned long long>(options.seed),
                ended.fault.toUtf8().constData());
    const auto at = ended.output.lastIndexOf(QStringLiteral("session "));
    const QString line =
        ended.output.mid(std::max<qsizetype>(at, 0)).section(QLatin1Char('\n'), 0, 0);
    if (at >= 0 && word(ended.fault) != QStringLiteral("page")
        && word(ended.fault) != QStringLiteral("memory"))
        tellShrunk(options, line.section(QLatin1Char(' '), 1, 1).toULongLong(),
                   line.section(QLatin1Char(' '), 2, 2).toInt(), ended.fault);
    return 1;
}

int run(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_HASH_SEED", "0");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    // What the program keeps between runs is none of the user's.
    const QTemporaryDir home;
    for (const char* variable : {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                 "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toUtf8());
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments += QString::fromLocal8Bit(argv[at]);
    const bool isChild = arguments.value(1) == QStringLiteral("--child");
    if (isChild)
        arguments.removeAt(1);
    const Options options = optionsFrom(arguments);
    if (!isChild) {
        const QCoreApplication application(argc, argv);
        return supervise(options, arguments);
    }
    const Meter application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(new app::Style(app::lightTheme()));
    const NoDesktop desktop;
    return options.only.isEmpty() ? runAll(options) : runOne(options);
}

} // namespace

} // namespace campaigns

int main(int argc, char* argv[])
{
    return campaigns::run(argc, argv);
}

#include "main.moc"
