#pragma once

#include "app/ui/look/language.h"
#include "app/ui/look/theme.h"
#include "app/ui/window/rail.h"
#include "app/ui/window/workspace.h"
#include "core/base/text_range.h"

#include <QPointer>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QPushButton;
class QScrollArea;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace core {
class FieldPath;
}

namespace app {

class AnswersWindow;
class CertificationWindow;
class Banner;
class Commands;
class DropFrame;
class FootLine;
struct Dropped;
class PageView;
class RulesWindow;
class SettleGuard;
class SideSheet;
class StartPage;
class TextLabel;
class TopBar;
class UpdateBanner;
class UpdateSide;

/// What the window shows before anything is opened.
enum class Opening { Page, Start };

/// The main window: the start page, or the rail of steps, the page, its preview, and what is always
/// at hand around them. Pages are built when they are first shown.
class Window : public QWidget {
    Q_OBJECT

public:
    explicit Window(Workspace workspace, Opening opening = Opening::Page,
                    QWidget* parent = nullptr);
    ~Window() override;

    [[nodiscard]] Commands& commands() const { return *m_commands; }
    /// Opens the project with which the window was closed, at its page; where that fails, the start
    /// page is shown. Nothing happens where there is none.
    void reopenLast();
    /// Whether it was closed with one.
    [[nodiscard]] static bool hasLast(const QSettings& settings);
    [[nodiscard]] static std::filesystem::path lastProject(const QSettings& settings);
    /// Names the project that is about to be opened; an empty path for none.
    void expect(const std::filesystem::path& path);
    void showStart();
    [[nodiscard]] bool isOnStart() const;
    void showPage(int step);
    [[nodiscard]] int currentPage() const;
    /// Opens the page of the field and selects the place in it.
    void goTo(const core::FieldPath& path, std::optional<core::TextRange> range = {});
    void explain(const QString& rule);
    void setThemeChoice(ThemeChoice choice);
    void setLanguage(const QString& code);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildContents();
    QWidget* buildBody();
    QWidget* buildFoot();
    void buildActions();
    QMenu* buildMenu(const QList<QAction*>& history);
    void addThemes(QMenu& menu);
    void addLanguages(QMenu& menu);
    void addChoice(QMenu& menu, QActionGroup& group, const QString& text, bool isOn,
                   std::function<void()> choose);
    StartPage* startPage();
    void leaveStart();
    void refreshStart();
    void listenToStart(const StartPage& page);
    void showRules();
    void showAnswers();
    void showCertification();
    void showAbout();
    void adoptContent(const QString& page);
    PageView* pageAt(int step);
    /// What stands beside the page: its own preview, or what the update is about; or null.
    [[nodiscard]] QWidget* sideOfPage();
    void followBaseline();
    void showPreview();
    void step(int by);
    void leavePage();
    void refreshRail();
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString unsavedText() const;
    void refreshTitle();
    void takeManifest(const std::filesystem::path& file);
    /// On the start page for a new offer, else for the one that is open.
    void importFrom(const std::filesystem::path& source);
    void takeDropped(const Dropped& files);
    void beginWithDropped(const Dropped& files);
    void takePictures(const QStringList& files, QStringList& said);
    void followSystemLook();
    void turnTo(int step);
    /// Tells what happened on the page in view, until the next page or the next news of it. Empty:
    /// that is over.
    void tellNews(const QString& sentence);
    void restoreState();
    void showFirstPage();
    void saveState();
    void keepLast() const;

    Workspace m_workspace;
    Document& m_document;
    Language m_language;
    QWidget* m_contents = nullptr;
    /// The pages with all that is around them, or the start page.
    QStackedWidget* m_places = nullptr;
    StartPage* m_start = nullptr;
    DropFrame* m_dropFrame = nullptr;
    QList<QAction*> m_history;
    Commands* m_commands = nullptr;
    Banner* m_banner = nullptr;
    TopBar* m_topBar = nullptr;
    UpdateBanner* m_update = nullptr;
    UpdateSide* m_updateSide = nullptr;
    QScrollArea* m_updateArea = nullptr;
    Rail* m_rail = nullptr;
    QSplitter* m_splitter = nullptr;
    /// Where there is no room for the preview beside the page.
    QPushButton* m_showPreview = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_previews = nullptr;
    SideSheet* m_sheet = nullptr;
    QPointer<RulesWindow> m_rules;
    QPointer<AnswersWindow> m_answers;
    QPointer<CertificationWindow> m_certification;
    FootLine* m_progress = nullptr;
    TextLabel* m_saved = nullptr;
    std::vector<PageView*> m_pages;
    int m_current = -1;
    QString m_news;
    QString m_expected;
    int m_previewWidth = 382;
    bool m_isKept = false;
    bool m_mayClose = false;
    /// Goes before the widgets do: what happens to them while they go is no act of the user.
    std::unique_ptr<SettleGuard> m_settleGuard;
};

} // namespace app
