#include "app/ui/handover/handover_window.h"

#include "app/document/base/wording.h"
#include "app/document/baseline.h"
#include "app/ui/handover/entry_card.h"
#include "app/ui/handover/handover_list.h"
#include "app/ui/look/accessible.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/state_line.h"
#include "app/ui/widgets/text_label.h"
#include "core/bundle/bundle_file.h"
#include "core/project/user/user_folders.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QProgressBar>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr QSize kCompanionSize{420, 800};

core::Result<core::BundleHandoff> readHandoff(const std::filesystem::path& bundle,
                                              const core::Published* published)
{
    const auto bytes = core::readFile(bundle);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return core::handoffOfBundle(*bytes, published);
}

} // namespace

HandoverWindow::HandoverWindow(core::BundleHandoff handoff, const std::filesystem::path& folder,
                               QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::WindowStaysOnTopHint),
      m_handover(std::move(handoff), folder),
      m_queue(this),
      m_progressText(new TextLabel(TextRole::Label, {}, this)),
      m_keptText(new TextLabel(TextRole::Help, {}, this)),
      m_faultText(new TextLabel(TextRole::Help, {}, this)),
      m_progress(new QProgressBar(this)),
      m_end(new StateLine(this)),
      m_place(new TextLabel(TextRole::Help, {}, this)),
      m_page(new TextLabel(TextRole::Label, {}, this)),
      m_card(new EntryCard(this)),
      m_pin(new QCheckBox(tr("&Stay on top"), this)),
      m_goesOn(new QCheckBox(tr("&Go on by itself after each paste"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand over %1").arg(fromUtf8(m_handover.handoff().title)));
    lay();
    m_pin->setChecked(true);
    m_goesOn->setEnabled(PasteQueue::isPossible());
    m_goesOn->setChecked(m_handover.goesOn());
    m_goesOn->setToolTip(tr("Ticks an entry off when its text was really pasted."));
    connect(m_goesOn, &QCheckBox::toggled, &m_handover, &Handover::setGoesOn);
    connect(m_pin, &QCheckBox::toggled, this, &HandoverWindow::setPinned);
    connect(m_card, &EntryCard::copyWanted, this, &HandoverWindow::copy);
    connect(m_card, &EntryCard::nextWanted, this, [this] { goOn(&Handover::finishCurrent); });
    connect(m_card, &EntryCard::emptyRunDone, this, [this] { goOn(&Handover::finishEmptyRun); });
    connect(m_card, &EntryCard::previousWanted, this, &HandoverWindow::goBack);
    connect(&m_handover, &Handover::changed, this, &HandoverWindow::refresh);
    connect(&m_queue, &PasteQueue::pasted, this, [this] {
        // What is set by hand is ticked off by hand, whatever is pasted meanwhile.
        m_isPasted = true;
        if (m_goesOn->isChecked() && m_card->isCopied())
            m_card->press();
        takeBackPasted();
    });
    const auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    connect(key, &QShortcut::activated, m_card, &EntryCard::press);
    const auto* undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undo, &QShortcut::activated, &m_handover, &Handover::undo);
    m_keptText->setWordWrap(false);
    resize(kCompanionSize.boundedTo(screen()->availableSize()));
    refresh();
    m_card->setFocus();
}

void HandoverWindow::open(const std::filesystem::path& bundle, const Baseline* baseline,
                          QWidget* parent)
{
    auto handoff = readHandoff(bundle, baseline ? &baseline->published() : nullptr);
    if (!handoff) {
        auto* box = new QMessageBox(QMessageBox::NoIcon, tr("The bundle cannot be handed over"),
                                    breakable(wording(handoff.error().message)), QMessageBox::Close,
                                    parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    auto* window =
        new HandoverWindow(std::move(*handoff), core::stateFolder() / "handover", parent);
    window->show();
}

void HandoverWindow::lay()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::card, space::card, space::card, space::card);
    rows->setSpacing(space::unit);
    auto* head = new QHBoxLayout;
    head->addWidget(m_progressText);
    head->addStretch(1);
    head->addWidget(m_keptText);
    rows->addLayout(head);
    rows->addWidget(m_faultText);
    rows->addWidget(m_progress);
    if (m_handover.handoff().isDraft) {
        auto* draft = new StateLine(this);
        draft->say(StateKind::Error,
                   tr("This is a draft, exported with errors. Do not submit it."));
        rows->addWidget(draft);
    }
    if (m_handover.isUpdate())
        rows->addWidget(new TextLabel(
            TextRole::Help,
            tr("An update: %n entry(s) differ from what was published on %1, the rest is ticked.",
               nullptr, static_cast<int>(m_handover.newsCount()))
                .arg(dayText(m_handover.handoff().publishedOn)),
            this));
    rows->addWidget(m_end);
    auto* place = new QVBoxLayout;
    place->setSpacing(0);
    place->addWidget(m_place);
    place->addWidget(m_page);
    rows->addLayout(place);
    rows->addWidget(m_card);
    auto* list = new HandoverList(m_handover, this);
    connect(list, &HandoverList::tickWanted, this, &HandoverWindow::tick);
    rows->addWidget(list, 1);
    rows->addLayout(layWays());
    if (!PasteQueue::isPossible()) {
        const QString reason = tr("This desktop does not tell when something is pasted. Use the "
                                  "key or the buttons.");
        rows->addWidget(new TextLabel(TextRole::Help, reason, this));
        m_goesOn->setAccessibleDescription(reason);
    }
    m_place->setWordWrap(true);
    m_page->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::inside);
    m_progress->setRange(0, static_cast<int>(m_handover.dueCount()));
    m_progress->setAccessibleName(tr("Done"));
}

