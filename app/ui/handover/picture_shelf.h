#pragma once

#include "core/bundle/bundle_handoff.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace app {

class PictureTile;

/// A picture of the bundle, beside it the others of its page of the portal in small, and a box for
/// all of them; each is dragged as a file.
class PictureShelf : public QWidget {
    Q_OBJECT

public:
    explicit PictureShelf(QWidget* parent = nullptr);

    void show(const core::BundleHandoff& handoff, const core::HandoffPage& page,
              const core::HandoffField& field);
    /// Of the large picture: where its file lies, and its size in words.
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString size() const;

private:
    QGridLayout* m_grid;
    PictureTile* m_picture;
    PictureTile* m_all;
    std::vector<PictureTile*> m_others;
};

} // namespace app
