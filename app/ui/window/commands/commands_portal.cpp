#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/document/project/recent_projects.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/widgets/text_label.h"
#include "app/ui/window/commands/commands.h"
#include "core/rules/profile/portal_move.h"

#include <QMessageBox>

#include <set>

/// The way from a portal that has closed to today's.
namespace app {

namespace {

/// More than these are counted only.
constexpr int kMaxWanted = 12;

QString inLines(const QString& heading, const QStringList& lines)
{
    return lines.isEmpty() ? QString()
                           : heading + QStringLiteral("\n• ") + lines.join(QStringLiteral("\n• "));
}

/// The fields with an error, in the order of the report.
std::vector<core::FieldPath> fieldsInError(const core::Report& report)
{
    std::vector<core::FieldPath> fields;
    for (const core::Finding& finding : report.findings())
        if (finding.severity == core::Severity::Error)
            fields.push_back(finding.where);
    return fields;
}

} // namespace

void Commands::offerTodaysPortal()
{
    const core::Profile& profile = m_document.profile();
    const auto folder = m_document.folder();
    if (profile.closed.empty() || !folder || m_recent.keepsClosedPortal(*folder))
        return;
    m_banner.show(
        core::Severity::Help,
        tr("This project was checked against a portal that closed in %1: %2. Today's "
           "portal asks for other things.")
            .arg(fromUtf8(profile.closed), profileText(profile.title)),
        {{tr("Check against today's portal"), [this] { moveToTodaysPortal(); }},
         {tr("Keep the old profile"), [this, folder] { m_recent.keepClosedPortal(*folder); }}});
}

void Commands::moveToTodaysPortal()
{
    const auto before = fieldsInError(m_document.report());
    const core::Profile from = m_document.profile();
    m_document.chooseProfile(core::kNewestProfile);
    const core::PortalMove move = core::portalMove(m_document.offer(), from, m_document.profile());
    std::set<core::FieldPath> known(before.begin(), before.end());
    QStringList wanted;
    for (const core::FieldPath& field : fieldsInError(m_document.report()))
        if (known.insert(field).second)
            wanted += placeName(field);
    if (wanted.size() > kMaxWanted) {
        const auto more = static_cast<int>(wanted.size()) - kMaxWanted;
        wanted = wanted.mid(0, kMaxWanted) + QStringList(tr("and %n more", nullptr, more));
    }
    QStringList unused;
    for (const std::string& label : move.unused)
        unused += fromUtf8(label);
    QStringList renamed;
    for (const auto& [old, now] : move.renamed)
        renamed += tr("%1 is now “%2”").arg(fromUtf8(old), fromUtf8(now));
    QStringList parts{inLines(tr("New to give or to change:"), wanted),
                      inLines(tr("Not used by this portal; kept in the project:"), unused),
                      inLines(tr("Under another name:"), renamed)};
    parts.removeAll(QString());
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("Checked against today's portal"),
                        breakable(tr("%1. No value was changed; Undo brings the old profile back.")
                                      .arg(profileText(m_document.profile().title))),
                        QMessageBox::Ok, &m_window);
    box->setInformativeText(parts.join(QStringLiteral("\n\n")));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace app
