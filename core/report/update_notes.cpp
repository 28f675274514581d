#include "core/report/update_notes.h"

#include "core/changes/consequences.h"
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
/// So many places of a page are named, and so many characters of a value are quoted.
constexpr std::size_t kMostNamed = 6;
constexpr std::size_t kLongestQuote = 40;

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

bool isQuotable(const std::optional<std::string>& text)
{
    return text && !text->empty() && text->size() <= kLongestQuote
           && text->find('\n') == std::string::npos;
}

/// "Plan title", "new: Useful links › 3 › Title", "Create options (80 → 8080)".
std::string said(const Change& change, std::string_view page)
{
    std::string place = placeInEnglish(change.where);
    // The line names the page already.
    const std::string name = std::string(page) + " › ";
    if (const auto at = place.find(name); at != std::string::npos)
        place.erase(at, name.size());
    if (!change.before)
        return "new: " + place
               + (isQuotable(change.after) ? " “" + withoutSecrets(*change.after) + "”" : "");
    if (!change.after)
        return "removed: " + place
               + (isQuotable(change.before) ? " “" + withoutSecrets(*change.before) + "”" : "");
    if (change.kind == ChangeKind::Picture)
        return place + " (new picture)";
    if (change.kind == ChangeKind::Order)
        return place + " (another order)";
    if (isQuotable(change.before) && isQuotable(change.after))
        return place + " (“" + withoutSecrets(*change.before) + "” → “"
               + withoutSecrets(*change.after) + "”)";
    return place;
}

/// One line for a page; of what came or went as a whole, the first field stands for all.
std::string lineOf(const ChangedPage& page)
{
    std::vector<std::string> places;
    FieldPath last;
    for (const Change* change : page.changes) {
        const bool isSameElement = !change->element.isRoot() && change->element == last;
        last = change->element;
        if (!isSameElement)
            places.push_back(said(*change, page.title));
    }
    std::string line = "- " + std::string(page.title) + ": ";
    for (std::size_t at = 0; at < std::min(places.size(), kMostNamed); ++at)
        line += (at == 0 ? "" : "; ") + places[at];
    if (places.size() > kMostNamed)
        line += "; and " + std::to_string(places.size() - kMostNamed) + " more";
    return line + ".\n";
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
        text += lineOf(page);
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
