#pragma once

#include "core/offer/field.h"
#include "core/rules/engine/checking.h"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// What most rules are made of. A rule that only asks for a text, a length, a count or a value kept
/// since the last publication is one line in its row:
///
///     {.id = "listing.title.length",
///      .title = translatable("rule-title", "Title length"),
///      .check = checkFieldLength<&Offer::listing, &Listing::title>,
///      .fixes = perFinding<shorten>},
///
/// The limit is the profile's, under the id of the running rule; a profile without one asks
/// nothing. The field's name in a message is its label in the field table. A list on the way to the
/// field means each of its elements.
namespace core {

/// A place in the offer and its name for people.
struct LabelledField {
    FieldPath path;
    const char* label;

    [[nodiscard]] Argument name() const { return TranslatableText{"field", label}; }
};

/// One finding if the text shows nothing.
void checkPresent(Checking& report, const LabelledField& place, std::string_view text);
/// Findings for a text that breaks the limit, with the range that is too much. An empty text has
/// none: whether it may be empty is another rule's question.
void checkLength(const Subject& subject, Checking& report, const LabelledField& place,
                 std::string_view text);
/// Findings for a list that holds too few or too many entries.
void checkCount(const Subject& subject, Checking& report, const LabelledField& place,
                std::size_t count);
/// One finding, at the first line break, if the text has more than one line.
void checkOneLine(Checking& report, const LabelledField& place, std::string_view text);
/// One finding, at the first character that the limit under the running rule does not allow.
void checkCharacters(const Subject& subject, Checking& report, const LabelledField& place,
                     std::string_view text);
/// One finding if the text of a published field differs from the earlier one.
void checkUnchanged(Checking& report, const LabelledField& place, std::string_view before,
                    std::string_view now);

template <auto... Members>
void checkFieldPresent(const Subject& subject, Checking& report)
{
    using At = Field<Members...>;
    At::each(subject.offer, [&](const FieldPath& path, const std::string& text) {
        checkPresent(report, {path, At::label()}, text);
    });
}

/// A last list of texts means each of them.
template <auto... Members>
void checkFieldLength(const Subject& subject, Checking& report)
{
    using At = Field<Members...>;
    At::each(subject.offer, [&](const FieldPath& path, const auto& value) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::string>)
            checkLength(subject, report, {path, At::label()}, value);
        else
            for (std::size_t at = 0; at < value.size(); ++at)
                checkLength(subject, report, {path / at, At::label()}, value[at]);
    });
}

/// The last member is the list.
template <auto... Members>
void checkFieldCount(const Subject& subject, Checking& report)
{
    using At = Field<Members...>;
    At::each(subject.offer, [&](const FieldPath& path, const auto& list) {
        checkCount(subject, report, {path, At::label()}, list.size());
    });
}

template <auto... Members>
void checkFieldOneLine(const Subject& subject, Checking& report)
{
    using At = Field<Members...>;
    At::each(subject.offer, [&](const FieldPath& path, const std::string& text) {
        checkOneLine(report, {path, At::label()}, text);
    });
}

template <auto... Members>
void checkFieldCharacters(const Subject& subject, Checking& report)
{
    using At = Field<Members...>;
    At::each(subject.offer, [&](const FieldPath& path, const std::string& text) {
        checkCharacters(subject, report, {path, At::label()}, text);
    });
}

/// For fields without a list on the way, in rules that need the baseline.
template <auto... Members>
void checkFieldUnchanged(const Subject& subject, Checking& report)
{
    using At = Field<Members...>;
    if (const auto& baseline = subject.facts.baseline)
        checkUnchanged(report, {At::path(), At::label()}, At::in(*baseline), At::in(subject.offer));
}

/// The first "<name" or "</name" with its end, in a text that is shown as it stands.
[[nodiscard]] std::optional<TextRange> firstTag(std::string_view text);

/// True if a useful link with the role of documentation has an address.
[[nodiscard]] bool linksToDocumentation(const Listing& listing);

/// The fix, marked as one that loses nothing and guesses nothing.
[[nodiscard]] Fix safely(Fix fix);
/// A fix that writes `text` into the field at `where`.
[[nodiscard]] Fix writes(std::string_view id, Message label, const FieldPath& where,
                         std::string text);

/// Fixes for whole rows, each of the text at the finding's place.

/// Cuts the text after the last word that keeps the limit.
[[nodiscard]] std::vector<Fix> shorten(const Subject& subject, const Finding& finding);
/// Turns line breaks into spaces.
[[nodiscard]] std::vector<Fix> joinLines(const Subject& subject, const Finding& finding);
/// Writes letters in lower case and a dash for every run of characters that are not allowed.
[[nodiscard]] std::vector<Fix> replaceCharacters(const Subject& subject, const Finding& finding);
/// Brings back the text of the earlier bundle.
[[nodiscard]] std::vector<Fix> restore(const Subject& subject, const Finding& finding);

} // namespace core
