#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/project/published.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace app {

/// What the store has of the open offer: what an update is compared with, and its pictures where
/// the bundle that went live is at hand.
class Baseline : public QObject {
    Q_OBJECT

public:
    explicit Baseline(core::Published published);
    ~Baseline() override;

    [[nodiscard]] const core::Published& published() const { return *m_published; }
    [[nodiscard]] std::shared_ptr<const core::Published> sharedPublished() const
    {
        return m_published;
    }
    /// The name of the bundle's file; empty where nobody knows where it lies.
    [[nodiscard]] QString bundleName() const;
    /// Whether the old pictures are at hand. The first call has the bundle looked for and read on
    /// another thread; what takes longer than a moment is told by picturesFound().
    [[nodiscard]] bool hasPictures();
    /// The bytes of a picture that was published; null where they are not at hand.
    [[nodiscard]] core::Assets::mapped_type picture(std::string_view file);
    /// Where to look for the bundle, by its digest, if it is not where it was remembered.
    void lookIn(std::vector<std::filesystem::path> folders);
    /// Has the old pictures read from this file on another thread; located() tells the end.
    void locate(const std::filesystem::path& bundle);

signals:
    /// The old pictures are at hand, which they were not when somebody asked.
    void picturesFound();
    /// The old pictures are those of the file that was to be read, and it is remembered where it
    /// lies. Errors: it cannot be read, or it is not the bundle that went live; then nothing
    /// changed.
    void located(const core::Result<std::monostate>& result);

private:
    struct Look;

    void startLooking();
    void take(const std::shared_ptr<Look>& look);
    void takeLocated(core::Result<core::Assets>& pictures);

    std::shared_ptr<const core::Published> m_published;
    std::vector<std::filesystem::path> m_folders;
    /// Absent until somebody asked and was answered.
    std::optional<core::Assets> m_pictures;
    /// What is looked for now; null where nothing is.
    std::shared_ptr<Look> m_look;
    QThreadPool m_worker;
};

} // namespace app
