#pragma once

#include "core/project/project.h"
#include "core/rules/engine/facts.h"

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

    /// What is known of the assets now. Those that are not known yet are examined, and then
    /// examined() is emitted.
    [[nodiscard]] std::map<std::string, core::ImageFacts, std::less<>>
    factsOf(const core::Assets& assets);
    [[nodiscard]] bool isBusy() const { return !m_asked.empty(); }
    /// Forgets images of a document that is closed.
    void clear();

signals:
    void examined();

private:
    using Bytes = std::shared_ptr<const std::string>;

    void examine(const Bytes& bytes);
    void keep(const Bytes& bytes, core::ImageFacts facts);

    std::map<Bytes, core::ImageFacts> m_known;
    std::set<Bytes> m_asked;
    QThreadPool m_workers;
};

} // namespace app
