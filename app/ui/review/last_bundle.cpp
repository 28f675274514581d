#include "app/ui/review/last_bundle.h"

#include "app/document/base/wording.h"
#include "app/document/bundle_name.h"
#include "app/document/document.h"
#include "app/ui/handover/handover_window.h"
#include "app/ui/review/link_behind.h"
#include "app/ui/widgets/text_label.h"
#include "core/bundle/bundle.h"
#include "core/project/user/bundle_places.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace app {

LastBundle::LastBundle(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_text(new TextLabel(TextRole::Help, {}, this))
{
    const auto* handOver = linkBehind(*m_text, tr("Hand &over…"),
                                      tr("Hand the last bundle over to the portal…"), this);
    connect(handOver, &QPushButton::clicked, this,
            [this] { HandoverWindow::open(*m_file, m_document.baseline(), window()); });
    hide();
}

void LastBundle::refresh(bool isExported)
{
    const auto project = m_document.folder();
    std::string name = core::bundleFileName(m_document.offer(), m_document.profile());
    std::error_code unknown;
    const bool isGone = m_file && !std::filesystem::exists(*m_file, unknown);
    if (!isExported && !isGone && project == m_project && name == m_name)
        return;
    m_project = project;
    m_name = std::move(name);
    look();
}

/// Where it was put last; a bundle that another program wrote beside the project may be newer.
void LastBundle::look()
{
    m_file.reset();
    if (!m_project)
        return;
    m_file = core::rememberedExport(*m_project);
    if (const auto beside = newestBundle(m_project->parent_path(), m_name)) {
        std::error_code unknown;
        if (!m_file
            || std::filesystem::last_write_time(*beside, unknown)
                   > std::filesystem::last_write_time(*m_file, unknown))
            m_file = beside;
    }
    if (!m_file)
        return;
    const QString path = pathText(*m_file);
    const QDateTime written = QFileInfo(path).lastModified();
    m_text->setText(breakable(tr("Exported last, on %1: %2")
                                  .arg(QLocale().toString(written.date(), QLocale::ShortFormat),
                                       pathText(m_file->filename()))));
    m_text->setToolTip(path);
}

} // namespace app
