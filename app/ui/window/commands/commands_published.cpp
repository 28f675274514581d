#include "app/document/bundle_name.h"
#include "app/document/document.h"
#include "app/ui/handover/handover_window.h"
#include "app/ui/update/end_update_dialog.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/commands.h"
#include "core/bundle/bundle.h"
#include "core/project/user/bundle_places.h"

namespace app {

/// Where bundles of this offer lie: the one before, or beside the project.
std::filesystem::path Commands::folderOfBundles() const
{
    if (const auto& published = m_file.published())
        if (const auto last = core::rememberedBundle(published->bundleSha256))
            return last->parent_path();
    const auto folder = m_document.folder();
    return folder ? folder->parent_path() : std::filesystem::path();
}

std::filesystem::path Commands::lastBundle() const
{
    const auto folder = folderOfBundles();
    return newestBundle(folder, core::bundleFileName(m_document.offer(), m_document.profile()))
        .value_or(folder);
}

void Commands::askForLiveBundle()
{
    // What is live is noted in the project's folder.
    if (!m_document.folder()) {
        saveAs([this] { askForLiveBundle(); });
        return;
    }
    askForFile(
        tr("Which bundle went live?"), tr("Bundles (*.zip)"),
        [this](const auto& bundle) { publish(bundle); }, pathText(lastBundle()));
}

void Commands::askForHandover()
{
    askForFile(
        tr("Which bundle is handed over?"), tr("Bundles (*.zip)"),
        [this](const auto& bundle) {
            HandoverWindow::open(bundle, m_document.baseline(), &m_window);
        },
        pathText(lastBundle()));
}

void Commands::publish(const std::filesystem::path& bundle)
{
    // What is noted stands beside the offer that the folder has: both are of the same day.
    if (m_document.isModified())
        save();
    if (m_document.isModified())
        return;
    const std::string before = m_file.published() ? m_file.published()->bundleSha256 : "";
    if (const auto noted = m_file.publish(bundle); !noted)
        report(noted.error());
    else if (m_file.published()->bundleSha256 == before)
        tell(tr("%1 is the bundle that the offer is compared with already. If the update went "
                "live, choose the bundle that was exported last.")
                 .arg(pathText(bundle.filename())));
    else
        tell(tr("Noted in published.json: the offer is live as %1 has it. From now on it is "
                "checked as an update of that.")
                 .arg(pathText(bundle.filename())));
}

void Commands::askToEndUpdate()
{
    auto* dialog = new EndUpdateDialog(m_document, &m_window);
    connect(dialog, &EndUpdateDialog::liveWanted, this, &Commands::askForLiveBundle);
    connect(dialog, &EndUpdateDialog::takeBackWanted, &m_document, &Document::takeAllBack);
    connect(dialog, &EndUpdateDialog::stopWanted, this, &Commands::stopComparing);
    dialog->open();
}

void Commands::stopComparing()
{
    const auto name = m_file.stopComparing();
    if (!name)
        report(name.error());
    else if (name->empty())
        tell(tr("The offer is no longer compared with what is published."));
    else
        m_banner.show(
            core::Severity::Help,
            tr("The offer is no longer compared with what is published, which is kept as %1.")
                .arg(fromUtf8(*name)),
            {{tr("Compare again"), [this, kept = *name] {
                  if (const auto back = m_file.compareAgain(kept); !back)
                      report(back.error());
              }}});
}

} // namespace app
