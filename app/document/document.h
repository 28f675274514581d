#pragma once

#include "app/document/base/typing_run.h"
#include "app/document/base/undo_step.h"
#include "app/document/base/wording.h"
#include "app/document/baseline.h"
#include "app/document/image_examiner.h"
#include "app/document/late_check.h"
#include "app/document/profiles.h"
#include "app/document/secret_store.h"
#include "app/document/spell_checker.h"
#include "core/base/result.h"
#include "core/changes/frozen_fields.h"
#include "core/changes/offer_changes.h"
#include "core/offer/access.h"
#include "core/offer/field.h"
#include "core/project/facts/facts.h"
#include "core/project/profile_choice.h"
#include "core/project/project.h"
#include "core/rules/engine/report.h"
#include "core/rules/engine/rule.h"
#include "core/rules/engine/validate.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace app {

/// The one open offer: its value, its history and its findings. It is the only writer; pages and
/// commands are thin faces over it. Every edit runs all rules of the profile at once; where that
/// takes long, typing is checked once it pauses, or as soon as somebody asks for what was found.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const core::Offer& offer() const { return m_content->offer; }
    [[nodiscard]] const core::Assets& assets() const { return m_content->assets; }
    /// The value as it is now; it never changes under its holder.
    [[nodiscard]] Snapshot content() const { return m_content; }
    [[nodiscard]] const core::Profile& profile() const { return *m_profile; }
    /// The same, to be kept by an export that goes on while the user changes profiles.
    [[nodiscard]] std::shared_ptr<const core::Profile> sharedProfile() const { return m_profile; }
    /// Facts of an image come a moment after the image, and those of spelling after the word.
    [[nodiscard]] const core::Facts& facts() const;
    [[nodiscard]] const core::Report& report() const;
    /// Another number is another report, of another value, profile or facts; fixes are good for
    /// one.
    [[nodiscard]] int revision() const;
    /// What was typed is checked now, and everybody hears of it: before an act of the user that may
    /// lean on what is shown.
    void settle();
    [[nodiscard]] core::Subject subject() const { return {offer(), facts(), profile()}; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_history; }
    /// Absent until the offer was saved or opened.
    [[nodiscard]] std::optional<std::filesystem::path> folder() const { return m_folder; }
    [[nodiscard]] bool isModified() const { return !m_history.isClean(); }

    /// The leaf at the path as core::textAt gives it; empty where there is none.
    [[nodiscard]] QString text(const core::FieldPath& where) const;
    /// Typing: see edit().
    void setText(const core::FieldPath& where, const QString& text);

    /// Applies `change` as one undo step named after the field. Edits of one path that follow one
    /// another as keys do merge into one step (see TypingRun), until finishEdit().
    void edit(const core::FieldPath& where, const std::function<void(core::Offer&)>& change);
    /// A step that never merges, with a name of its own (a fix, an import, a list operation).
    void editOnce(const QString& name, const std::function<void(core::Offer&)>& change);
    /// The same for a step that changes image files too.
    void replaceOnce(const QString& name, const std::function<void(core::ProjectContent&)>& change);
    void applyFix(const core::Fix& fix);
    /// What the fix would change.
    [[nodiscard]] std::vector<core::FieldChange> preview(const core::Fix& fix) const;
    /// The editor was left: what is typed next is a step of its own, and the field is touched.
    void finishEdit();

    /// Typed face of edit(): document.set<Field<&Offer::listing, &Listing::title>>(title).
    template <class F, class Value, class... Indexes>
    void set(const Value& value, Indexes... at);

    /// Lists, one step each. A new element has the values of an empty offer, and is untouched even
    /// where its list is touched: nobody is scolded for what they could not fill in yet.
    void append(const core::FieldPath& list);
    void remove(const core::FieldPath& element);
    /// Moves the element so that its index is `to`.
    void move(const core::FieldPath& element, std::size_t to);
    /// document.append<Field<&Offer::plans>>(plan); indexes lead to the list.
    template <class F, class Element, class... Indexes>
    void append(Element element, Indexes... at);

    /// Whether findings at the path may show: the user left the field or its page.
    [[nodiscard]] bool isTouched(const core::FieldPath& where) const;
    /// Touches every field below the path, too.
    void touch(const core::FieldPath& where);
    /// The same for many fields, and for places that are touched without the fields below them.
    void touch(const std::vector<core::FieldPath>& fields,
               const std::vector<core::FieldPath>& alone);

    /// The plan that the pages show, one at a time; 0 where there is none.
    [[nodiscard]] std::size_t shownPlan() const;
    void showPlan(std::size_t plan);
    /// Shows the plan that the path leads into, if it does.
    void showPlanOf(const core::FieldPath& where);
    /// False for what lies in a plan that is not shown.
    [[nodiscard]] bool isInView(const core::FieldPath& where) const;

    /// Another profile's portal asks for the field, and this one's has no place for it.
    [[nodiscard]] bool isOfOtherPortals(const core::FieldPath& where) const;

    [[nodiscard]] const Profiles& profiles() const { return m_profiles; }
    /// Reads a profile file, adds it to the list and judges by it as long as this offer is open:
    /// nobody else has the file, so the offer does not name it.
    core::Result<std::monostate> useProfileFile(const QString& fileName);
    /// The offer is made for the profile, one of profiles(), and says so: an undo step. One that
    /// came from a file is used as by useProfileFile().
    void chooseProfile(std::string_view id);
    /// An offer that names no profile says which one judges it: a project that is written for the
    /// first time is read by others, too. A profile of a file is not named.
    void nameProfile();
    /// The content as nameProfile() would leave it.
    [[nodiscard]] Snapshot namedContent() const;
    /// Judges an offer that names no known profile by this one; by the default where the id is not
    /// one of profiles(). The default is the first of them, until another is set.
    void assumeProfile(std::string_view id);
    void setDefaultProfile(std::string_view id);
    [[nodiscard]] const core::Profile& defaultProfile() const { return *m_default; }
    /// Who decided on the profile; Option is a file that was used, Configuration an assumed one.
    [[nodiscard]] core::ProfileChoice profileChoice() const;

    /// What the store has: from now on the offer is an update of that. Findings that it had, too,
    /// are hidden in the report, until its field changes or they are shown.
    void setPublished(std::optional<core::Published> published);
    /// What the store has is noted, but cannot be understood: what never changes once it is
    /// published is held as this offer has it, and nothing is compared.
    void holdFrozen(core::Offer published);
    /// Null where nothing is published, or what is cannot be understood.
    [[nodiscard]] Baseline* baseline() const { return m_baseline.get(); }
    /// Baseline::locate(), whose end baselineLocated() tells.
    void locateBaseline(const std::filesystem::path& bundle);
    /// What differs from what the store has; a picture once it was looked at.
    [[nodiscard]] const std::vector<core::Change>& changes() const;
    /// The rule that holds the field fast as it was published; null where it may change.
    [[nodiscard]] const core::Rule* frozenBy(const core::FieldPath& where) const;
    /// Whether the store has a plan of its ID.
    [[nodiscard]] bool isPublishedPlan(const core::Plan& plan) const;
    /// False for a picture of which the old pixels are not at hand.
    [[nodiscard]] bool canTakeBack(const core::Change& change) const;
    /// One of changes(), as one undo step.
    void takeBack(const core::Change& change);
    /// Whether the report lists what the published version had already.
    [[nodiscard]] bool showsOlder() const { return m_showsOlder; }
    void setShowsOlder(bool showsOlder);
    /// Whether takeAllBack() brings back all that changed: the old pictures are at hand.
    [[nodiscard]] bool canTakeAllBack() const;
    /// The offer is as the store has it, by one undo step.
    void takeAllBack();
    /// The fields that may not change once they are published, named once each.
    [[nodiscard]] QStringList frozenFields() const;
    /// Where the findings are that the published version had already.
    [[nodiscard]] const std::vector<core::FieldPath>& olderFindings() const;
    /// What an export would say, made once for each state of the offer. What the published version
    /// had already is set aside, unless something of it stops the export.
    [[nodiscard]] const core::Report& exportReport() const;

    /// What somebody who asked the address found there today.
    void setLinkFacts(const std::string& url, const core::LinkFacts& facts);
    /// Keeps the answers for the next days, outside of the project; false where the disk refuses.
    [[nodiscard]] bool keepLinkFacts() const;

    /// What a registry says today of the repository that the facts know by the key.
    void setRegistryFacts(const std::string& key, core::RegistryRepository repository);
    /// Keeps the answers for later days, outside of the project; false where the disk refuses.
    [[nodiscard]] bool keepRegistryFacts() const;

    /// ImageExaminer::remember().
    void rememberMeasures(core::MeasureCache measures) { m_images.remember(std::move(measures)); }

    /// In memory only; an empty one is forgotten.
    void setRegistryPassword(const QString& password);
    [[nodiscard]] const SecretStore& registryPassword() const { return m_registryPassword; }

    /// Another value takes the place of this one, without a way back. Unless it is `saved`
    /// somewhere, it counts as modified. Fields that have a value are touched; secrets are wiped.
    void reset(core::ProjectContent content, bool saved);
    /// The value is what stands on disk.
    void setSaved();
    /// The value is not what stands on disk, where others wrote.
    void setUnsaved() { m_history.resetClean(); }
    void setFolder(std::optional<std::filesystem::path> folder);

