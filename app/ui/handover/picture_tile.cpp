#include "app/ui/handover/picture_tile.h"

#include "app/document/base/scratch_folder.h"
#include "app/document/base/wording.h"
#include "app/ui/look/style_metrics.h"
#include "app/ui/look/theme.h"

#include <QApplication>
#include <QDrag>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

namespace app {

namespace {

constexpr int kTileHeight = 104;
constexpr int kTileChequer = 8;

} // namespace

PictureTile::PictureTile(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kTileHeight);
    setCursor(Qt::OpenHandCursor);
}

PictureTile::~PictureTile() = default;

void PictureTile::show(Pictures pictures)
{
    m_shown = std::move(pictures);
    m_image = QImage();
    if (m_shown.size() == 1)
        m_image = QImage::fromData(QByteArray::fromRawData(
            m_shown[0].second->data(), static_cast<qsizetype>(m_shown[0].second->size())));
    update();
}

QString PictureTile::size() const
{
    return m_image.isNull() ? QString()
                            : QStringLiteral("%1 × %2").arg(m_image.width()).arg(m_image.height());
}

QString PictureTile::file()
{
    const QStringList all = files();
    return all.isEmpty() ? QString() : all.front();
}

QStringList PictureTile::files()
{
    if (!m_folder)
        m_folder = std::make_unique<ScratchFolder>();
    if (!m_folder->isValid())
        return {};
    QStringList paths;
    for (const auto& [name, bytes] : m_shown) {
        const QString path = m_folder->filePath(QFileInfo(fromUtf8(name)).fileName());
        QFile file(path);
        const auto size = static_cast<qint64>(bytes->size());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes->data(), size) != size)
            return {};
        paths.push_back(path);
    }
    return paths;
}

void PictureTile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_shown.size() > 1)
        paintBox(painter);
    else
        paintPicture(painter);
}

void PictureTile::paintBox(QPainter& painter)
{
    const Theme& theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.secondaryText, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.setPen(theme.accent);
    painter.drawText(rect().adjusted(space::tight, 0, -space::tight, 0),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drag all %n at once", nullptr, static_cast<int>(m_shown.size())));
}

void PictureTile::paintPicture(QPainter& painter)
{
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.field);
    for (int y = 0; y < height(); y += kTileChequer)
        for (int x = (y / kTileChequer % 2) * kTileChequer; x < width(); x += 2 * kTileChequer)
            painter.fillRect(x, y, kTileChequer, kTileChequer, theme.chrome);
    if (m_image.isNull())
        return;
    // At true pixels where they fit.
    QSize shown = m_image.size();
    if (shown.width() > width() || shown.height() > height())
        shown.scale(QWidget::size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), shown);
    place.moveCenter(rect().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_image);
}

void PictureTile::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
}

void PictureTile::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) == 0
        || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    QList<QUrl> urls;
    for (const QString& path : files())
        urls.push_back(QUrl::fromLocalFile(path));
    if (urls.isEmpty())
        return;
    auto* mime = new QMimeData;
    mime->setUrls(urls);
    QDrag drag(this);
    drag.setMimeData(mime);
    if (!m_image.isNull())
        drag.setPixmap(QPixmap::fromImage(
            m_image.scaled(96, 96, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag.exec(Qt::CopyAction);
}

} // namespace app
