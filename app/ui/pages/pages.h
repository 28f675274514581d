#pragma once

namespace app {

class Form;

/// The pages, one file each.
void buildLinksPage(Form& form);
void buildOfferPage(Form& form);

} // namespace app
