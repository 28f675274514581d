#include "core/intake/intake.h"

#include "core/offer/access.h"
#include "core/offer/field_addresses.h"
#include "core/offer/pictures.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace core::intake {

namespace {

/// By what the elements of a list are told apart; an element that is a text is its own key.
struct ListKey {
    std::string_view list;
    std::string_view key;
};
constexpr auto kListKeys = std::to_array<ListKey>({
    {"/listing/links", "url"},
    {"/listing/categories", "id"},
    {"/listing/categories/*/subcategories", ""},
    {"/legal/customAmendments", "terms"},
    {"/legal/customAmendments/*/tenantIds", ""},
    {"/media/logos/exceptions", "size"},
    {"/media/screenshots", "file"},
    {"/media/videos", "url"},
    {"/plans", "id"},
    {"/plans/*/governmentCertifications", "name"},
    {"/plans/*/image/tags", "name"},
    {"/plans/*/image/tags/*/refersTo", ""},
    {"/plans/*/defaults/routes", "name"},
    {"/plans/*/defaults/twin", "name"},
    {"/plans/*/defaults/environment", "name"},
    {"/previewAudience", "id"},
    {"/leads/contactEmails", ""},
    {"/suppressions", "rule"},
});

std::string keyAt(const Offer& offer, const FieldPath& element)
{
    const std::string address = addressOf(element.parent());
    const auto row = std::ranges::find(kListKeys, address, &ListKey::list);
    if (row == kListKeys.end())
        return {};
    return textAt(offer, row->key.empty() ? element : element / row->key).value_or(std::string());
}

/// The list step that the path enters next, behind the first `from` bytes: the bytes up to the end
/// of its index.
std::optional<std::size_t> nextElement(const Offer& offer, const std::string& path,
                                       std::size_t from)
{
    for (std::size_t slash = path.find('/', from + 1); slash != std::string::npos;) {
        const std::size_t end = std::min(path.find('/', slash + 1), path.size());
        const FieldPath element(path.substr(0, end));
        if (element.index()
            && std::ranges::find(kListKeys, addressOf(element.parent()), &ListKey::list)
                   != kListKeys.end()
            && *element.index() < sizeAt(offer, element.parent()))
            return end;
        slash = end == path.size() ? std::string::npos : end;
    }
    return std::nullopt;
}

/// Where the elements of a list are, by their keys; of equal ones the first.
std::map<std::string, std::size_t> elementsByKey(const Offer& offer, const FieldPath& list)
{
    std::map<std::string, std::size_t> elements;
    for (std::size_t at = 0; at < sizeAt(offer, list); ++at)
        elements.emplace(keyAt(offer, list / at), at);
    elements.erase(std::string());
    return elements;
}

/// Makes the lists on the way long enough.
void makeRoom(Offer& offer, const FieldPath& leaf)
{
    const auto steps = leaf.steps();
    FieldPath at;
    for (const std::string& step : steps) {
        const FieldPath next = at / std::string_view(step);
        if (next.index())
            while (sizeAt(offer, at) <= *next.index() && appendAt(offer, at)) {
            }
        at = next;
    }
}

/// Puts a copy of the element at the end of the list.
void copyElement(const Offer& from, const FieldPath& element, Offer& to, const FieldPath& list)
{
    const FieldPath copy = list / sizeAt(to, list);
    for (const FieldText& leaf : fieldTextsAt(from, element.str())) {
        const FieldPath where(copy.str() + leaf.where.str().substr(element.str().size()));
        makeRoom(to, where);
        [[maybe_unused]] const bool isThere = setTextAt(to, where, leaf.text);
    }
}

/// "Listing: Title"; "Plans “standard”" for an element.
Message namedField(const FieldPath& where, const std::string& key)
{
    std::vector<Argument> labels = labelsAlong(where);
    std::erase_if(labels, [](const Argument& label) {
        return !std::holds_alternative<TranslatableText>(label);
    });
    if (!key.empty())
        return {"import", translatable("import", "%1 “%2”"), {labels.back(), key}};
    if (labels.size() < 2)
        return {"import", "%1", {labels.back()}};
    return {"import", translatable("import", "%1: %2"), {labels[labels.size() - 2], labels.back()}};
}

class Comparing {
public:
    Comparing(Told told, const ProjectContent& content)
        : m_told(std::move(told)), m_content(content)
    {
        renamePictures();
        m_offer = std::make_shared<const Offer>(m_told.offer());
    }

    [[nodiscard]] Intake run() &&;

private:
    void renamePictures();
    void compare(const FieldPath& field);
    void proposeElement(const FieldPath& element, const FieldPath& list);
    void proposeLeaf(const FieldPath& field, const FieldPath& where);
    [[nodiscard]] std::optional<FieldPath> counterpart(const FieldPath& element,
                                                       const FieldPath& list);
    [[nodiscard]] std::string summaryOf(const FieldPath& element) const;

