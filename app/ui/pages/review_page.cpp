#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/look/language.h"
#include "app/ui/look/theme.h"
#include "app/ui/pages/pages.h"
#include "app/ui/review/review_board.h"
#include "core/base/language.h"
#include "core/offer/fields.h"

#include <QCoreApplication>
#include <QPushButton>

namespace app {

namespace {

/// The text of the page, for translations.
class ReviewPage {
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

std::vector<Choice> bundleLanguages()
{
    static const std::vector<std::string> tags = core::languageTags();
    std::vector<Choice> choices;
    choices.reserve(tags.size());
    for (const std::string& tag : tags)
        choices.push_back({tag.c_str(), Language::nameOf(fromUtf8(tag))});
    return choices;
}

void addBundleLanguage(Form& form)
{
    const QString help = ReviewPage::tr("HANDOFF.html and the report in the bundle are written in "
                                        "it. The portal's own names stay English.");
    FieldRow& row = form.choice<core::Field<&core::Offer::bundleLanguage>>(help, bundleLanguages());
    row.inOneLine(row.fontMetrics().horizontalAdvance(row.label()) + space::card);
}

} // namespace

void buildReviewPage(Form& form)
{
    form.setWide();
    auto* board = new ReviewBoard(form.document(), &form);
    form.besideTitle(board->answersLink());
    form.stretch(board);
    form.placed([board](QWidget* row) { board->addChoice(row); }, &addBundleLanguage);
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
    QObject::connect(board, &ReviewBoard::saveWanted, &form, &Form::saveWanted);
    QObject::connect(board, &ReviewBoard::answersWanted, &form, &Form::answersWanted);
    QObject::connect(board, &ReviewBoard::certificationReportWanted, &form,
                     &Form::certificationReportWanted);
    QObject::connect(board, &ReviewBoard::topWanted, &form, &Form::topWanted);
}

} // namespace app
