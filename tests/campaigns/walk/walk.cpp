#include "tests/campaigns/walk/walk.h"

#include "app/document/samples.h"
#include "core/project/published.h"
#include "core/rules/engine/validate.h"
#include "tests/campaigns/walk/deeds.h"
#include "tests/campaigns/walk/meter.h"
#include "tests/campaigns/walk/sockets.h"
#include "tests/support/valid_offer.h"

#include <QAbstractButton>
#include <QDir>
#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <array>

namespace campaigns {

namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
Fault warned;

void noteWarning(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message)
{
    // What the platform without a screen cannot do is no fault of the program.
    const bool isOfPlatform = message.startsWith(QStringLiteral("This plugin does not support"))
                              || message.contains(QStringLiteral("propagateSizeHints"));
    if (type == QtDebugMsg || type == QtInfoMsg || isOfPlatform)
        return;
    if (!warned)
        warned = "warning: " + message.toStdString();
}

/// Somebody asked for what needs a connection: a click or key into the part of the page that offers
/// it.
class AskedFor : public QObject {
public:
    AskedFor() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isDeed = event->type() == QEvent::MouseButtonPress
                            || event->type() == QEvent::KeyPress
                            || event->type() == QEvent::Shortcut;
        for (const QObject* above = isDeed ? watched : nullptr; above; above = above->parent())
            isAsked |= above->inherits("app::LinkCheck") || above->inherits("app::RegistryPanel");
        return false;
    }

    bool isAsked = false;
};

class Walker {
public:
    Walker(const Way& way, const std::function<void(const std::string&)>& say)
        : m_way(way),
          m_say(say),
          m_litter(m_ui.folder.filePath(QStringLiteral("litter"))),
          m_stage{m_ui, m_litter, say},
          m_history(m_ui.document)
    {
        QDir::setCurrent(m_ui.folder.path());
        setScene();
    }
    ~Walker() { QDir::setCurrent(QDir::rootPath()); }
    Walker(const Walker&) = delete;
    Walker& operator=(const Walker&) = delete;

    Walked run()
    {
        // In a loop, as the program runs: what is deleted later goes when it would go there.
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&] {
            const Meter::Outside outside;
            while (hasMore())
                step();
            loop.quit();
        });
        loop.exec();
        return m_walked;
    }

private:
    [[nodiscard]] bool hasMore() const { return m_next < m_way.actions.size() && !m_walked.fault; }

    /// An offer of some kind, in the window or in its folder.
    void setScene()
    {
        Chance chance(m_way.seed, m_way.session, 0);
        const auto ids = core::support::profileIds();
        const std::string profile =
            m_way.profile.empty() ? std::string(chance.of(ids)) : m_way.profile;
        const int kind = chance.between(0, 3);
        if (kind == 0)
            m_ui.document.reset({core::support::validOffer(profile), {}}, true);
        else if (kind < 3)
            if (auto sample =
                    app::readSample(kind == 1 ? app::Sample::Finished : app::Sample::Faulty))
                m_ui.document.reset(std::move(*sample), true);
        m_ui.document.assumeProfile(profile);
        const bool isTour = m_way.session % 8 == 0;
        if (isTour || chance.percent(30))
            m_ui.document.setPublished(
                core::Published{m_ui.document.offer(), {}, {}, "2026-06-12", "none"});
        if (chance.percent(60))
            (void)m_ui.file.saveAs(m_ui.folder.filePath(QStringLiteral("project")).toStdString());
        if (chance.percent(25))
            m_ui.window->setLanguage(QStringLiteral("de"));
        m_ui.openWindow(!isTour && chance.percent(15) ? app::Opening::Start : app::Opening::Page);
    }

    void step()
    {
        const int action = m_way.actions[m_next++];
        Chance chance(m_way.seed, m_way.session, static_cast<std::uint64_t>(action) + 1);
        {
            // Where an action opens a loop of its own, as a menu does, the walk goes on in there.
            const Meter::Outside outside;
            const int loop = QThread::currentThread()->loopLevel();
            QTimer inside;
            inside.setInterval(0);
            QObject::connect(&inside, &QTimer::timeout, &inside, [&] {
                if (QThread::currentThread()->loopLevel() <= loop)
                    return;
                if (hasMore())
                    step();
                else
                    leaveLoop();
            });
            inside.start();
            // One session in eight looks at every page of the table before it wanders.
            if (action < static_cast<int>(core::allPages().size()) && m_way.session % 8 == 0)
                goToStep(m_stage, action);
            else if (action % 97 == 96)
                checkHistory();
            else if (action % 41 == 40)
                note(findingWithoutField(m_stage, chance));
            else
                doSomething(m_stage, chance);
        }
        QCoreApplication::processEvents();
        ++m_walked.actions;
        check(action);
    }

    void checkHistory()
    {
        // A dialog or a popup stands over the offer as it is.
        if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
            return;
        m_say("undo to the start and redo");
        note(m_history.undoAll());
    }

    /// The walk is over within a menu.
    static void leaveLoop()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        else if (QWidget* dialog = QApplication::activeModalWidget())
            dialog->close();
    }

    void check(int action)
    {
        if (!m_ui.window->isVisible() && QApplication::activeModalWidget() == nullptr) {
            m_say("open the window again");
            m_ui.openWindow(app::Opening::Page);
        }
        if (!m_ui.window->isOnStart() && m_ui.window->currentPage() >= 0)
            m_walked.pages.emplace(
                core::allPages()[static_cast<std::size_t>(m_ui.window->currentPage())].id);
        note(warned);
        warned.reset();
        if (m_walked.fault)
            return;
        if (const QWidget* active = QApplication::activeWindow();
            !QApplication::activePopupWidget() && (!active || active->windowType() == Qt::Popup)) {
            // There is nobody here who gives the focus back when a dialog closes.
            frontWindow()->activateWindow();
            QCoreApplication::processEvents();
        }
        note(lostFocus());
        if (action % 5 == 0)
            note(clippedText(m_stage));
        checkMeter();
        checkSockets();
    }

    void checkMeter()
    {
        const auto* meter = static_cast<const Meter*>(qApp);
        if (static_cast<Meter*>(qApp)->takeWorstMs() > m_way.mostMs)
            note("slow: " + std::to_string(meter->worstMs()) + " ms, " + meter->worst());
    }

    /// Only the buttons that say so ask somebody, and a walk gives them nobody.
    void checkSockets()
    {
        const int asked = connectionsAsked();
        if (asked != m_asked && !m_wanted.isAsked)
            note("socket: one was asked for");
        m_asked = asked;
    }

    void note(const Fault& fault)
    {
        if (fault && !m_walked.fault)
            m_walked.fault = fault;
    }

    const Way& m_way;
    const std::function<void(const std::string&)>& m_say;
    tests::Ui m_ui;
    Litter m_litter;
    Stage m_stage;
    HistoryWatch m_history;
    std::size_t m_next = 0;
    int m_asked = connectionsAsked();
    AskedFor m_wanted;
    Walked m_walked;
};

} // namespace

Walked walk(const Way& way, const std::function<void(const std::string&)>& say)
{
    warned.reset();
    qInstallMessageHandler(noteWarning);
    static_cast<Meter*>(qApp)->takeWorstMs();
    return Walker(way, say).run();
}

} // namespace campaigns
