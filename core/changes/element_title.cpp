#include "core/changes/element_title.h"

#include "core/offer/access.h"
#include "core/offer/field_addresses.h"

#include <string>
#include <string_view>
#include <utility>

namespace core {

namespace {

/// A list whose elements people know by a name.
struct NamedList {
    std::string_view address;
    /// The fields that may name an element; the first that is filled does.
    std::string_view names[2];
    const char* title;
};

constexpr NamedList kNamedLists[] = {
    {"/listing/links/*", {"title", "url"}, translatable("change", "Link %1")},
    {"/listing/categories/*", {"id", "id"}, translatable("change", "Category %1")},
    {"/media/screenshots/*", {"caption", "file"}, translatable("change", "Screenshot %1")},
    {"/media/videos/*", {"title", "url"}, translatable("change", "Video %1")},
    {"/plans/*", {"title", "id"}, translatable("change", "Plan %1")},
    {"/plans/*/governmentCertifications/*",
     {"name", "link"},
     translatable("change", "Certification %1")},
    {"/plans/*/image/tags/*", {"name", "name"}, translatable("change", "Tag %1")},
    {"/plans/*/defaults/routes/*", {"name", "name"}, translatable("change", "Route %1")},
    {"/plans/*/defaults/twin/*", {"name", "name"}, translatable("change", "Desired property %1")},
    {"/plans/*/defaults/environment/*",
     {"name", "name"},
     translatable("change", "Environment variable %1")},
    {"/previewAudience/*", {"id", "description"}, translatable("change", "Subscription %1")},
};

const NamedList* listOf(const FieldPath& element)
{
    const std::string address = addressOf(element);
    for (const NamedList& list : kNamedLists)
        if (list.address == address)
            return &list;
    return nullptr;
}

std::string nameOf(const Offer& holder, const FieldPath& element, const NamedList& list)
{
    for (const std::string_view field : list.names)
        if (auto text = textAt(holder, element / field); text && !text->empty())
            return std::move(*text);
    return {};
}

/// Absent where the element has no kind or no name.
std::optional<Message> titleOf(const Offer& holder, const FieldPath& element)
{
    const NamedList* list = listOf(element);
    std::string name = list ? nameOf(holder, element, *list) : std::string();
    if (name.empty())
        return std::nullopt;
    return Message{"change", list->title, {std::move(name)}};
}

} // namespace

Message elementTitle(const Offer& holder, const FieldPath& element)
{
    if (auto title = titleOf(holder, element))
        return std::move(*title);
    return placeMessage(element).message();
}

Message elementTitleWithPlan(const Offer& holder, const FieldPath& element)
{
    auto title = titleOf(holder, element);
    if (!title)
        return placeMessage(element).message();
    const auto around = namedElement(holder, element.parent());
    if (!around)
        return std::move(*title);
    // What lies in a list of a plan lies in nothing else that has a name.
    return {"change",
            translatable("change", "%1 of plan %2"),
            {InnerMessage(std::move(*title)), elementTitle(holder, *around).arguments.front()}};
}

Message fieldTitle(const Offer& holder, const FieldPath& field)
{
    const auto element = namedElement(holder, field);
    auto labels = labelsAlong(field);
    if (!element || labels.empty())
        return placeMessage(field).message();
    return {"",
            "%1 › %2",
            {InnerMessage(elementTitleWithPlan(holder, *element)), std::move(labels.back())}};
}

std::optional<FieldPath> namedElement(const Offer& holder, const FieldPath& path)
{
    for (FieldPath at = path; !at.isRoot(); at = at.parent())
        if (titleOf(holder, at))
            return at;
    return std::nullopt;
}

bool isOfSameElement(const Change& first, const Change& next)
{
    return !first.element.isRoot() && first.element == next.element
           && first.before.has_value() == next.before.has_value();
}

std::size_t countOfChanges(std::span<const Change> changes)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < changes.size(); ++at)
        count += at == 0 || !isOfSameElement(changes[at - 1], changes[at]);
    return count;
}

const Offer& holderOf(const Change& change, const Offer& before, const Offer& after)
{
    return change.after ? after : before;
}

} // namespace core
