#include "app/ui/pages/import/import_dialog.h"

#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/pages/import/image_import.h"
#include "app/ui/pages/import/offer_import.h"
#include "app/ui/widgets/file_dialog.h"
#include "app/ui/widgets/lists/plan_bar.h"
#include "app/ui/widgets/text_label.h"
#include "core/bundle/bundle_file.h"
#include "core/importers/manifest_apply.h"
#include "core/intake/kinds.h"
#include "core/iotedge/registry/image_description.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr QSize kImportSize{560, 480};

/// The dialog for the first image that the source tells of.
core::Result<QDialog*> openFirstImage(Document& document, const core::intake::Source& source,
                                      QWidget* parent)
{
    const auto images = core::registry::imageDescriptions(source.bytes);
    if (!images)
        return tl::unexpected(images.error());
    if (document.offer().plans.empty())
        return core::fail(core::translatable("error", "%1 fills a plan, and there is no plan yet. "
                                                      "Add one on the page Plans, and import it "
                                                      "again."),
                          {source.path.filename().string()});
    return static_cast<QDialog*>(
        openImageImport(document, images->front(), pathText(source.path.filename()), parent));
}

core::Plan planFrom(const core::ImportedModule& module)
{
    core::Plan plan;
    plan.id = "standard";
    plan.title = module.name;
    core::applyImport(module, plan);
    return plan;
}

} // namespace

ImportDialog::ImportDialog(core::ManifestImport import, const QString& fileName,
                           const QString& consequence,
                           std::function<void(const core::ImportedModule&)> take, QWidget* parent)
    : QDialog(parent),
      m_import(std::move(import)),
      m_take(std::move(take)),
      m_modules(new QComboBox(this)),
      m_holder(new QWidget(this)),
      m_lists(new QVBoxLayout(m_holder))
{
    setWindowTitle(tr("Import from a deployment manifest"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::field, space::field, space::field, space::field);
    rows->setSpacing(space::unit);
    auto* label = new QLabel(tr("&Module of %1").arg(fileName), this);
    label->setBuddy(m_modules);
    for (const core::ImportedModule& module : m_import.modules)
        m_modules->addItem(fromUtf8(module.name));
    m_modules->setAccessibleName(tr("Module to take"));
    rows->addWidget(label);
    rows->addWidget(m_modules);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_holder);
    m_lists->setContentsMargins(0, space::unit, 0, 0);
    rows->addWidget(area, 1);
    rows->addWidget(new TextLabel(TextRole::Help, consequence, this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* taking = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    setButtonKind(taking, ButtonKind::Primary);
    taking->setDefault(true);
    rows->addWidget(buttons);
    connect(m_modules, &QComboBox::currentIndexChanged, this, &ImportDialog::showModule);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    showModule();
    resize(kImportSize);
}

const core::ImportedModule& ImportDialog::chosen() const
{
    return m_import.modules[static_cast<std::size_t>(m_modules->currentIndex())];
}

void ImportDialog::showModule()
{
    delete m_shown;
    m_shown = new QWidget(m_holder);
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    const auto list = [&](const QString& heading, const std::vector<core::Message>& sentences) {
        if (sentences.empty())
            return;
        column->addWidget(new TextLabel(TextRole::SectionTitle, heading, m_shown));
        for (const core::Message& sentence : sentences) {
            auto* text = new TextLabel(TextRole::Body, breakable(wording(sentence)), m_shown);
            text->setWordWrap(true);
            column->addWidget(text);
        }
        column->addSpacing(space::unit);
    };
    list(tr("Taken"), chosen().taken);
    list(tr("Left out"), chosen().dropped);
    list(tr("Not understood"), chosen().notUnderstood);
    list(tr("Stays behind"), m_import.leftBehind);
    column->addStretch(1);
    m_lists->addWidget(m_shown);
}

void ImportDialog::accept()
{
    const core::ImportedModule module = chosen();
    QDialog::accept();
    m_take(module);
}

core::Result<QDialog*> openImport(Document& document, const std::filesystem::path& file,
                                  QWidget* parent)
{
    const QString name = pathText(file.filename());
    const auto source = core::intake::sourceAt(file);
    if (!source)
        return tl::unexpected(source.error());
    const core::intake::Kind* kind = core::intake::recognisedKind(*source);
    if (!kind)
        return core::fail(core::translatable("error", "Nothing in %1 is what can be imported. "
                                                      "Choose a text, a table, a manifest, a "
                                                      "folder or a bundle."),
                          {name.toStdString()});
    if (kind->read) {
        auto opened = openOfferImport(document, *source, *kind, parent);
        if (!opened)
            return tl::unexpected(opened.error());
        return static_cast<QDialog*>(*opened);
    }
    if (kind->id == "image")
        return openFirstImage(document, *source, parent);
    auto import = core::importManifest(source->bytes);
    if (!import)
        return tl::unexpected(import.error());
    const std::size_t plan = document.shownPlan();
    const auto& plans = document.offer().plans;
    const QString consequence =
        plans.empty() ? ImportDialog::tr("It adds a plan, which has this image and these "
                                         "defaults. Undo takes it back.")
                      : ImportDialog::tr("It replaces the defaults and the image of the plan “%1”. "
                                         "Undo brings them back.")
                            .arg(planName(plans[plan], plan));
    auto* dialog = new ImportDialog(
        std::move(*import), name, consequence,
        [&document, name, plan](const core::ImportedModule& module) {
            document.editOnce(
                ImportDialog::tr("Import %1 from %2").arg(fromUtf8(module.name), name),
                [&](core::Offer& offer) {
                    if (offer.plans.empty())
                        offer.plans.push_back(planFrom(module));
                    else
                        core::applyImport(module, offer.plans[plan]);
                });
        },
        parent);
    dialog->open();
    return static_cast<QDialog*>(dialog);
}

core::Result<QDialog*> openImportForNew(const std::filesystem::path& file,
                                        std::function<void(const core::Offer&)> begin,
                                        QWidget* parent)
{
    const QString name = pathText(file.filename());
    const auto source = core::intake::sourceAt(file);
    if (!source)
        return tl::unexpected(source.error());
    const auto images = core::registry::imageDescriptions(source->bytes);
    if (!images)
        return tl::unexpected(images.error());
    if (!images->empty())
        return static_cast<QDialog*>(
            openImageImportForNew(images->front(), name, std::move(begin), parent));
    auto import = core::importManifest(source->bytes);
    if (!import)
        return tl::unexpected(import.error());
    auto* dialog = new ImportDialog(
        std::move(*import), name,
        ImportDialog::tr("It starts a new offer with one plan, which has this image and these "
                         "defaults."),
        [begin = std::move(begin)](const core::ImportedModule& module) {
            core::Offer offer;
            offer.plans.push_back(planFrom(module));
            begin(offer);
        },
        parent);
    dialog->open();
    return static_cast<QDialog*>(dialog);
}

QString moduleFileFilter()
{
    return ImportDialog::tr(
        "Manifests, Compose files, docker inspect and image files (*.json *.yaml "
        "*.yml);;All files (*)");
}

void askForImport(Document& document, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, ImportDialog::tr("Import a module's configuration"),
                                   QString(), moduleFileFilter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [&document, parent](const QString& name) {
            const auto opened = openImport(document, pathFrom(name), parent);
            if (opened)
                return;
            auto* box = new QMessageBox(
                QMessageBox::Warning, ImportDialog::tr("Import a module's configuration"),
                wording(opened.error().message), QMessageBox::Close, parent);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
    askOnce(*dialog);
}

} // namespace app
