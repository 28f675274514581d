#pragma once

#include <functional>

namespace app {

class Form;
class LogoPictures;

/// The master logo, how the sizes are made from it, and each size of the profile, as one sheet with
/// the messages below it. What happens is told by the page.
void addLogoSheet(Form& part, Form& page, LogoPictures& logos,
                  const std::function<void()>& openStudio);

} // namespace app
