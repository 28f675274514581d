#pragma once

#include "core/base/field_path.h"
#include "core/base/message.h"
#include "core/offer/offer.h"
#include "core/project/project.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// From what people have of an offer elsewhere to the offer, field by field.
namespace core::intake {

/// What a source tells of an offer.
class Told {
public:
    /// A list of a source has no more elements; the rest is noted as left out.
    static constexpr std::size_t kMaxElements = 1000;

    /// Puts a text into a field. An empty text tells nothing, nor does a place that is not there; a
    /// text that is not one of a choice's is noted as not understood.
    void tell(const FieldPath& where, const std::string& text);
    void tell(std::string_view where, const std::string& text)
    {
        tell(FieldPath(std::string(where)), text);
    }
    /// The address of a new element of the list, which is not there where the list is full.
    [[nodiscard]] FieldPath append(const FieldPath& list);
    [[nodiscard]] FieldPath append(std::string_view list)
    {
        return append(FieldPath(std::string(list)));
    }
    /// Names the picture in the field and keeps its bytes under a name that no other picture has.
    void tellPicture(const FieldPath& where, const std::string& name, std::string bytes);
    /// Everything that the offer has and an empty one has not.
    void tellAll(const Offer& offer);

    void noteChanged(const char* text, std::vector<Argument> arguments = {})
    {
        changed.push_back({"import", text, std::move(arguments)});
    }
    void noteLeftOut(const char* text, std::vector<Argument> arguments = {})
    {
        leftOut.push_back({"import", text, std::move(arguments)});
    }
    void noteUnknown(const char* text, std::vector<Argument> arguments = {})
    {
        notUnderstood.push_back({"import", text, std::move(arguments)});
    }
    /// Puts “…” in the place of each secret, and says so.
    void hideSecrets();

    [[nodiscard]] const Offer& offer() const { return m_offer; }
    /// The leaves that were told, in the order in which they were.
    [[nodiscard]] const std::vector<FieldPath>& fields() const { return m_fields; }
    [[nodiscard]] bool has(const FieldPath& field) const { return m_known.contains(field); }

    Assets assets;
    /// Sentences of the context "import".
    std::vector<Message> changed;
    std::vector<Message> leftOut;
    std::vector<Message> notUnderstood;

private:
    Offer m_offer;
    std::vector<FieldPath> m_fields;
    std::set<FieldPath> m_known;
    std::set<FieldPath> m_full;
};

/// "logos/small-2.png" where the pictures have "logos/small.png".
[[nodiscard]] std::string freePictureName(const Assets& assets, const std::string& wanted);

} // namespace core::intake
