#pragma once

#include "core/project/facts/facts.h"
#include "core/project/user/measure_cache.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace app {

/// Looks at images off the GUI thread: a picture of millions of pixels takes longer to decode than
/// a keystroke may. What it saw of some bytes it remembers; the bytes are immutable and shared, so
/// their address stands for them.
class ImageExaminer : public QObject {
    Q_OBJECT

public:
    explicit ImageExaminer(QObject* parent = nullptr);
    ~ImageExaminer() override;

    /// What earlier runs measured is known from now on, and what is measured is kept for later
    /// ones.
    void remember(core::MeasureCache measures);

    /// What is known of the file now. One that is not known yet is examined, and then examined() is
    /// emitted, once for several that are done at about the same time.
    [[nodiscard]] std::optional<core::PictureLook>
    lookAt(const std::shared_ptr<const std::string>& bytes);
    [[nodiscard]] bool isBusy() const { return !m_asked.empty(); }
    /// Forgets images of a document that is closed.
    void clear();

signals:
    void examined();

private:
    using Bytes = std::shared_ptr<const std::string>;

    [[nodiscard]] std::optional<core::PictureLook> lookFromEarlier(const std::string& bytes);
    void examine(const Bytes& bytes);
    void keep(const Bytes& bytes, core::PictureLook seen);

    std::map<Bytes, core::PictureLook> m_known;
    std::set<Bytes> m_asked;
    core::MeasureCache m_measures;
    /// Bytes whose digest was made at once.
    std::size_t m_lookedAt = 0;
    QTimer m_tell;
    QThreadPool m_workers;
};

} // namespace app
