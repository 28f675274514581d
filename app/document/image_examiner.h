#pragma once

#include "core/project/facts/facts.h"

#include <QObject>
#include <QThreadPool>

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

    /// What is known of the file now. One that is not known yet is examined, and then examined() is
    /// emitted.
    [[nodiscard]] std::optional<core::PictureLook>
    lookAt(const std::shared_ptr<const std::string>& bytes);
    [[nodiscard]] bool isBusy() const { return !m_asked.empty(); }
    /// Forgets images of a document that is closed.
    void clear();

signals:
    void examined();

private:
    using Bytes = std::shared_ptr<const std::string>;

    void examine(const Bytes& bytes);
    void keep(const Bytes& bytes, core::PictureLook seen);

    std::map<Bytes, core::PictureLook> m_known;
    std::set<Bytes> m_asked;
    QThreadPool m_workers;
};

} // namespace app
