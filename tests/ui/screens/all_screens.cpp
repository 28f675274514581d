#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "app/ui/answers/answers_window.h"
#include "app/ui/look/style.h"
#include "app/ui/window/page.h"
#include "app/ui/window/rules_window.h"
#include "app/ui/window/window.h"
#include "core/project/load.h"
#include "core/project/project.h"
#include "tests/ui/grabbing.h"
#include "tests/ui/screens/screen_faults.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

/// offerwright_all_screens FOLDER [LOOK [STATE]]: the start page and every page in every look and
/// state on one sheet, FOLDER/all_screens.png, each of them in its true size beside it, and a line
/// for each fault that can be measured. Ends with 1 where there is one.
namespace {

/// What changes how a page looks.
struct Look {
    const char* name;
    const app::Theme& (*theme)();
    QSize size{1440, 900};
    double fontScale = 1;
    const char* language = "en";
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

const std::vector<Look>& looks()
{
    static const std::vector<Look> all{
        {.name = "light", .theme = app::lightTheme},
        {.name = "dark", .theme = app::darkTheme},
        {.name = "contrast", .theme = app::highContrastTheme},
        {.name = "contrast-light", .theme = app::lightContrastTheme},
        {.name = "german", .theme = app::lightTheme, .language = "de"},
        {.name = "large-font", .theme = app::lightTheme, .fontScale = 1.25},
        {.name = "small-window", .theme = app::lightTheme, .size = {900, 620}},
        {.name = "small-german", .theme = app::darkTheme, .size = {900, 620}, .language = "de"},
        {.name = "right-to-left", .theme = app::lightTheme, .direction = Qt::RightToLeft},
    };
    return all;
}

constexpr std::array kStates{"empty", "vibration-monitor", "faulty"};

constexpr int kThumbnail = 360;
constexpr int kSheetGap = 12;

void apply(const Look& look, const QFont& font)
{
    QApplication::setLayoutDirection(look.direction);
    QFont scaled = font;
    scaled.setPointSizeF(font.pointSizeF() * look.fontScale);
    QApplication::setFont(scaled);
    auto* style = qobject_cast<app::Style*>(QApplication::style());
    style->setTheme(look.theme());
    QApplication::setPalette(app::paletteFor(style->theme()));
}

class Sheet {
public:
    explicit Sheet(QString folder) : m_folder(std::move(folder)) { QDir().mkpath(m_folder); }

    void beginRow() { m_rows.emplace_back(); }

    void add(QWidget& window, const QString& name)
    {
        drawPictures();
        const QImage picture = window.grab().toImage();
        if (!picture.save(QStringLiteral("%1/%2.png").arg(m_folder, name)))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
        for (const QString& fault : screenFaults(window, picture)) {
            std::printf("%s: %s\n", qPrintable(name), qPrintable(fault));
            ++m_faults;
        }
        m_rows.back().push_back(picture.scaledToWidth(kThumbnail, Qt::SmoothTransformation));
        ++m_count;
    }

    /// One row for each look and state, one column for each page.
    [[nodiscard]] int finish() const
    {
        int height = kSheetGap;
        std::size_t columns = 0;
        for (const auto& row : m_rows) {
            height += heightOf(row) + kSheetGap;
            columns = std::max(columns, row.size());
        }
        QImage sheet(static_cast<int>(columns) * (kThumbnail + kSheetGap) + kSheetGap, height,
                     QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        int y = kSheetGap;
        for (const auto& row : m_rows) {
            int x = kSheetGap;
            for (const QImage& picture : row) {
                painter.drawImage(x, y, picture);
                x += kThumbnail + kSheetGap;
            }
            y += heightOf(row) + kSheetGap;
        }
        painter.end();
        const QString file = m_folder + QStringLiteral("/all_screens.png");
        if (!sheet.save(file)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
            return 3;
        }
        std::printf("%s: %d screens, %d faults\n", qPrintable(file), m_count, m_faults);
        return m_faults > 0 ? 1 : 0;
    }

private:
    [[nodiscard]] static int heightOf(const std::vector<QImage>& row)
    {
        int height = 0;
        for (const QImage& picture : row)
            height = std::max(height, picture.height());
        return height;
    }

    QString m_folder;
    std::vector<std::vector<QImage>> m_rows;
    int m_count = 0;
    int m_faults = 0;
};

core::ProjectContent contentOf(const QString& state)
{
    const std::filesystem::path samples = OFFERWRIGHT_SOURCE_DIR "/resources/samples";
    auto project = core::loadProject(samples / state.toStdString());
    return project ? std::move(project->content) : core::ProjectContent();
}

/// The windows that stay open beside the work.
void addCompanions(Sheet& sheet, app::Document& document, const QString& prefix)
{
    app::AnswersWindow answers(document);
    answers.setAttribute(Qt::WA_DeleteOnClose, false);
    answers.come();
    sheet.add(answers, prefix + QStringLiteral("-answers"));
    app::RulesWindow rules(document);
    rules.setAttribute(Qt::WA_DeleteOnClose, false);
    rules.show();
    sheet.add(rules, prefix + QStringLiteral("-rules"));
}

void addPages(Sheet& sheet, const Look& look, const QString& state)
{
    const QTemporaryDir kept;
    QSettings settings(kept.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("language"), QLatin1String(look.language));
    app::Document document;
    const bool isEmpty = state == QLatin1String("empty");
    if (!isEmpty) {
        document.replaceOnce(QString(),
                             [&](core::ProjectContent& content) { content = contentOf(state); });
        for (std::size_t page = 0; page < core::allPages().size(); ++page)
            app::touchPage(page, document);
    }
    app::RecentProjects recent(settings);
    const std::filesystem::path own(app::toUtf8(kept.path()));
    app::DocumentFile file(document, recent, {own / "recovery", own / "locks"});
    app::Window window({document, file, recent, settings});
    window.resize(look.size);
    window.show();
    const QString prefix = QLatin1String(look.name) + u'-' + state;
    sheet.beginRow();
    if (isEmpty) {
        window.showStart();
        sheet.add(window, prefix + QStringLiteral("-start"));
    }
    for (std::size_t page = 0; page < core::allPages().size(); ++page) {
        window.showPage(static_cast<int>(page));
        sheet.add(window, prefix + u'-' + app::pageId(page));
    }
    if (!isEmpty)
        addCompanions(sheet, document, prefix);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: offerwright_all_screens FOLDER [LOOK [STATE]]\n", stderr);
        return 2;
    }
    QApplication::setStyle(new app::Style(app::lightTheme()));
    const QFont font = QApplication::font();
    Sheet sheet(arguments[1]);
    for (const Look& look : looks()) {
        if (arguments.value(2, QLatin1String(look.name)) != QLatin1String(look.name))
            continue;
        apply(look, font);
        for (const char* state : kStates)
            if (arguments.value(3, QLatin1String(state)) == QLatin1String(state))
                addPages(sheet, look, QLatin1String(state));
    }
    return sheet.finish();
}