    Told m_told;
    std::shared_ptr<const Offer> m_offer;
    const ProjectContent& m_content;
    /// Elements that are offered as a whole, and where those that are not lie in the offer.
    std::set<FieldPath> m_whole;
    std::map<FieldPath, FieldPath> m_places;
    /// The offer's elements by their keys, of each list that was asked for.
    std::map<FieldPath, std::map<std::string, std::size_t>> m_elements;
    Offer m_nothing;
    Intake m_result;
};

/// No picture takes the place of another one.
void Comparing::renamePictures()
{
    Assets renamed;
    std::map<std::string, std::string> names;
    Assets taken = m_content.assets;
    for (const auto& [name, bytes] : m_told.assets) {
        const auto own = m_content.assets.find(name);
        const bool isSame = own != m_content.assets.end() && *own->second == *bytes;
        const std::string free = isSame ? name : freePictureName(taken, name);
        renamed.emplace(free, bytes);
        taken.emplace(free, bytes);
        names.emplace(name, free);
    }
    for (const FieldPath& field : imageFields(m_told.offer()))
        if (const auto found = names.find(textAt(m_told.offer(), field).value_or(std::string()));
            found != names.end())
            m_told.tell(field, found->second);
    m_result.assets = std::move(renamed);
}

/// Where the told element is in the offer's list; nothing where it is new.
std::optional<FieldPath> Comparing::counterpart(const FieldPath& element, const FieldPath& list)
{
    const auto [elements, isNew] = m_elements.try_emplace(list);
    if (isNew)
        elements->second = elementsByKey(m_content.offer, list);
    const auto found = elements->second.find(keyAt(*m_offer, element));
    if (found == elements->second.end())
        return std::nullopt;
    return list / found->second;
}

std::string Comparing::summaryOf(const FieldPath& element) const
{
    std::string text;
    for (const FieldText& leaf : fieldTextsAt(*m_offer, element.str()))
        if (m_told.has(leaf.where))
            text += (text.empty() ? "" : " · ") + onOneLine(leaf.text);
    return text;
}

void Comparing::proposeElement(const FieldPath& element, const FieldPath& list)
{
    if (!m_whole.insert(element).second)
        return;
    const std::string key = keyAt(*m_offer, element);
    m_result.proposals.push_back({namedField(list, key),
                                  list,
                                  {},
                                  summaryOf(element),
                                  true,
                                  [from = m_offer, element, list](Offer& offer) {
                                      copyElement(*from, element, offer, list);
                                  }});
}

void Comparing::proposeLeaf(const FieldPath& field, const FieldPath& where)
{
    const auto now = textAt(m_content.offer, where);
    const std::string offered = textAt(*m_offer, field).value_or(std::string());
    if (!now || *now == offered)
        return;
    const bool isEmpty = isBlank(*now) || textAt(m_nothing, where) == *now;
    m_result.proposals.push_back(
        {namedField(where, {}), where, *now, offered, isEmpty, [where, offered](Offer& offer) {
             [[maybe_unused]] const bool isThere = setTextAt(offer, where, offered);
         }});
}

/// Goes along the field's path, from element to element of the lists in it.
void Comparing::compare(const FieldPath& field)
{
    const std::string& path = field.str();
    FieldPath told;
    FieldPath where;
    for (auto end = nextElement(*m_offer, path, 0); end; end = nextElement(*m_offer, path, *end)) {
        const FieldPath element(path.substr(0, *end));
        const FieldPath list(where.str() + element.parent().str().substr(told.str().size()));
        if (m_whole.contains(element))
            return;
        auto place = m_places.find(element);
        if (place == m_places.end()) {
            const auto own = counterpart(element, list);
            if (!own)
                return proposeElement(element, list);
            place = m_places.emplace(element, *own).first;
        }
        told = element;
        where = place->second;
    }
    proposeLeaf(field, FieldPath(where.str() + path.substr(told.str().size())));
}

Intake Comparing::run() &&
{
    for (const FieldPath& field : m_told.fields())
        compare(field);
    m_result.changed = std::move(m_told.changed);
    m_result.leftOut = std::move(m_told.leftOut);
    m_result.notUnderstood = std::move(m_told.notUnderstood);
    return std::move(m_result);
}

} // namespace

Intake intakeOf(Told told, const ProjectContent& content)
{
    told.hideSecrets();
    return Comparing(std::move(told), content).run();
}

void takeOver(const Intake& intake, const std::vector<const Proposal*>& taken,
              ProjectContent& content)
{
    for (const Proposal* proposal : taken)
        proposal->take(content.offer);
    for (const FieldPath& field : imageFields(content.offer)) {
        const auto picture =
            intake.assets.find(textAt(content.offer, field).value_or(std::string()));
        if (picture != intake.assets.end())
            content.assets.insert(*picture);
    }
}

} // namespace core::intake
