#pragma once

#include "app/document/project/document_file.h"
#include "app/document/samples.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace core {
struct Error;
}

namespace app {

class Banner;
class DiskNews;
class Document;
class RecentProjects;

/// New, open, save and what belongs to them. Everything that takes the place of the offer passes
/// one gate, whenSafe(); what shall take it is looked at before anybody is asked. What went wrong
/// is told in the banner.
class Commands : public QObject {
    Q_OBJECT

public:
    Commands(Document& document, DocumentFile& file, RecentProjects& recent, Banner& banner,
             QWidget& window);

    /// Puts the commands into the menu, and their shortcuts into the window.
    void fill(QMenu& menu);
    /// A new offer for the profile of the id, the default where it is empty, once nothing can be
    /// lost; `then` runs when it is there.
    void start(const QString& profile = {}, std::function<void()> then = {});
    /// A new offer with the module of a deployment manifest that the user chooses.
    void askForManifest(const QString& profile);
    void startFromManifest(const std::filesystem::path& file, const QString& profile);
    /// An update of an offer that is published: of a project, or of the bundle that went live.
    void askForUpdate();
    /// Notes which bundle went live: what the offer is compared with.
    void askForLiveBundle();
    void startUpdate(const std::filesystem::path& path);
    /// It went live, its changes are not wanted, or it is no update any more.
    void askToEndUpdate();
    /// A copy of the sample, which is saved nowhere.
    void openSample(Sample sample);
    /// A copy of the open offer for another product, without its IDs and answers; unsaved.
    void startFromThis();
    /// What is kept of the company for new offers, to be seen, kept and removed.
    void showCompany();
    void askToOpen();
    /// A project folder, its offer.json, or a bundle, once nothing can be lost.
    void open(const std::filesystem::path& path);
    /// The project that was open when the program ended, at its page. Where that fails, it is told
    /// and nothing is open.
    bool reopen(const std::filesystem::path& folder, const QString& page);
    /// Asks where the recent project's folder is now, and opens it.
    void locate(const std::filesystem::path& folder);
    void save();
    void saveAs(std::function<void()> then = {});
    /// Offers the work that a crash left, if there is any, until it is restored or put off.
    void offerLostWork();
    [[nodiscard]] bool offersLostWork() const { return m_lost != nullptr; }
    /// Null where no work is offered.
    [[nodiscard]] const FoundWork* lostWork() const { return m_lost.get(); }
    void restoreLostWork();
    /// Once the user has said so.
    void askToDiscardLostWork();
    /// Whether somebody else shows lost work, so that no banner tells of it.
    void setShowsLostWorkElsewhere(bool isElsewhere);
    /// Tells what others did to the project's files, once for each time.
    void lookAtDisk();
    /// Runs `next` at once when nothing can be lost; otherwise after the user saved or discarded.
    /// What was typed is kept until something takes its place.
    void whenSafe(std::function<void()> next);
    /// Something that somebody should know, above the page. An empty sentence takes the one before
    /// back, which is not true any more.
    void tell(const QString& sentence);

signals:
    /// The user chose these in the menu.
    void exportWanted();
    /// Another offer took the place of the one before; the page on which it was left, if it is
    /// known.
    void contentReplaced(const QString& page = {});
    /// A new offer is about to take the place of this one.
    void startWanted();
    void startPageWanted();
    /// The user chose a file or folder to be imported.
    void importWanted(const std::filesystem::path& source);
    /// A project is no longer among the recent ones.
    void recentChanged();
    /// There is other lost work than before, or none.
    void lostWorkChanged();
    /// The field stands in the way.
    void placeWanted(const core::FieldPath& path, std::optional<core::TextRange> range);

private:
    /// The dialog begins at the folder or file `start`.
    void askForFile(const QString& title, const QString& filter,
                    std::function<void(const std::filesystem::path&)> then,
                    const QString& start = {});
    void askForFolder();
    void askForImportFolder();
    void askForProfile();
    void tellNotPublished();
    /// Offers what is kept of the company, if anything is.
    void offerCompany();
    void fillIn(const core::Offer& kept, const std::vector<core::FieldPath>& fields);
    [[nodiscard]] std::filesystem::path folderOfBundles() const;
    /// The bundle of the offer that was written there last; the folder where there is none.
    [[nodiscard]] std::filesystem::path lastBundle() const;
    void askForHandover();
    void publish(const std::filesystem::path& bundle);
    void stopComparing();
    void tellUnknownProfile();
    /// Once for a project that is made for a portal that closed; the focus stays where it is.
    void offerTodaysPortal();
    void moveToTodaysPortal();
    void fillRecent(QMenu& menu);
    void openRecent(const std::filesystem::path& folder);
    void tellGone(const std::filesystem::path& folder);
    bool adopt(const std::filesystem::path& path, Access access, const QString& page = {});
    /// Another offer is there: shows its page and tells what there is to tell.
    void settle(const QString& page = {});
    void reload();
    void saveTo(const std::filesystem::path& folder, const std::function<void()>& then);
    void saveThen(const std::function<void()>& next);
    void showLostWork();
    void takeUpLostWork();
    void discardLostWork();
    void tellReadOnly();
    /// Why it was not saved, with buttons that can help.
    void tellUnsaved(const core::Error& error, const std::function<void()>& then = {});
    void report(const core::Error& error);
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& keys,
                 std::function<void()> run);

    Document& m_document;
    DocumentFile& m_file;
    RecentProjects& m_recent;
    Banner& m_banner;
    QWidget& m_window;
    DiskNews* m_news;
    std::shared_ptr<FoundWork> m_lost;
    bool m_showsLostElsewhere = false;
    /// The sentence that told that unsaved work cannot be kept; it goes when it can.
    QString m_keepingFailed;
    /// What tell() told last.
    QString m_told;
};

} // namespace app
