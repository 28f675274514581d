#include "core/report/update_notes.h"

#include "core/changes/consequences.h"
#include "core/changes/element_title.h"
#include "core/changes/shown_change.h"
#include "core/offer/access.h"
#include "core/offer/field.h"
#include "core/offer/fields.h"
#include "core/offer/pages.h"
#include "core/report/changes_report.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

namespace {

/// How the paragraph begins, and how it is found again.
constexpr std::string_view kBegins = "Update of ";
constexpr std::string_view kForCustomers = "For customers:";
constexpr std::string_view kBetween = "\n\n";
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

/// The paragraphs with an empty line between each two.
std::vector<std::string_view> paragraphsOf(std::string_view notes)
{
    std::vector<std::string_view> paragraphs;
    for (auto end = notes.find(kBetween); end != std::string_view::npos;
         end = notes.find(kBetween)) {
        paragraphs.push_back(notes.substr(0, end));
        notes.remove_prefix(end + kBetween.size());
    }
    paragraphs.push_back(notes);
    return paragraphs;
}

bool isLineOfPage(std::string_view line)
{
    if (!line.starts_with("- "))
        return false;
    line.remove_prefix(2);
    return line.starts_with(kForCustomers)
           || std::ranges::any_of(allPages(), [line](const Page& page) {
                  const std::string_view title = page.title;
                  return line.starts_with(title) && line.substr(title.size()).starts_with(": ");
              });
}

/// Whether a person may have changed any line of it, the first one, too: then it would stand twice.
bool isUpdateNotes(std::string_view paragraph)
{
    if (paragraph.starts_with(kBegins))
        return true;
    while (!paragraph.empty()) {
        const auto end = std::min(paragraph.find('\n'), paragraph.size());
        if (isLineOfPage(paragraph.substr(0, end)))
            return true;
        paragraph.remove_prefix(std::min(end + 1, paragraph.size()));
    }
    return false;
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
        text += "- " + std::string(kForCustomers) + ' ' + inEnglish(consequence.message) + "\n";
    text.pop_back();
    return text;
}

std::string updateNotesIn(std::string_view notes)
{
    std::string written;
    for (const std::string_view paragraph : paragraphsOf(notes))
        if (isUpdateNotes(paragraph))
            (written += written.empty() ? "" : kBetween) += paragraph;
    return written;
}

bool hasUpdateNotes(std::string_view notes)
{
    return std::ranges::any_of(paragraphsOf(notes), isUpdateNotes);
}

std::string withUpdateNotes(std::string_view notes, std::string_view paragraph)
{
    std::string kept;
    const auto add = [&kept](std::string_view text) {
        if (!text.empty())
            (kept += kept.empty() ? "" : kBetween) += text;
    };
    bool isPlaced = !hasUpdateNotes(notes);
    if (isPlaced)
        add(paragraph);
    for (const std::string_view each : paragraphsOf(notes)) {
        if (!isUpdateNotes(each))
            add(each);
        else if (!std::exchange(isPlaced, true))
            add(paragraph);
    }
    return kept;
}

} // namespace core
