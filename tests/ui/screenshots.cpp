#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "app/ui/handover/handover_list.h"
#include "app/ui/handover/handover_window.h"
#include "app/ui/look/style.h"
#include "app/ui/start/company_dialog.h"
#include "app/ui/studio/logo_preview.h"
#include "app/ui/studio/studio_window.h"
#include "app/ui/window/about_dialog.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/page.h"
#include "app/ui/window/window.h"
#include "core/base/result.h"
#include "core/bundle/bundle_handoff.h"
#include "core/project/load.h"
#include "core/project/project.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/grabbing.h"
#include "tests/ui/update_screenshots.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPixmap>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>
#include <QTreeWidgetItemIterator>
#include <QUrl>

#include <cstdio>

/// offerwright_screenshots FOLDER [THEME [WIDTH HEIGHT [FONT-SCALE [LANGUAGE [PROFILE
/// [STATE]]]]]]: the start page, and every page, empty, half filled, full of faults and done, as
/// PNG files for people to look at.
namespace {

struct State {
    const char* name;
    core::ProjectContent content;
};

core::ProjectContent sample(const char* name)
{
    const std::filesystem::path samples = OFFERWRIGHT_SOURCE_DIR "/resources/samples";
    auto project = core::loadProject(samples / name);
    return project ? std::move(project->content) : core::ProjectContent();
}

core::Offer halfOffer()
{
    core::Offer offer;
    offer.identity.publisherId = "contoso";
    offer.identity.offerId = "vibration-monitor";
    offer.listing.title = "Vibration Monitor";
    offer.listing.links.emplace_back().title = "Getting started";
    return offer;
}

void makePlansWrong(core::Offer& offer)
{
    core::Plan& plan = offer.plans.front();
    plan.id = "Standard_Plan";
    plan.summary = std::string(112, 'x');
    plan.azureGovernment = true;
    plan.image.registry = "contosoedge.azurecr.io";
    plan.image.tags = {{"latest", true, {"1.0-linux-x64", "2.0.0"}, {}}, {"v1.0", false, {}, {}}};
    plan.defaults.routes.assign(6, {"ToCloud", std::string(520, 'r'), {}});
    plan.defaults.environment = {{"LOG_LEVEL", "info", {}}};
    plan.defaults.createOptions = "{\n  \"HostConfig\": {\n    \"Privileged\": true\n";
    offer.plans.emplace_back().title = "Vibration Monitor Pro";
}

core::Offer wrongOffer()
{
    core::Offer offer = core::support::validOffer();
    offer.identity.offerId = "Vibration_Monitor-";
    offer.listing.title = "Vibration Monitor for rotating machines in every plant of the world";
    offer.listing.summary = std::string(112, 'x');
    offer.listing.description = "<p>Hear your <blink>machines</blink> before they fail.";
    offer.listing.privacyPolicyUrl = "contoso,com/privacy";
    for (core::UsefulLink& link : offer.listing.links)
        link.url = "htp:/" + link.title;
    offer.support.engineering.email = "nobody";
    offer.support.engineering.phone = "0123";
    makePlansWrong(offer);
    return offer;
}

/// A registry in which the lists have no image for arm64, and an older version is not offered.
void knowRegistry(app::Document& document)
{
    core::RegistryRepository seen = core::support::validFacts("pc-2026").registry.begin()->second;
    seen.asked = "2026-11-23";
    for (auto& [name, tag] : seen.tags) {
        std::erase_if(tag.platforms, [](const core::RegistryPlatform& platform) {
            return platform.architecture == "arm64";
        });
        for (core::RegistryPlatform& platform : tag.platforms)
            platform.digest = "sha256:" + platform.architecture;
        if (tag.config)
            tag.config->created = "2026-11-20T10:00:00Z";
    }
    seen.tags["1.0.0-linux-arm64"] = {404, "MANIFEST_UNKNOWN", {}, {}, {}, {}, {}};
    for (const auto& [name, tag] : seen.tags)
        seen.listed.push_back(name);
    for (const char* older : {"0.9.0", "0.9.1", "0.9.2", "0.8.0", "0.8.1", "0.8.2", "0.8.3"})
        seen.listed.emplace_back(older);
    document.setRegistryFacts("contosoedge.azurecr.io/vibration-monitor", std::move(seen));
}

void grabPages(app::Window& window, const QString& folder, const char* state)
{
    int step = 0;
    for (const core::Page& page : core::allPages()) {
        window.showPage(step++);
        drawPictures();
        const QString file = QStringLiteral("%1/%2-%3.png")
                                 .arg(folder, app::fromUtf8(page.id), QLatin1String(state));
        if (!window.grab().save(file))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    }
}

QComboBox* choiceIn(const app::StudioWindow& studio, QString label)
{
    label.remove(u'&');
    for (auto* box : studio.findChildren<QComboBox*>())
        if (box->accessibleName() == label)
            return box;
    return nullptr;
}

/// The studio whole, however high it is: its sheets are longer than a window.
void grabStudio(const app::Window& window, const QString& folder, const QString& state)
{
    auto* preview = window.findChild<app::LogoPreview*>();
    preview->openStudio();
    auto* studio = window.findChild<app::StudioWindow*>();
    save(*studio, QStringLiteral("%1/studio-window-%2.png").arg(folder, state));
    studio->resize(studio->width(), 3600);
    save(*studio, QStringLiteral("%1/studio-places-%2.png").arg(folder, state));
    auto* eyes = choiceIn(*studio, app::StudioWindow::tr("Seen with"));
    eyes->setCurrentIndex(2);
    save(*studio, QStringLiteral("%1/studio-eyes-%2.png").arg(folder, state));
    eyes->setCurrentIndex(0);
    studio->showView(app::StudioWindow::View::Sizes);
    auto* overlay = choiceIn(*studio, app::StudioWindow::tr("On &top"));
    for (int index = 0; index < overlay->count(); ++index) {
        overlay->setCurrentIndex(index);
        save(*studio, QStringLiteral("%1/studio-sizes%2-%3.png").arg(folder).arg(index).arg(state));
    }
    studio->showView(app::StudioWindow::View::Making);
    studio->resize(studio->width(), 760);
    save(*studio, QStringLiteral("%1/studio-making-%2.png").arg(folder, state));
    studio->close();
}

/// The companion at a text, at a formatted one and at a picture.
void grabHandover(const core::ProjectContent& content, const QString& folder)
{
    const core::Facts facts;
    const core::Report report;
    core::BundleRequest request{content, facts, core::support::profile("pc-2026"), report};
    request.draft = true;
    const auto bundle = core::makeBundle(request);
    auto handoff = bundle ? core::handoffOfBundle(bundle->archive.joined())
                          : core::Result<core::BundleHandoff>(tl::unexpected(bundle.error()));
    if (!handoff) {
        std::fprintf(stderr, "%s\n", core::inEnglish(handoff.error().message).c_str());
        return;
    }
    const QTemporaryDir kept;
    app::HandoverWindow window(std::move(*handoff), app::pathFrom(kept.path()));
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    int number = 0;
    for (const char* label : {"Search results summary", "Description", "Logo, large"}) {
        auto* list = window.findChild<app::HandoverList*>();
        for (QTreeWidgetItemIterator item(list); *item; ++item)
            if ((*item)->text(0).startsWith(QString::fromLatin1(label)))
                list->setCurrentItem(*item);
        save(window, QStringLiteral("%1/handover-%2.png").arg(folder).arg(++number));
    }
}

/// Recent projects of every kind of state; only one of them has a picture.
void fillRecent(app::RecentProjects& recent)
{
    const std::filesystem::path samples = OFFERWRIGHT_SOURCE_DIR "/resources/samples";
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    const QDateTime now = QDateTime::currentDateTime();
    recent.remember({"/media/usb/offers/pump-twin",
                     text("Pump Twin"),
                     {},
                     text("fjordsense.pump"),
                     {},
                     std::nullopt,
                     now.addDays(-80)});
    recent.remember({samples / "faulty",
                     text("Oven Watch"),
                     {},
                     text("fjordsense.oven-watch"),
                     {},
                     app::RecentState{0, 2, 11, text("2026-11-03")},
                     now.addDays(-17)});
    recent.remember({samples / "faulty/",
                     text("Serial Bridge Professional"),
                     {},
                     text("fjordsense.serial-bridge"),
                     {},
                     app::RecentState{8, 4, 0, {}},
                     now.addDays(-2)});
    const auto sound = core::loadProject(samples / "vibration-monitor");
    const core::Logos logos = sound ? sound->content.offer.media.logos : core::Logos();
    recent.remember({samples / "vibration-monitor",
                     text("Vibration Monitor"),
                     {},
                     text("fjordsense.vibration-monitor"),
                     app::fromUtf8(logos.small.empty() ? logos.master : logos.small),
                     app::RecentState{0, 0, 0, {}},
                     now});
}

/// A bundle that is held above the window.
void grabDrag(app::Window& window, const QString& folder)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(
        QStringLiteral(OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    save(window, QStringLiteral("%1/start-drop.png").arg(folder));
    QDragLeaveEvent leave;
    QApplication::sendEvent(&window, &leave);
}

/// The start page on the first day and on a later one, and what is opened from the menu.
void grabStart(app::Window& window, app::RecentProjects& recent, const QString& folder)
{
    window.showStart();
    save(window, QStringLiteral("%1/start-first.png").arg(folder));
    fillRecent(recent);
    window.showStart();
    save(window, QStringLiteral("%1/start.png").arg(folder));
    grabDrag(window, folder);
    recent.clear();
    window.commands().showCompany();
    save(*window.findChild<app::CompanyDialog*>(), QStringLiteral("%1/company.png").arg(folder));
    window.findChild<app::CompanyDialog*>()->close();
    app::AboutDialog about(app::Profiles(), &window);
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    about.show();
    save(about, QStringLiteral("%1/about.png").arg(folder));
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: offerwright_screenshots FOLDER [light|dark|contrast [WIDTH HEIGHT "
                   "[FONT-SCALE [LANGUAGE [PROFILE]]]]]\n",
                   stderr);
        return 2;
    }
    const QString themeName = arguments.value(2, QStringLiteral("light"));
    const app::ThemeChoice choice = themeName == QLatin1String("dark") ? app::ThemeChoice::Dark
                                    : themeName == QLatin1String("contrast")
                                        ? app::ThemeChoice::HighContrast
                                        : app::ThemeChoice::Light;
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * arguments.value(5, QStringLiteral("1")).toDouble());
    QApplication::setFont(font);
    QApplication::setStyle(new app::Style(app::themeFor(choice, QPalette())));
    const QString folder = arguments[1];
    QDir().mkpath(folder);
    const QTemporaryDir settingsFolder;
    const State states[] = {{"empty", {}},
                            {"half", {halfOffer(), {}}},
                            {"wrong", {wrongOffer(), {}}},
                            {"done", {core::support::validOffer(), {}}},
                            {"registry", {core::support::validOffer("pc-2026"), {}}},
                            {"sample", sample("vibration-monitor")},
                            {"faulty", sample("faulty")}};
    for (const State& state : states) {
        if (!arguments.value(8, QLatin1String(state.name)).contains(QLatin1String(state.name)))
            continue;
        QSettings settings(settingsFolder.filePath(QLatin1String(state.name)),
                           QSettings::IniFormat);
        settings.setValue(QStringLiteral("theme"), static_cast<int>(choice));
        settings.setValue(QStringLiteral("language"), arguments.value(6, QStringLiteral("en")));
        app::Document document;
        document.replaceOnce(QString(),
                             [&](core::ProjectContent& content) { content = state.content; });
        if (QLatin1String(state.name) == QLatin1String("registry"))
            knowRegistry(document);
        // The content may name another one.
        document.chooseProfile(arguments.value(7, QStringLiteral("cpp-2019")).toStdString());
        if (QLatin1String(state.name) != QLatin1String("empty"))
            for (std::size_t page = 0; page < core::allPages().size(); ++page)
                app::touchPage(page, document);
        app::RecentProjects recent(settings);
        const std::filesystem::path own(app::toUtf8(settingsFolder.path()));
        app::DocumentFile file(document, recent, {own / "recovery", own / "locks"});
        app::Window window({document, file, recent, settings});
        window.resize(arguments.value(3, QStringLiteral("1280")).toInt(),
                      arguments.value(4, QStringLiteral("800")).toInt());
        window.show();
        if (QLatin1String(state.name) == QLatin1String("empty"))
            grabStart(window, recent, folder);
        grabPages(window, folder, state.name);
        grabStudio(window, folder, QLatin1String(state.name));
        if (QLatin1String(state.name) == QLatin1String("sample"))
            grabHandover(state.content, folder);
        if (QLatin1String(state.name) == QLatin1String("sample"))
            grabUpdate(window, document, folder);
    }
    return 0;
}
