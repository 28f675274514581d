#include "app/ui/window/commands/commands.h"

#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "app/ui/look/style.h"
#include "app/ui/look/window_keys.h"
#include "app/ui/pages/import/offer_import.h"
#include "app/ui/widgets/file_dialog.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/disk_news.h"
#include "core/rules/checks/secret_fields.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace app {

namespace {

/// A name that any file system takes, for a project that has none yet.
QString folderNameFor(const core::Offer& offer)
{
    const std::string& id = offer.identity.offerId;
    QString name = fromUtf8(id.empty() ? offer.listing.title : id).simplified();
    for (QChar& character : name)
        if (!character.isLetterOrNumber() && character != u'-' && character != u'_')
            character = u'-';
    return name.isEmpty() ? Commands::tr("offer", "name of a folder") : name;
}

} // namespace

Commands::Commands(Document& document, DocumentFile& file, RecentProjects& recent, Banner& banner,
                   QWidget& window)
    : QObject(&window),
      m_document(document),
      m_file(file),
      m_recent(recent),
      m_banner(banner),
      m_window(window),
      m_news(new DiskNews(document, file, banner, this))
{
    connect(m_news, &DiskNews::saveWanted, this, &Commands::save);
    connect(m_news, &DiskNews::saveElsewhereWanted, this, [this] { saveAs(); });
    connect(&banner, &Banner::closed, this, [this] {
        if (m_lost && m_banner.isHidden())
            showLostWork();
    });
    connect(&file, &DocumentFile::problemsChanged, this, [this] {
        if (m_file.problems().empty())
            return;
        m_banner.show(core::Severity::Warning,
                      tr("%n thing(s) in the project's files could not be used; the rest was read. "
                         "The first: %1",
                         nullptr, static_cast<int>(m_file.problems().size()))
                          .arg(wording(m_file.problems().front().message)));
    });
    connect(&file.autosave(), &Autosave::failed, this, [this](const core::Error& error) {
        m_keepingFailed = wording(error.message);
        report(error);
    });
    connect(&file.autosave(), &Autosave::kept, this, [this] {
        if (!m_keepingFailed.isEmpty() && m_banner.sentence() == m_keepingFailed)
            m_banner.hide();
        m_keepingFailed.clear();
    });
}

QAction* Commands::add(QMenu& menu, const QString& text, const QKeySequence& keys,
                       std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    menu.addAction(action);
    m_window.addAction(action);
    return action;
}

