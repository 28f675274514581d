#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/ui/start/company_dialog.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/commands.h"
#include "core/offer/origin.h"
#include "core/project/user/company.h"

#include <algorithm>
#include <utility>

/// What one offer hands on to the next.
namespace app {

namespace {

/// The fields that are kept and say something.
std::vector<core::FieldPath> keptFields(const core::Offer& kept)
{
    std::vector<core::FieldPath> fields;
    std::ranges::copy_if(
        core::companyFields(), std::back_inserter(fields),
        [&](const core::FieldPath& field) { return !companyText(kept, field).isEmpty(); });
    return fields;
}

QString namesOf(const std::vector<core::FieldPath>& fields)
{
    constexpr std::size_t kMaxNames = 3;
    QStringList names;
    for (std::size_t at = 0; at < std::min(kMaxNames, fields.size()); ++at)
        names += fieldName(fields[at]);
    if (fields.size() > kMaxNames)
        names += Commands::tr("%n more", "fields", static_cast<int>(fields.size() - kMaxNames));
    return names.join(QStringLiteral(", "));
}

} // namespace

void Commands::offerCompany()
{
    const auto kept = core::keptCompany();
    if (!kept) {
        report(kept.error());
        return;
    }
    const auto fields = keptFields(*kept);
    if (fields.empty())
        return;
    m_banner.show(core::Severity::Help,
                  tr("You kept %n field(s) of your company for new offers: %1.", nullptr,
                     static_cast<int>(fields.size()))
                      .arg(namesOf(fields)),
                  {{tr("Fill in"), [this, kept = *kept, fields] { fillIn(kept, fields); }},
                   {tr("Show…"), [this] { showCompany(); }}});
}

void Commands::fillIn(const core::Offer& kept, const std::vector<core::FieldPath>& fields)
{
    m_document.editOnce(tr("Fill in company data"), [&](core::Offer& offer) {
        core::copyCompany(kept, offer, [&](const core::FieldPath& field) {
            return std::ranges::find(fields, field) != fields.end();
        });
    });
}

void Commands::showCompany()
{
    m_document.finishEdit();
    auto kept = core::keptCompany();
    if (!kept) {
        report(kept.error());
        return;
    }
    (new CompanyDialog(m_document, std::move(*kept), &m_window))->open();
}

void Commands::startFromThis()
{
    m_document.finishEdit();
    core::Cleared cleared;
    core::ProjectContent content = *m_document.content();
    content.offer = core::newOfferFrom(std::move(content.offer), &cleared);
    const std::string profile = m_document.profile().id;
    const std::string& title = content.offer.listing.title;
    const QString source = title.empty() ? tr("the offer before") : fromUtf8(title);
    whenSafe([this, content, cleared, profile, source] {
        m_file.take(content, false, profile);
        settle();
        tell(tr("A copy of %1, which stays as it is. Cleared: %2, %3, %4, and what the store has. "
                "Save the copy in a folder of its own.")
                 .arg(source, tr("%n ID(s)", nullptr, cleared.identifiers),
                      tr("%n answer(s)", nullptr, cleared.answers),
                      tr("%n hidden warning(s)", nullptr, cleared.hiddenWarnings)));
    });
}

} // namespace app
