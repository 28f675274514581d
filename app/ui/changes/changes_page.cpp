#include "app/ui/changes/changes_page.h"

#include "app/document/document.h"
#include "app/ui/changes/change_list.h"
#include "app/ui/changes/notes_panel.h"
#include "app/ui/form/form.h"

namespace app {

void buildChangesPage(Form& form)
{
    Document& document = form.document();
    form.setWide();
    auto* list = new ChangeList(document, &form);
    auto* notes = new NotesPanel(document, &form);
    form.widget(list);
    form.setPreview(notes);
    form.onRefresh([list, notes] {
        list->refresh();
        notes->refresh();
    });
    QObject::connect(list, &ChangeList::placeWanted, &form,
                     [&form](const core::FieldPath& path) { emit form.placeWanted(path, {}); });
    QObject::connect(list, &ChangeList::bundleWanted, &form, &Form::liveBundleWanted);
    QObject::connect(list, &ChangeList::tabStopsChanged, &form, &Form::orderTabs);
    QObject::connect(list, &ChangeList::newsWanted, &form, &Form::newsWanted);
    QObject::connect(notes, &NotesPanel::placeWanted, &form,
                     [&form](const core::FieldPath& path) { emit form.placeWanted(path, {}); });
}

} // namespace app
