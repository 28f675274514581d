#include "app/ui/answers/answer_rows.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "core/bundle/handoff.h"
#include "core/changes/shown_change.h"
#include "core/offer/logos.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

class AnswerRows {
    Q_DECLARE_TR_FUNCTIONS(AnswerRows)
};

/// The pictures that the export makes need no file of their own.
bool isMadeFromMaster(const Document& document, const core::FieldPath& where)
{
    const core::FieldPath logos("/media/logos");
    return logos.contains(where) && where != logos && !document.offer().media.logos.master.empty();
}

QString answerOf(const Document& document, const core::HandoffField& field)
{
    if (field.control == core::PortalControl::File) {
        const QString file = document.text(field.where);
        return file.isEmpty() && isMadeFromMaster(document, field.where)
                   ? AnswerRows::tr("made from the master picture")
                   : file;
    }
    if (!field.parts.empty()) {
        QStringList parts;
        for (const std::string& part : field.parts)
            parts += fromUtf8(part).simplified();
        return parts.join(QStringLiteral(", "));
    }
    const std::string text =
        field.control == core::PortalControl::Html ? core::textOfHtml(field.text) : field.text;
    return fromUtf8(text).simplified();
}

} // namespace

std::vector<AnswerPage> answerPages(const Document& document)
{
    std::vector<AnswerPage> pages;
    for (const core::HandoffPage& page : core::portalPages(document.offer(), document.profile())) {
        AnswerPage shown{fromUtf8(page.title), {}};
        for (const core::HandoffField& field : page.fields)
            if (field.where != core::FieldPath())
                shown.rows.push_back(
                    {fromUtf8(field.label), answerOf(document, field), field.where});
        if (!shown.rows.empty())
            pages.push_back(std::move(shown));
    }
    return pages;
}

} // namespace app
