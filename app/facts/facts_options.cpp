#include "app/facts/facts_options.h"

#include <QCommandLineParser>

namespace app {

FactsOptions factsOptions(const QStringList& arguments)
{
    const QCommandLineOption output(QStringList{QStringLiteral("o"), QStringLiteral("output")}, {},
                                    QStringLiteral("FILE"));
    const QCommandLineOption user(QStringLiteral("user"), {}, QStringLiteral("NAME"));
    const QCommandLineOption registry(QStringLiteral("registry"));
    const QCommandLineOption links(QStringLiteral("links"));
    const QCommandLineOption password(QStringLiteral("password-stdin"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringLiteral("version"));
    QCommandLineParser parser;
    parser.addOptions({output, user, registry, links, password, help, version});
    FactsOptions options;
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    const QStringList operands = parser.positionalArguments();
    options.wantsHelp = parser.isSet(help);
    options.wantsVersion = parser.isSet(version);
    if (operands.size() != 1 && !options.wantsHelp && !options.wantsVersion)
        options.problem = QStringLiteral("Name one project folder.");
    options.folder = operands.value(0).toStdString();
    options.output = parser.value(output).toStdString();
    options.user = parser.value(user);
    options.readsPassword = parser.isSet(password);
    // Without a choice it asks both.
    options.asksRegistry = parser.isSet(registry) || !parser.isSet(links);
    options.asksLinks = parser.isSet(links) || !parser.isSet(registry);
    return options;
}

QString factsHelp()
{
    return QStringLiteral(R"(Usage: offerwright-facts DIR [-o FILE] [--registry] [--links]

Asks the network what the rules of an offer need to know, and writes it as JSON
for offerwright-cli check --facts FILE.

  -o, --output FILE  where the facts go (default standard output)
  --registry         ask the container registry about the plans' tags
  --links            ask whether the addresses of the offer open
                     (without either, both are asked)
  --user NAME        the user of the registry (default that of the plan)
  --password-stdin   the password is the first line of standard input
  -h, --help         this text
  --version          the version

The password may also stand in OFFERWRIGHT_REGISTRY_PASSWORD. It goes to the
registry and its token service only, and into no file and no message. Manifests
and configurations are read, never a layer. Ctrl+C ends without a file.

Exit codes: 0 all was answered, 1 not all (the file says what), 2 the command
line is wrong, 3 a file cannot be read or written, 4 a fault of the program.
)");
}

} // namespace app
