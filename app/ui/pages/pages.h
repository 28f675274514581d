#pragma once

namespace app {

class Form;

/// The pages, one file each.
void buildLinksPage(Form& form);
void buildListingPage(Form& form);
void buildOfferPage(Form& form);
void buildReviewPage(Form& form);

} // namespace app
