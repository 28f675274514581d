#include "app/ui/review/export_place.h"

#include "app/document/base/wording.h"
#include "app/ui/review/link_behind.h"
#include "app/ui/widgets/file_dialog.h"
#include "app/ui/widgets/text_label.h"

#include <QFileDialog>
#include <QPushButton>

#include <utility>

namespace app {

ExportPlace::ExportPlace(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel(TextRole::Help, {}, this))
{
    const auto* change =
        linkBehind(*m_text, tr("Chan&ge…"), tr("Change where the bundle is put…"), this);
    connect(change, &QPushButton::clicked, this, [this] { ask(false); });
}

void ExportPlace::refresh(const std::optional<std::filesystem::path>& project,
                          std::string suggestedName)
{
    if (m_project != project)
        m_folder.reset();
    m_project = project;
    m_name = std::move(suggestedName);
    say();
}

void ExportPlace::say()
{
    if (const auto where = file())
        m_text->setText(breakable(tr("Goes to %1").arg(pathText(*where))));
}

std::optional<std::filesystem::path> ExportPlace::file() const
{
    if (m_folder)
        return *m_folder / m_name;
    if (m_project)
        return m_project->parent_path() / m_name;
    return std::nullopt;
}

void ExportPlace::ask(bool isDraft)
{
    const auto start = file();
    auto* dialog =
        new QFileDialog(this, isDraft ? tr("Export a draft") : tr("Export the bundle"),
                        start ? pathText(start->parent_path()) : QString(), tr("Bundles (*.zip)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("offer.zip"));
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    // What is there is asked for with another name to go on with.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(fromUtf8(m_name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, isDraft](const QString& name) {
        const auto file = pathFrom(name);
        if (!isDraft) {
            std::error_code unknown;
            m_folder = std::filesystem::is_directory(file, unknown) ? file : file.parent_path();
            say();
        }
        emit chosen(file, isDraft);
    });
    askOnce(*dialog);
}

} // namespace app
