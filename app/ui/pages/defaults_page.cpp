#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/look/icons.h"
#include "app/ui/pages/default_entries.h"
#include "app/ui/pages/import/import_dialog.h"
#include "app/ui/pages/manifest_view.h"
#include "app/ui/pages/pages.h"
#include "app/ui/pages/plan_pages.h"
#include "app/ui/widgets/code/budget_meter.h"
#include "app/ui/widgets/code/code_edit.h"
#include "app/ui/widgets/lists/entry_list.h"
#include "app/ui/widgets/rich/copy_lines.h"
#include "core/iotedge/plan_names.h"

#include <QCoreApplication>
#include <QPushButton>

namespace app {

namespace {

using core::ModuleDefaults;
using core::NameValue;
using core::Plan;

constexpr int kMinLines = 7;
constexpr int kMaxLines = 18;

class DefaultsPage {
    Q_DECLARE_TR_FUNCTIONS(DefaultsPage)
};

template <auto Member>
using DefaultsField = PlanField<&Plan::defaults, Member>;

template <auto List>
void addEntries(Form& form, std::size_t at, const QString& purpose, const char* countRule,
                const EntryKind& kind)
{
    form.setShowsItself(DefaultsField<List>::path(at));
    form.card([=](Form& part) {
        using F = DefaultsField<List>;
        const auto elements =
            bindList<F>({column<&NameValue::name>(), column<&NameValue::value>()}, at);
        auto* list = new EntryList(part.document(), elements, kind, &part);
        FieldRow& row = part.custom(
            F::path(at), fieldLabel(F::label()), purpose, list,
            {.focus = list,
             .show = [list](const core::Offer&) { list->synchronise(); },
             .reveal = [list](const core::FieldPath& path,
                              std::optional<core::TextRange> range) { list->reveal(path, range); },
             .elements = [elements](const core::Offer& offer) { return elements->size(offer); },
             .takesKey = [list](const QKeyEvent& key,
                                QWidget* editor) { return list->takesKey(key, editor); }});
        row.counted(countRule).optional().onlyItself();
        QObject::connect(list, &EntryList::explanationWanted, &row, &FieldRow::explanationWanted);
        QObject::connect(list, &EntryList::tabStopsChanged, &row, &FieldRow::tabStopsChanged);
    });
}

/// The name that counts, and those that other tools derive where they differ from it.
void addModuleName(Form& form, std::size_t at)
{
    Document& document = form.document();
    auto* lines = new CopyLines(&form);
    lines->addLine(DefaultsPage::tr("Name of the module on a device; routes use it"),
                   DefaultsPage::tr("Follows from the letters and digits of the plan title."));
    lines->addLine(DefaultsPage::tr("Another page of the marketplace's documents takes the offer "
                                    "title instead"),
                   {});
    lines->addLine(DefaultsPage::tr("Visual Studio Code takes the letters of the offer title"), {});
    form.widget(lines);
    form.onRefresh([lines, &document, at] {
        const Plan* plan = PlanField<>::find(document.offer(), at);
        if (!plan)
            return;
        const auto names = core::derivedModuleNames(document.offer().listing.title, plan->title);
        std::size_t line = 0;
        for (const std::string& name : {names.fromPlan, names.fromOffer, names.inEditor}) {
            lines->setShown(line, line == 0 || (!name.empty() && name != names.fromPlan));
            lines->setValue(line++, fromUtf8(name));
        }
    });
}

void addCreateOptions(Form& form, std::size_t at)
{
    form.card([at](Form& part) {
        using F = DefaultsField<&ModuleDefaults::createOptions>;
        Document& document = part.document();
        auto* source = new CodeEdit(&part, CodeLanguage::Json);
        source->setPlaceholderText(
            QStringLiteral("{\n  \"HostConfig\": {\n    \"Devices\": [\n      "
                           "{ \"PathOnHost\": \"/dev/i2c-1\" }\n    ]\n  }\n}"));
        auto* meter = new BudgetMeter(&part);
        const FieldRow& row =
            part.plainText<F>(DefaultsPage::tr(
                                  "How the container is started: ports, folders, devices that it "
                                  "may use. Ask your developers for this JSON text."),
                              source, at)
                .optional()
                .below(meter);
        source->setLines(kMinLines, kMaxLines);
        meter->setMinifies(row.label());
        QObject::connect(meter, &BudgetMeter::tabStopsChanged, &row, &FieldRow::tabStopsChanged);
        QObject::connect(meter, &BudgetMeter::minifyWanted, &part, [&document, at] {
            const std::string* text = F::find(document.offer(), at);
            if (const auto shorter = text ? minified(*text) : std::nullopt)
                document.editOnce(DefaultsPage::tr("Minify %1").arg(fieldLabel(F::label())),
                                  [&](core::Offer& offer) { F::in(offer, at) = *shorter; });
        });
        part.onRefresh([meter, &document, at] {
            if (const std::string* text = F::find(document.offer(), at))
                meter->show(*text, document.profile().limit("create.length"));
        });
    });
}

void addImport(Form& form)
{
    auto* button =
        new QPushButton(iconFor(Icon::Folder), DefaultsPage::tr("Import from a manifest…"), &form);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &form,
                     [&form] { askForImport(form.document(), &form); });
    form.besideTitle(button);
}

void addDefaults(Form& form, std::size_t at)
{
    addModuleName(form, at);
    addEntries<&ModuleDefaults::routes>(
        form, at,
        DefaultsPage::tr("Where the messages of the module go: to the cloud ($upstream) or into "
                         "another module. Without a route they go nowhere."),
        "routes.count", routeEntries(form.document(), at));
    addEntries<&ModuleDefaults::twin>(
        form, at,
        DefaultsPage::tr("Settings that customers change from the cloud while the module runs. "
                         "The value is JSON."),
        "twin.count", twinEntries());
    addEntries<&ModuleDefaults::environment>(
        form, at,
        DefaultsPage::tr("Settings that the container reads once, when it starts. Never a "
                         "password; customers see them."),
        "env.count", environmentEntries());
    addCreateOptions(form, at);
}

} // namespace

void buildDefaultsPage(Form& form)
{
    form.setTabular();
    form.setPreview(new ManifestView(form.document()));
    addImport(form);
    buildPlanPage(form, {.kind = PlanBar::Kind::Choose,
                         .member = "defaults",
                         .invitation = DefaultsPage::tr(
                             "Each plan has settings that its module starts with. Add a plan to "
                             "write them."),
                         .build = addDefaults});
}

} // namespace app
