#include "app/document/document.h"
#include "app/ui/form.h"
#include "app/ui/pages/pages.h"
#include "app/ui/pages/plan_pages.h"
#include "app/ui/widgets/code_edit.h"
#include "app/ui/widgets/copy_lines.h"
#include "core/iotedge/plan_names.h"

#include <QCoreApplication>

namespace app {

namespace {

using core::ModuleDefaults;
using core::NameValue;
using core::Plan;

constexpr int kSourceHeight = 160;

class DefaultsPage {
    Q_DECLARE_TR_FUNCTIONS(DefaultsPage)
};

template <auto Member>
using DefaultsField = PlanField<&Plan::defaults, Member>;

/// What a card is for, its limits, and what its first row looks like.
struct PairTable {
    QString purpose;
    const char* countRule;
    const char* lengthRule;
    QString name;
    QString value;
};

template <auto List>
void addPairs(Form& form, std::size_t at, const PairTable& table)
{
    form.card([=](Form& part) {
        part.table<DefaultsField<List>>(
                table.purpose,
                {column<&NameValue::name>(table.name, 2),
                 column<&NameValue::value>(table.value, 5).metered(table.lengthRule)},
                at)
            .counted(table.countRule)
            .optional();
    });
}

void addModuleName(Form& form, std::size_t at)
{
    Document& document = form.document();
    auto* lines = new CopyLines(&form);
    lines->addLine(DefaultsPage::tr("Name of the module on a device; routes use it"),
                   DefaultsPage::tr("Follows from the letters and digits of the plan title."));
    form.widget(lines);
    form.onRefresh([lines, &document, at] {
        if (const Plan* plan = PlanField<>::find(document.offer(), at))
            lines->setValue(0, fromUtf8(core::defaultModuleName(plan->title)));
    });
}

QString exampleRoute(const Document& document, std::size_t at)
{
    const Plan* plan = PlanField<>::find(document.offer(), at);
    const std::string name = plan ? core::defaultModuleName(plan->title) : std::string();
    return QStringLiteral("FROM /messages/modules/%1/outputs/* INTO $upstream")
        .arg(name.empty() ? QStringLiteral("VibrationMonitor") : fromUtf8(name));
}

void addCreateOptions(Form& form, std::size_t at)
{
    form.card([at](Form& part) {
        auto* source = new CodeEdit(&part, CodeLanguage::Json);
        source->setFixedHeight(kSourceHeight);
        source->setPlaceholderText(
            QStringLiteral("{\n  \"HostConfig\": {\n    \"Devices\": [\n      "
                           "{ \"PathOnHost\": \"/dev/i2c-1\" }\n    ]\n  }\n}"));
        part.plainText<DefaultsField<&ModuleDefaults::createOptions>>(
                DefaultsPage::tr("How the container is started: ports, folders, devices that it "
                                 "may use. Ask your developers for this JSON text."),
                source, at)
            .counted("create.length")
            .optional();
    });
}

void addDefaults(Form& form, std::size_t at)
{
    addModuleName(form, at);
    addPairs<&ModuleDefaults::routes>(
        form, at,
        {DefaultsPage::tr("Where the messages of the module go: to the cloud ($upstream) or into "
                          "another module. Without a route they go nowhere."),
         "routes.count", "routes.length", QStringLiteral("ToCloud"),
         exampleRoute(form.document(), at)});
    addPairs<&ModuleDefaults::twin>(
        form, at,
        {DefaultsPage::tr("Settings that customers change from the cloud while the module runs. "
                          "The value is JSON."),
         "twin.count", "twin.length", QStringLiteral("threshold"),
         QStringLiteral("{ \"level\": 4.5, \"unit\": \"mm/s\" }")});
    addPairs<&ModuleDefaults::environment>(
        form, at,
        {DefaultsPage::tr("Settings that the container reads once, when it starts. Never a "
                          "password; customers see them."),
         "env.count", "env.length", QStringLiteral("LOG_LEVEL"), QStringLiteral("info")});
    addCreateOptions(form, at);
}

} // namespace

void buildDefaultsPage(Form& form)
{
    buildPlanPage(form, {.kind = PlanBar::Kind::Choose,
                         .member = "defaults",
                         .invitation = DefaultsPage::tr(
                             "Each plan has settings that its module starts with. Add a plan to "
                             "write them."),
                         .build = addDefaults});
}

} // namespace app
