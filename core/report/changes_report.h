#pragma once

#include "core/changes/consequences.h"
#include "core/changes/offer_changes.h"
#include "core/report/run/report_words.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What changed between two versions of an offer, for machines and for those who read it elsewhere.
/// No text holds a secret.
namespace core {

struct ChangesContext {
    /// What is compared, for people: "bundle.zip".
    std::string before;
    std::string after;
    std::span<const Change> changes;
    /// The day, where `before` is what the project's published.json has; it needs no name then.
    std::string publishedOn = {};
    /// What the update means for customers, told after the fields.
    std::vector<Consequence> consequences = {};
    /// The SHA-256 of each picture by its path, to tell one from another of the same name; or null.
    const std::map<std::string, std::string, std::less<>>* picturesBefore = nullptr;
    const std::map<std::string, std::string, std::less<>>* picturesAfter = nullptr;

    [[nodiscard]] std::string nameOfBefore(const Language& language) const;
};

/// The changes on one page of the wizard.
struct ChangedPage {
    /// Of the context "page".
    const char* title;
    std::vector<const Change*> changes;
};

/// In the order of the pages; what is on no page stands last, as "The offer as a whole".
[[nodiscard]] std::vector<ChangedPage> changedPages(std::span<const Change> changes);

/// "Picture replaced: logos/a.png (SHA-256 12ab… before, 34cd… now)", where a picture changed under
/// the name that it had; otherwise empty.
[[nodiscard]] std::string replacedPicture(const ChangesContext& context, const Change& change,
                                          const Language& language = {});

/// "1 field differs", "12 fields differ, 2 of them frozen".
[[nodiscard]] std::string sumOf(std::span<const Change> changes, const Language& language = {});

/// {"schema": "offerwright-diff/1", "changes": [{"where", "label", "kind", "before", "after",
/// "frozen"}], "consequences": [{"where", "text"}]}; "before" and "after" are null where the
/// version lacks the field. The consequences are what the update means for customers, in English.
[[nodiscard]] std::string changesAsJson(const ChangesContext& context);

/// For a pull request or a wiki: a heading for each page, a row for each field.
[[nodiscard]] std::string changesAsMarkdown(const ChangesContext& context,
                                            const Language& language = {});

/// A section of a page, whose anchor is the prefix and "changes"; empty for null.
[[nodiscard]] std::string changesSection(const ChangesContext* context, std::string_view anchors,
                                         const ReportWords& words);

/// A self-contained page.
[[nodiscard]] std::string changesAsHtml(const ChangesContext& context,
                                        const Language& language = {});

} // namespace core
