#include "core/report/update_notes.h"

#include "core/changes/consequences.h"
#include "core/changes/element_title.h"
#include "core/changes/shown_change.h"
#include "core/offer/access.h"
#include "core/offer/field.h"
#include "core/offer/fields.h"
#include "core/report/changes_report.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

/// How the paragraph begins, and how it is found again.
constexpr std::string_view kBegins = "Update of ";
/// So many characters of a value are quoted; of a new text that stands alone, more.
constexpr std::size_t kLongestQuote = 60;
constexpr std::size_t kLongestNewText = 300;

/// Where the image lies and who may fetch it, which is of the publisher's account.
bool isOfAccount(const FieldPath& where)
{
    const auto steps = where.steps();
    return steps.size() == 4 && steps[0] == "plans" && steps[2] == "image"
           && (steps[3] == detail::rowFor<&ContainerImage::subscriptionId>().key
               || steps[3] == detail::rowFor<&ContainerImage::resourceGroup>().key
               || steps[3] == detail::rowFor<&ContainerImage::userName>().key);
}

bool isForReviewers(const Change& change)
{
    const FieldPath own[] = {Field<&Offer::certificationNotes>::path(),
                             Field<&Offer::confirmations>::path(),
                             Field<&Offer::dictionary>::path(),
                             Field<&Offer::suppressions>::path(),
                             Field<&Offer::leads>::path(),
                             Field<&Offer::previewAudience>::path()};
    return !isOfAccount(change.where) && std::ranges::none_of(own, [&](const FieldPath& path) {
        return path.contains(change.where);
    });
}

bool isQuotable(const std::string& text, std::size_t longest)
{
    return !text.empty() && text.size() <= longest && text.find('\n') == std::string::npos;
}

std::string inQuotes(std::string_view text)
{
    return "“" + withoutSecrets(text) + "”";
}

std::string shownText(const Change& change, const std::string& text)
{
    return change.kind == ChangeKind::Html ? textOfHtml(text) : text;
}

/// " (“Pump” → “Motor”)", or the new text where the old one is too long to stand beside it.
std::string valuesOf(const Change& change)
{
    if (change.kind == ChangeKind::Picture)
        return " (new picture)";
    if (change.kind == ChangeKind::Order)
        return " (another order)";
    if (change.kind == ChangeKind::Json) {
        std::string paths;
        for (const JsonChange& path : shownChange(change).paths)
            paths += (paths.empty() ? " (" : ", ") + path.path + ": " + path.before.value_or("none")
                     + " → " + path.after.value_or("none");
        return paths.empty() ? paths : paths + ')';
    }
    const std::string before = shownText(change, *change.before);
    const std::string after = shownText(change, *change.after);
    if (isQuotable(before, kLongestQuote) && isQuotable(after, kLongestQuote))
        return " (" + inQuotes(before) + " → " + inQuotes(after) + ')';
    if (isQuotable(after, kLongestNewText))
        return " is now " + inQuotes(after);
    return after.empty() ? " is empty now" : " has a new text";
}

/// " = 30", of a setting that is told by its name and its value.
std::string settingOf(const Offer& holder, const FieldPath& element)
{
    const FieldPath list = element.parent();
    if (!list.str().ends_with("/environment") && !list.str().ends_with("/twin"))
        return {};
    const std::string name = textAt(holder, element / "name").value_or("");
    const std::string value = textAt(holder, element / "value").value_or("");
    if (!isQuotable(value, kLongestQuote))
        return {};
    return " = " + withoutSecrets(value, findSecretsOfSetting(name, value));
}

/// Of what came or went as a whole, one sentence stands for all of its fields.
std::string said(const Change& change, const Offer& before, const Offer& after,
                 std::string_view page)
{
    const Offer& holder = holderOf(change, before, after);
    if (!change.element.isRoot()) {
        std::string title = inEnglish(elementTitleWithPlan(holder, change.element));
        // The value stands beside the name, before the plan.
        title.insert(inEnglish(elementTitle(holder, change.element)).size(),
                     settingOf(holder, change.element));
        return title + (change.after ? ": added" : ": removed");
    }
    std::string place = inEnglish(fieldTitle(holder, change.where));
    // The line names the page already.
    const std::string name = std::string(page) + " › ";
    if (place.starts_with(name))
        place.erase(0, name.size());
    if (!change.before || !change.after)
        return place + (change.after ? ": added" : ": removed");
    return place + valuesOf(change);
}

/// One line for a page, which leaves nothing out: a reviewer has no other list.
std::string lineOf(const ChangedPage& page, const Offer& before, const Offer& after)
{
    std::string line;
    FieldPath last;
    for (const Change* change : page.changes) {
        const bool isSameElement = !change->element.isRoot() && change->element == last;
        last = change->element;
        if (!isSameElement)
            line += (line.empty() ? "" : "; ") + said(*change, before, after, page.title);
    }
    return "- " + std::string(page.title) + ": " + line + ".\n";
}

} // namespace

std::string updateNotes(std::span<const Change> changes, const Offer& before, const Offer& after,
                        std::string_view since)
{
    std::vector<Change> told;
    std::ranges::copy_if(changes, std::back_inserter(told), isForReviewers);
    if (told.empty())
        return {};
    const std::string& title =
        after.listing.title.empty() ? after.identity.offerId : after.listing.title;
    std::string text = std::string(kBegins) + title;
    if (!since.empty())
        text += ", compared with the version of " + std::string(since);
    text += ":\n";
    for (const ChangedPage& page : changedPages(told))
        text += lineOf(page, before, after);
    for (const Consequence& consequence : consequencesOf(told, before))
        text += "- For customers: " + inEnglish(consequence.message) + "\n";
    text.pop_back();
    return text;
}

bool hasUpdateNotes(std::string_view notes)
{
    return notes.starts_with(kBegins);
}

std::string withUpdateNotes(std::string_view notes, std::string_view paragraph)
{
    std::string_view kept = notes;
    if (hasUpdateNotes(notes)) {
        const auto end = notes.find("\n\n");
        kept = end == std::string_view::npos ? std::string_view() : notes.substr(end + 2);
    }
    if (kept.empty() || paragraph.empty())
        return std::string(paragraph) + std::string(kept);
    return std::string(paragraph) + "\n\n" + std::string(kept);
}

} // namespace core
