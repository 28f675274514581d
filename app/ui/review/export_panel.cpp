#include "app/ui/review/export_panel.h"

#include "app/document/bundle_name.h"
#include "app/document/document.h"
#include "app/document/report_page.h"
#include "app/ui/handover/handover_window.h"
#include "app/ui/look/accessible.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/review/export_place.h"
#include "app/ui/review/export_readiness.h"
#include "app/ui/review/replace_question.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/text_label.h"
#include "core/bundle/bundle.h"

#include <QClipboard>
#include <QDate>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

namespace app {

ExportPanel::ExportPanel(Document& document, QWidget* parent)
    : Card(Kind::Card, parent),
      m_document(document),
      m_title(new TextLabel(TextRole::SectionTitle, {}, this)),
      m_text(new TextLabel(TextRole::Body, {}, this)),
      m_place(new ExportPlace(this)),
      m_choices(new QWidget(this)),
      m_progress(new QProgressBar(this)),
      m_run(new QPushButton(this)),
      m_draft(new QPushButton(tr("Export a &draft…"), this)),
      m_print(new QPushButton(tr("&Print the report…"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)),
      m_handover(new QPushButton(tr("Hand &over to the portal…"), this)),
      m_copy(new QPushButton(iconFor(Icon::Copy), tr("Copy &SHA-256"), this)),
      m_unsaved(new TextLabel(TextRole::Help, tr("The project itself is not saved yet."), this)),
      m_save(new QPushButton(tr("&Save the project"), this)),
      m_folder(new QPushButton(iconFor(Icon::Folder), tr("Show in fo&lder"), this)),
      m_hashLabel(
          new TextLabel(TextRole::Help, tr("SHA-256, by which anyone can know it again"), this)),
      m_hash(new QLineEdit(this))
{
    lay();
    connectButtons();
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_hash->setReadOnly(true);
    keepLeftToRight(*m_hash);
    m_hash->setFont(fontFor(TextRole::Code));
    m_hash->setAccessibleName(tr("SHA-256 of the bundle"));
    m_hashLabel->setBuddy(m_hash);
    m_progress->setRange(0, static_cast<int>(ExportPhase::Writing) + 1);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    setButtonKind(m_run, ButtonKind::Primary);
    setButtonKind(m_print, ButtonKind::Quiet);
    m_print->setToolTip(tr("Opens it in the browser, which prints it."));
    m_draft->setToolTip(tr("To look at or to show to somebody; the bundle says that it is a draft, "
                           "and its report names the errors."));
}

// Where the page is low, the questions above give way and no text of this is cut.
bool ExportPanel::event(QEvent* event)
{
    const bool isDone = Card::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return isDone;
}

void ExportPanel::lay()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::card, space::field, space::card);
    rows->setSpacing(space::unit);
    for (QWidget* row : std::initializer_list<QWidget*>{m_title, m_text, m_place, m_choices,
                                                        m_hashLabel, m_hash, m_unsaved, m_progress})
        rows->addWidget(row);
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new FlowLayout(space::unit, space::unit);
    for (QPushButton* button :
         {m_handover, m_save, m_run, m_draft, m_cancel, m_folder, m_copy, m_print})
        buttons->addWidget(button);
    rows->addStretch(1);
    rows->addLayout(buttons);
    m_progress->hide();
    m_cancel->hide();
    showResult(false);
}

void ExportPanel::addChoice(QWidget* choice)
{
    m_choices->layout()->addWidget(choice);
}

void ExportPanel::connectButtons()
{
    connect(m_run, &QPushButton::clicked, this, &ExportPanel::run);
    connect(m_draft, &QPushButton::clicked, this, [this] { m_place->ask(true); });
    connect(m_place, &ExportPlace::chosen, this, &ExportPanel::exportTo);
    connect(m_document.undoStack(), &QUndoStack::cleanChanged, this, [this] {
        if (!m_job && !m_told)
            showReadiness();
        showUnsaved();
    });
    connect(m_save, &QPushButton::clicked, this, &ExportPanel::saveWanted);
    connect(m_print, &QPushButton::clicked, this, &ExportPanel::printReport);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_job->cancel(); });
    connect(m_handover, &QPushButton::clicked, this,
            [this] { HandoverWindow::open(m_bundle.file, m_document.baseline(), window()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(fromUtf8(m_bundle.sha256));
        m_copy->setText(tr("Copied"));
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(m_bundle.file.parent_path())));
    });
}

void ExportPanel::refresh(const core::Report& report, const core::OutcomeCounts& rehearsed)
{
    m_rehearsed = rehearsed;
    m_place->refresh(m_document.folder(), suggestedName());
    m_errors = report.counts().errors;
    m_firstError = firstErrorOf(report.findings());
    if (m_job || (m_told && m_told == m_document.content()))
        return;
    // What was taken back, or done again, leaves the offer of the bundle.
    if (isOfBundle()) {
        showReceipt();
        return;
    }
    // Another project has no steps yet.
    if (m_document.undoStack()->count() == 0)
        m_exported.reset();
    showReadiness();
}

bool ExportPanel::isOfBundle() const
{
    if (!m_exported)
        return false;
    // A save names the profile, too.
    const Snapshot now = m_document.namedContent();
    return m_exported->offer == now->offer && m_exported->assets == now->assets;
}

