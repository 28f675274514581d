#pragma once

#include "app/document/handover.h"
#include "app/ui/handover/paste_queue.h"

#include <QWidget>

class QCheckBox;
class QProgressBar;

namespace app {

class Baseline;
class EntryCard;
class StateLine;
class TextLabel;

/// The companion beside the portal's browser window: what to enter next, one box at a time, in the
/// order of the portal. It stays on top.
class HandoverWindow : public QWidget {
    Q_OBJECT

public:
    /// `folder` keeps the progress.
    HandoverWindow(core::BundleHandoff handoff, const std::filesystem::path& folder,
                   QWidget* parent = nullptr);

    /// Opens one for the bundle in the file, or says beside `parent` why it cannot. With what the
    /// store has of the offer, it tells what the bundle changes of that.
    static void open(const std::filesystem::path& bundle, const Baseline* baseline,
                     QWidget* parent);

private:
    void lay();
    void refresh();
    void copy();
    void goOn(void (Handover::*finish)());
    void tick(std::size_t entry, bool isDone);
    void showProgress();
    void showEnd();
    void showEntry();
    void takeBackPasted();
    [[nodiscard]] QLayout* layWays();
    void goBack();
    void setPinned(bool isPinned);

    Handover m_handover;
    PasteQueue m_queue;
    TextLabel* m_progressText;
    TextLabel* m_keptText;
    TextLabel* m_faultText;
    QProgressBar* m_progress;
    StateLine* m_end;
    TextLabel* m_place;
    TextLabel* m_page;
    EntryCard* m_card;
    QCheckBox* m_pin;
    QCheckBox* m_goesOn;
    /// The entry that the card shows; none at first.
    std::size_t m_shown = static_cast<std::size_t>(-1);
    std::size_t m_shownRun = 0;
    /// What was copied last was pasted.
    bool m_isPasted = false;
};

} // namespace app
