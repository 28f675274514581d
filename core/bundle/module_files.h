#pragma once

#include "core/bundle/bundle_files.h"

namespace core {

/// Adds data/module/<plan>/: routes.json, twin.json and env.json as lists of name and value,
/// createOptions.json as typed, and iot-edge-metadata.json in the shape that the marketplace
/// publishes for a plan. What a plan does not preset has no file.
void addModuleFiles(BundleFiles& files, const Offer& offer);

} // namespace core