QLayout* HandoverWindow::layWays()
{
    auto* ways = new FlowLayout(space::field, space::tight);
    ways->addWidget(m_goesOn);
    ways->addWidget(m_pin);
    return ways;
}

void HandoverWindow::refresh()
{
    showProgress();
    showEnd();
    m_card->setGoesOn(m_handover.goesOn());
    const std::size_t run = m_handover.emptyRun();
    if (m_handover.entries().empty() || (m_shown == m_handover.current() && m_shownRun == run))
        return;
    m_shown = m_handover.current();
    m_shownRun = run;
    showEntry();
    takeBackPasted();
}

void HandoverWindow::showProgress()
{
    const auto done = static_cast<int>(m_handover.doneCount());
    const auto changed = m_handover.isUpdate() ? 0 : static_cast<int>(m_handover.changedCount());
    m_progress->setValue(done);
    m_progressText->setText(changed > 0 ? tr("%1 of %2 done, %3 changed since")
                                              .arg(done)
                                              .arg(m_handover.dueCount())
                                              .arg(changed)
                                        : tr("%1 of %2 done").arg(done).arg(m_handover.dueCount()));
    const auto& fault = m_handover.fault();
    m_keptText->setText(fault ? tr("not kept") : tr("kept, also when you close this"));
    m_faultText->setText(fault ? breakable(wording(fault->message)) : QString());
    m_faultText->setVisible(fault.has_value());
}

/// That nothing is left to enter, and who has the next word.
void HandoverWindow::showEnd()
{
    const bool isEnd =
        m_handover.isHandedOver() && m_handover.dueCount() > 0 && !m_handover.handoff().isDraft;
    const bool isNew = isEnd && m_end->isHidden();
    m_end->setVisible(isEnd);
    if (!isEnd)
        return;
    m_end->say(
        StateKind::Good,
        m_handover.hasOpenLater()
            ? tr("All is handed over. Microsoft now certifies the offer, which takes days. "
                 "When you have seen the preview, come back to what is left here.")
            : tr("All is handed over. Once the offer is live, tell Offerwright under Review: "
                 "the next update is compared with this bundle."));
    if (isNew && isVisible())
        announce(m_end);
}

void HandoverWindow::showEntry()
{
    const auto& entries = m_handover.entries();
    const Handover::Entry& entry = entries[m_shown];
    const core::BundleHandoff& handoff = m_handover.handoff();
    m_place->setText(
        breakable(tr("%1 › %2 ›").arg(profileText(handoff.profileTitle), fromUtf8(handoff.title))));
    m_page->setText(fromUtf8(handoff.pages[entry.page].title));
    std::vector<const core::HandoffField*> run;
    for (std::size_t at = m_shown; at < m_shown + m_shownRun; ++at)
        run.push_back(entries[at].field);
    m_card->show(handoff, handoff.pages[entry.page], *entry.field, run);
}

void HandoverWindow::copy()
{
    m_isPasted = false;
    m_card->sayCopied(m_queue.offer(m_card->nextPlain(), m_card->nextHtml()));
}

/// What was copied by keys goes on by keys, and what goes on by itself does so behind what is set
/// by hand too: the next text is on the clipboard at once.
void HandoverWindow::goOn(void (Handover::*finish)())
{
    const bool isCopying = m_card->isCopied() || m_goesOn->isChecked();
    const std::size_t before = m_handover.current();
    (m_handover.*finish)();
    if (isCopying && m_handover.current() != before && m_card->canCopy())
        copy();
}

/// A tick of the current entry is a way to go on where that goes by itself.
void HandoverWindow::tick(std::size_t entry, bool isDone)
{
    if (isDone && m_goesOn->isChecked() && entry == m_handover.current())
        goOn(&Handover::finishCurrent);
    else
        m_handover.setDone(entry, isDone);
}

// One paste too many while something is set by hand would put it into a box that is not its own.
void HandoverWindow::takeBackPasted()
{
    if (m_isPasted && !m_card->canCopy())
        m_queue.withdraw();
}

void HandoverWindow::goBack()
{
    if (m_handover.current() > 0)
        m_handover.goTo(m_handover.current() - 1);
}

void HandoverWindow::setPinned(bool isPinned)
{
    setWindowFlag(Qt::WindowStaysOnTopHint, isPinned);
    show();
}

} // namespace app
