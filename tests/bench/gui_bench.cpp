#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/rich/rich_edit.h"
#include "app/ui/window/page.h"
#include "app/ui/window/window.h"
#include "tests/bench/bare_window.h"
#include "tests/bench/bench_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <benchmark/benchmark.h>

#include <algorithm>

/// What a key press and a first frame cost, beside the same of bare widgets of the toolkit.
namespace {

void pressKeys(benchmark::State& state, QWidget& field)
{
    for (auto _ : state) {
        bench::pressKey(field, Qt::Key_A, QStringLiteral("a"));
        bench::pressKey(field, Qt::Key_Backspace, {});
    }
    state.SetItemsProcessed(2 * state.iterations());
}

void bareKey(benchmark::State& state)
{
    QWidget window;
    auto* rows = new QVBoxLayout(&window);
    auto* field = new QLineEdit(QStringLiteral("Vibration Monitor"), &window);
    rows->addWidget(field);
    window.resize(800, 600);
    window.show();
    window.activateWindow();
    field->setFocus();
    bench::settle();
    pressKeys(state, *field);
}

void wizardKey(benchmark::State& state, int page)
{
    bench::Wizard wizard;
    app::Window& window = wizard.window();
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    window.showPage(page);
    bench::settle();
    auto* field = window.findChildren<QLineEdit*>().front();
    for (auto* candidate : window.findChildren<QLineEdit*>())
        if (candidate->isVisible()) {
            field = candidate;
            break;
        }
    field->setFocus();
    bench::settle();
    pressKeys(state, *field);
}

/// Paragraphs of the store's kind, as long as the store takes them.
std::string longDescription()
{
    constexpr std::size_t kMax = 5000;
    const std::string paragraph =
        "<p>Vibration Monitor hears a <b>failing bearing</b> weeks before it stops your line.</p>\n"
        "<ul><li>It listens to pumps, fans and gearboxes</li><li>and tells them apart.</li></ul>\n";
    std::string text;
    while (text.size() + paragraph.size() <= kMax)
        text += paragraph;
    return text;
}

/// A key in the description: written as HTML, judged by all rules, marked and painted.
void descriptionKey(benchmark::State& state)
{
    bench::Wizard wizard(longDescription());
    app::Window& window = wizard.window();
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    window.showPage(static_cast<int>(core::pageIndex("listing").value()));
    bench::settle();
    auto* text = window.findChild<app::RichEdit*>();
    text->setFocus();
    bench::settle();
    pressKeys(state, *text);
}

void firstBareFrame(benchmark::State& state)
{
    for (auto _ : state) {
        const auto window = bench::bareWindow();
        window->show();
        QApplication::processEvents();
    }
}

void firstFrame(benchmark::State& state)
{
    for (auto _ : state) {
        bench::Wizard wizard;
        wizard.window().resize(1280, 800);
        wizard.window().show();
        QApplication::processEvents();
    }
}

/// An offer of a hundred plans, in each of which several fields differ from what is published.
core::Offer offerOfHundredPlans(bool isOld)
{
    constexpr std::size_t kPlans = 100;
    core::Offer offer;
    offer.listing.title = "Vibration Monitor";
    offer.plans.resize(kPlans);
    for (std::size_t at = 0; at < kPlans; ++at) {
        core::Plan& plan = offer.plans[at];
        plan.id = "plan-" + std::to_string(at);
        plan.title = (isOld ? "Standard " : "Fleet ") + std::to_string(at);
        plan.description = longDescription() + (isOld ? "<p>Old.</p>" : "<p>New.</p>");
        plan.image.tags = {{isOld ? "1.0" : "1.1", false, {}, {}}};
        plan.defaults.environment = {{"LOG_LEVEL", isOld ? "info" : "debug", {}}};
        plan.defaults.createOptions =
            isOld ? R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"80"}]}}})"
                  : R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"8080"}]}}})";
    }
    return offer;
}

/// From another page to the painted page of changes; the goal is 100 ms.
void whatChanged(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        app::Document document;
        app::RecentProjects recent(settings);
        const std::filesystem::path own(app::toUtf8(folder.path()));
        app::DocumentFile file(document, recent, {own / "recovery", own / "locks"});
        document.reset({offerOfHundredPlans(false), {}}, true);
        document.setPublished(
            core::Published{offerOfHundredPlans(true), {}, {}, "2026-06-12", "none"});
        app::Window window({document, file, recent, settings});
        window.resize(1280, 800);
        window.show();
        bench::settle();
        state.ResumeTiming();
        window.showPage(static_cast<int>(core::pageIndex("changes").value()));
        benchmark::DoNotOptimize(window.grab());
        state.PauseTiming();
        bench::settle();
        state.ResumeTiming();
    }
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(new app::Style(app::themeFor(app::ThemeChoice::Light, QPalette())));
    benchmark::RegisterBenchmark("key/bare line edit", bareKey);
    int step = 0;
    for (const core::Page& page : core::allPages()) {
        if (page.id == "offer" || page.id == "listing")
            benchmark::RegisterBenchmark(("key/page " + std::string(page.id)).c_str(), wizardKey,
                                         step);
        ++step;
    }
    benchmark::RegisterBenchmark("key/description of 5000 characters", descriptionKey);
    benchmark::RegisterBenchmark("frame/bare window", firstBareFrame);
    benchmark::RegisterBenchmark("frame/wizard", firstFrame);
    benchmark::RegisterBenchmark("page/What changed of 100 plans", whatChanged)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(5);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
