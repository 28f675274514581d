#include "app/ui/changes/changed_picture.h"

#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace app {

namespace {

constexpr int kSide = 84;
constexpr int kPictureCell = 7;
/// Once a second, slow enough for everybody.
constexpr int kBlinkMs = 500;

} // namespace

/// A picture as large as its place, on a chequer.
class Thumbnail : public QWidget {
public:
    Thumbnail(QImage picture, QWidget* parent) : QWidget(parent), m_picture(std::move(picture))
    {
        setFixedSize(kSide, kSide);
    }

    void setPicture(const QImage& picture)
    {
        m_picture = picture;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        for (int y = 0; y < kSide; y += kPictureCell)
            for (int x = 0; x < kSide; x += kPictureCell)
                painter.fillRect(x, y, kPictureCell, kPictureCell,
                                 (x + y) / kPictureCell % 2 ? theme.hover : theme.page);
        const QSize size = m_picture.size().scaled(kSide, kSide, Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRect({(kSide - size.width()) / 2, (kSide - size.height()) / 2}, size),
                          m_picture);
        draw::box(painter, QRectF(rect()), kRadius, Qt::transparent, theme.hairline);
    }

private:
    QImage m_picture;
};

ChangedPicture::ChangedPicture(const QImage& before, const QImage& after, bool isOldAtHand,
                               QWidget* parent)
    : QWidget(parent), m_before(before), m_after(after), m_shown(new Thumbnail(after, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    if (!before.isNull())
        addThumbnail(new Thumbnail(before, this), tr("before"));
    m_shown->setVisible(!after.isNull());
    if (!after.isNull())
        addThumbnail(m_shown, tr("after"));
    if (!isOldAtHand) {
        auto* side = new QVBoxLayout;
        auto* words = new TextLabel(TextRole::Help, tr("Old picture not at hand"), this);
        auto* locate = new QPushButton(tr("Locate…"), this);
        locate->setAccessibleDescription(tr("Choose the bundle that went live."));
        connect(locate, &QPushButton::clicked, this, &ChangedPicture::locateWanted);
        side->addWidget(words);
        side->addWidget(locate, 0, Qt::AlignLeft);
        side->addStretch(1);
        row->addLayout(side);
    } else if (!before.isNull() && !after.isNull()) {
        m_blink = new QPushButton(iconFor(Icon::Compare), tr("&Blink"), this);
        m_blink->setCheckable(true);
        m_blink->setToolTip(tr("Shows the old and the new picture in turn, in one place."));
        connect(m_blink, &QPushButton::toggled, this, &ChangedPicture::setBlinking);
        row->addWidget(m_blink, 0, Qt::AlignTop);
    }
    row->addStretch(1);
    m_clock.setInterval(kBlinkMs);
    connect(&m_clock, &QTimer::timeout, this, &ChangedPicture::blink);
}

void ChangedPicture::addThumbnail(Thumbnail* picture, const QString& caption)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tight);
    auto* words = new TextLabel(TextRole::Help, caption, this);
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(picture);
    column->addWidget(words);
    column->addStretch(1);
    static_cast<QHBoxLayout*>(layout())->addLayout(column);
}

void ChangedPicture::setBlinking(bool isOn)
{
    if (isOn) {
        m_clock.start();
        blink();
        return;
    }
    m_clock.stop();
    m_showsOld = false;
    m_shown->setPicture(m_after);
}

void ChangedPicture::blink()
{
    m_showsOld = !m_showsOld;
    m_shown->setPicture(m_showsOld ? m_before : m_after);
}

} // namespace app
