#pragma once

#include <filesystem>
#include <functional>

class QWidget;

namespace app {

/// Asks what becomes of a bundle that is there already; `use` gets the file to write, which is
/// another one where both are kept. It is not called where the user thinks better of it.
void askToReplace(QWidget& parent, const std::filesystem::path& file,
                  std::function<void(const std::filesystem::path&)> use);

} // namespace app
