#include "app/ui/form/form.h"
#include "app/ui/look/style.h"
#include "app/ui/window/page.h"
#include "tests/bench/bare_window.h"
#include "tests/bench/bench_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// felt_keys [KEYS [PART]]: types into every kind of field and editor of the wizard, over the
/// sample, with all checks, spelling and autosave on, and into the toolkit's own line edit beside
/// it. Prints how long each key takes until its letter is painted and the program waits again. PART
/// leaves only the kinds with it in their name, for a profile.
namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr double kFrame = 16.7;
constexpr int kFewest = 40;
constexpr std::array kBounds{0.5, 1.0, 2.0, 4.0, 8.0, kFrame, 33.0, 100.0};

struct Keys {
    std::vector<double> times;
    double cpu = 0;
};

double cpuNow()
{
    return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

/// Words, taken back again, so that the field ends as it was.
void type(const std::function<QWidget*()>& field, int count, Keys& keys)
{
    static const QString kWords = QStringLiteral("hears a bearing fail ");
    const double before = cpuNow();
    for (int key = 0; key < count; ++key) {
        const auto at = key % (2 * kWords.size());
        const bool isBack = at >= kWords.size();
        const QChar letter = isBack ? QChar() : kWords[at];
        QWidget* target = field();
        if (!target)
            break;
        const auto start = Clock::now();
        if (isBack)
            bench::pressKey(*target, Qt::Key_Backspace, {});
        else
            bench::pressKey(*target, letter.toUpper().unicode(), letter);
        keys.times.push_back(Milliseconds(Clock::now() - start).count());
    }
    keys.cpu += cpuNow() - before;
}

double at(const std::vector<double>& sorted, double share)
{
    return sorted[std::min(sorted.size() - 1,
                           static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
}

void print(const std::string& name, Keys keys)
{
    std::ranges::sort(keys.times);
    const auto over = std::ranges::count_if(keys.times, [](double each) { return each > kFrame; });
    std::printf("%-38s %7zu %7.2f %7.2f %7.2f %7.2f %7.2f %6td\n", name.c_str(), keys.times.size(),
                at(keys.times, 0.5), at(keys.times, 0.95), at(keys.times, 0.99), keys.times.back(),
                keys.cpu / static_cast<double>(keys.times.size()), over);
}

void printHistogram(const std::vector<double>& times)
{
    double least = 0;
    for (const double bound : kBounds) {
        std::printf("  up to %5.1f ms  %7td\n", bound,
                    std::ranges::count_if(
                        times, [&](double each) { return each > least && each <= bound; }));
        least = bound;
    }
    std::printf("  more            %7td\n",
                std::ranges::count_if(times, [&](double each) { return each > least; }));
}

bool takesText(const QWidget& widget)
{
    if (!widget.isVisible() || !widget.isEnabled())
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return !line->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
        return !text->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return !text->isReadOnly();
    const auto* table = qobject_cast<const QTableView*>(&widget);
    return table && table->editTriggers() != QAbstractItemView::NoEditTriggers
           && table->model()->rowCount() > 0
           && table->model()->flags(table->model()->index(0, 0)).testFlag(Qt::ItemIsEditable);
}

/// What a user would call a field of its kind: the page, the class of the editor.
std::string kindOf(const QWidget& widget, std::string_view page)
{
    return std::string(page) + ", " + widget.metaObject()->className();
}

/// A table opens its own editor at the first key.
QWidget* focusIn(QWidget& field)
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && (focus == &field || field.isAncestorOf(focus)))
        return focus;
    field.setFocus();
    return &field;
}

using Fields = std::vector<std::pair<std::string, QWidget*>>;

/// The first of each kind on the page that is shown.
Fields fieldsOf(app::Window& window, std::string_view page, std::string_view part)
{
    std::map<std::string, QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (takesText(*widget) && kindOf(*widget, page).find(part) != std::string::npos)
            found.try_emplace(kindOf(*widget, page), widget);
    return {found.begin(), found.end()};
}

Keys typeIntoBare(int count)
{
    const auto bare = bench::bareWindow();
    bare->show();
    bare->activateWindow();
    bench::settle();
    Keys keys;
    auto* field = bare->findChild<QLineEdit*>();
    type([field] { return field; }, count, keys);
    return keys;
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const int wanted = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const std::string_view part = argc > 2 ? argv[2] : "";
    std::printf("%-38s %7s %7s %7s %7s %7s %7s %6s\n", "milliseconds", "keys", "p50", "p95", "p99",
                "most", "CPU/key", ">16.7");
    print("bare window, QLineEdit", typeIntoBare(std::max(kFewest, wanted / 50)));

    QApplication::setStyle(new app::Style(app::themeFor(app::ThemeChoice::Light, QPalette())));
    bench::Wizard wizard;
    app::Window& window = wizard.window();
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    std::size_t kinds = 0;
    const auto pages = core::allPages();
    const auto visit = [&](const auto& each) {
        for (std::size_t page = 0; page < pages.size(); ++page) {
            window.showPage(static_cast<int>(page));
            bench::settle();
            for (const auto& [name, field] : fieldsOf(window, pages[page].id, part))
                each(name, *field);
        }
    };
    visit([&](const std::string& /*name*/, QWidget& /*field*/) { ++kinds; });
    Keys all;
    const int share = std::max(kFewest, wanted / static_cast<int>(std::max<std::size_t>(kinds, 1)));
    visit([&](const std::string& name, QWidget& field) {
        const QPointer<QWidget> target = &field;
        Keys keys;
        field.setFocus();
        bench::settle();
        type([&]() -> QWidget* { return target ? focusIn(*target) : nullptr; }, share, keys);
        bench::settle();
        if (keys.times.empty())
            return;
        all.times.insert(all.times.end(), keys.times.begin(), keys.times.end());
        all.cpu += keys.cpu;
        print(name, std::move(keys));
    });
    print("all of the wizard", all);
    printHistogram(all.times);
    return 0;
}
