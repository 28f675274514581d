#include "tests/ui/update_screenshots.h"

#include "app/document/document.h"
#include "app/ui/answers/answers_window.h"
#include "app/ui/certification/certification_window.h"
#include "app/ui/update/end_update_dialog.h"
#include "app/ui/window/window.h"
#include "core/offer/pages.h"
#include "core/project/published.h"
#include "tests/ui/grabbing.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace {

/// The windows that stay open beside the work.
void grabCompanions(app::Document& document, const QString& folder)
{
    app::AnswersWindow answers(document);
    answers.setAttribute(Qt::WA_DeleteOnClose, false);
    answers.come();
    save(answers, QStringLiteral("%1/answers.png").arg(folder));
    app::CertificationWindow certification(document);
    certification.setAttribute(Qt::WA_DeleteOnClose, false);
    certification.show();
    certification.findChild<QPlainTextEdit*>()->setPlainText(
        QStringLiteral("100.6.1 The privacy policy does not open.\n"
                       "Partner Center path to remediation: Offer Listing --> Privacy policy link\n"
                       "100.1.3 The description does not say for whom the module is."));
    for (auto* button : certification.findChildren<QPushButton*>())
        if (button->text() == app::CertificationWindow::tr("&Read it"))
            button->click();
    save(certification, QStringLiteral("%1/certification.png").arg(folder));
    app::EndUpdateDialog end(document, nullptr);
    end.setAttribute(Qt::WA_DeleteOnClose, false);
    end.show();
    save(end, QStringLiteral("%1/end-update.png").arg(folder));
}

} // namespace

void grabUpdate(app::Window& window, app::Document& document, const QString& folder)
{
    const int page = static_cast<int>(core::pageIndex("changes").value());
    core::Published published{
        document.offer(), core::pictureDigests(document.assets()), {}, "2026-06-12", "none"};
    document.setPublished(published);
    window.showPage(page);
    save(window, QStringLiteral("%1/update-none.png").arg(folder));
    core::Offer& old = published.offer;
    old.listing.summary = "Hear a failing bearing days before it stops your line and costs money.";
    old.listing.description += "<p>And it hears every fan, too.</p>";
    old.listing.links.insert(old.listing.links.begin(),
                             {"Old manual", "https://fjordsense.example/old", {}, {}});
    old.media.logos.large = "logos/large-before.png";
    published.pictures[old.media.logos.master] = "another";
    for (core::Plan& plan : old.plans) {
        plan.title = "Standard";
        plan.defaults.environment.push_back({"OLD_LEVEL", "info", {}});
        plan.defaults.createOptions =
            R"({"HostConfig":{"PortBindings":{"8080/tcp":[{"HostPort":"80"}]}}})";
        if (!plan.defaults.twin.empty())
            plan.defaults.twin.front().value = "12800";
    }
    old.identity.offerId = "vibration";
    document.setPublished(published);
    save(window, QStringLiteral("%1/update-many.png").arg(folder));
    for (const char* id : {"offer", "listing", "legal", "container", "plans", "review"}) {
        window.showPage(static_cast<int>(core::pageIndex(id).value()));
        save(window, QStringLiteral("%1/update-%2.png").arg(folder, QLatin1String(id)));
    }
    grabCompanions(document, folder);
}
