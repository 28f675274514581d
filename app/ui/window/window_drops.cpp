#include "app/document/document.h"
#include "app/document/project/media_files.h"
#include "app/ui/pages/import/import_dialog.h"
#include "app/ui/start/drop_frame.h"
#include "app/ui/start/start_page.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/drops.h"
#include "app/ui/window/page.h"
#include "app/ui/window/window.h"

#include <QDragEnterEvent>

#include <filesystem>

/// What is dropped onto the window.
namespace app {

void Window::dragEnterEvent(QDragEnterEvent* event)
{
    const auto files = localFiles(*event->mimeData());
    if (files.empty())
        return;
    event->acceptProposedAction();
    if (!m_dropFrame)
        m_dropFrame = new DropFrame(this);
    m_dropFrame->show(dropSentence(files, isOnStart()));
}

void Window::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    if (m_dropFrame)
        m_dropFrame->hide();
}

void Window::dropEvent(QDropEvent* event)
{
    if (m_dropFrame)
        m_dropFrame->hide();
    event->acceptProposedAction();
    takeDropped(sorted(localFiles(*event->mimeData())));
}

void Window::takeDropped(const Dropped& files)
{
    if (isOnStart()) {
        beginWithDropped(files);
        return;
    }
    QStringList said = files.notTaken;
    takePictures(files.pictures, said);
    if (files.manifest)
        takeManifest(*files.manifest);
    else if (files.source && !files.offer)
        importFrom(*files.source);
    if (files.offer) {
        if (!said.isEmpty())
            m_commands->tell(said.join(u' '));
        m_commands->open(*files.offer);
    } else if (!said.isEmpty() || !files.pictures.isEmpty()) {
        tellNews(said.join(u' '));
    }
}

void Window::takePictures(const QStringList& files, QStringList& said)
{
    const auto pictures = readPictures(files);
    if (!pictures) {
        said += wording(pictures.error().message);
    } else if (!pictures->empty()) {
        showPage(static_cast<int>(pageWithId(QStringLiteral("media"))));
        said += app::takePictures(m_document, *pictures);
    }
}

// On the start page nothing goes into the offer that is open behind it: another one begins.
void Window::beginWithDropped(const Dropped& files)
{
    QStringList said = files.notTaken;
    const auto leave = [&said](const std::filesystem::path& file) {
        said += tr("%1 was not taken: drop it again when the offer is open.")
                    .arg(pathText(file.filename()));
    };
    if (files.offer || files.manifest || files.source)
        for (const QString& picture : files.pictures)
            leave(pathFrom(picture));
    for (const auto& imported : {files.manifest, files.source})
        if (files.offer && imported)
            leave(*imported);
    if (!said.isEmpty())
        m_commands->tell(said.join(u' '));
    if (files.offer)
        m_commands->open(*files.offer);
    else if (files.manifest)
        m_commands->startFromManifest(*files.manifest, m_start->chosenProfile());
    else if (files.source)
        importFrom(*files.source);
    else if (!files.pictures.isEmpty())
        m_commands->start(m_start->chosenProfile(), [this, pictures = files.pictures] {
            QStringList news;
            takePictures(pictures, news);
            if (!news.isEmpty())
                m_commands->tell(news.join(u' '));
        });
}

void Window::importFrom(const std::filesystem::path& source)
{
    const auto open = [this, source] {
        if (const auto opened = openImport(m_document, source, this); !opened)
            m_commands->tell(wording(opened.error().message));
    };
    if (isOnStart())
        m_commands->start(m_start->chosenProfile(), open);
    else
        open();
}

void Window::takeManifest(const std::filesystem::path& file)
{
    showPage(static_cast<int>(pageWithId(QStringLiteral("defaults"))));
    if (const auto opened = openImport(m_document, file, this); !opened)
        m_commands->tell(wording(opened.error().message));
}

} // namespace app
