#include "app/ui/changes/changed_picture.h"

#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr int kLeastSide = 84;
constexpr int kPictureCell = 7;
/// Once a second, slow enough for everybody.
constexpr int kBlinkMs = 500;

} // namespace

/// A picture as large as its place, on a chequer. A click wants it larger.
class Thumbnail : public QAbstractButton {
public:
    Thumbnail(QImage picture, const QSize& size, QWidget* parent)
        : QAbstractButton(parent), m_picture(std::move(picture))
    {
        setFixedSize(size);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setToolTip(ChangedPicture::tr("Show it larger"));
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
        for (int y = 0; y < height(); y += kPictureCell)
            for (int x = 0; x < width(); x += kPictureCell)
                painter.fillRect(x, y, kPictureCell, kPictureCell,
                                 (x + y) / kPictureCell % 2 ? theme.hover : theme.page);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize shown = m_picture.size().scaled(size(), Qt::KeepAspectRatio);
        painter.drawImage(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, shown, rect()),
                          m_picture);
        draw::box(painter, QRectF(rect()), kRadius, Qt::transparent, theme.hairline);
        if (hasFocus())
            draw::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), kRadius, theme);
    }

private:
    QImage m_picture;
};

namespace {

/// Room for either picture, so that nothing moves while both are shown in turn.
QSize placeFor(const QImage& before, const QImage& after, int side)
{
    QSize place(kLeastSide, kLeastSide);
    for (const QImage* picture : {&before, &after}) {
        const QSize most = picture->size().boundedTo({side, side});
        place = place.expandedTo(picture->size().scaled(most, Qt::KeepAspectRatio));
    }
    return place;
}

} // namespace

ChangedPicture::ChangedPicture(const QImage& before, const QImage& after, bool isOldAtHand,
                               QWidget* parent, int side)
    : QWidget(parent),
      m_before(before),
      m_after(after),
      m_shown(new Thumbnail(after, placeFor(before, after, side), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    if (!before.isNull())
        addThumbnail(new Thumbnail(before, m_shown->size(), this), tr("before"));
    m_shown->setVisible(!after.isNull());
    if (!after.isNull())
        m_caption = addThumbnail(m_shown, tr("after"));
    if (!isOldAtHand) {
        auto* column = new QVBoxLayout;
        auto* words = new TextLabel(TextRole::Help, tr("Old picture not at hand"), this);
        auto* locate = new QPushButton(tr("Locate…"), this);
        locate->setAccessibleDescription(tr("Choose the bundle that went live."));
        connect(locate, &QPushButton::clicked, this, &ChangedPicture::locateWanted);
        column->addWidget(words);
        column->addWidget(locate, 0, Qt::AlignLeft);
        column->addStretch(1);
        row->addLayout(column);
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

TextLabel* ChangedPicture::addThumbnail(Thumbnail* picture, const QString& caption)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tight);
    auto* words = new TextLabel(TextRole::Help, caption, this);
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(picture);
    column->addWidget(words);
    column->addStretch(1);
    static_cast<QHBoxLayout*>(layout())->addLayout(column);
    picture->setAccessibleName(tr("Show the picture larger: %1").arg(caption));
    connect(picture, &QAbstractButton::clicked, this, &ChangedPicture::enlarge);
    return words;
}

QString ChangedPicture::caption() const
{
    return m_caption ? m_caption->text() : QString();
}

void ChangedPicture::enlarge()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Before and after"));
    auto* rows = new QVBoxLayout(dialog);
    const QSize room = screen()->availableSize();
    const int pictures = m_before.isNull() || m_after.isNull() ? 1 : 2;
    // The rest is for what stands around the pictures.
    const int side = std::min(room.width() * 8 / 10 / pictures, room.height() * 7 / 10);
    auto* large = new ChangedPicture(m_before, m_after, true, dialog, side);
    for (auto* picture : large->findChildren<QAbstractButton*>())
        if (picture != large->m_blink)
            picture->setEnabled(false);
    rows->addWidget(large);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    rows->addWidget(buttons);
    dialog->open();
}

void ChangedPicture::setBlinking(bool isOn)
{
    if (isOn) {
        m_clock.start();
        blink();
        return;
    }
    m_clock.stop();
    showInTurn(false);
}

void ChangedPicture::blink()
{
    showInTurn(!m_showsOld);
}

// A caption that stayed would call the old picture the new one.
void ChangedPicture::showInTurn(bool isOld)
{
    m_showsOld = isOld;
    m_shown->setPicture(isOld ? m_before : m_after);
    m_caption->setText(isOld ? tr("before") : tr("after"));
}

} // namespace app
