#include "app/ui/form/field_row.h"
#include "app/ui/form/form.h"
#include "app/ui/window/page_view.h"
#include "core/offer/access.h"
#include "tests/support/whole_offer.h"
#include "tests/ui/fixture.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace app {

namespace {

/// The pages, by their ids, that have a row for the path or show it by a widget of their own.
using Homes = std::map<std::string, std::set<std::string>>;

/// Fields that come and go with a choice are in view in one of these offers.
std::vector<core::Offer> offersOfEveryShape()
{
    std::vector<core::Offer> offers;
    for (int to = 0; to <= static_cast<int>(core::LeadDestination::Email); ++to) {
        core::Offer& offer = offers.emplace_back(core::support::wholeOffer());
        offer.leads.destination = static_cast<core::LeadDestination>(to);
        offer.legal.contract =
            to % 2 == 0 ? core::ContractChoice::Standard : core::ContractChoice::OwnTerms;
    }
    core::Offer& offer = offers.emplace_back(core::support::wholeOffer());
    offer.leads.destination = core::LeadDestination::Dynamics;
    offer.leads.dynamicsAuthentication = core::DynamicsAuthentication::Office365;
    return offers;
}

void addHomes(tests::Ui& ui, const std::vector<core::FieldPath>& fields, Homes& homes)
{
    for (const core::Page& page : core::allPages()) {
        ui.showPage(page.id);
        for (auto* view : ui.window->findChildren<PageView*>()) {
            if (!view->isVisible())
                continue;
            const auto rows = view->form().rows();
            for (const core::FieldPath& field : fields) {
                const auto has = [&](const FieldRow* row) { return row->path().contains(field); };
                if (std::ranges::any_of(rows, has) || view->form().showsItself(field))
                    homes[field.str()].insert(std::string(page.id));
            }
        }
    }
}

// What has no row and why not. Whoever adds a field adds its row, or a reason here.
bool isShownOtherwise(const std::string& field)
{
    static const std::map<std::string, std::string> reasons{
        {"/media/logos/derivation/", "set in the logo studio"},
        {"/media/logos/exceptions/", "set in the logo studio"},
        {"/profile", "chosen in the bar at the top, on every page"},
        {"/suppressions/", "listed on the review page, each with a button"},
        {"/confirmations/", "answered in the row of its rule"},
    };
    return std::ranges::any_of(reasons,
                               [&](const auto& reason) { return field.starts_with(reason.first); });
}

TEST(EveryField, Is_typed_on_just_the_page_that_the_page_table_names)
{
    const auto fields = core::support::everyField();
    Homes homes;
    for (const core::EmbeddedProfile& profile : core::embeddedProfiles())
        for (const core::Offer& offer : offersOfEveryShape()) {
            tests::Ui ui(offer);
            ui.document.assumeProfile(std::string(profile.id));
            addHomes(ui, fields, homes);
        }
    for (const core::FieldPath& field : fields) {
        if (isShownOtherwise(field.str()))
            continue;
        const auto page = core::pageIndexOf(field);
        ASSERT_TRUE(page) << field.str();
        EXPECT_EQ(homes[field.str()],
                  (std::set<std::string>{std::string(core::allPages()[*page].id)}))
            << field.str();
    }
}

} // namespace

} // namespace app