void Commands::fill(QMenu& menu)
{
    add(menu, tr("Start pa&ge"), {}, [this] { emit startPageWanted(); });
    add(menu, tr("&New offer"), QKeySequence::New, [this] { start(); });
    add(menu, tr("New offer &from this one"), {}, [this] { startFromThis(); });
    add(menu, tr("&Open project or bundle…"), QKeySequence::Open, [this] { askToOpen(); });
    add(menu, tr("Open project fol&der…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        [this] { askForFolder(); });
    QMenu* import = menu.addMenu(tr("Import e&xisting texts"));
    add(*import, tr("From a &file…"), {}, [this] {
        askForFile(tr("Import into the offer"), offerFileFilter(),
                   [this](const auto& file) { emit importWanted(file); });
    });
    add(*import, tr("From a fol&der…"), {}, [this] { askForImportFolder(); });
    QMenu* recent = menu.addMenu(tr("Open re&cent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    add(menu, tr("Reload from d&isk"), Qt::Key_F5, [this] { whenSafe([this] { reload(); }); });
    menu.addSeparator();
    add(menu, tr("&Save"), QKeySequence::Save, [this] { save(); });
    add(menu, tr("Save &as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { saveAs(); });
    add(menu, tr("&Export bundle…"), kExportKey, [this] { emit exportWanted(); });
    add(menu, tr("&Hand over a bundle…"), {}, [this] { askForHandover(); });
    add(menu, tr("It is li&ve…"), {}, [this] { askForLiveBundle(); });
    add(menu, tr("&Update a published offer…"), {}, [this] { askForUpdate(); });
    add(menu, tr("&Keep for new offers…"), {}, [this] { showCompany(); });
    menu.addSeparator();
    QMenu* samples = menu.addMenu(tr("Try a sa&mple"));
    samples->addAction(tr("&Finished offer"), this, [this] { openSample(Sample::Finished); });
    samples->addAction(tr("Offer with &mistakes"), this, [this] { openSample(Sample::Faulty); });
    add(menu, tr("Use a &profile file…"), {}, [this] { askForProfile(); });
}

void Commands::lookAtDisk()
{
    m_news->look();
}

void Commands::reload()
{
    if (const auto read = m_file.reload(); !read)
        report(read.error());
}

void Commands::save()
{
    if (!m_document.folder())
        saveAs();
    else if (m_file.isReadOnly())
        tellReadOnly();
    else if (m_file.diskChange() != DiskChange::None)
        m_news->tell();
    else if (const auto saved = m_file.save(); !saved)
        tellUnsaved(saved.error());
}

void Commands::tellUnsaved(const core::Error& error, const std::function<void()>& then)
{
    std::vector<BannerAction> actions;
    // Another folder or another try does not help against a secret.
    if (const auto secret = core::firstSecret(m_document.offer()))
        actions.push_back(
            {tr("Show it"), [this, secret] { emit placeWanted(secret->where, std::nullopt); }});
    else
        actions = {{tr("Try again"), [this] { save(); }},
                   {tr("Save elsewhere…"), [this, then] { saveAs(then); }}};
    m_banner.show(core::Severity::Error, wording(error.message), actions);
}

void Commands::tellReadOnly()
{
    const auto folder = m_document.folder();
    m_banner.show(core::Severity::Warning,
                  tr("The offer in %1 is only read here. What you change can be saved elsewhere.")
                      .arg(folder ? pathText(*folder) : QString()),
                  {{tr("Save elsewhere…"), [this] { saveAs(); }}});
}

void Commands::tell(const QString& sentence)
{
    if (const QString before = std::exchange(m_told, sentence); sentence.isEmpty()) {
        if (m_banner.sentence() == before)
            m_banner.hide();
        return;
    }
    m_banner.show(core::Severity::Help, sentence);
}

void Commands::saveAs(std::function<void()> then)
{
    auto* dialog = new QFileDialog(&m_window, tr("Save the project as a folder"));
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // The save itself overwrites no other project, and says so.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(folderNameFor(m_document.offer()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, then = std::move(then)](const QString& name) { saveTo(pathFrom(name), then); });
    askOnce(*dialog);
}

void Commands::saveTo(const std::filesystem::path& folder, const std::function<void()>& then)
{
    const auto saved = m_file.saveAs(folder);
    if (saved && then)
        then();
    if (saved)
        return;
    if (core::firstSecret(m_document.offer()))
        tellUnsaved(saved.error());
    else
        m_banner.show(core::Severity::Error, wording(saved.error().message),
                      {{tr("Choose another folder…"), [this, then] { saveAs(then); }}});
}

void Commands::whenSafe(std::function<void()> next)
{
    m_document.finishEdit();
    if (!m_document.isModified()) {
        next();
        return;
    }
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("Unsaved changes"),
                        tr("Save the changes to this offer?"), QMessageBox::NoButton, &m_window);
    box->setInformativeText(
        m_document.folder() ? tr("“Discard” throws away what was changed since the last save.")
                            : tr("“Discard” throws away all of this offer: it was never saved."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton* saving = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    QAbstractButton* discarding = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(qobject_cast<QPushButton*>(saving));
    setButtonKind(saving, ButtonKind::Primary);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, saving, discarding, next = std::move(next)](QAbstractButton* button) {
                if (button == discarding)
                    next();
                else if (button == saving)
                    saveThen(next);
            });
    box->open();
}

void Commands::saveThen(const std::function<void()>& next)
{
    if (!m_document.folder()) {
        saveAs(next);
        return;
    }
    save();
    if (!m_document.isModified())
        next();
}

void Commands::report(const core::Error& error)
{
    m_banner.show(core::Severity::Error, wording(error.message));
}

} // namespace app
