#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/pages.h"
#include "app/ui/widgets/findings/confirmation_editor.h"
#include "core/rules/engine/answers.h"
#include "core/rules/engine/registry.h"

#include <QCoreApplication>

namespace app {

namespace {

class ChecklistPage {
    Q_DECLARE_TR_FUNCTIONS(ChecklistPage)
};

void addQuestion(Form& form, const core::Rule& rule)
{
    Document& document = form.document();
    const core::RuleEntry* entry = document.profile().rule(rule.id);
    auto* editor = new ConfirmationEditor(document, rule, &form);
    EditorHooks hooks;
    hooks.focus = editor->focusTarget();
    hooks.show = [editor](const core::Offer&) { editor->show(); };
    form.custom(core::answersPath(rule.id),
                QCoreApplication::translate("rule-question", rule.question),
                profileText(entry->requirement), editor, std::move(hooks))
        .explainedBy(rule.id);
}

} // namespace

void buildChecklistPage(Form& form)
{
    form.note(ChecklistPage::tr("No software can know these. Answer each with your name; the "
                                "answers go into the report."));
    form.dynamic(
        [&document = form.document()] { return QString::fromStdString(document.profile().id); },
        [](Form& part) {
            for (const core::Rule& rule : core::allRules())
                if (rule.kind == core::RuleKind::Confirm && part.document().profile().rule(rule.id))
                    addQuestion(part, rule);
        });
}

} // namespace app
