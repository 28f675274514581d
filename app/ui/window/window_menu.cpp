#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/ui/answers/answers_window.h"
#include "app/ui/certification/certification_window.h"
#include "app/ui/form/form.h"
#include "app/ui/look/theme.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/about_dialog.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/keys_window.h"
#include "app/ui/window/page.h"
#include "app/ui/window/page_view.h"
#include "app/ui/window/rules_window.h"
#include "app/ui/window/top_bar.h"
#include "app/ui/window/window.h"
#include "core/offer/access.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include <algorithm>

/// The window's actions and its menu.
namespace app {

void Window::buildActions()
{
    QAction* undo = m_document.undoStack()->createUndoAction(m_contents, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(iconFor(Icon::Undo));
    QAction* redo = m_document.undoStack()->createRedoAction(m_contents, tr("Redo"));
    // Whoever comes from Windows presses Ctrl+Y.
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence key(Qt::CTRL | Qt::Key_Y); !redoKeys.contains(key))
        redoKeys += key;
    redo->setShortcuts(redoKeys);
    redo->setIcon(iconFor(Icon::Redo));
    auto* theme =
        new QAction(iconFor(Icon::Theme), tr("Switch between light and dark"), m_contents);
    connect(theme, &QAction::triggered, this, [this] {
        setThemeChoice(themeOf(this).isDark ? ThemeChoice::Light : ThemeChoice::Dark);
    });
    m_history = {undo, redo};
    m_contents->addActions({undo, redo, theme});
    for (QAction* action : {undo, redo, theme})
        m_topBar->addAction(action);
    m_commands =
        new Commands(m_document, m_workspace.file, m_workspace.recent, *m_banner, *m_contents);
    connect(m_commands, &Commands::contentReplaced, this, &Window::adoptContent);
    connect(m_commands, &Commands::placeWanted, this, &Window::goTo);
    connect(m_commands, &Commands::startWanted, this, [this] {
        showPage(0);
        pageAt(0)->focusFirstField();
    });
    connect(m_commands, &Commands::exportWanted, this, [this] {
        const int last = static_cast<int>(m_pages.size()) - 1;
        turnTo(last);
        pageAt(last)->form().runMainAction();
    });
    connect(m_commands, &Commands::importWanted, this, &Window::importFrom);
    connect(m_commands, &Commands::startPageWanted, this, &Window::showStart);
    connect(m_commands, &Commands::recentChanged, this, &Window::refreshStart);
    connect(m_commands, &Commands::lostWorkChanged, this, &Window::refreshStart);
    m_topBar->setLanguages(m_workspace.settings.value(QStringLiteral("language")).toString());
    connect(m_topBar, &TopBar::languageWanted, this, &Window::setLanguage);
    m_topBar->setMenu(buildMenu({undo, redo}));
}

QMenu* Window::buildMenu(const QList<QAction*>& history)
{
    auto* menu = new QMenu(m_contents);
    m_commands->fill(*menu);
    menu->addSeparator();
    menu->addActions(history);
    menu->addSeparator();
    addThemes(*menu->addMenu(tr("&Theme")));
    addLanguages(*menu->addMenu(tr("&Language")));
    menu->addSeparator();
    menu->addAction(tr("Check &your answers…"), QKeySequence(Qt::Key_F9), this,
                    &Window::showAnswers);
    menu->addAction(tr("&Work off a certification report…"), this, &Window::showCertification);
    menu->addAction(tr("&Rules…"), QKeySequence::HelpContents, this, &Window::showRules);
    menu->addAction(tr("Keys…"), Qt::SHIFT | Qt::Key_F1, this,
                    [this, menu] { (new KeysWindow(*menu, this))->show(); });
    menu->addAction(tr("A&bout Offerwright"), this, &Window::showAbout);
    return menu;
}

void Window::addChoice(QMenu& menu, QActionGroup& group, const QString& text, bool isOn,
                       std::function<void()> choose)
{
    QAction* action = menu.addAction(text, this, std::move(choose));
    action->setCheckable(true);
    action->setChecked(isOn);
    group.addAction(action);
}

void Window::addThemes(QMenu& menu)
{
    const auto now =
        static_cast<ThemeChoice>(m_workspace.settings.value(QStringLiteral("theme")).toInt());
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, ThemeChoice choice) {
        addChoice(menu, *group, text, now == choice, [this, choice] { setThemeChoice(choice); });
    };
    add(tr("As the system"), ThemeChoice::System);
    add(tr("Light"), ThemeChoice::Light);
    add(tr("Dark"), ThemeChoice::Dark);
    add(tr("High contrast"), ThemeChoice::HighContrast);
}

void Window::addLanguages(QMenu& menu)
{
    const QString now = m_workspace.settings.value(QStringLiteral("language")).toString();
    auto* group = new QActionGroup(&menu);
    addChoice(menu, *group, tr("As the system"), now.isEmpty(), [this] { setLanguage({}); });
    for (const QString& code : Language::available())
        addChoice(menu, *group, Language::nameOf(code), now == code,
                  [this, code] { setLanguage(code); });
}

void Window::setLanguage(const QString& code)
{
    m_workspace.settings.setValue(QStringLiteral("language"), code);
    m_language.apply(code);
}

void Window::adoptContent(const QString& page)
{
    for (const std::size_t begun : begunPages(m_document))
        touchPage(begun, m_document);
    const auto step = static_cast<int>(pageWithId(page));
    turnTo(step);
    pageAt(step)->focusFirstField();
}

void Window::showRules()
{
    if (!m_rules)
        m_rules = new RulesWindow(m_document, this);
    m_rules->show();
    m_rules->raise();
    m_rules->activateWindow();
}

namespace {

/// The field comes to the front; the window that led there goes out of the way, and comes back as
/// it was left.
template <class Dialog>
void leadToFields(Dialog& dialog, Window& window)
{
    QObject::connect(&dialog, &Dialog::placeWanted, &window,
                     [&dialog, &window](const core::FieldPath& path) {
                         dialog.hide();
                         window.activateWindow();
                         window.goTo(path, {});
                     });
}

} // namespace

void Window::showAnswers()
{
    if (!m_answers) {
        m_answers = new AnswersWindow(m_document, this);
        leadToFields(*m_answers, *this);
    }
    m_answers->come();
}

void Window::showCertification()
{
    if (!m_certification) {
        m_certification = new CertificationWindow(m_document, this);
        leadToFields(*m_certification, *this);
    }
    m_certification->show();
    m_certification->raise();
    m_certification->activateWindow();
}

void Window::showAbout()
{
    (new AboutDialog(m_document.profiles(), this))->open();
}

} // namespace app
