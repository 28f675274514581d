#pragma once

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

class QMimeData;
class QWidget;

namespace app {

/// The paths of the files and folders that are dragged, in their order.
[[nodiscard]] std::vector<std::filesystem::path> localFiles(const QMimeData& data);

/// Dropped files by what they are, told by their content before anybody is asked anything.
struct Dropped {
    /// In the order in which they were given.
    QStringList pictures;
    std::optional<std::filesystem::path> manifest;
    /// A folder or file that tells of an offer field by field; never together with a manifest.
    std::optional<std::filesystem::path> source;
    /// A project or a bundle.
    std::optional<std::filesystem::path> offer;
    /// A sentence for each file that is not taken, with the reason.
    QStringList notTaken;
};
[[nodiscard]] Dropped sorted(const std::vector<std::filesystem::path>& files);

/// Keeps the text fields of a window from taking a dragged file as a text, its path: what is
/// behind them gets it.
class FileDrops : public QObject {
    Q_OBJECT

public:
    explicit FileDrops(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace app
