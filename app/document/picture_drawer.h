#pragma once

#include "core/image/measure/image_facts.h"
#include "core/image/pixels/cancellation_token.h"
#include "core/image/pixels/derive_order.h"

#include <QFutureWatcher>
#include <QImage>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// One picture file, to be drawn as some logos.
struct DrawOrder {
    /// Null draws nothing.
    std::shared_ptr<const std::string> bytes;
    /// None draws the file as it is, in its own size.
    std::vector<core::DeriveOrder> logos;

    /// Whether the derived pictures are measured, too.
    bool isMeasured = false;

    bool operator==(const DrawOrder&) const = default;
};

/// What came of an order: a picture per logo, or what is wrong with the file.
struct Drawing {
    DrawOrder order;
    std::vector<QImage> pictures;
    std::optional<core::Message> problem;
    /// Of each picture, if they were ordered.
    std::vector<std::optional<core::ImageMeasures>> measures = {};
};

/// Draws a picture off the GUI thread. While it draws, the drawing before stays; of several orders
/// that come meanwhile only the last is drawn, and one for another picture ends it at once.
class PictureDrawer : public QObject {
    Q_OBJECT

public:
    explicit PictureDrawer(QObject* parent = nullptr);
    ~PictureDrawer() override;

    /// drawn() follows, unless this is what was ordered last.
    void draw(const DrawOrder& order);
    [[nodiscard]] bool isBusy() const { return m_isRunning; }
    /// The percentage done of a drawing that takes its time.
    [[nodiscard]] std::optional<int> progress() const { return m_progress; }
    [[nodiscard]] const Drawing& drawing() const { return m_drawing; }
    /// The picture of the logo at the index, or null.
    [[nodiscard]] QImage picture(std::size_t index = 0) const;

signals:
    void drawn();
    void progressed();

private:
    void start();
    void take();

    DrawOrder m_wanted;
    Drawing m_drawing;
    QFutureWatcher<Drawing> m_watcher;
    /// Of the job that runs, shared with it.
    std::shared_ptr<core::CancellationToken> m_cancellation;
    QTimer m_tick;
    std::optional<int> m_progress;
    bool m_isRunning = false;
};

} // namespace app
