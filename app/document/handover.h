#pragma once

#include "core/bundle/bundle_handoff.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace app {

/// Entering a bundle into the portal, box by box: what is done, and where the person stands. Both
/// outlive the program: one file for each offer and profile below `folder`, which holds digests and
/// no text of the offer.
class Handover : public QObject {
    Q_OBJECT

public:
    /// One box of a page.
    struct Entry {
        std::size_t page = 0;
        const core::HandoffField* field = nullptr;
        /// Digest of page, name and place: the same box in the next bundle.
        std::string key;
        /// Digest of what goes in.
        std::string value;
    };

    Handover(core::BundleHandoff handoff, const std::filesystem::path& folder,
             QObject* parent = nullptr);

    [[nodiscard]] const core::BundleHandoff& handoff() const { return m_handoff; }
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] bool isDone(std::size_t entry) const;
    /// It was done with another value, in an earlier bundle.
    [[nodiscard]] bool isChangedSince(std::size_t entry) const;
    /// It comes days after the rest.
    [[nodiscard]] bool isLater(std::size_t entry) const;
    /// Of all that is due, which is what is not later.
    [[nodiscard]] std::size_t dueCount() const;
    [[nodiscard]] std::size_t doneCount() const;
    /// All that is due is done.
    [[nodiscard]] bool isHandedOver() const { return doneCount() == dueCount(); }
    [[nodiscard]] bool hasOpenLater() const;
    [[nodiscard]] std::size_t changedCount() const;
    [[nodiscard]] std::size_t doneOnPage(std::size_t page) const;
    /// The bundle is an update of what the store has: entries are marked against that, and count as
    /// done where they are as published.
    [[nodiscard]] bool isUpdate() const;
    /// How many entries of an update differ from what is published.
    [[nodiscard]] std::size_t newsCount() const;
    /// Of no entries, 0.
    [[nodiscard]] std::size_t current() const { return m_current; }
    /// Why the progress is not kept, or empty.
    [[nodiscard]] const std::optional<core::Error>& fault() const { return m_fault; }

    void setDone(std::size_t entry, bool isDone);
    void goTo(std::size_t entry);
    /// Nothing goes into it, and nothing of an earlier version is to be taken out.
    [[nodiscard]] static bool isLeftAlone(const core::HandoffField& field);
    /// How many entries from the current one on, on its page and without a gap, are open and only
    /// to be left as they are, empty or off; 0 where the current one is none of those.
    [[nodiscard]] std::size_t emptyRun() const;
    /// Ticks the current entry off and goes to the next one that is open, else stays. What comes
    /// later comes last.
    void finishCurrent();
    /// The same with all of emptyRun() at once.
    void finishEmptyRun();
    /// Whether a paste ticks off and offers the next text; kept like the ticks.
    [[nodiscard]] bool goesOn() const { return m_goesOn; }
    void setGoesOn(bool goesOn);
    /// Sets the last tick of this window back, and stands where it was set. Of none, nothing.
    void undo();

signals:
    void changed();

private:
    /// What boxes had before they were ticked off or opened again, and where the person stood.
    struct Step {
        std::vector<std::pair<std::size_t, std::optional<std::string>>> before;
        std::size_t current = 0;
    };

    void tick(std::size_t first, std::size_t count, bool isDone);
    void finish(std::size_t count);
    void put(std::size_t entry, std::optional<std::string> value);
    void load();
    void takeUpBundle();
    [[nodiscard]] std::string bundleAndBase() const;
    void goToFirst(const std::function<bool(std::size_t)>& isWanted);
    void save();

    core::BundleHandoff m_handoff;
    std::filesystem::path m_file;
    std::vector<Entry> m_entries;
    /// What was entered into a box, by the key of the entry.
    std::map<std::string, std::string, std::less<>> m_done;
    std::size_t m_current = 0;
    bool m_goesOn = false;
    std::vector<Step> m_steps;
    std::optional<core::Error> m_fault;
};

} // namespace app
