#include "app/ui/window/commands/disk_news.h"

#include "app/document/document.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/compare_dialog.h"

namespace app {

DiskNews::DiskNews(Document& document, DocumentFile& file, Banner& banner, QObject* parent)
    : QObject(parent), m_document(document), m_file(file), m_banner(banner)
{
}

void DiskNews::look()
{
    const DiskChange now = m_file.diskChange();
    if (std::exchange(m_told, now) != now && now != DiskChange::None)
        tell();
}

void DiskNews::tell()
{
    m_told = m_file.diskChange();
    switch (m_told) {
    case DiskChange::None:
        return;
    case DiskChange::Changed:
        return tellChanged();
    case DiskChange::Gone:
        return tellGone();
    }
}

void DiskNews::tellChanged()
{
    m_banner.show(core::Severity::Warning,
                  tr("Somebody changed the files of this offer in %1 since they were read here.")
                      .arg(pathText(*m_document.folder())),
                  {{tr("Take them over"), [this] { takeTheirs(); }},
                   {tr("Keep mine"),
                    [this] {
                        m_file.keepMine();
                        emit saveWanted();
                    }},
                   {tr("Show both…"), [this] { showBoth(); }}});
}

void DiskNews::tellGone()
{
    m_banner.show(
        core::Severity::Warning,
        tr("The folder %1 was moved or deleted. The offer is complete here; save it where "
           "the folder is now, or make the folder again.")
            .arg(pathText(*m_document.folder())),
        {{tr("Save elsewhere…"), [this] { emit saveElsewhereWanted(); }},
         {tr("Make it again"), [this] {
              if (const auto made = m_file.save(Overwrite::Yes); !made)
                  m_banner.show(core::Severity::Error, wording(made.error().message));
          }}});
}

void DiskNews::takeTheirs()
{
    m_told = DiskChange::None;
    if (const auto read = m_file.reload(); !read)
        m_banner.show(core::Severity::Error, wording(read.error().message));
}

void DiskNews::showBoth()
{
    const auto theirs = m_file.onDisk();
    if (!theirs) {
        m_banner.show(core::Severity::Error, wording(theirs.error().message));
        return;
    }
    auto* dialog = new CompareDialog(m_document.offer(), theirs->content.offer, m_banner.window());
    connect(dialog, &CompareDialog::theirsWanted, this, &DiskNews::takeTheirs);
    connect(dialog, &CompareDialog::mineWanted, this, [this] {
        m_file.keepMine();
        emit saveWanted();
    });
    // Who only looked has decided nothing.
    connect(dialog, &QDialog::rejected, this, &DiskNews::tell);
    dialog->open();
}

} // namespace app
