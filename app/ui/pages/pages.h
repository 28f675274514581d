#pragma once

namespace app {

class Form;

/// The pages, one file each.
void buildAudiencePage(Form& form);
void buildChecklistPage(Form& form);
void buildContainerPage(Form& form);
void buildDefaultsPage(Form& form);
void buildLegalPage(Form& form);
void buildLinksPage(Form& form);
void buildListingPage(Form& form);
void buildMediaPage(Form& form);
void buildOfferPage(Form& form);
void buildPlansPage(Form& form);
void buildReviewPage(Form& form);
void buildSupportPage(Form& form);

} // namespace app
