#include "core/bundle/handoff.h"

#include "core/base/printable.h"
#include "core/bundle/portal_values.h"
#include "core/offer/field_addresses.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

using Indexes = PortalValues::Indexes;

std::string replaced(std::string text, std::string_view part, std::string_view by)
{
    if (const auto at = text.find(part); at != std::string::npos)
        text.replace(at, part.size(), by);
    return text;
}

bool isTyped(const PortalEntry& entry)
{
    return entry.control == PortalControl::Text || entry.control == PortalControl::Html;
}

/// Fills the pages of one portal with one offer.
class HandoffWriter {
public:
    HandoffWriter(const Offer& offer, const Profile& profile, const std::vector<Upload>& uploads)
        : m_offer(offer),
          m_profile(profile),
          m_values(offer, profile, uploads),
          m_folders(planFolders(offer))
    {
    }

    std::vector<HandoffPage> write()
    {
        for (const PortalPage& page : m_profile.portal.pages) {
            if (page.each.empty())
                addPage(page, {});
            else
                for (const Indexes& element : m_values.elementsOf(page.each, {}))
                    addPage(page, element);
        }
        return std::move(m_pages);
    }

private:
    /// Entries next to each other that go over the same list.
    using Run = std::vector<const PortalEntry*>;

    void addPage(const PortalPage& page, const Indexes& element);
    [[nodiscard]] static std::vector<Run> runsOf(const PortalPage& page);
    /// Of the run's list, those below the page's element.
    [[nodiscard]] std::vector<Indexes> elementsOf(const Run& run, const Indexes& element) const;
    void addRun(const Run& run, const Indexes& element);
    void addField(const PortalEntry& entry, const Indexes& element);
    [[nodiscard]] HandoffLength lengthOf(const PortalEntry& entry, std::string_view text) const;
    [[nodiscard]] std::string titleOf(const PortalPage& page, const Indexes& element) const;
    [[nodiscard]] std::string fileOf(const PortalEntry& entry, const Indexes& element) const;

    const Offer& m_offer;
    const Profile& m_profile;
    PortalValues m_values;
    std::vector<std::string> m_folders;
    std::vector<HandoffPage> m_pages;
};

std::string HandoffWriter::titleOf(const PortalPage& page, const Indexes& element) const
{
    if (page.each.empty())
        return page.title;
    // A portal has pages per plan and per nothing else.
    const Plan& plan = m_offer.plans[element.front()];
    return replaced(page.title, "%1", printable(plan.title.empty() ? plan.id : plan.title));
}

/// The stars of the file's name, filled with the plan's folder or the number of the element.
std::string HandoffWriter::fileOf(const PortalEntry& entry, const Indexes& element) const
{
    std::string file = entry.file.empty() ? std::string() : "data/" + entry.file;
    const bool isOfPlan = entry.field.starts_with("/plans/*");
    for (std::size_t at = 0; at < element.size(); ++at)
        file = replaced(std::move(file), "*",
                        isOfPlan && at == 0 ? m_folders[element[at]] : twoDigits(element[at] + 1));
    return file;
}

void HandoffWriter::addField(const PortalEntry& entry, const Indexes& element)
{
    if (entry.when && !m_values.holds(*entry.when, element))
        return;
    HandoffField field{entry.label, {}, {}, entry.note, entry.control, {}, {}, false, {}};
    if (!entry.field.empty()) {
        field.where = PortalValues::pathOf(entry, element);
        field.text = m_values.textOf(entry, element);
        field.file = entry.control == PortalControl::File ? m_values.uploadOf(entry, element)
                     : field.text.empty()                 ? std::string()
                                                          : fileOf(entry, element);
        field.isLeftEmpty = field.text.empty() && field.file.empty();
    }
    if (entry.control == PortalControl::List)
        field.parts = m_values.partsOf(entry, element);
    if (isTyped(entry) && !field.text.empty())
        field.length = lengthOf(entry, field.text);
    m_pages.back().fields.push_back(std::move(field));
}

