#include "app/document/base/wording.h"
#include "app/document/project/document_file.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/commands.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <memory>
#include <utility>

/// The commands that take up or drop what a crash left.
namespace app {

void Commands::offerLostWork()
{
    auto found = m_file.lostWork();
    if (found.empty())
        return;
    m_lost = std::make_shared<FoundWork>(std::move(found.front()));
    emit lostWorkChanged();
    showLostWork();
}

void Commands::setShowsLostWorkElsewhere(bool isElsewhere)
{
    if (m_showsLostElsewhere == isElsewhere)
        return;
    m_showsLostElsewhere = isElsewhere;
    if (m_lost && !isElsewhere && m_banner.isHidden())
        showLostWork();
}

void Commands::showLostWork()
{
    if (m_showsLostElsewhere)
        return;
    const RecoveryNote& note = m_lost->note;
    QString offer = note.title.isEmpty() ? tr("an offer without a title") : note.title;
    if (note.folder)
        offer = tr("%1 in %2", "an offer's title, its folder").arg(offer, pathText(*note.folder));
    m_banner.show(
        core::Severity::Help,
        tr("Offerwright ended unexpectedly. Unsaved work on %1 was kept on %2: %n "
           "field(s).",
           nullptr, m_lost->changedFields)
            .arg(offer, QLocale().toString(note.written.toLocalTime(), QLocale::ShortFormat)),
        {{tr("Restore"), [this] { restoreLostWork(); }},
         {tr("Discard"), [this] { discardLostWork(); }}},
        [this] {
            m_lost.reset();
            emit lostWorkChanged();
        });
}

void Commands::restoreLostWork()
{
    whenSafe([this] { takeUpLostWork(); });
}

void Commands::takeUpLostWork()
{
    const auto work = std::exchange(m_lost, nullptr);
    m_banner.hide();
    emit lostWorkChanged();
    const RecoveryNote note = work->note;
    if (const auto restored = m_file.restore(std::move(*work)); !restored) {
        report(restored.error());
        return;
    }
    emit contentReplaced(note.page);
    if (note.isConcealed)
        tell(tr("A key or password was not kept. Where “…” stands in its place, write a "
                "placeholder."));
}

void Commands::discardLostWork()
{
    m_lost->slot.remove();
    m_lost.reset();
    emit lostWorkChanged();
    offerLostWork();
}

void Commands::askToDiscardLostWork()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Discard what was recovered?"),
                                tr("Throw away the unsaved work that was kept when Offerwright "
                                   "ended unexpectedly? Nothing brings it back."),
                                QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton* discarding =
        box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Cancel"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, discarding](QAbstractButton* button) {
        if (button == discarding && m_lost)
            discardLostWork();
    });
    box->open();
}

} // namespace app
