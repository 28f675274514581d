#pragma once

#include "app/document/picture_drawer.h"
#include "core/offer/offer.h"

#include <map>
#include <string>
#include <string_view>

namespace app {

class Document;

enum class LogoSource { None, Master, OwnFile };

/// The logos of the profile as customers get them: files of the offer's own as they are, the others
/// derived from the master. They are drawn off the GUI thread.
class LogoPictures : public QObject {
    Q_OBJECT

public:
    explicit LogoPictures(Document& document, QObject* parent = nullptr);

    /// Takes over what the document holds now; changed() follows if pictures are to be drawn.
    void refresh();

    /// Null where there is none, or none yet.
    [[nodiscard]] QImage picture(std::string_view role) const;
    /// The picture that stood there before its file was replaced; null where none was.
    [[nodiscard]] QImage before(std::string_view role) const;
    /// What was measured in the picture as customers get it; nothing yet, or nothing to measure.
    [[nodiscard]] std::optional<core::ImageMeasures> measures(std::string_view role) const;
    [[nodiscard]] LogoSource source(std::string_view role) const;
    [[nodiscard]] bool isBusy(std::string_view role) const;
    /// The percentage done where it takes its time.
    [[nodiscard]] std::optional<int> progress(std::string_view role) const;
    /// Why the size cannot be shown.
    [[nodiscard]] std::optional<core::Message> problem(std::string_view role) const;

signals:
    void changed();

private:
    struct Stage {
        std::shared_ptr<const std::string> file;
        QImage picture;
        QImage before;
    };

    void take();
    void keepStages();
    [[nodiscard]] std::optional<std::size_t> indexOf(std::string_view role) const;
    [[nodiscard]] std::shared_ptr<const std::string> asset(const std::string& file) const;
    [[nodiscard]] const PictureDrawer* drawerOf(std::string_view role) const;
    PictureDrawer& ownDrawer(const std::string& role);

    Document& m_document;
    PictureDrawer m_master;
    std::map<std::string, std::unique_ptr<PictureDrawer>, std::less<>> m_own;
    std::map<std::string, Stage, std::less<>> m_stages;
};

} // namespace app
