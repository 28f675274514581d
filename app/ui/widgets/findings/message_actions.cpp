#include "app/ui/widgets/findings/message_actions.h"

#include "app/document/document.h"
#include "core/rules/engine/validate.h"

#include <span>

namespace app {

MessageActions MessageActions::of(Document& document,
                                  std::function<void(const QString& rule)> explain)
{
    return {[&document] { return document.revision(); },
            [&document](const core::Finding& finding) {
                return core::fixesFor(document.subject(), std::span(&finding, 1)).front();
            },
            [&document](const core::Fix& fix) { document.applyFix(fix); },
            [&document](const core::Fix& fix) { return document.preview(fix); },
            [explain = std::move(explain)](const core::Finding& finding) {
                explain(fromUtf8(finding.rule));
            }};
}

} // namespace app
