#include "app/document/handover.h"

#include "core/base/sha.h"
#include "core/project/own_files.h"
#include "core/text/json/json_build.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr const char* kSchema = "offerwright-handover/1";

/// What a box takes: a text, or the bytes of a picture.
std::string valueDigest(const core::BundleHandoff& handoff, const core::HandoffField& field)
{
    const auto picture = handoff.pictures.find(field.file);
    const bool isPicture = picture != handoff.pictures.end() && picture->second;
    return core::sha256Hex(isPicture ? std::string_view(*picture->second)
                                     : std::string_view(field.text));
}

std::vector<Handover::Entry> entriesOf(const core::BundleHandoff& handoff)
{
    std::vector<Handover::Entry> entries;
    std::map<std::string, int> known;
    for (std::size_t page = 0; page < handoff.pages.size(); ++page)
        for (const core::HandoffField& field : handoff.pages[page].fields) {
            std::string name =
                handoff.pages[page].title + '\n' + field.label + '\n' + field.where.str();
            // Boxes of one name that nothing goes into are told apart by their order.
            name += '\n' + std::to_string(known[name]++);
            entries.push_back({page, &field, core::sha256Hex(name), valueDigest(handoff, field)});
        }
    return entries;
}

} // namespace

Handover::Handover(core::BundleHandoff handoff, const std::filesystem::path& folder,
                   QObject* parent)
    : QObject(parent),
      m_handoff(std::move(handoff)),
      m_file(folder
             / (core::sha256Hex(m_handoff.storeAddress + '\n' + m_handoff.profileId) + ".json")),
      m_entries(entriesOf(m_handoff))
{
    load();
}

bool Handover::isUpdate() const
{
    return !m_handoff.publishedOn.empty();
}

std::size_t Handover::newsCount() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_entries, [](const Entry& entry) {
        const auto news = entry.field->news;
        return news == core::HandoffNews::Changed || news == core::HandoffNews::New
               || news == core::HandoffNews::Gone;
    }));
}

bool Handover::isDone(std::size_t entry) const
{
    const auto known = m_done.find(m_entries[entry].key);
    return known != m_done.end() && known->second == m_entries[entry].value;
}

bool Handover::isChangedSince(std::size_t entry) const
{
    return m_done.contains(m_entries[entry].key) && !isDone(entry);
}

bool Handover::isLater(std::size_t entry) const
{
    return m_entries[entry].field->isLater;
}

std::size_t Handover::dueCount() const
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        count += isLater(at) ? 0 : 1;
    return count;
}

std::size_t Handover::doneCount() const
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        count += isDone(at) && !isLater(at) ? 1 : 0;
    return count;
}

bool Handover::hasOpenLater() const
{
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        if (isLater(at) && !isDone(at))
            return true;
    return false;
}

std::size_t Handover::changedCount() const
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        count += isChangedSince(at) ? 1 : 0;
    return count;
}

std::size_t Handover::doneOnPage(std::size_t page) const
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        count += m_entries[at].page == page && isDone(at) ? 1 : 0;
    return count;
}

void Handover::setDone(std::size_t entry, bool isDone)
{
    if (isDone == this->isDone(entry))
        return;
    tick(entry, 1, isDone);
    save();
    emit changed();
}

/// One step to be undone.
void Handover::tick(std::size_t first, std::size_t count, bool isDone)
{
    Step step{{}, m_current};
    for (std::size_t at = first; at < first + count; ++at) {
        const auto known = m_done.find(m_entries[at].key);
        step.before.emplace_back(at, known == m_done.end() ? std::nullopt
                                                           : std::optional(known->second));
        put(at, isDone ? std::optional(m_entries[at].value) : std::nullopt);
    }
    m_steps.push_back(std::move(step));
}

void Handover::put(std::size_t entry, std::optional<std::string> value)
{
    if (value)
        m_done[m_entries[entry].key] = std::move(*value);
    else
        m_done.erase(m_entries[entry].key);
}

void Handover::undo()
{
    if (m_steps.empty())
        return;
    Step step = std::move(m_steps.back());
    m_steps.pop_back();
    for (auto& [entry, before] : step.before)
        put(entry, std::move(before));
    m_current = step.current;
    save();
    emit changed();
}

void Handover::goTo(std::size_t entry)
{
    if (entry == m_current || entry >= m_entries.size())
        return;
    m_current = entry;
    save();
    emit changed();
}

