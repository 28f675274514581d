#include "tests/support/whole_offer.h"

#include "core/offer/field.h"

#include <string>

namespace core::support {

namespace {

template <class Node>
void fillLists(Node& node)
{
    if constexpr (IsRecord<Node>) {
        std::apply([&](const auto&... rows) { (fillLists(node.*(rows.member)), ...); },
                   Record<Node>::rows);
    } else if constexpr (detail::isList<Node>) {
        node.resize(1);
        fillLists(node.front());
    } else if constexpr (detail::isMap<Node>) {
        fillLists(node["key"]);
    }
}

void change(std::string& leaf)
{
    leaf += "other";
}

void change(bool& leaf)
{
    leaf = !leaf;
}

void change(int& leaf)
{
    ++leaf;
}

template <class Choice>
    requires std::is_enum_v<Choice>
void change(Choice& leaf)
{
    const auto next = (static_cast<std::size_t>(leaf) + 1) % EnumNames<Choice>::names.size();
    leaf = static_cast<Choice>(next);
}

} // namespace

Offer wholeOffer()
{
    Offer offer;
    fillLists(offer);
    return offer;
}

std::vector<FieldPath> everyField()
{
    std::vector<FieldPath> fields;
    const Offer offer = wholeOffer();
    visitFields(offer, {}, "",
                [&](const FieldPath& path, const char*, const auto&) { fields.push_back(path); });
    return fields;
}

Offer wholeOfferWithOther(const FieldPath& field)
{
    Offer offer = wholeOffer();
    visitFields(offer, {}, "", [&](const FieldPath& path, const char*, auto& leaf) {
        if (path == field)
            change(leaf);
    });
    return offer;
}

} // namespace core::support
