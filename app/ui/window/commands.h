#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace core {
struct Error;
}

namespace app {

class Banner;
class Document;
class DocumentFile;
class RecentProjects;

/// New, open, save and what belongs to them. It asks only before work would be lost, and tells
/// what went wrong in the banner.
class Commands : public QObject {
    Q_OBJECT

public:
    Commands(Document& document, DocumentFile& file, RecentProjects& recent, Banner& banner,
             QWidget& window);

    /// Puts the commands into the menu, and their shortcuts into the window.
    void fill(QMenu& menu);
    /// A project folder, its offer.json, or a bundle.
    void open(const std::filesystem::path& path);
    void save();
    void saveAs(std::function<void()> then = {});
    /// Offers the work that a crash left, if there is any.
    void offerLostWork();
    /// Runs `next` at once when nothing can be lost; otherwise after the user saved or discarded.
    void whenSafe(std::function<void()> next);

signals:
    /// The user chose these in the menu.
    void exportWanted();
    /// Another offer took the place of the one before; the page on which it was left, if it is
    /// known.
    void contentReplaced(const QString& page = {});
    /// A new offer is about to take the place of this one.
    void startWanted();

private:
    void start();
    void askForFolder();
    void askForBundle();
    void fillRecent(QMenu& menu);
    void saveTo(const std::filesystem::path& folder, std::function<void()> then);
    void saveThen(const std::function<void()>& next);
    void report(const core::Error& error);
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& keys,
                 std::function<void()> run);

    Document& m_document;
    DocumentFile& m_file;
    RecentProjects& m_recent;
    Banner& m_banner;
    QWidget& m_window;
};

} // namespace app
