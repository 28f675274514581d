#include "app/ui/pages/media/screenshot_rows.h"

#include "app/document/document.h"
#include "app/document/project/media_files.h"
#include "app/ui/form/form.h"
#include "app/ui/look/theme.h"
#include "app/ui/pages/media/add_cell.h"
#include "app/ui/pages/media/caption_edit.h"
#include "app/ui/pages/media/cell_layout.h"
#include "app/ui/pages/media/screenshot_item.h"
#include "app/ui/widgets/picture_receiver.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

class ScreenshotRows {
    Q_DECLARE_TR_FUNCTIONS(ScreenshotRows)
};

using Screenshots = core::Field<&core::Offer::media, &core::Media::screenshots>;
using Videos = core::Field<&core::Offer::media, &core::Media::videos>;

constexpr int kLeastCell = 132;
constexpr int kMostCell = 180;

void addScreenshot(Form& part, Form& page, std::size_t at)
{
    auto* item = new ScreenshotItem(part.document(), at, &part);
    const auto path = Screenshots::path() / at;
    part.custom(path, ScreenshotRows::tr("Caption of screenshot %1").arg(at + 1), {}, item,
                {.focus = item->caption(),
                 .show = [item](const core::Offer&) { item->refresh(); },
                 .outlines =
                     [path](const core::Finding& finding) {
                         return (path / "caption").contains(finding.where);
                     },
                 .label = [](const QString&) {}})
        .asCell();
    QObject::connect(item, &ScreenshotItem::moved, &page, [&page](std::size_t to) {
        page.reveal(Screenshots::path() / to, std::nullopt);
    });
    // The next one takes the place of the one that goes, the last one has the one before.
    QObject::connect(
        item, &ScreenshotItem::removing, &page,
        [&page](std::size_t removed) {
            const std::size_t left = page.document().offer().media.screenshots.size();
            if (left > 0)
                page.reveal(Screenshots::path() / std::min(removed, left - 1), std::nullopt);
        },
        Qt::QueuedConnection);
}

/// Whoever adds pictures goes on with the caption of the first of them; the cells are made anew.
void add(Form& page, const std::vector<PictureFile>& files)
{
    const std::size_t first = page.document().offer().media.screenshots.size();
    addScreenshots(page.document(), files);
    page.tell({});
    QMetaObject::invokeMethod(
        &page, [&page, first] { page.reveal(Screenshots::path() / first, std::nullopt); },
        Qt::QueuedConnection);
}

void choose(Form& page, QWidget* parent)
{
    choosePictures(parent, ScreenshotRows::tr("Choose screenshots"), true,
                   [&page](const core::Result<std::vector<PictureFile>>& files) {
                       if (files)
                           add(page, *files);
                       else
                           emit page.newsWanted(wording(files.error().message));
                   });
}

/// Its head, with the counter, ends the line of the heading.
void addButton(Form& part, Form& page, QBoxLayout& heading, QVBoxLayout& messages)
{
    const core::ImageSlot* slot = part.document().profile().image("screenshot");
    auto* cell = new AddCell(screenshotHeight(part.document().profile()), &part);
    if (slot)
        cell->setAsked(ScreenshotRows::tr("PNG, %1 × %2").arg(slot->width).arg(slot->height));
    QObject::connect(cell, &AddCell::clicked, cell, [&page, cell] { choose(page, cell); });
    part.custom(
            Screenshots::path(), ScreenshotRows::tr("Add screenshots…"), {}, cell,
            {.focus = cell,
             .elements = [](const core::Offer& offer) { return offer.media.screenshots.size(); },
             .label = [cell](const QString& text) { cell->setText(text); }})
        .counted("media.screenshot.count")
        .asCell(&heading)
        .messagesIn(messages)
        .onlyItself();
}

void addVideoCell(Form& part, Form& page, QVBoxLayout& messages)
{
    auto* cell = new AddCell(screenshotHeight(part.document().profile()), &part);
    cell->setAsked(ScreenshotRows::tr("On YouTube or Vimeo"));
    // The cell goes with the first one; who added it goes on in the table, once that is shown.
    QObject::connect(
        cell, &AddCell::clicked, &page,
        [&page] {
            page.document().append<Videos>(core::Video{});
            QMetaObject::invokeMethod(
                &page, [&page] { page.reveal(Videos::path() / 0U, std::nullopt); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    part.custom(Videos::path(), ScreenshotRows::tr("Add a video…"), {}, cell,
                {.focus = cell, .label = [cell](const QString& text) { cell->setText(text); }})
        .asCell()
        .messagesIn(messages);
}

QString askedOfScreenshots(const core::Profile& profile)
{
    const core::ImageSlot* slot = profile.image("screenshot");
    if (!slot)
        return {};
    return ScreenshotRows::tr("PNG, %1 × %2; larger ones are fitted. A caption each. The first one "
                              "leads; Alt+arrows reorder.")
        .arg(slot->width)
        .arg(slot->height);
}

/// What is dropped on the strip becomes a screenshot.
void takeDropped(QWidget& strip, Form& page)
{
    auto* receiver = new PictureReceiver(&strip);
    QObject::connect(receiver, &PictureReceiver::given, &strip,
                     [&page](const std::vector<PictureFile>& files, std::optional<QPoint> /*place*/,
                             const QString& leftOut) {
                         page.tell(takePictures(page.document(), files, PicturePlace::Screenshots)
                                   << leftOut);
                     });
    QObject::connect(
        receiver, &PictureReceiver::refused, &page,
        [&page](const core::Message& message) { emit page.newsWanted(wording(message)); });
}

} // namespace

void addScreenshotStrip(Form& part, Form& page)
{
    const Document& document = part.document();
    const core::Media& media = document.offer().media;
    QHBoxLayout* heading =
        part.headline(ScreenshotRows::tr("Screenshots"), askedOfScreenshots(document.profile()));
    auto* plane = new QWidget(&part);
    auto* rows = new QVBoxLayout(plane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* strip = new QWidget(plane);
    auto* cells = new CellLayout(kLeastCell, kMostCell, strip);
    rows->addWidget(strip);
    auto* messages = new QVBoxLayout;
    messages->setSpacing(0);
    rows->addLayout(messages);
    part.arranged(
        plane, [cells](QWidget* row) { cells->addWidget(row); },
        [&](Form& form) {
            for (std::size_t at = 0; at < media.screenshots.size(); ++at)
                addScreenshot(form, page, at);
            addButton(form, page, *heading, *messages);
            if (media.videos.empty())
                addVideoCell(form, page, *messages);
        });
    takeDropped(part, page);
}

} // namespace app
