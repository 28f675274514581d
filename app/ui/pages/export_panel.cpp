#include "app/ui/pages/export_panel.h"

#include "app/document/document.h"
#include "app/ui/icons.h"
#include "app/ui/style.h"
#include "app/ui/widgets/text.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kPhases = 4;

} // namespace

ExportPanel::ExportPanel(Document& document, QWidget* parent)
    : Surface(Kind::Card, parent),
      m_document(document),
      m_title(new Text(TextRole::SectionTitle, {}, this)),
      m_text(new Text(TextRole::Body, {}, this)),
      m_progress(new QProgressBar(this)),
      m_export(new QPushButton(iconFor(Icon::Export), tr("&Export bundle…"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)),
      m_copy(new QPushButton(iconFor(Icon::Copy), tr("Copy &SHA-256"), this)),
      m_folder(new QPushButton(iconFor(Icon::Folder), tr("Show in fo&lder"), this)),
      m_hash(new QLineEdit(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::card, space::field, space::card);
    rows->setSpacing(space::unit);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_hash->setReadOnly(true);
    m_hash->setFont(fontFor(TextRole::Code));
    m_hash->setAccessibleName(tr("SHA-256 of the bundle"));
    m_progress->setRange(0, kPhases);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    setButtonKind(m_export, ButtonKind::Primary);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addWidget(m_hash);
    rows->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    for (QPushButton* button : {m_export, m_cancel, m_folder, m_copy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    for (QWidget* later :
         std::initializer_list<QWidget*>{m_progress, m_cancel, m_copy, m_folder, m_hash})
        later->hide();
    connect(m_export, &QPushButton::clicked, this, &ExportPanel::askForTarget);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_job->cancel(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(fromUtf8(m_bundle.sha256));
        m_copy->setText(tr("Copied"));
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(fromUtf8(m_bundle.file.parent_path().string())));
    });
    refresh();
}

void ExportPanel::refresh()
{
    if (m_job || !m_bundle.file.empty())
        return;
    const core::Counts counts = m_document.report().counts();
    if (counts.errors > 0) {
        m_title->setText(
            tr("%n error(s) stand between you and the bundle", nullptr, counts.errors));
        m_text->setText(tr("Each line below leads to its field. Warnings do not stop the export."));
    } else {
        m_title->setText(tr("Ready to export"));
        m_text->setText(
            tr("One zip file with the texts, logos, screenshots and the report, ready to "
               "be carried into the portal. It is read back and verified."));
    }
}

void ExportPanel::askForTarget()
{
    m_bundle = {};
    refresh();
    if (m_document.report().counts().errors > 0) {
        emit refused();
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Export the bundle into a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setLabelText(QFileDialog::Accept, tr("Export here"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { exportTo(std::filesystem::path(toUtf8(name))); });
    dialog->open();
}

void ExportPanel::exportTo(const std::filesystem::path& target)
{
    m_job = std::make_unique<ExportJob>();
    connect(m_job.get(), &ExportJob::phaseStarted, this, &ExportPanel::showPhase);
    connect(m_job.get(), &ExportJob::finished, this, &ExportPanel::showOutcome);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_cancel->setFocus(Qt::OtherFocusReason);
    for (QWidget* hidden : std::initializer_list<QWidget*>{m_export, m_copy, m_folder, m_hash})
        hidden->hide();
    m_title->setText(tr("Exporting"));
    m_job->start({m_document.content(), m_document.facts(), m_document.sharedProfile(), target});
}

void ExportPanel::showPhase(ExportPhase phase)
{
    m_progress->setValue(static_cast<int>(phase));
    switch (phase) {
    case ExportPhase::Checking:
        m_text->setText(tr("Checking every rule…"));
        return;
    case ExportPhase::Packing:
        m_text->setText(tr("Deriving logos and packing files…"));
        return;
    case ExportPhase::Writing:
        m_text->setText(tr("Writing the file…"));
        return;
    case ExportPhase::Verifying:
        m_text->setText(tr("Reading it back and verifying every byte…"));
        return;
    }
}

void ExportPanel::showOutcome(const ExportOutcome& outcome)
{
    m_job.release()->deleteLater();
    m_export->show();
    // Hiding what has the focus would send it to a widget far away.
    if (m_cancel->hasFocus())
        m_export->setFocus(Qt::OtherFocusReason);
    m_progress->hide();
    m_cancel->hide();
    switch (outcome.kind) {
    case ExportOutcome::Kind::Done:
        showDone(outcome.bundle);
        return;
    case ExportOutcome::Kind::Refused:
        m_title->setText(tr("The bundle was not made"));
        m_text->setText(tr("%n error(s) stand in the way. Open confirmations of your publisher "
                           "account count as errors at export.",
                           nullptr, outcome.report.counts().errors));
        emit refused();
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

void ExportPanel::showDone(const ExportedBundle& bundle)
{
    m_bundle = bundle;
    m_title->setText(tr("Bundle exported and verified"));
    m_text->setText(
        breakable(tr("%1\n%2, %n file(s) inside. Next: sign in to the portal and upload what the "
                     "folders in the bundle name, page by page.",
                     nullptr, bundle.entries)
                      .arg(pathText(bundle.file), QLocale().formattedDataSize(bundle.size))));
    m_hash->setText(fromUtf8(bundle.sha256));
    m_hash->setCursorPosition(0);
    m_copy->setText(tr("Copy &SHA-256"));
    for (QWidget* shown : std::initializer_list<QWidget*>{m_hash, m_copy, m_folder})
        shown->show();
}

} // namespace app
