#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/pages.h"
#include "app/ui/review/review_board.h"

#include <QPushButton>

namespace app {

void buildReviewPage(Form& form)
{
    form.setWide();
    auto* board = new ReviewBoard(form.document(), &form);
    form.besideTitle(board->answersLink());
    form.stretch(board);
    form.setMainAction([board] { board->begin(); });
    form.onRefresh([board] { board->refresh(); });
    QObject::connect(board, &ReviewBoard::placeWanted, &form,
                     [&form](const core::FieldPath& path, std::optional<core::TextRange> range) {
                         // What is told here is told at the field, too, even if nobody has been
                         // there yet.
                         form.document().touch(path);
                         emit form.placeWanted(path, range);
                     });
    QObject::connect(board, &ReviewBoard::explanationWanted, &form, &Form::explanationWanted);
    QObject::connect(board, &ReviewBoard::liveBundleWanted, &form, &Form::liveBundleWanted);
    QObject::connect(board, &ReviewBoard::answersWanted, &form, &Form::answersWanted);
    QObject::connect(board, &ReviewBoard::certificationReportWanted, &form,
                     &Form::certificationReportWanted);
    QObject::connect(board, &ReviewBoard::topWanted, &form, &Form::topWanted);
}

} // namespace app
