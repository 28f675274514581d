#pragma once

#include "core/base/field_path.h"
#include "core/base/message.h"
#include "core/base/text_edit.h"
#include "core/offer/offer.h"

#include <concepts>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

/// Edits of the text at an address, made for one state of it.
struct FieldEdit {
    FieldPath where;
    /// What stood there; where another text stands by now, nothing is edited. All edits of one
    /// field share it. Null where the text is replaced whatever it is.
    std::shared_ptr<const std::string> before;
    std::vector<TextEdit> edits;
};

/// The whole text at the address replaced.
[[nodiscard]] FieldEdit replaced(FieldPath where, std::string text);

/// What a fix does to an offer: edits of one text, which can be made together with others in one
/// pass, or any other change.
class OfferChange {
public:
    OfferChange() = default;
    OfferChange(FieldEdit edit) : m_change(std::move(edit)) {} // NOLINT(*-explicit-*)
    template <std::invocable<Offer&> Change>
    OfferChange(Change change) // NOLINT(*-explicit-*)
        : m_change(std::make_shared<const std::function<void(Offer&)>>(std::move(change)))
    {
    }

    void operator()(Offer& offer) const;
    /// Null for any other change.
    [[nodiscard]] const FieldEdit* fieldEdit() const { return std::get_if<FieldEdit>(&m_change); }
    /// Both are copies of one change.
    [[nodiscard]] bool isSameAs(const OfferChange& other) const;

private:
    std::variant<FieldEdit, std::shared_ptr<const std::function<void(Offer&)>>> m_change;
};

/// A labelled change that fixes a finding of the offer as it was asked about. Pure, so that it can
/// be previewed as a diff of the offer before and after, and undone as one step. Applied twice it
/// changes nothing more.
struct Fix {
    std::string_view id;
    Message label;
    OfferChange apply;
    /// Loses nothing that somebody wrote and guesses nothing, so it needs no look before.
    bool isSafe = false;
    /// Whose fix it is: the index among the findings that were asked about.
    std::size_t finding = 0;
};

/// Applies fixes that were made for the offer as it is, the edits of one text in one pass. Returns
/// the indexes of those applied: left out is one whose edits meet those of an earlier one, and one
/// that is a copy of its neighbour.
std::vector<std::size_t> applyTogether(std::span<const Fix> fixes, Offer& offer);

} // namespace core
