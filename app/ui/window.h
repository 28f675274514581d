#pragma once

#include "app/ui/rail.h"
#include "app/ui/theme.h"
#include "core/text/text_range.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace core {
class FieldPath;
}

namespace app {

class Document;
class PageView;
class SideSheet;
class Style;
class Text;
class TopBar;

/// The main window: the rail of steps, the page, its preview, and what is always at hand around
/// them. Pages are built when they are first shown.
class Window : public QWidget {
    Q_OBJECT

public:
    /// The settings and the document outlive the window.
    Window(Document& document, QSettings& settings, QWidget* parent = nullptr);
    ~Window() override;

    void showPage(int step);
    [[nodiscard]] int currentPage() const;
    /// Opens the page of the field and selects the place in it.
    void goTo(const core::FieldPath& path, std::optional<core::TextRange> range = {});
    void explain(const QString& rule);
    void setThemeChoice(ThemeChoice choice);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildContents();
    void buildActions();
    QWidget* buildFoot();
    PageView* pageAt(int step);
    void showPreview();
    void step(int by);
    void leavePage();
    void refreshRail();
    [[nodiscard]] StepStatus statusOf(int step) const;
    void refreshTitle();
    void announce(const QString& sentence);
    void restoreState();
    void saveState();

    Document& m_document;
    QSettings& m_settings;
    TopBar* m_topBar = nullptr;
    Rail* m_rail = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_previews = nullptr;
    SideSheet* m_sheet = nullptr;
    Text* m_progress = nullptr;
    Text* m_saved = nullptr;
    std::vector<PageView*> m_pages;
    int m_current = -1;
};

} // namespace app
