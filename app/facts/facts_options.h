#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace app {

/// The command line of offerwright-facts.
struct FactsOptions {
    std::string folder;
    /// Empty for standard output.
    std::string output;
    /// Overrides the plans' user name; or empty.
    QString user;
    bool asksRegistry = false;
    bool asksLinks = false;
    /// The password is the first line of standard input.
    bool readsPassword = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
    /// What is wrong with the command line; empty where nothing is.
    QString problem;
};

[[nodiscard]] FactsOptions factsOptions(const QStringList& arguments);
[[nodiscard]] QString factsHelp();

} // namespace app
