#include "app/document/document.h"
#include "core/project/published.h"
#include "core/rules/engine/validate.h"
#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

namespace app {

namespace {

/// An update of a published offer that has the same faults.
class UpdateOfFaults {
public:
    explicit UpdateOfFaults(const core::Offer& offer)
    {
        document.editOnce(QStringLiteral("Set up"), [&](core::Offer& value) { value = offer; });
        document.setPublished(core::Published{offer, {}, {}, "2026-06-12", "none"});
    }

    [[nodiscard]] int errorsOfAnExport() const
    {
        return core::validate(document.subject()).counts().errors;
    }

    Document document;
};

core::Offer offerWithoutSummary()
{
    core::Offer offer = core::support::validOffer();
    offer.listing.summary.clear();
    return offer;
}

TEST(ExportReport, Older_error_is_told_as_it_stops_the_export)
{
    const UpdateOfFaults update(offerWithoutSummary());
    ASSERT_EQ(update.document.report().findingsBelow(core::FieldPath("/listing/summary")).size(),
              0U);
    EXPECT_GT(update.errorsOfAnExport(), 0);
    EXPECT_EQ(update.document.exportReport().counts().errors, update.errorsOfAnExport());
}

TEST(ExportReport, Older_warnings_are_set_aside_where_nothing_stops_the_export)
{
    core::Offer offer = core::support::validOffer();
    offer.listing.summary = "Reads sensors  twice.";
    const UpdateOfFaults update(offer);
    const core::Report all = core::validate(update.document.subject());
    const core::Counts counts = update.document.exportReport().counts();
    ASSERT_GT(all.counts().warnings, 0);
    EXPECT_EQ(counts.errors, all.counts().errors);
    EXPECT_LT(counts.warnings, all.counts().warnings);
}

TEST(ExportReport, Follows_every_change)
{
    UpdateOfFaults update(core::support::validOffer());
    const int before = update.document.exportReport().counts().errors;
    update.document.setText(core::FieldPath("/listing/summary"), QString());
    EXPECT_GT(update.document.exportReport().counts().errors, before);
}

} // namespace

} // namespace app