bool Handover::isLeftAlone(const core::HandoffField& field)
{
    using core::PortalControl;
    const bool isNothing =
        field.isLeftEmpty
        || (field.where.isRoot() && field.text.empty() && field.file.empty()
            && field.control != PortalControl::Button && field.control != PortalControl::Secret);
    return isNothing && !field.isAction && field.news != core::HandoffNews::Changed
           && field.news != core::HandoffNews::Gone;
}

std::size_t Handover::emptyRun() const
{
    std::size_t count = 0;
    for (std::size_t at = m_current; at < m_entries.size(); ++at, ++count)
        if (m_entries[at].page != m_entries[m_current].page || isDone(at)
            || !isLeftAlone(*m_entries[at].field))
            break;
    return count;
}

void Handover::finishCurrent()
{
    finish(std::min<std::size_t>(1, m_entries.size()));
}

void Handover::finishEmptyRun()
{
    finish(emptyRun());
}

void Handover::finish(std::size_t count)
{
    if (count == 0)
        return;
    tick(m_current, count, true);
    std::optional<std::size_t> next;
    for (std::size_t step = 1; step < m_entries.size(); ++step) {
        const std::size_t at = (m_current + step) % m_entries.size();
        if (!isDone(at) && (!next || (isLater(*next) && !isLater(at))))
            next = at;
    }
    m_current = next.value_or(m_current + count - 1);
    save();
    emit changed();
}

void Handover::setGoesOn(bool goesOn)
{
    if (goesOn == m_goesOn || m_entries.empty())
        return;
    m_goesOn = goesOn;
    save();
    emit changed();
}

/// What cannot be read counts as nothing done: ticks are quickly set again.
void Handover::load()
{
    const auto text = core::readIfThere(m_file);
    const core::JsonTree tree = core::readJson(text && *text ? **text : std::string());
    const core::JsonNode* schema = tree.root.member("schema");
    const core::JsonNode* done = tree.root.member("done");
    if (!schema || schema->text != kSchema || !done) {
        takeUpBundle();
        return;
    }
    const core::JsonNode* goesOn = tree.root.member("goesOn");
    m_goesOn = goesOn && goesOn->text == "true";
    for (const core::JsonMember& entry : done->members)
        m_done[entry.key] = entry.value.text;
    const core::JsonNode* bundle = tree.root.member("bundle");
    const bool isSameBundle = bundle && bundle->text == bundleAndBase();
    if (!isSameBundle)
        takeUpBundle();
    const core::JsonNode* current = tree.root.member("current");
    if (current && (isSameBundle || !isUpdate()))
        if (const auto found = std::ranges::find(m_entries, current->text, &Entry::key);
            found != m_entries.end())
            m_current = static_cast<std::size_t>(found - m_entries.begin());
    if (!isUpdate())
        goToFirst([this](std::size_t at) { return isChangedSince(at); });
}

// Values that the portal has are entered; what is an action is to be done with every bundle.
void Handover::takeUpBundle()
{
    for (const Entry& entry : m_entries) {
        if (entry.field->isAction)
            m_done.erase(entry.key);
        else if (entry.field->news == core::HandoffNews::AsPublished)
            m_done[entry.key] = entry.value;
    }
    if (isUpdate())
        goToFirst([this](std::size_t at) { return !isDone(at); });
}

/// What the ticks were set for: the bundle, and what it was compared with.
std::string Handover::bundleAndBase() const
{
    return m_handoff.sha256 + ' ' + m_handoff.publishedOn;
}

/// What the next bundle changes is what there is to enter.
void Handover::goToFirst(const std::function<bool(std::size_t)>& isWanted)
{
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        if (isWanted(at)) {
            m_current = at;
            return;
        }
}

void Handover::save()
{
    core::JsonNode done = core::jsonObject();
    for (const auto& [key, value] : m_done)
        core::addMember(done, key, core::jsonText(value));
    const auto root = core::jsonObject({{"schema", core::jsonText(kSchema)},
                                        {"bundle", core::jsonText(bundleAndBase())},
                                        {"current", core::jsonText(m_entries[m_current].key)},
                                        {"goesOn", core::jsonBoolean(m_goesOn)},
                                        {"done", std::move(done)}});
    const auto kept = core::keepFile(m_file, core::writeJson(root, core::JsonStyle::Lines) + '\n');
    m_fault = kept ? std::nullopt : std::optional(kept.error());
}

} // namespace app
