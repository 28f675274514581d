#include "app/ui/handover/entry_words.h"

#include "app/document/base/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace app {

namespace {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

} // namespace

QString entryLabel(const core::HandoffField& field)
{
    if (field.news == core::HandoffNews::Gone && !field.elements.empty())
        return EntryWords::tr("Delete: %1").arg(wording(field.elements.front()));
    return fromUtf8(field.label);
}

QString newsSentence(const core::HandoffField& field)
{
    switch (field.news) {
    case core::HandoffNews::Unknown:
        break;
    case core::HandoffNews::AsPublished:
        return EntryWords::tr("As published: nothing to do.");
    case core::HandoffNews::New:
        return EntryWords::tr("New since the published version.");
    case core::HandoffNews::Gone:
        return EntryWords::tr("The offer no longer has it: delete it in the portal.");
    case core::HandoffNews::Changed:
        QStringList added;
        for (const core::Message& element : field.elements)
            added += wording(element);
        return added.isEmpty() ? EntryWords::tr("Changed since the published version.")
                               : EntryWords::tr("Changed since the published version. New: %1.")
                                     .arg(added.join(QStringLiteral(", ")));
    }
    return {};
}

} // namespace app
