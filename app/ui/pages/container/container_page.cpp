#include "app/document/document.h"
#include "app/ui/form/folded_rows.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/container/copy_view.h"
#include "app/ui/pages/container/password_keeper.h"
#include "app/ui/pages/container/registry_panel.h"
#include "app/ui/pages/container/where_in_portal.h"
#include "app/ui/pages/pages.h"
#include "app/ui/pages/plan_pages.h"
#include "app/ui/widgets/column_layout.h"
#include "app/ui/widgets/pill.h"
#include "app/ui/widgets/radio_group.h"
#include "core/rules/checks/registry_lookup.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace app {

namespace {

using core::ContainerImage;
using core::Plan;
using core::Tag;

class ContainerPage {
    Q_DECLARE_TR_FUNCTIONS(ContainerPage)
};

/// That each field has room for.
constexpr int kCharacters = 24;
/// The tags beside it need the room.
constexpr int kPreviewWidest = 340;

template <auto Member>
using ImageField = PlanField<&Plan::image, Member>;

bool isRead(const Document& document, std::size_t plan)
{
    const auto* image = PlanField<&Plan::image>::find(document.offer(), plan);
    return image && core::askedRepository(document.facts().registry, *image);
}

FieldRow& addPassword(Form& form, std::size_t at)
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
    auto* keeper = new PasswordKeeper(document, at, chip, &form);
    const auto show = [&document, edit](const core::Offer&) {
        const QString& secret = document.registryPassword().secret();
        if (edit->text() != secret)
            edit->setText(secret);
    };
    return form
        .custom(PlanField<&Plan::image>::path(at) / "password",
                ContainerPage::tr("Registry password"),
                ContainerPage::tr("The portal asks for it. Here it is kept in memory until you "
                                  "close the window, and serves all plans."),
                edit, {.focus = edit, .show = show})
        .compact()
        .besideLabel(chip)
        .below(keeper);
}

void addRegistryFields(Form& form, std::size_t at, QBoxLayout& messages)
{
    form.text<ImageField<&ContainerImage::subscriptionId>>(
            ContainerPage::tr("The Azure subscription that the registry belongs to."),
            QStringLiteral("00000000-0000-0000-0000-000000000000"), at)
        .compact()
        .besideLabel(new WhereInPortal(&form))
        .messagesIn(messages);
    form.text<ImageField<&ContainerImage::resourceGroup>>(
            ContainerPage::tr("The resource group in that subscription."),
            QStringLiteral("edge-modules"), at)
        .counted("acr.rg.format")
        .compact()
        .messagesIn(messages);
    form.text<ImageField<&ContainerImage::registry>>(
            ContainerPage::tr("The name only, in letters and digits."),
            QStringLiteral("contosoedge"), at)
        .counted("acr.registry.format")
        .compact()
        .suffix(QStringLiteral(".azurecr.io"))
        .messagesIn(messages);
    form.text<ImageField<&ContainerImage::repository>>(
            ContainerPage::tr("The image in the registry. It cannot change once the plan is "
                              "published."),
            QStringLiteral("vibration-monitor"), at)
        .compact()
        .messagesIn(messages);
    form.text<ImageField<&ContainerImage::userName>>(
            ContainerPage::tr("The admin user of the registry; the Azure portal shows it "
                              "under Access keys."),
            QStringLiteral("contosoedge"), at)
        .compact()
        .messagesIn(messages);
    addPassword(form, at).messagesIn(messages);
}

/// The fields side by side in equal columns, so that their edges meet across the lines, and below
/// them what is wrong: in a column of its own, a message would be a tower of words.
void addRegistry(Form& form, std::size_t at)
{
    auto* holder = new QWidget(&form);
    auto* rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* plane = new QWidget(holder);
    auto* grid = new ColumnLayout(space::card, space::card, plane);
    rows->addWidget(plane);
    const int least = form.fontMetrics().averageCharWidth() * kCharacters + 2 * space::card;
    form.arranged(
        holder, [grid, least](QWidget* row) { grid->addColumn(row, least); },
        [rows, at](Form& fields) { addRegistryFields(fields, at, *rows); });
}

void addPlatforms(Form& form, std::size_t at)
{
    const FieldRow& row =
        form.radio<ImageField<&ContainerImage::platforms>>(
                ContainerPage::tr(
                    "What the image runs on. Tier 1 is what Microsoft tests IoT Edge with."),
                {{"allTier1", ContainerPage::tr("All platforms of tier 1")},
                 {"subset", ContainerPage::tr("Some of them; the description names them")}},
                at)
            .compact();
    if (auto* group = qobject_cast<RadioGroup*>(row.focusTarget()))
        group->setAcross();
}

FieldRow& addTags(Form& form, std::size_t at)
{
    return form
        .table<ImageField<&ContainerImage::tags>>(
            ContainerPage::tr("“latest” and a version such as 1.0.1 are needed. A tag for several "
                              "platforms is a manifest list; name the tags it refers to, with "
                              "commas between them, and list these, too."),
            {column<&Tag::name>(QStringLiteral("1.0.1-linux-x64"), 3),
             choiceColumn<&Tag::isManifest>({{"false", ContainerPage::tr("One image")},
                                             {"true", ContainerPage::tr("Several platforms")}},
                                            2),
             listColumn<&Tag::refersTo>(QStringLiteral("1.0.1-linux-x64, 1.0.1-linux-arm32"), 4)},
            at)
        .counted("tags.count.api");
}

/// The registry's own list offers tags by a tick; once it is there, few write them by hand.
void addFoldedTags(Form& form, std::size_t at)
{
    Document& document = form.document();
    auto* folded =
        new FoldedRows(ContainerPage::tr("Edit the tags by hand"), [] { return false; }, &form);
    folded->foldWhere([&document, at] { return isRead(document, at); });
    auto* holder = new QWidget(&form);
    auto* rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(folded->line());
    rows->addWidget(folded);
    form.arranged(
        holder, [folded](QWidget* row) { folded->add(row); },
        [rows, at](Form& fields) { addTags(fields, at).messagesIn(*rows); });
    form.onRefresh([folded] { folded->refresh(); });
}

void addRegistryPanel(Form& form, std::size_t at)
{
    auto* panel = new RegistryPanel(form.document(), at, &form);
    form.widget(panel);
    form.onRefresh([panel] { panel->refresh(); });
}

} // namespace

void buildContainerPage(Form& form)
{
    form.setWide();
    form.setPreview(new CopyView(form.document()), kPreviewWidest);
    buildPlanPage(form, {.kind = PlanBar::Kind::Choose,
                         .member = "image",
                         .invitation = ContainerPage::tr(
                             "Each plan has a container image of its own. Add a plan to say where "
                             "its image lies."),
                         .build = [](Form& part, std::size_t at) {
                             addRegistry(part, at);
                             addRegistryPanel(part, at);
                             addPlatforms(part, at);
                             addFoldedTags(part, at);
                         }});
}

} // namespace app
