#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/file_kind.h"
#include "app/document/project/recent_projects.h"
#include "app/ui/widgets/file_dialog.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/commands.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <utility>

/// The commands that open what there is.
namespace app {

void Commands::fillRecent(QMenu& menu)
{
    menu.clear();
    for (const RecentProject& project : m_recent.all())
        menu.addAction(project.title.isEmpty() ? pathText(project.folder)
                                               : tr("%1 – %2", "title and folder of a project")
                                                     .arg(project.title, pathText(project.folder)),
                       this, [this, folder = project.folder] { openRecent(folder); });
    if (menu.isEmpty()) {
        menu.addAction(tr("Nothing was opened yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(tr("Forget these"), this, [this] { m_recent.clear(); });
}

void Commands::openRecent(const std::filesystem::path& folder)
{
    if (std::error_code unknown; std::filesystem::exists(folder, unknown))
        open(folder);
    else
        tellGone(folder);
}

void Commands::tellGone(const std::filesystem::path& folder)
{
    m_banner.show(
        core::Severity::Warning,
        tr("%1 is not there any more: it was moved, deleted, or its drive is away. Say "
           "where it is now, or forget it.")
            .arg(pathText(folder)),
        {{tr("Locate…"), [this, folder] { locate(folder); }}, {tr("Forget"), [this, folder] {
                                                                   m_recent.forget(folder);
                                                                   emit recentChanged();
                                                               }}});
}

void Commands::open(const std::filesystem::path& path)
{
    const auto sound = DocumentFile::check(path);
    if (!sound && fileKindOf(path) == FileKind::Source)
        m_banner.show(core::Severity::Error, wording(sound.error().message),
                      {{tr("Import it…"), [this, path] { emit importWanted(path); }}});
    else if (!sound)
        report(sound.error());
    else if (m_file.otherHolder(path))
        m_banner.show(
            core::Severity::Warning,
            tr("%1 is open in another window, so it can only be read here.").arg(pathText(path)),
            {{tr("Open to read"),
              [this, path] { whenSafe([this, path] { adopt(path, Access::ReadOnly); }); }}});
    else
        whenSafe([this, path] { adopt(path, Access::Write); });
}

bool Commands::adopt(const std::filesystem::path& path, Access access, const QString& page)
{
    if (const auto opened = m_file.open(path, access); !opened) {
        report(opened.error());
        return false;
    }
    settle(page);
    return true;
}

void Commands::settle(const QString& page)
{
    if (m_file.problems().empty())
        m_banner.hide();
    emit contentReplaced(page);
    tellUnknownProfile();
    if (m_file.isReadOnly())
        tellReadOnly();
    else if (m_lost)
        showLostWork();
    else
        offerTodaysPortal();
}

bool Commands::reopen(const std::filesystem::path& folder, const QString& page)
{
    if (std::error_code unknown; !std::filesystem::exists(folder / "offer.json", unknown)) {
        tellGone(folder);
        return false;
    }
    if (m_file.otherHolder(folder)) {
        open(folder);
        return false;
    }
    return adopt(folder, Access::Write, page);
}

void Commands::locate(const std::filesystem::path& folder)
{
    auto* dialog =
        new QFileDialog(&m_window, tr("Where is %1 now?").arg(pathText(folder.filename())));
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, folder](const QString& name) {
        const std::filesystem::path found = pathFrom(name);
        if (const auto sound = DocumentFile::check(found); !sound) {
            report(sound.error());
            return;
        }
        m_recent.moveTo(folder, found);
        open(found);
    });
    askOnce(*dialog);
}

void Commands::askForFile(const QString& title, const QString& filter,
                          std::function<void(const std::filesystem::path&)> then,
                          const QString& start)
{
    const bool isFile = QFileInfo(start).isFile();
    auto* dialog =
        new QFileDialog(&m_window, title, isFile ? QFileInfo(start).path() : start, filter);
    if (isFile)
        dialog->selectFile(start);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [then = std::move(then)](const QString& name) { then(pathFrom(name)); });
    askOnce(*dialog);
}

void Commands::askToOpen()
{
    askForFile(tr("Open a project's offer.json or a bundle"),
               tr("Projects and bundles (offer.json *.zip);;All files (*)"),
               [this](const auto& path) { open(path); });
}

void Commands::askForFolder()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open project folder"));
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { open(pathFrom(name)); });
    askOnce(*dialog);
}

void Commands::askForImportFolder()
{
    auto* dialog = new QFileDialog(&m_window, tr("Import a folder into the offer"));
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { emit importWanted(pathFrom(name)); });
    askOnce(*dialog);
}

void Commands::askForProfile()
{
    askForFile(tr("Use a profile file"), tr("Profiles (*.json);;All files (*)"),
               [this](const auto& path) {
                   if (const auto used = m_document.useProfileFile(pathText(path)); !used)
                       report(used.error());
               });
}

void Commands::tellUnknownProfile()
{
    const std::string& named = m_document.offer().profile;
    if (named.empty() || m_document.profiles().find(named))
        return;
    m_banner.show(core::Severity::Warning,
                  tr("The offer is made for the profile “%1”, which is not known here, and is "
                     "checked against %2 instead. Choose a profile, or use the file of that one.")
                      .arg(fromUtf8(named), profileText(m_document.profile().title)));
}

} // namespace app