void ExportPanel::setSlim(bool isSlim, bool isFolded)
{
    m_isSlim = isSlim;
    m_isFolded = isSlim && isFolded;
    refreshWords();
}

// Slim, the readiness is told by what the panel stands below.
void ExportPanel::refreshWords()
{
    const bool isSaid = !m_isSlim || m_job || m_told;
    setPlain(!isSaid);
    m_title->setVisible(isSaid);
    m_text->setVisible(isSaid);
    m_choices->setVisible(m_isAsking && !m_isFolded);
    const int across = isSaid ? space::field : 0;
    const int down = isSaid ? space::card : 0;
    layout()->setContentsMargins(across, down, across, down);
}

void ExportPanel::showReadiness()
{
    m_told.reset();
    m_text->setAccessibleName({});
    setAccessibleRole(m_text, QAccessible::StaticText);
    showResult(false);
    m_draft->setVisible(m_errors > 0);
    if (m_errors > 0) {
        m_title->setText(tr("%n error(s) stand between you and the bundle", nullptr, m_errors));
        m_text->setText(tr("Warnings do not stop the export; they are listed in the bundle."));
        m_run->setText(tr("&Go to the first error"));
        m_run->setIcon({});
        emit readinessTold(m_title->text());
        return;
    }
    m_title->setText(m_rehearsed.isReady() ? tr("Ready for certification") : tr("Can be exported"));
    QString text = rehearsedText(m_rehearsed) + u'\n'
                   + tr("One zip file with the texts, logos, screenshots and the report. It is "
                        "read back and verified. HANDOFF.html in it leads through the portal, "
                        "page by page.");
    if (m_document.isModified())
        text += u' ' + tr("It has what you see here, also what is not saved yet.");
    if (m_exported)
        text += u'\n' + changedSince();
    m_text->setText(text);
    m_run->setText(m_place->file() ? tr("&Export bundle") : tr("&Export bundle…"));
    m_run->setIcon(iconFor(Icon::Export));
    emit readinessTold(m_title->text());
}

QString ExportPanel::changedSince()
{
    return tr("The offer has changed since its bundle was exported.");
}

void ExportPanel::printReport()
{
    const auto file = writeReportPage(m_document);
    QString told;
    if (!file)
        told = wording(file.error().message);
    else if (QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(*file))))
        told = tr("The browser opens the report, %1. Print it there.").arg(pathText(*file));
    else
        told = tr("No browser opened. The report is %1.").arg(pathText(*file));
    m_text->setText(breakable(told));
    m_text->show();
    m_text->setAccessibleName({});
    announce(m_text);
}

void ExportPanel::begin()
{
    m_run->setFocus(Qt::OtherFocusReason);
    if (m_errors == 0 && !m_job)
        m_place->ask(false);
}

void ExportPanel::run()
{
    if (m_firstError)
        emit placeWanted(m_firstError->where, m_firstError->range);
    else if (const auto file = m_place->file())
        exportTo(*file);
    else
        m_place->ask(false);
}

std::string ExportPanel::suggestedName() const
{
    const core::Offer& offer = m_document.offer();
    return datedBundleName(core::bundleFileName(offer, m_document.profile()), offer,
                           toUtf8(QDate::currentDate().toString(Qt::ISODate)));
}

void ExportPanel::exportTo(const std::filesystem::path& target, bool isDraft)
{
    std::error_code unknown;
    // A space typed over the suggested name leaves " .zip", which nobody finds again.
    const QString name = pathText(target.filename()).trimmed();
    const bool isBlank = name == QStringLiteral(".zip") || name == QStringLiteral(".offer.zip");
    const auto folder = isBlank ? target.parent_path() : target;
    const auto file =
        std::filesystem::is_directory(folder, unknown) ? folder / m_place->suggestedName() : target;
    if (std::filesystem::exists(file, unknown))
        askToReplace(*this, file,
                     [this, isDraft](const std::filesystem::path& to) { start(to, isDraft); });
    else
        start(file, isDraft);
}

void ExportPanel::start(const std::filesystem::path& file, bool isDraft)
{
    m_job = std::make_unique<ExportJob>();
    connect(m_job.get(), &ExportJob::phaseStarted, this, &ExportPanel::showPhase);
    connect(m_job.get(), &ExportJob::finished, this, [this](const ExportOutcome& outcome) {
        showOutcome(outcome);
        announceOutcome();
    });
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_run->hide();
    m_draft->hide();
    showResult(false);
    m_title->setText(tr("Exporting"));
    m_text->setAccessibleName({});
    const Baseline* baseline = m_document.baseline();
    m_ordered = m_document.namedContent();
    // The bundle of what is not saved yet has the bytes that it has once it is.
    m_job->start({m_document.isModified() ? m_ordered : m_document.content(), m_document.facts(),
                  m_document.sharedProfile(), file, isDraft,
                  baseline ? baseline->sharedPublished() : nullptr});
}

void ExportPanel::showPhase(ExportPhase phase)
{
    m_progress->setValue(static_cast<int>(phase));
    m_text->setText(phaseText(phase));
}

} // namespace app
