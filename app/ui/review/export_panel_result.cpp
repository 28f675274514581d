#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/accessible.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/review/export_panel.h"
#include "app/ui/review/export_place.h"
#include "app/ui/widgets/text_label.h"
#include "core/project/user/bundle_places.h"

#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <tuple>

// What the panel says after an export.
namespace app {

void ExportPanel::showOutcome(const ExportOutcome& outcome)
{
    m_job.release()->deleteLater();
    // Pictures may have been looked at for the first time.
    refresh(outcome.report, m_rehearsed);
    showReadiness();
    if (outcome.kind != ExportOutcome::Kind::Refused)
        m_told = m_document.content();
    refreshWords();
    m_run->show();
    // Hiding what has the focus would send it to a widget far away.
    if (m_cancel->hasFocus())
        m_run->setFocus(Qt::OtherFocusReason);
    m_progress->hide();
    m_cancel->hide();
    switch (outcome.kind) {
    case ExportOutcome::Kind::Done:
        showDone(outcome.bundle);
        return;
    case ExportOutcome::Kind::Refused:
        return;
    case ExportOutcome::Kind::Cancelled:
        m_title->setText(tr("Cancelled"));
        m_text->setText(tr("No file was written."));
        return;
    case ExportOutcome::Kind::Failed:
        m_title->setText(tr("The bundle was not made"));
        m_text->setText(breakable(wording(outcome.error.message)));
        return;
    }
}

void ExportPanel::announceOutcome()
{
    m_text->setAccessibleName(m_title->text() + QStringLiteral(": ") + m_text->text());
    announce(m_text);
}

void ExportPanel::showDone(const ExportedBundle& bundle)
{
    m_bundle = bundle;
    m_exported = m_ordered;
    if (const auto project = m_document.folder(); project && m_errors == 0)
        std::ignore = core::rememberExport(*project, bundle.file);
    showReceipt();
    if (m_run->hasFocus())
        m_handover->setFocus(Qt::OtherFocusReason);
}

void ExportPanel::showReceipt()
{
    m_told = m_document.content();
    const ExportedBundle& bundle = m_bundle;
    m_title->setText(m_errors > 0 ? tr("Draft exported and verified")
                                  : tr("Bundle exported and verified"));
    // Typing goes on while a bundle is made.
    const QString changed = isOfBundle() ? QString() : u'\n' + changedSince();
    m_text->setText(breakable(
        tr("%1\n%2, %n file(s) inside. Next: hand it over to the portal, box by box, here or by "
           "HANDOFF.html from the bundle.",
           nullptr, bundle.entries)
            .arg(pathText(bundle.file), QLocale().formattedDataSize(bundle.size))
        + changed));
    m_hash->setText(fromUtf8(bundle.sha256));
    m_hash->setCursorPosition(0);
    m_copy->setText(tr("Copy &SHA-256"));
    if (m_errors == 0)
        m_run->setText(tr("&Export again…"));
    m_run->setIcon(iconFor(Icon::Export));
    m_draft->setVisible(m_errors > 0);
    showResult(true);
}

void ExportPanel::showUnsaved()
{
    const bool isUnsaved = !m_handover->isHidden() && m_document.isModified();
    // Hiding what has the focus would send it to a widget far away.
    if (!isUnsaved && m_save->hasFocus())
        m_handover->setFocus(Qt::OtherFocusReason);
    m_unsaved->setVisible(isUnsaved);
    m_save->setVisible(isUnsaved);
}

void ExportPanel::showResult(bool isShown)
{
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_hashLabel, m_hash, m_copy, m_folder, m_handover})
        part->setVisible(isShown);
    showUnsaved();
    m_isAsking = !isShown && !m_job;
    m_place->setVisible(m_isAsking && m_place->file().has_value());
    refreshWords();
    // One primary action: first the bundle, then the way into the portal.
    setButtonKind(m_run, isShown ? ButtonKind::Secondary : ButtonKind::Primary);
    setButtonKind(m_handover, ButtonKind::Primary);
    // What was shown stays while another export runs. A draft goes nowhere, so nothing comes after
    // it.
    if (isShown || !m_job)
        emit resultShown(isShown && m_errors == 0);
}

} // namespace app
