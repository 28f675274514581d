#include "app/document/document.h"

#include "app/document/base/large_offer.h"
#include "core/project/user/clock.h"
#include "core/rules/engine/validate.h"

#include <QScopedValueRollback>

#include <utility>

namespace app {

namespace {

/// Enough for a day of work; a step of a large offer holds some hundred kilobytes.
constexpr int kUndoLimit = 1000;

} // namespace

Document::Document(QObject* parent)
    : QObject(parent),
      m_default(m_profiles.all().front()),
      m_assumed(m_default),
      m_profile(m_default),
      m_content(std::make_shared<core::ProjectContent>()),
      m_history(this),
      m_late(new LateCheck(this))
{
    m_history.setUndoLimit(kUndoLimit);
    m_sources.look = [this](const auto& bytes, const core::PictureUses&) {
        return m_images.lookAt(bytes);
    };
    m_sources.spelling = [this](const core::Listing& listing) {
        return m_spelling.factsOf(listing);
    };
    takeAnswersOfEarlierDays();
    validate();
    connect(&m_images, &ImageExaminer::examined, this, &Document::takeFacts);
    connect(&m_spelling, &SpellChecker::checked, this, &Document::takeFacts);
    connect(&m_history, &QUndoStack::indexChanged, this, [this] {
        m_typingAt.reset();
        emit edited();
        if (m_isTyping && isLarge(offer()))
            m_late->putOff();
        else
            takeProfileInForce();
    });
    connect(m_late, &LateCheck::paused, this, [this] {
        beginCheck();
        m_late->start([run = check(), content = m_content] {
            core::Report report = run();
            giveBackMemoryOf(content->offer);
            return report;
        });
    });
    connect(m_late, &LateCheck::finished, this, [this](const core::Report& report) {
        m_report = report;
        ++m_revision;
        emit changed();
    });
    connect(m_late, &LateCheck::caughtUp, this, &Document::changed);
}

// The history says that it changed while it is destroyed, when half of the document is gone.
Document::~Document()
{
    m_history.disconnect(this);
}

QString Document::text(const core::FieldPath& where) const
{
    return fromUtf8(core::textAt(offer(), where).value_or(std::string()));
}

void Document::setText(const core::FieldPath& where, const QString& text)
{
    edit(where, [&](core::Offer& offer) {
        [[maybe_unused]] const bool known = core::setTextAt(offer, where, toUtf8(text));
        Q_ASSERT(known);
    });
}

void Document::edit(const core::FieldPath& where, const std::function<void(core::Offer&)>& change)
{
    // The field before is touched afterwards: whoever hears of a change must see this one, or an
    // editor would be given back the text it had before the key.
    const auto left = m_typingAt != where ? std::exchange(m_typingAt, std::nullopt) : std::nullopt;
    core::ProjectContent after = *m_content;
    change(after.offer);
    const bool goesOn = m_run.goesOn(core::textAt(offer(), where).value_or(std::string()),
                                     core::textAt(after.offer, where).value_or(std::string()));
    if (!m_typingAt || !goesOn)
        ++m_typing;
    push(tr("Change %1").arg(fieldName(where)), std::move(after), m_typing);
    m_typingAt = where;
    if (left)
        touch(*left);
}

void Document::editOnce(const QString& name, const std::function<void(core::Offer&)>& change)
{
    replaceOnce(name, [&](core::ProjectContent& content) { change(content.offer); });
}

void Document::replaceOnce(const QString& name,
                           const std::function<void(core::ProjectContent&)>& change)
{
    const auto left = std::exchange(m_typingAt, std::nullopt);
    core::ProjectContent after = *m_content;
    change(after);
    push(name, std::move(after), std::nullopt);
    if (left)
        touch(*left);
}

void Document::applyFix(const core::Fix& fix)
{
    editOnce(wording(fix.label), fix.apply);
}

std::vector<core::FieldChange> Document::preview(const core::Fix& fix) const
{
    core::Offer after = offer();
    fix.apply(after);
    return core::changesBetween(offer(), after);
}

void Document::finishEdit()
{
    if (m_typingAt)
        touch(*std::exchange(m_typingAt, std::nullopt));
}

QString Document::appendName(const core::FieldPath& list)
{
    return tr("Add to %1", "a list of the offer").arg(fieldName(list));
}

void Document::append(const core::FieldPath& list)
{
    editOnce(appendName(list), [&](core::Offer& offer) {
        const auto element = core::appendAt(offer, list);
        Q_ASSERT(element);
        beginElement(*element);
    });
}

void Document::beginElement(const core::FieldPath& element)
{
    const auto isInside = [&](const core::FieldPath& path) { return element.contains(path); };
    std::erase_if(m_touched, isInside);
    std::erase_if(m_touchedAlone, isInside);
    std::erase_if(m_newElements, isInside);
    m_newElements.insert(element);
}

void Document::remove(const core::FieldPath& element)
{
    editOnce(tr("Remove %1").arg(fieldName(element)), [&](core::Offer& offer) {
        [[maybe_unused]] const bool known = core::removeAt(offer, element);
        Q_ASSERT(known);
    });
}

void Document::move(const core::FieldPath& element, std::size_t to)
{
    editOnce(tr("Move %1").arg(fieldName(element)), [&](core::Offer& offer) {
        [[maybe_unused]] const bool known = core::moveAt(offer, element, to);
        Q_ASSERT(known);
    });
}

bool Document::isTouched(const core::FieldPath& where) const
{
    if (m_touchedAlone.contains(where))
        return true;
    for (core::FieldPath path = where; !path.isRoot(); path = path.parent()) {
        if (m_touched.contains(path))
            return true;
        if (m_newElements.contains(path))
            return false;
    }
    return m_touched.contains(core::FieldPath());
}

void Document::touch(const core::FieldPath& where)
{
    const auto isInside = [&](const core::FieldPath& element) { return where.contains(element); };
    if (!isTouched(where) || std::ranges::any_of(m_newElements, isInside))
        touch({where}, {});
}

void Document::touch(const std::vector<core::FieldPath>& fields,
                     const std::vector<core::FieldPath>& alone)
{
    const auto count = [this] {
        return m_touched.size() + m_touchedAlone.size() - m_newElements.size();
    };
    const std::size_t before = count();
    m_touched.insert(fields.begin(), fields.end());
    m_touchedAlone.insert(alone.begin(), alone.end());
    std::erase_if(m_newElements, [&](const core::FieldPath& element) {
        return std::ranges::any_of(
            fields, [&](const core::FieldPath& path) { return path.contains(element); });
    });
    if (count() != before)
        tellChanged();
}

void Document::setRegistryPassword(const QString& password)
{
    m_registryPassword.keep(password);
    // No password typed here says nothing of whether there is one.
    m_sources.hasRegistryPassword = password.isEmpty() ? std::nullopt : std::optional(true);
    validate();
    emit changed();
}

void Document::reset(core::ProjectContent content, bool saved)
{
    m_typingAt.reset();
    m_registryPassword.wipe();
    takeAnswersOfEarlierDays();
    dropBaseline();
    m_sources.hasRegistryPassword.reset();
    m_given.reset();
    m_images.clear();
    m_touched.clear();
    m_touchedAlone.clear();
    m_newElements.clear();
    m_shownPlan = 0;
    for (const core::FieldChange& field : core::changesBetween(core::Offer(), content.offer))
        m_touched.insert(field.where);
    m_content = std::make_shared<const core::ProjectContent>(std::move(content));
    m_history.clear();
    // clear() leaves a stack without a step as the offer before was marked.
    saved ? m_history.setClean() : m_history.resetClean();
    takeProfileInForce();
    giveBackMemoryOf(offer());
}

void Document::setSaved()
{
    finishEdit();
    m_history.setClean();
}

void Document::setFolder(std::optional<std::filesystem::path> folder)
{
    if (m_folder == folder)
        return;
    m_folder = std::move(folder);
    emit folderChanged();
}

void Document::push(const QString& name, core::ProjectContent after, std::optional<int> typing)
{
    if (after.offer == m_content->offer && after.assets == m_content->assets)
        return;
    const QScopedValueRollback<bool> isTyping(m_isTyping, typing.has_value());
    m_history.push(new UndoStep(
        name, m_content, std::make_shared<const core::ProjectContent>(std::move(after)),
        [this](const Snapshot& content) { m_content = content; }, typing));
}

void Document::beginCheck() const
{
    const auto day = core::today();
    m_sources.today = day ? std::optional(*day) : std::nullopt;
    m_facts = std::make_shared<const core::Facts>(core::factsOf(*m_content, profile(), m_sources));
    m_changes.reset();
    m_exportReport.reset();
    m_older.reset();
}

LateCheck::Run Document::check() const
{
    if (m_baseline && !m_showsOlder)
        return checkForNew();
    return [content = m_content, facts = m_facts, profile = m_profile] {
        return core::validate({content->offer, *facts, *profile});
    };
}

void Document::validate() const
{
    beginCheck();
    m_late->drop();
    m_report = check()();
    ++m_revision;
}

void Document::takeFacts()
{
    m_earlier.reset();
    if (isLarge(offer())) {
        m_late->putOff();
        return;
    }
    validate();
    emit changed();
}

void Document::bringUpToDate() const
{
    if (!m_late->isDue())
        return;
    validate();
    // The others hear of it after the one who asks in the middle of something.
    QMetaObject::invokeMethod(m_late, &LateCheck::caughtUp, Qt::QueuedConnection);
}

void Document::settle()
{
    if (!m_late->isDue())
        return;
    validate();
    emit changed();
}

void Document::tellChanged()
{
    if (!m_late->isDue())
        emit changed();
}

const core::Facts& Document::facts() const
{
    bringUpToDate();
    return *m_facts;
}

const core::Report& Document::report() const
{
    bringUpToDate();
    return m_report;
}

int Document::revision() const
{
    bringUpToDate();
    return m_revision;
}

} // namespace app

#include "moc_document.cpp"
