#pragma once

#include "core/base/result.h"
#include "core/offer/offer.h"

#include <filesystem>

/// What the user keeps of the publisher's company for new offers. It is a project of its own that
/// has the fields of companyFields() alone, so that what holds for a project holds for it: it is
/// text, written as one step, and never has a secret.
namespace core {

/// $XDG_CONFIG_HOME/offerwright/company, else below ~/.config; empty where nothing can be kept.
[[nodiscard]] std::filesystem::path companyFolder();

/// What is kept, with one plan; no value at all where nothing is. Errors: it cannot be read or
/// understood, or was written by a newer version; the message names the folder.
[[nodiscard]] Result<Offer> keptCompany();

/// Keeps the fields of the company that the offer has, and nothing else of it, in place of what was
/// kept. Errors: as keptCompany(), as saveProject(), or there is no folder for it.
Result<std::monostate> keepCompany(const Offer& offer);

} // namespace core