signals:
    /// The value is another one.
    void edited();
    /// The offer, its findings, the profile, what is touched or the plan in view are not what they
    /// were.
    void changed();
    void folderChanged();
    void profileChanged();
    /// Another version is compared with, or none.
    void baselineChanged();
    /// As Baseline::located().
    void baselineLocated(const core::Result<std::monostate>& result);

private:
    /// The digests of the offer's pictures as a bundle has them.
    [[nodiscard]] std::map<std::string, std::string, std::less<>> picturesInBundle() const;
    [[nodiscard]] static QString appendName(const core::FieldPath& list);
    void push(const QString& name, core::ProjectContent after, std::optional<int> typing);
    void beginElement(const core::FieldPath& element);
    [[nodiscard]] std::shared_ptr<const core::Profile> profileInForce() const;
    void takeProfileInForce();
    void takeAnswersOfEarlierDays();
    /// The facts are those of now; the report is still to come.
    void beginCheck() const;
    void validate() const;
    /// What is known beside the offer is more: checks now, or soon where that takes long.
    void takeFacts();
    /// Does what was put off.
    void bringUpToDate() const;
    /// Runs the rules on the value and the facts of now, on any thread.
    [[nodiscard]] LateCheck::Run check() const;
    /// Unless a check is due, whose end tells.
    void tellChanged();
    /// The same, which hides what the published version had already.
    [[nodiscard]] LateCheck::Run checkForNew() const;
    void dropBaseline();
    /// changes() of the value and the facts of now.
    [[nodiscard]] const std::vector<core::Change>& changesNow() const;
    /// What frozen fields are held to; null where nothing is published.
    [[nodiscard]] const core::Offer* publishedOffer() const;

    Profiles m_profiles;
    std::shared_ptr<const core::Profile> m_default;
    std::shared_ptr<const core::Profile> m_assumed;
    /// Of a file; null where none is used.
    std::shared_ptr<const core::Profile> m_given;
    std::shared_ptr<const core::Profile> m_profile;
    Snapshot m_content;
    QUndoStack m_history;
    ImageExaminer m_images;
    SpellChecker m_spelling;
    mutable core::FactSources m_sources;
    mutable std::shared_ptr<const core::Facts> m_facts;
    mutable core::Report m_report;
    LateCheck* m_late;
    mutable std::optional<core::Report> m_exportReport;
    mutable std::optional<std::vector<core::FieldPath>> m_older;
    std::shared_ptr<Baseline> m_baseline;
    /// In place of a baseline that cannot be understood.
    std::optional<core::Offer> m_held;
    bool m_showsOlder = false;
    /// Worked out when somebody asks: what differs, and what the published version is told today.
    mutable std::optional<std::vector<core::Change>> m_changes;
    /// By the digest of the file as it is: each is read once.
    mutable std::map<std::string, std::string, std::less<>> m_digestsInBundle;
    mutable std::shared_ptr<const core::Report> m_earlier;
    std::optional<core::FrozenFields> m_frozen;
    mutable int m_revision = 0;
    std::optional<std::filesystem::path> m_folder;
    std::set<core::FieldPath> m_touched;
    std::set<core::FieldPath> m_touchedAlone;
    /// Elements that were added since their list was touched.
    std::set<core::FieldPath> m_newElements;
    std::size_t m_shownPlan = 0;
    /// The path of the step that grows with every keystroke, and the number of that step.
    std::optional<core::FieldPath> m_typingAt;
    TypingRun m_run;
    int m_typing = 0;
    bool m_isTyping = false;
    SecretStore m_registryPassword;
};

template <class F, class Value, class... Indexes>
void Document::set(const Value& value, Indexes... at)
{
    edit(F::path(at...), [&](core::Offer& offer) { F::in(offer, at...) = value; });
}

template <class F, class Element, class... Indexes>
void Document::append(Element element, Indexes... at)
{
    editOnce(appendName(F::path(at...)), [&](core::Offer& offer) {
        auto& list = F::in(offer, at...);
        beginElement(F::path(at...) / list.size());
        list.push_back(std::move(element));
    });
}

} // namespace app
