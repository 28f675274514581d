#include "app/ui/handover/handover_window.h"

#include "app/document/base/wording.h"
#include "app/document/baseline.h"
#include "app/ui/handover/entry_card.h"
#include "app/ui/handover/handover_list.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/state_line.h"
#include "app/ui/widgets/text_label.h"
#include "core/bundle/bundle_file.h"
#include "core/project/user/user_folders.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QProgressBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr QSize kCompanionSize{420, 720};

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
      m_progressText(new TextLabel(TextRole::Label, {}, this)),
      m_keptText(new TextLabel(TextRole::Help, {}, this)),
      m_faultText(new TextLabel(TextRole::Help, {}, this)),
      m_progress(new QProgressBar(this)),
      m_place(new TextLabel(TextRole::Help, {}, this)),
      m_card(new EntryCard(this)),
      m_pin(new QCheckBox(tr("&Stay on top"), this)),
      m_goesOn(new QCheckBox(tr("&Go on by itself after each paste"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand over %1").arg(fromUtf8(m_handover.handoff().title)));
    lay();
    m_pin->setChecked(true);
    m_goesOn->setEnabled(PasteQueue::isPossible());
    m_goesOn->setToolTip(tr("Ticks an entry off when its text was really pasted."));
    connect(m_pin, &QCheckBox::toggled, this, &HandoverWindow::setPinned);
    connect(m_card, &EntryCard::copyWanted, this, &HandoverWindow::copy);
    connect(m_card, &EntryCard::nextWanted, this, &HandoverWindow::goOn);
    connect(m_card, &EntryCard::previousWanted, this, &HandoverWindow::goBack);
    connect(&m_handover, &Handover::changed, this, &HandoverWindow::refresh);
    connect(&m_queue, &PasteQueue::pasted, this, [this] {
        // What is set by hand is ticked off by hand, whatever is pasted meanwhile.
        if (m_goesOn->isChecked() && m_card->isCopied())
            m_card->press();
    });
    const auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    connect(key, &QShortcut::activated, m_card, &EntryCard::press);
    const auto* undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undo, &QShortcut::activated, &m_handover, &Handover::undo);
    m_keptText->setWordWrap(false);
    resize(kCompanionSize);
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
    rows->addWidget(m_place);
    rows->addWidget(m_card);
    rows->addWidget(new HandoverList(m_handover, this), 1);
    rows->addWidget(m_goesOn);
    if (!PasteQueue::isPossible()) {
        const QString reason = tr("This desktop does not tell when something is pasted. Use the "
                                  "key or the buttons.");
        rows->addWidget(new TextLabel(TextRole::Help, reason, this));
        m_goesOn->setAccessibleDescription(reason);
    }
    rows->addWidget(m_pin);
    m_place->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, static_cast<int>(m_handover.entries().size()));
    m_progress->setAccessibleName(tr("Done"));
}

void HandoverWindow::refresh()
{
    const auto done = static_cast<int>(m_handover.doneCount());
    const auto changed = m_handover.isUpdate() ? 0 : static_cast<int>(m_handover.changedCount());
    m_progress->setValue(done);
    m_progressText->setText(changed > 0
                                ? tr("%1 of %2 done, %3 changed since")
                                      .arg(done)
                                      .arg(m_handover.entries().size())
                                      .arg(changed)
                                : tr("%1 of %2 done").arg(done).arg(m_handover.entries().size()));
    const auto& fault = m_handover.fault();
    m_keptText->setText(fault ? tr("not kept") : tr("kept, also when you close this"));
    m_faultText->setText(fault ? breakable(wording(fault->message)) : QString());
    m_faultText->setVisible(fault.has_value());
    if (m_handover.entries().empty() || m_shown == m_handover.current())
        return;
    m_shown = m_handover.current();
    const Handover::Entry& entry = m_handover.entries()[m_shown];
    const core::BundleHandoff& handoff = m_handover.handoff();
    m_place->setText(breakable(tr("%1 › %2 › %3")
                                   .arg(profileText(handoff.profileTitle), fromUtf8(handoff.title),
                                        fromUtf8(handoff.pages[entry.page].title))));
    m_card->show(handoff, handoff.pages[entry.page], *entry.field);
}

void HandoverWindow::copy()
{
    m_card->sayCopied(m_queue.offer(m_card->nextPlain(), m_card->nextHtml()));
}

/// What was copied by keys goes on by keys: the next text is on the clipboard at once.
void HandoverWindow::goOn()
{
    const bool wasCopied = m_card->isCopied();
    m_handover.finishCurrent();
    if (wasCopied && !m_card->isCopied() && m_card->canCopy())
        copy();
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
