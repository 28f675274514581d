#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/ui/pages/import/import_dialog.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/commands.h"
#include "core/project/offer_writer.h"

#include <utility>

/// The commands by which an offer begins.
namespace app {

void Commands::start(const QString& profile, std::function<void()> then)
{
    whenSafe([this, profile, then = std::move(then)] {
        emit startWanted();
        m_file.start(toUtf8(profile));
        emit contentReplaced();
        offerCompany();
        if (then)
            then();
    });
}

void Commands::askForManifest(const QString& profile)
{
    askForFile(tr("A new offer from a deployment manifest"), moduleFileFilter(),
               [this, profile](const auto& file) { startFromManifest(file, profile); });
}

void Commands::startFromManifest(const std::filesystem::path& file, const QString& profile)
{
    const auto opened = openImportForNew(
        file,
        [this, profile](const core::Offer& offer) {
            core::ProjectContent content{offer, {}};
            core::nameSchema(content.offer);
            whenSafe([this, profile, content = std::move(content)] {
                m_file.take(content, false, toUtf8(profile));
                settle();
                offerCompany();
            });
        },
        &m_window);
    if (!opened)
        report(opened.error());
}

void Commands::askForUpdate()
{
    askForFile(
        tr("Which offer is published?"),
        tr("Bundles and projects (*.zip offer.json);;All files (*)"),
        [this](const auto& path) { startUpdate(path); }, pathText(folderOfBundles()));
}

void Commands::startUpdate(const std::filesystem::path& path)
{
    if (const auto sound = DocumentFile::check(path); !sound) {
        report(sound.error());
        return;
    }
    const bool isProject = path.filename() == "offer.json" || std::filesystem::is_directory(path);
    whenSafe([this, path, isProject] {
        if (isProject) {
            if (adopt(path, Access::Write) && !m_file.published())
                tellNotPublished();
            return;
        }
        const auto opened = m_file.openUpdate(path);
        if (!opened) {
            report(opened.error());
            return;
        }
        settle();
        tell(tr("The offer is checked as an update of %1. Save it in a folder to keep that.")
                 .arg(pathText(path.filename())));
    });
}

void Commands::tellNotPublished()
{
    m_banner.show(core::Severity::Help,
                  tr("Nothing to compare with yet: this project does not say what the store has. "
                     "Choose the bundle that went live last."),
                  {{tr("Choose the bundle…"), [this] { askForLiveBundle(); }}});
}

void Commands::openSample(Sample sample)
{
    whenSafe([this, sample] {
        auto content = readSample(sample);
        if (!content) {
            report(content.error());
            return;
        }
        m_file.take(std::move(*content), true);
        settle();
    });
}

} // namespace app
