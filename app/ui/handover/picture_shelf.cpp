#include "app/ui/handover/picture_shelf.h"

#include "app/document/base/wording.h"
#include "app/ui/handover/picture_tile.h"
#include "app/ui/look/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr int kInLine = 4;
constexpr int kHeight = 104;

} // namespace

PictureShelf::PictureShelf(QWidget* parent)
    : QWidget(parent),
      m_grid(new QGridLayout),
      m_picture(new PictureTile(this)),
      m_all(new PictureTile(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::unit);
    line->addWidget(m_picture, 1);
    line->addLayout(m_grid, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::tight);
    m_picture->setFixedHeight(kHeight);
    m_all->setAccessibleName(tr("All pictures of this page at once"));
}

void PictureShelf::show(const core::BundleHandoff& handoff, const core::HandoffPage& page,
                        const core::HandoffField& field)
{
    for (PictureTile* tile : std::exchange(m_others, {}))
        delete tile;
    Pictures all;
    for (const core::HandoffField& each : page.fields) {
        const auto found = handoff.pictures.find(each.file);
        if (found == handoff.pictures.end() || !found->second)
            continue;
        all.emplace_back(*found);
        auto* tile = each.file == field.file ? m_picture : new PictureTile(this);
        tile->show({*found});
        const QString name = fromUtf8(each.label);
        tile->setAccessibleName(name);
        tile->setToolTip(tile->size().isEmpty() ? name
                                                : name + QStringLiteral(", ") + tile->size());
        if (tile != m_picture)
            m_others.push_back(tile);
    }
    const auto others = static_cast<int>(m_others.size());
    const int lines = (others + kInLine - 1) / kInLine + 1;
    const int height = (kHeight - (lines - 1) * space::tight) / lines;
    for (int at = 0; at < others; ++at) {
        PictureTile* tile = m_others[static_cast<std::size_t>(at)];
        tile->setFixedHeight(height);
        m_grid->addWidget(tile, at / kInLine, at % kInLine);
        tile->QWidget::show();
    }
    m_all->setFixedHeight(height);
    m_grid->addWidget(m_all, lines - 1, 0, 1, kInLine);
    m_all->setVisible(all.size() > 1);
    m_all->show(std::move(all));
}

QString PictureShelf::file() const
{
    return m_picture->file();
}

QString PictureShelf::size() const
{
    return m_picture->size();
}

} // namespace app
