#include "tests/campaigns/kill/typist.h"

#include "app/document/base/lock_files.h"
#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "app/ui/look/style.h"
#include "app/ui/window/commands/commands.h"
#include "app/ui/window/window.h"
#include "core/offer/pages.h"
#include "tests/campaigns/kill/deadly_calls.h"
#include "tests/campaigns/kill/fingerprint.h"
#include "tests/document/pictures.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QUrl>

#include <array>
#include <random>

namespace campaigns {

namespace {

constexpr const char* kTypistManifest =
    R"({"modulesContent": {"$edgeAgent": {"properties.desired": {"modules": {"pump": {
        "settings": {"image": "contoso.azurecr.io/pump:1.0.0"}, "type": "docker",
        "env": {"RATE": {"value": "5"}}}}}}}})";

constexpr std::array kPagesToType{"offer", "listing", "links", "support", "audience", "media"};

class Typist : public QObject {
public:
    Typist(const std::filesystem::path& place, unsigned seed)
        : m_place(place),
          m_random(seed),
          m_settings(app::pathText(place / "settings.ini"), QSettings::IniFormat),
          m_recent(m_settings),
          m_file(m_document, m_recent, {place / "recovery", place / "locks"}),
          m_window({m_document, m_file, m_recent, m_settings})
    {
        app::dropBrokenLock(m_settings.fileName() + QStringLiteral(".lock"));
        m_picture = app::pathText(place / "picture.png");
        m_manifest = app::pathText(place / "deployment.json");
        m_window.resize(1280, 800);
        m_window.show();
        m_window.activateWindow();
        connect(&m_document, &app::Document::changed, this, &Typist::tellState);
    }

    /// As the program begins: the project of the last time, and what a crash left of it.
    void begin(int call, Moment moment)
    {
        writeOnce(m_picture, QByteArray::fromStdString(tests::pngOf(1280, 720)));
        writeOnce(m_manifest, kTypistManifest);
        dieAtCall(call, moment);
        if (std::filesystem::exists(m_place / "project" / "offer.json"))
            m_window.commands().open(m_place / "project");
        m_window.commands().offerLostWork();
        if (m_window.commands().offersLostWork()) {
            say("restore");
            m_window.commands().restoreLostWork();
        }
        tellState();
        tellParent("ready\n");
        auto* keys = new QTimer(this);
        connect(keys, &QTimer::timeout, this, &Typist::act);
        keys->start(12);
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    static void writeOnce(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        if (!file.exists() && file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    static void say(const std::string& deed)
    {
        tellParent(("deed " + std::to_string(millisecondsNow()) + ' ' + deed + '\n').c_str());
    }

    void tellState()
    {
        if (m_document.content() == m_told)
            return;
        m_told = m_document.content();
        tellParent(("state " + std::to_string(millisecondsNow()) + ' ' + fingerprint(*m_told) + ' '
                    + std::to_string(diskCalls()) + '\n')
                       .c_str());
    }

    void act()
    {
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            answer(dialog);
            return;
        }
        const int drawn = below(400);
        if (drawn < 6)
            press(Qt::Key_S, Qt::ControlModifier, "save");
        else if (drawn < 8)
            drop(m_picture, "media");
        else if (drawn < 10)
            drop(m_manifest, "defaults");
        else if (drawn < 13)
            exportDraft();
        else if (drawn < 23)
            press(Qt::Key_Z, Qt::ControlModifier, "undo");
        else if (drawn < 30)
            press(Qt::Key_Y, Qt::ControlModifier, "redo");
        else if (drawn < 40)
            turnTo(kPagesToType[static_cast<std::size_t>(below(kPagesToType.size()))]);
        else if (drawn < 60)
            press(Qt::Key_Tab, Qt::NoModifier, "tab");
        else
            type();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers, const char* name)
    {
        say(name);
        QTest::keyClick(m_window.windowHandle(), key, modifiers);
    }

    void turnTo(std::string_view page)
    {
        say("page " + std::string(page));
        m_window.showPage(static_cast<int>(core::pageIndex(page).value()));
    }

    void type()
    {
        static constexpr std::array kTexts{"a", "e", "n", "ü", "ß", "中", "🙂", ".", "שלום", "x"};
        QWidget* focus = QApplication::focusWidget();
        const bool isText = qobject_cast<QLineEdit*>(focus) || qobject_cast<QTextEdit*>(focus)
                            || qobject_cast<QPlainTextEdit*>(focus);
        if (!isText) {
            press(Qt::Key_Tab, Qt::NoModifier, "tab");
            return;
        }
        const char* text = kTexts[static_cast<std::size_t>(below(kTexts.size()))];
        say(std::string("key ") + text);
        QTest::sendKeyEvent(QTest::Click, m_window.windowHandle(), Qt::Key_unknown,
                            QString::fromUtf8(text), Qt::NoModifier);
    }

    void drop(const QString& file, const char* page)
    {
        turnTo(page);
        say("drop " + app::toUtf8(file));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        const QPoint middle = m_window.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &enter);
        QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &dropped);
    }

    void exportDraft()
    {
        turnTo("review");
        for (auto* button : m_window.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text().contains(QStringLiteral("raft"))) {
                say("export");
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
    }

    void answer(const QPointer<QWidget>& dialog)
    {
        if (auto* files = qobject_cast<QFileDialog*>(dialog.data())) {
            auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            const bool isFolder =
                files->windowTitle().contains(QStringLiteral("folder"), Qt::CaseInsensitive);
            say("answer the file dialog");
            name->setText(app::pathText(m_place / (isFolder ? "project" : "bundle.zip")));
            QTest::keyClick(name, Qt::Key_Return);
        } else {
            say("answer a dialog");
            QTest::keyClick(dialog, Qt::Key_Return);
        }
        if (dialog && dialog->isVisible())
            QTest::keyClick(dialog, Qt::Key_Escape);
    }

    std::filesystem::path m_place;
    std::mt19937 m_random;
    QSettings m_settings;
    app::Document m_document;
    app::RecentProjects m_recent;
    app::DocumentFile m_file;
    app::Window m_window;
    app::Snapshot m_told;
    QString m_picture;
    QString m_manifest;
};

} // namespace

int typeUntilKilled(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const std::filesystem::path place = argv[2];
    for (const char* variable :
         {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, (place / "home").c_str());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QApplication application(argc, argv);
    QApplication::setStyle(new app::Style(app::lightTheme()));
    Typist typist(place, static_cast<unsigned>(std::stoul(argv[3])));
    QTimer::singleShot(0, &typist, [&] {
        typist.begin(std::stoi(argv[4]), static_cast<Moment>(std::stoi(argv[5])));
    });
    return QApplication::exec();
}

} // namespace campaigns
