#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/container/copy_view.h"
#include "app/ui/pages/container/password_keeper.h"
#include "app/ui/pages/container/registry_panel.h"
#include "app/ui/pages/container/where_in_portal.h"
#include "app/ui/pages/pages.h"
#include "app/ui/pages/plan_pages.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/pill.h"
#include "app/ui/widgets/rich/copy_lines.h"
#include "core/iotedge/plan_names.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace app {

namespace {

using core::ContainerImage;
using core::Plan;
using core::Tag;

class ContainerPage {
    Q_DECLARE_TR_FUNCTIONS(ContainerPage)
};

/// Of each field, so that their edges meet across the lines.
constexpr int kCharacters = 24;

template <auto Member>
using ImageField = PlanField<&Plan::image, Member>;

void addPassword(Form& form, std::size_t at)
{
    Document& document = form.document();
    auto* edit = new QLineEdit(&form);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData);
    QObject::connect(edit, &QLineEdit::textEdited, &document, &Document::setRegistryPassword);
    auto* look = edit->addAction(iconFor(Icon::Eye), QLineEdit::TrailingPosition);
    look->setCheckable(true);
    look->setToolTip(ContainerPage::tr("Show the password"));
    QObject::connect(look, &QAction::toggled, edit, [edit](bool isShown) {
        edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    auto* chip = new Pill(Pill::Kind::Plain, Icon::Lock, {}, &form);
    auto* below = new QWidget(&form);
    auto* flow = new FlowLayout(space::field, space::tight, below);
    flow->addWidget(new PasswordKeeper(document, at, chip, below));
    flow->addWidget(new WhereInPortal(below));
    form.custom(PlanField<&Plan::image>::path(at) / "password",
                ContainerPage::tr("Registry password"),
                ContainerPage::tr("The portal asks for it. Here it is kept in memory until you "
                                  "close the window, and serves all plans."),
                edit,
                {.focus = edit,
                 .show =
                     [&document, edit](const core::Offer&) {
                         const QString& secret = document.registryPassword().secret();
                         if (edit->text() != secret)
                             edit->setText(secret);
                     }})
        .compact()
        .besideLabel(chip)
        .below(below);
}

void addRegistry(Form& form, std::size_t at)
{
    form.columns({kCharacters, kCharacters, kCharacters, kCharacters}, [at](Form& line) {
        line.text<ImageField<&ContainerImage::subscriptionId>>(
                ContainerPage::tr("The Azure subscription that the registry belongs to."),
                QStringLiteral("00000000-0000-0000-0000-000000000000"), at)
            .compact();
        line.text<ImageField<&ContainerImage::resourceGroup>>(
                ContainerPage::tr("The resource group in that subscription."),
                QStringLiteral("edge-modules"), at)
            .counted("acr.rg.format")
            .compact();
        line.text<ImageField<&ContainerImage::registry>>(
                ContainerPage::tr("The name only, in letters and digits."),
                QStringLiteral("contosoedge"), at)
            .counted("acr.registry.format")
            .compact()
            .suffix(QStringLiteral(".azurecr.io"));
        line.text<ImageField<&ContainerImage::repository>>(
                ContainerPage::tr("The image in the registry. It cannot change once the plan is "
                                  "published."),
                QStringLiteral("vibration-monitor"), at)
            .compact();
    });
    form.columns({kCharacters, kCharacters}, [at](Form& line) {
        line.text<ImageField<&ContainerImage::userName>>(
                ContainerPage::tr("The admin user of the registry; the Azure portal shows it "
                                  "under Access keys."),
                QStringLiteral("contosoedge"), at)
            .compact();
        addPassword(line, at);
    });
}

void addImage(Form& form, std::size_t at)
{
    form.section(ContainerPage::tr("Image"));
    form.radio<ImageField<&ContainerImage::platforms>>(
        ContainerPage::tr("What the image runs on. Tier 1 is what Microsoft tests IoT Edge with."),
        {{"allTier1", ContainerPage::tr("All platforms of tier 1")},
         {"subset", ContainerPage::tr("Some of them; the description names them")}},
        at);
    form.table<ImageField<&ContainerImage::tags>>(
            ContainerPage::tr("“latest” and a version such as 1.0.1 are needed. A tag for several "
                              "platforms is a manifest list; name the tags it refers to, with "
                              "commas between them, and list these, too."),
            {column<&Tag::name>(QStringLiteral("1.0.1-linux-x64"), 3),
             choiceColumn<&Tag::isManifest>({{"false", ContainerPage::tr("Image")},
                                             {"true", ContainerPage::tr("Manifest list")}},
                                            2),
             listColumn<&Tag::refersTo>(QStringLiteral("1.0.1-linux-x64, 1.0.1-linux-arm32"), 4)},
            at)
        .counted("tags.count.api");
}

void addRegistryPanel(Form& form, std::size_t at)
{
    auto* panel = new RegistryPanel(form.document(), at, &form);
    form.widget(panel);
    form.onRefresh([panel] { panel->refresh(); });
}

void addNames(Form& form, std::size_t at)
{
    form.section(ContainerPage::tr("For your developers"));
    Document& document = form.document();
    auto* lines = new CopyLines(&form);
    lines->addLine(ContainerPage::tr("Image address"),
                   ContainerPage::tr("Follows from registry, repository and tags."));
    lines->addLine(ContainerPage::tr("Product info that the module reports to IoT Hub"),
                   ContainerPage::tr("Follows from publisher ID, offer ID and plan ID."));
    form.widget(lines);
    form.onRefresh([lines, &document, at] {
        const Plan* plan = PlanField<>::find(document.offer(), at);
        if (!plan)
            return;
        lines->setValue(0, fromUtf8(core::imageReference(plan->image)));
        lines->setValue(1, fromUtf8(core::telemetryId(document.offer().identity, *plan)));
    });
}

} // namespace

void buildContainerPage(Form& form)
{
    form.setWide();
    form.setPreview(new CopyView(form.document()));
    buildPlanPage(form, {.kind = PlanBar::Kind::Choose,
                         .member = "image",
                         .invitation = ContainerPage::tr(
                             "Each plan has a container image of its own. Add a plan to say where "
                             "its image lies."),
                         .build = [](Form& part, std::size_t at) {
                             addRegistry(part, at);
                             addRegistryPanel(part, at);
                             addImage(part, at);
                             addNames(part, at);
                         }});
}

} // namespace app
