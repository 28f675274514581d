#include "app/ui/handover/picture_tile.h"

#include "app/document/base/wording.h"
#include "app/ui/look/theme.h"

#include <QApplication>
#include <QDrag>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTemporaryDir>
#include <QUrl>

namespace app {

namespace {

constexpr int kTileHeight = 120;
constexpr int kTileChequer = 8;

} // namespace

PictureTile::PictureTile(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kTileHeight);
    setCursor(Qt::OpenHandCursor);
}

PictureTile::~PictureTile() = default;

void PictureTile::show(const std::string& name, std::shared_ptr<const std::string> bytes)
{
    m_name = name;
    m_bytes = std::move(bytes);
    m_image = QImage::fromData(
        QByteArray::fromRawData(m_bytes->data(), static_cast<qsizetype>(m_bytes->size())));
    update();
}

QString PictureTile::size() const
{
    return m_image.isNull() ? QString()
                            : QStringLiteral("%1 × %2").arg(m_image.width()).arg(m_image.height());
}

QString PictureTile::file()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid() || !m_bytes)
        return {};
    const QString path = m_folder->filePath(QFileInfo(fromUtf8(m_name)).fileName());
    QFile file(path);
    const auto size = static_cast<qint64>(m_bytes->size());
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(m_bytes->data(), size) == size;
    return isWritten ? path : QString();
}

void PictureTile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
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
    const QString path = file();
    if (path.isEmpty())
        return;
    auto* mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(path)});
    QDrag drag(this);
    drag.setMimeData(mime);
    drag.setPixmap(
        QPixmap::fromImage(m_image.scaled(96, 96, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag.exec(Qt::CopyAction);
}

} // namespace app