HandoffLength HandoffWriter::lengthOf(const PortalEntry& entry, std::string_view text) const
{
    const Limit* limit = m_profile.limit(entry.limitRule);
    const LengthUnit unit = limit ? limit->unit : LengthUnit::CodePoints;
    return {measure(text).in(unit), limit ? limit->max : std::nullopt, unit};
}

std::vector<Indexes> HandoffWriter::elementsOf(const Run& run, const Indexes& element) const
{
    const auto list = PortalValues::listOf(*run.front());
    const auto stars = static_cast<std::size_t>(std::ranges::count(list, '*'));
    return stars > element.size() ? m_values.elementsOf(list, element)
                                  : std::vector<Indexes>{element};
}

/// Entries that go over the same list: all of the first element, then all of the second.
void HandoffWriter::addRun(const Run& run, const Indexes& element)
{
    const auto elements = elementsOf(run, element);
    // Of a list without an element the first box tells that it stays empty.
    if (elements.empty()) {
        const PortalEntry& first = *run.front();
        if (!first.when || m_values.holds(*first.when, element))
            m_pages.back().fields.push_back({first.label,
                                             {},
                                             {},
                                             {},
                                             first.control,
                                             PortalValues::pathOf(first, element),
                                             {},
                                             true,
                                             {}});
        return;
    }
    for (const Indexes& each : elements)
        for (const PortalEntry* entry : run)
            addField(*entry, each);
}

std::vector<HandoffWriter::Run> HandoffWriter::runsOf(const PortalPage& page)
{
    std::vector<Run> runs;
    for (const PortalEntry& entry : page.entries) {
        if (runs.empty()
            || PortalValues::listOf(*runs.back().front()) != PortalValues::listOf(entry))
            runs.emplace_back();
        runs.back().push_back(&entry);
    }
    return runs;
}

void HandoffWriter::addPage(const PortalPage& page, const Indexes& element)
{
    m_pages.push_back({titleOf(page, element), page.note, {}});
    const auto runs = runsOf(page);
    // Room for all at once: a page of many thousand boxes would be moved by and by otherwise, and
    // held twice.
    std::size_t boxes = 0;
    for (const Run& run : runs)
        boxes += run.size() * std::max<std::size_t>(1, elementsOf(run, element).size());
    m_pages.back().fields.reserve(boxes);
    for (const Run& run : runs)
        addRun(run, element);
    std::vector<HandoffField>& fields = m_pages.back().fields;
    const bool creates = std::ranges::any_of(fields, [](const HandoffField& field) {
        const std::string address = addressOf(field.where);
        return address == "/identity/offerId" || address == "/plans/*/id";
    });
    for (HandoffField& field : fields)
        field.isAction = field.control == PortalControl::Button && field.where.isRoot() && !creates;
}

/// The first page with an action hands in what the pages before it hold.
void markLater(std::vector<HandoffPage>& pages)
{
    bool isHandedIn = false;
    for (HandoffPage& page : pages) {
        for (HandoffField& field : page.fields)
            field.isLater = field.isAction && isHandedIn;
        isHandedIn = isHandedIn || std::ranges::any_of(page.fields, &HandoffField::isAction);
    }
}

} // namespace

std::vector<HandoffPage> handoffPages(const Offer& offer, const Profile& profile,
                                      const std::vector<Upload>& uploads)
{
    std::vector<HandoffPage> pages = HandoffWriter(offer, profile, uploads).write();
    std::erase_if(pages, [](const HandoffPage& page) {
        return page.note.empty() && std::ranges::all_of(page.fields, &HandoffField::isLeftEmpty);
    });
    markLater(pages);
    return pages;
}

std::vector<HandoffPage> portalPages(const Offer& offer, const Profile& profile)
{
    return HandoffWriter(offer, profile, {}).write();
}

} // namespace core
