#include "app/facts/facts_options.h"
#include "app/facts/facts_run.h"
#include "core/platform/process.h"
#include "core/project/load.h"
#include "core/project/user/clock.h"
#include "core/version.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>
#include <iostream>

namespace {

constexpr int kWrongUse = 2;
constexpr int kUnreadable = 3;
constexpr int kInternal = 4;

QString passwordFor(const app::FactsOptions& options)
{
    if (!options.readsPassword)
        return QString::fromStdString(
            core::platform::environmentVariable("OFFERWRIGHT_REGISTRY_PASSWORD"));
    std::string line;
    std::getline(std::cin, line);
    if (line.ends_with('\r'))
        line.pop_back();
    return QString::fromStdString(line);
}

int runFacts(QCoreApplication& application)
{
    const app::FactsOptions options = app::factsOptions(QCoreApplication::arguments());
    if (!options.problem.isEmpty()) {
        app::complainOfFacts(options.problem.toStdString() + " See offerwright-facts --help.");
        return kWrongUse;
    }
    if (options.wantsHelp || options.wantsVersion) {
        const std::string text = options.wantsHelp
                                     ? app::factsHelp().toStdString()
                                     : "offerwright-facts " + std::string(core::kVersion) + '\n';
        std::fputs(text.c_str(), stdout);
        return 0;
    }
    const auto project = core::loadProject(options.folder);
    if (!project) {
        app::complainOfFacts(project.error().message);
        return kUnreadable;
    }
    if (!project->problems.empty()) {
        app::complainOfFacts(project->problems.front().message);
        return kUnreadable;
    }
    if (const auto today = core::today(); !today) {
        app::complainOfFacts(today.error().message);
        return kUnreadable;
    }
    app::FactsRun run(options, nullptr);
    QObject::connect(&run, &app::FactsRun::done, &application, &QCoreApplication::exit);
    run.start(project->content.offer, passwordFor(options));
    return QCoreApplication::exec();
}

} // namespace

int main(int count, char** values)
{
    try {
        QCoreApplication application(count, values);
        return runFacts(application);
    } catch (const std::exception& problem) {
        app::complainOfFacts("This is a fault of the program, not of your files: "
                             + std::string(problem.what()) + ". Please report it.");
        return kInternal;
    }
}
