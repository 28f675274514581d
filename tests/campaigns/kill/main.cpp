#include "tests/campaigns/kill/deadly_calls.h"
#include "tests/campaigns/kill/rounds.h"
#include "tests/campaigns/kill/typist.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <string_view>

// offerwright_kill [--seed S] [--kills N]: kills the wizard so often, at a random moment or at one
// of its calls to the disk, and compares what comes back with what was typed.
int main(int argc, char* argv[])
{
    if (argc == 6 && std::string_view(argv[1]) == "--child")
        return campaigns::typeUntilKilled(argc, argv);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("seed"), {}, QStringLiteral("value"), QStringLiteral("1")});
    parser.addOption(
        {QStringLiteral("kills"), {}, QStringLiteral("value"), QStringLiteral("1000")});
    parser.process(application);
    return campaigns::killOften(parser.value(QStringLiteral("seed")).toUInt(),
                                parser.value(QStringLiteral("kills")).toInt());
}
