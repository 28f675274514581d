#include "app/document/base/wording.h"
#include "app/ui/form/form.h"
#include "core/offer/access.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/window_probe.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace app {

namespace {

/// Of a field that takes text; empty where it has no example.
QString exampleIn(const QWidget* field)
{
    QString shown;
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        shown = line->placeholderText();
    else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field))
        shown = plain->placeholderText();
    else if (const auto* rich = qobject_cast<const QTextEdit*>(field))
        shown = rich->placeholderText();
    const QString start = exampleText(QStringLiteral("x")).chopped(1);
    return shown.startsWith(start) ? shown.mid(start.size()) : QString();
}

/// Addresses below domains that are kept for examples show the form, and are to be replaced.
constexpr std::string_view kExampleDomain = "web.reserved";
/// Its example is the first sentence of many.
constexpr std::string_view kLongText = "/listing/description";

/// The examples of all pages by the addresses of their fields.
std::map<core::FieldPath, QString> examplesOn(tests::Ui& ui)
{
    std::map<core::FieldPath, QString> examples;
    for (const core::Page& page : core::allPages()) {
        ui.showPage(page.id);
        for (const FieldRow* row : tests::currentPage(ui).form().rows())
            if (const QString example = exampleIn(row->focusTarget());
                !example.isEmpty() && row->path().str() != kLongText
                && core::textAt(ui.document.offer(), row->path()))
                examples.emplace(row->path(), example);
    }
    return examples;
}

/// The errors and warnings about the field: "plan.name.length /plans/0/title".
std::set<std::string> faultsAt(const tests::Ui& ui, const core::FieldPath& field)
{
    std::set<std::string> faults;
    for (const core::Finding& finding : ui.document.exportReport().findings())
        if (field.contains(finding.where) && finding.rule != kExampleDomain
            && (finding.severity == core::Severity::Error
                || finding.severity == core::Severity::Warning))
            faults.insert(std::string(finding.rule) + ' ' + finding.where.str());
    return faults;
}

TEST(Examples, Are_never_scolded_by_a_rule_of_any_profile)
{
    for (const std::string_view profile : core::support::profileIds()) {
        tests::Ui ui(core::support::validOffer(profile));
        ui.document.assumeProfile(std::string(profile));
        const auto examples = examplesOn(ui);
        EXPECT_GE(examples.size(), 15U);
        for (const auto& [field, example] : examples) {
            const std::set<std::string> before = faultsAt(ui, field);
            const bool isHtml = field.str().ends_with("/description");
            const QString text = isHtml ? QStringLiteral("<p>%1</p>").arg(example) : example;
            // A cell's example is one of many texts in its list.
            if (core::Offer probe = ui.document.offer();
                !core::setTextAt(probe, field, toUtf8(text)))
                continue;
            ui.document.setText(field, text);
            std::set<std::string> added;
            std::ranges::set_difference(faultsAt(ui, field), before,
                                        std::inserter(added, added.end()));
            EXPECT_THAT(added, testing::IsEmpty()) << profile << ": " << example.toStdString();
            ui.document.undoStack()->undo();
        }
    }
}

TEST(Examples, Of_the_first_plan_is_the_title_of_the_offer)
{
    core::Offer offer;
    offer.listing.title = "Pump Watch";
    offer.plans.resize(2);
    tests::Ui ui(offer);
    ui.document.showPlan(0);
    const auto first = examplesOn(ui);
    EXPECT_EQ(first.at(core::FieldPath("/plans/0/title")), QStringLiteral("Pump Watch"));
    ui.document.showPlan(1);
    EXPECT_FALSE(examplesOn(ui).contains(core::FieldPath("/plans/1/title")));
}

} // namespace

} // namespace app
